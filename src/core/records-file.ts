import { fileOf, readAs } from '../domain/records/file.js';
import type { Kind } from '../domain/records/kind.js';
import { Pool } from '../domain/records/merge.js';
import type { Entry } from '../domain/records/record.js';
import { written } from './json.js';
import { readJson } from './strange-json.js';

/** More characters than anybody's own records have. */
const LONGEST = 2_000_000;

/** What was in a file of somebody's own records. */
export interface Opened {
  records: Entry[];
  /** What could not be taken: which record of the file, counted from 1, and the place in it, as `history.0.set.start`. */
  refused: { number: number; at: string }[];
}

/** A person's own records as a file, from which they come back as they were. It loads zod, so fetch it late. */
export const recordsFile = (records: readonly Entry[]): string => [...fileOf(records, written)].join('');

/** The records in a file, as far as they are of these kinds and sound; nothing where it is no list of records. */
export function recordsIn(text: string, kinds: readonly Kind[]): Opened | undefined {
  const list = text.length > LONGEST ? undefined : listIn(text);
  if (!list) return undefined;
  const pool = new Pool();
  const refused: Opened['refused'] = [];
  for (const [at, value] of list.entries()) {
    const { kind: id } = (value ?? {}) as { kind?: unknown };
    const kind = kinds.find((one) => one.id === id);
    const { record, refused: wrong, faults } = kind ? readAs(kind, value) : { refused: { at: 'kind' }, faults: [] };
    const place = wrong?.at ?? faults[0]?.field;
    if (record && place === undefined) pool.put(record);
    else refused.push({ number: at + 1, at: place ?? '' });
  }
  return { records: pool.records, refused };
}

function listIn(text: string): unknown[] | undefined {
  try {
    const value = readJson(text);
    return Array.isArray(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
