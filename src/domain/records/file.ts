import { type Fault, faults } from './check.js';
import type { Kind } from './kind.js';
import { type Entry, recordOf } from './record.js';
import { record as schema } from './schema.js';

/** Why a value is no record: which record, if it says so, where in it, and what was expected there. */
export interface Refused {
  record?: string;
  /** As `history.0.set.start`. */
  at: string;
  expected: string;
}

/** One value of a file as a record, or why it is none. Its `fields` and the like are worked out again. */
export function readRecord(value: unknown): { record: Entry; refused?: never } | { record?: never; refused: Refused } {
  const read = schema.safeParse(value);
  if (read.success) return { record: recordOf(read.data, read.data.history) };
  const [issue] = read.error.issues;
  const { id } = (value ?? {}) as { id?: unknown };
  return {
    refused: { ...(typeof id === 'string' && { record: id }), at: issue!.path.join('.'), expected: issue!.message },
  };
}

/** A record read with its kind at hand: also what is wrong with its fields. One with faults is not to be shown. */
export function readAs(kind: Kind, value: unknown): { record?: Entry; refused?: Refused; faults: Fault[] } {
  const read = readRecord(value);
  if (!read.record) return { ...read, faults: [] };
  if (read.record.kind === kind.id) return { ...read, faults: faults(kind, read.record) };
  return { refused: { record: read.record.id, at: 'kind', expected: `"${kind.id}"` }, faults: [] };
}

/** What JSON is written with: `core/json` in pages that may have patched it. */
type Write = (value: unknown) => string;

/**
 * Records as one JSON file, in pieces: an array with a record a line, in the order of their ids, so that the same records
 * make the same bytes.
 */
export function* fileOf(records: readonly Entry[], write: Write = JSON.stringify): Generator<string> {
  const sorted = [...records].sort((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1));
  yield '[';
  for (const [at, one] of sorted.entries()) yield `${at ? ',' : ''}\n${lineOf(one, write)}`;
  yield '\n]\n';
}

/** One record, as it stands in its line of a file. */
export const lineOf = (record: Entry, write: Write = JSON.stringify): string => write(ordered(record));

const keyOf = ({ kind, id }: Entry): string => `${kind} ${id}`;

/** Worked out again, so that its keys stand in one order. */
function ordered(record: Entry): unknown {
  const { schema: name, kind, id, rev, fields, by, at, tier, state, removed } = recordOf(record, record.history);
  const history = record.history.map((change) => ({
    at: change.at,
    by: change.by,
    tier: change.tier,
    set: change.set && sortedKeys(change.set),
    removed: change.removed,
    state: change.state,
  }));
  return { schema: name, kind, id, rev, fields: sortedKeys(fields), by, at, tier, state, removed, history };
}

const sortedKeys = <T>(values: Readonly<Record<string, T>>): Record<string, T> =>
  Object.fromEntries(Object.entries(values).sort(([one], [other]) => (one < other ? -1 : 1)));
