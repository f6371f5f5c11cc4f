import type { FastifyRequest } from 'fastify';
import * as z from 'zod/mini';
import type { Entry } from '../domain/records/record.js';
import { TIERS } from '../domain/records/record.js';
import { record as recordSchema } from '../domain/records/schema.js';
import { RECORD_SCHEMA } from '../domain/records/schema-name.js';
import { recordIn } from '../domain/records/sent.js';
import { result as resultSchema, type Result } from '../results/result.js';
import type { Tables } from './database.js';
import type { Definitions } from './definitions.js';
import { Problem, pointer } from './problem.js';
import { takeIn } from './records.js';
import { keep } from './results.js';
import { requireToken } from './token.js';

z.config(z.locales.en());

export interface Receiver {
  tables: Tables;
  definitions: Definitions;
  token: string | undefined;
  /** Refuses a result that carries no record. */
  mustCarryRecord?: true;
}

/**
 * Keeps the result in a request, and takes in the changes to a record where it carries some. Both are on disk when this
 * is done; where the second fails the sender gets no receipt, sends again, and both are done.
 */
export async function receive(
  request: FastifyRequest,
  { tables, definitions, token, mustCarryRecord }: Receiver,
): Promise<{ isNew: boolean; receipt: { received: string; rev: number } }> {
  const result = checked(request.body);
  checkKey(request.headers['idempotency-key'], result);
  const carries = carriesRecord(result);
  if (mustCarryRecord && !carries) refuse(['data', 'record'], `a record, with \`schema\` "${RECORD_SCHEMA}"`);
  if (carries) checkRecord(result);
  const vouched = carries && vouches(request, result, token);
  const keeping = await keep(tables, result, definitions.find(result));
  if (keeping === 'differs') {
    throw new Problem(422, 'Another result with this id and revision is kept already.', [
      { pointer: '/id', detail: 'a changed result needs a higher rev' },
    ]);
  }
  if (carries) await takeIn(tables, result, vouched);
  return { isNew: keeping === 'kept', receipt: { received: result.id, rev: result.rev } };
}

const recordOf = (result: Result): Entry => recordIn(result) as Entry;

/** Something else of that name is for a later version of this collector to read. */
const carriesRecord = (result: Result): boolean =>
  (recordIn(result) as Partial<Entry> | null | undefined)?.schema === RECORD_SCHEMA;

function checkRecord(result: Result): void {
  const read = recordSchema.safeParse(recordIn(result));
  if (!read.success) throw notOfKind(read.error.issues, ['data', 'record']);
  const { kind, history } = read.data;
  if (kind !== result.kind) refuse(['kind'], 'differs from the kind of the record');
  const strictest = Math.max(...history.map(({ tier }) => TIERS.indexOf(tier)));
  if (TIERS.indexOf(result.tier) < strictest)
    refuse(['tier'], `wider than a change in it, which is ${TIERS[strictest]}`);
}

/** Whether a request shows the token. Only then may it say what is accepted. */
function vouches(request: FastifyRequest, result: Result, token: string | undefined): boolean {
  if (request.headers.authorization !== undefined) {
    requireToken(request, token);
    return true;
  }
  const at = recordOf(result).history.findIndex(({ state }) => state !== undefined && state !== 'offered');
  if (at >= 0) refuse(['data', 'record', 'history', at, 'state'], 'only the holder of the token accepts or declines');
  return false;
}

function refuse(path: readonly PropertyKey[], detail: string): never {
  throw new Problem(422, 'The record in the result cannot be taken.', [{ pointer: pointer(path), detail }]);
}

/** The faults that a schema has found, below a place of the body. */
function notOfKind(
  issues: readonly { path: PropertyKey[]; message: string }[],
  below: readonly PropertyKey[] = [],
): Problem {
  const faults = issues.slice(0, 20).map((issue) => ({
    pointer: pointer([...below, ...issue.path]),
    detail: issue.message,
  }));
  return new Problem(422, 'The body is not a result of a kind this collector knows.', faults);
}

/** The body itself when it is a result: what the schema does not know stays in it. */
function checked(body: unknown): Result {
  if (body === undefined) throw new Problem(400, 'The request has no body.');
  const read = resultSchema.safeParse(body);
  if (!read.success) throw notOfKind(read.error.issues);
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
