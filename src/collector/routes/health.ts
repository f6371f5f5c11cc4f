import type { FastifyInstance } from 'fastify';
import type { Database } from '../database.js';
import { logFailure } from '../log.js';
import { Problem } from '../problem.js';

/** `GET /healthz`: 200 while the database answers, 503 while it does not. */
export function healthRoute(app: FastifyInstance, database: Pick<Database, 'answers'>): void {
  app.get('/healthz', async (_request, reply) => {
    reply.header('cache-control', 'no-store');
    try {
      await database.answers();
    } catch (error) {
      logFailure(app.log, error);
      throw new Problem(503, 'The database cannot be reached.');
    }
    return { status: 'ok' };
  });
}
