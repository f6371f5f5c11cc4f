import { Readable } from 'node:stream';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { lineOf } from '../../domain/records/file.js';
import type { Entry } from '../../domain/records/record.js';
import type { Tables } from '../database.js';
import type { Definitions } from '../definitions.js';
import { isName } from '../names.js';
import { Problem } from '../problem.js';
import { receive } from '../receive.js';
import { latestChange, recordsOf } from '../records.js';
import type { Settings } from '../settings.js';
import { requireToken } from '../token.js';

/** `POST /records` and `GET /records/:kind`, below the prefix of the version. */
export function recordRoutes(
  app: FastifyInstance,
  tables: Tables,
  definitions: Definitions,
  { postsPerMinute, token }: Pick<Settings, 'postsPerMinute' | 'token'>,
): void {
  const config = { rateLimit: { max: postsPerMinute, timeWindow: 60_000 } };

  app.post('/records', { config }, async (request, reply) => {
    const { isNew, receipt } = await receive(request, { tables, definitions, token, mustCarryRecord: true });
    return reply.code(isNew ? 201 : 200).send(receipt);
  });

  app.get<{ Params: { kind: string } }>('/records/:kind', { config }, async (request, reply) => {
    const { kind } = request.params;
    const since = sinceIn(request.query as Record<string, unknown>);
    const isHolder = request.headers.authorization !== undefined;
    if (isHolder) requireToken(request, token);
    if (!isName(kind)) throw new Problem(404, 'There are no records of this kind.');
    const latest = await latestChange(tables, kind);
    const etag = `"${latest}${isHolder ? '-all' : ''}"`;
    reply
      .header('etag', etag)
      .header('vary', 'Authorization')
      .header('cache-control', isHolder ? 'no-store' : 'no-cache');
    if (asksFor(request, etag)) return reply.code(304).send();
    const pages = recordsOf(tables, kind, { since, isHolder });
    // Asked before the answer begins, so that a database that is away is 503 and not half an answer.
    const first = await pages.next();
    return reply.type('application/json; charset=utf-8').send(Readable.from(fileOf(first, pages)));
  });
}

/** As `fileOf` of the domain writes it: an array, one record a line. */
async function* fileOf(first: IteratorResult<Entry[]>, rest: AsyncGenerator<Entry[]>): AsyncGenerator<string> {
  let before = '[\n';
  for (let page = first; !page.done; page = await rest.next()) {
    for (const record of page.value) {
      yield before + lineOf(record);
      before = ',\n';
    }
  }
  yield before === '[\n' ? '[\n]\n' : '\n]\n';
}

const asksFor = ({ headers }: FastifyRequest, etag: string): boolean =>
  (headers['if-none-match'] ?? '').split(',').some((one) => one.trim().replace(/^W\//, '') === etag);

/** @throws {Problem} 400, naming the parameter that is not known, given twice or no number. */
function sinceIn({ since, ...others }: Record<string, unknown>): number | undefined {
  const [other] = Object.keys(others);
  if (other !== undefined)
    throw new Problem(400, `There is no parameter ${JSON.stringify(other.slice(0, 200))}; there is since.`);
  if (since === undefined) return undefined;
  const [, digits] = (typeof since === 'string' && /^"?(\d{1,15})(?:-all)?"?$/.exec(since)) || [];
  if (!digits) throw new Problem(400, 'The parameter "since" is given once, as the ETag of an answer before.');
  return Number(digits);
}
