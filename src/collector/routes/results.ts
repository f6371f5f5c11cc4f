import { Readable } from 'node:stream';
import type { FastifyInstance } from 'fastify';
import * as z from 'zod/mini';
import { result as resultSchema, type Result } from '../../results/result.js';
import type { Tables } from '../database.js';
import type { Definitions } from '../definitions.js';
import { erase } from '../erasing.js';
import { isName } from '../names.js';
import { Problem, pointer } from '../problem.js';
import { linesOf, tableOf } from '../exports.js';
import { keep } from '../results.js';
import type { Settings } from '../settings.js';
import { requireToken } from '../token.js';

z.config(z.locales.en());

/** `POST /results`, `DELETE /results/:id`, and `GET /results.ndjson` and `.csv`, below the prefix of the version. */
export function resultRoutes(
  app: FastifyInstance,
  tables: Tables,
  definitions: Definitions,
  { postsPerMinute, token }: Pick<Settings, 'postsPerMinute' | 'token'>,
): void {
  const limit = { max: postsPerMinute, timeWindow: 60_000 };

  app.post('/results', { config: { rateLimit: limit } }, async (request, reply) => {
    const result = checked(request.body);
    checkKey(request.headers['idempotency-key'], result);
    const keeping = await keep(tables, result, definitions.find(result));
    if (keeping === 'differs') {
      throw new Problem(422, 'Another result with this id and revision is kept already.', [
        { pointer: '/id', detail: 'a changed result needs a higher rev' },
      ]);
    }
    return reply.code(keeping === 'kept' ? 201 : 200).send({ received: result.id, rev: result.rev });
  });

  // Whoever holds the id, which only its receipt names, may erase. The answer does not tell whether it was there.
  app.delete<{ Params: { id: string } }>('/results/:id', { config: { rateLimit: limit } }, async (request, reply) => {
    const { id } = request.params;
    if (isName(id)) await erase(tables, id);
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

/** The body itself when it is a result: what the schema does not know stays in it. */
function checked(body: unknown): Result {
  if (body === undefined) throw new Problem(400, 'The request has no body.');
  const read = resultSchema.safeParse(body);
  if (!read.success) {
    const faults = read.error.issues.slice(0, 20).map((issue) => ({
      pointer: pointer(issue.path),
      detail: issue.message,
    }));
    throw new Problem(422, 'The body is not a result of a kind this collector knows.', faults);
  }
  return body as Result;
}

/** Plain, as widgets send it, or in quotation marks, as the Idempotency-Key draft writes it. Absent, the body's own id and revision count. */
function checkKey(header: string | string[] | undefined, { id, rev }: Result): void {
  const key = String(header ?? '').replace(/^"(.*)"$/, '$1');
  if (header !== undefined && key !== `${id}.${rev}`) {
    throw new Problem(422, 'The Idempotency-Key is not <id>.<rev> of the body.', [
      { pointer: '/id', detail: 'differs from the Idempotency-Key' },
    ]);
  }
}
