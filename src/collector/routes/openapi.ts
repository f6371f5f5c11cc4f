import type { FastifyInstance } from 'fastify';
import { openApi } from '../openapi.js';

/** `GET /openapi.json`, below the prefix of the version. */
export function openApiRoute(app: FastifyInstance): void {
  const contract = openApi();
  app.get('/openapi.json', async () => contract);
}
