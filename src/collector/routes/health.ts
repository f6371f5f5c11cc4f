import type { FastifyInstance } from 'fastify';
import type { Database } from '../database.js';

/** `GET /healthz`: 200 while the database answers, 503 while it does not. */
export function healthRoute(app: FastifyInstance, database: Pick<Database, 'answers'>): void {
  app.get('/healthz', async (_request, reply) => {
    reply.header('cache-control', 'no-store');
    await database.answers();
    return { status: 'ok' };
  });
}
