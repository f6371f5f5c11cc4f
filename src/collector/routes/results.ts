import { Readable } from 'node:stream';
import type { FastifyInstance } from 'fastify';
import * as z from 'zod/mini';
import { result as resultSchema, type Result } from '../../results/result.js';
import type { Tables } from '../database.js';
import type { Definitions } from '../definitions.js';
import { Problem, pointer } from '../problem.js';
import { allBodies, keep } from '../results.js';
import type { Settings } from '../settings.js';
import { requireToken } from '../token.js';

z.config(z.locales.en());

/** `POST /results` and `GET /results.ndjson`, below the prefix of the version. */
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

  app.get('/results.ndjson', { config: { rateLimit: limit } }, async (request, reply) => {
    requireToken(request, token);
    const pages = allBodies(tables);
    // Asked before the answer begins, so that a database that is away is 503 and not half an answer.
    const first = await pages.next();
    reply.header('cache-control', 'no-store').type('application/x-ndjson; charset=utf-8');
    return reply.send(Readable.from(lines(first, pages)));
  });
}

async function* lines(first: IteratorResult<unknown[]>, rest: AsyncGenerator<unknown[]>): AsyncGenerator<string> {
  for (let page = first; !page.done; page = await rest.next()) {
    if (page.value.length > 0) yield page.value.map((body) => `${JSON.stringify(body)}\n`).join('');
  }
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
