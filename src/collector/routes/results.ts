import { Readable } from 'node:stream';
import type { FastifyInstance } from 'fastify';
import type { Tables } from '../database.js';
import type { Definitions } from '../definitions.js';
import { erase } from '../erasing.js';
import { isName } from '../names.js';
import { linesOf, tableOf } from '../exports.js';
import { receive } from '../receive.js';
import { letGo } from '../records.js';
import type { Settings } from '../settings.js';
import { requireToken } from '../token.js';

/** `POST /results`, `DELETE /results/:id`, and `GET /results.ndjson` and `.csv`, below the prefix of the version. */
export function resultRoutes(
  app: FastifyInstance,
  tables: Tables,
  definitions: Definitions,
  { postsPerMinute, token }: Pick<Settings, 'postsPerMinute' | 'token'>,
): void {
  const limit = { max: postsPerMinute, timeWindow: 60_000 };

  app.post('/results', { config: { rateLimit: limit } }, async (request, reply) => {
    const { isNew, receipt } = await receive(request, { tables, definitions, token });
    return reply.code(isNew ? 201 : 200).send(receipt);
  });

  // Whoever holds the id, which only its receipt names, may erase. The answer does not tell whether it was there.
  app.delete<{ Params: { id: string } }>('/results/:id', { config: { rateLimit: limit } }, async (request, reply) => {
    const { id } = request.params;
    if (isName(id)) {
      await erase(tables, id);
      await letGo(tables, id);
    }
    return reply.code(204).send();
  });

  const exports = [
    { name: 'results.ndjson', type: 'application/x-ndjson; charset=utf-8', write: linesOf },
    { name: 'results.csv', type: 'text/csv; charset=utf-8', write: tableOf },
  ];
  for (const { name, type, write } of exports) {
    app.get(`/${name}`, { config: { rateLimit: limit } }, async (request, reply) => {
      requireToken(request, token);
      const pieces = write(tables);
      // Asked before the answer begins, so that a database that is away is 503 and not half an answer.
      const first = await pieces.next();
      reply
        .header('cache-control', 'no-store')
        .header('content-disposition', `attachment; filename="${name}"`)
        .type(type);
      return reply.send(Readable.from(resumed(first, pieces)));
    });
  }
}

async function* resumed(first: IteratorResult<string>, rest: AsyncGenerator<string>): AsyncGenerator<string> {
  for (let piece = first; !piece.done; piece = await rest.next()) yield piece.value;
}
