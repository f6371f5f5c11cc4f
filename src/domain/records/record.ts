import type { Tier } from '../../results/result.js';
import type { Fields, Value } from './kind.js';
import { RECORD_SCHEMA } from './schema-name.js';

/** Where a record stands with whoever looks after the list. */
export type State = 'offered' | 'accepted' | 'declined';

/** What somebody did to a record at one time. A record is all that was done to it, and nothing else. */
export interface Change {
  /** ISO 8601 in UTC with milliseconds, from the person's own clock. */
  at: string;
  by?: string | undefined;
  /** Who may see it. */
  tier: Tier;
  /** What it put into fields; `null` empties one. */
  set?: Readonly<Record<string, Value | null>> | undefined;
  /** Takes the record away, or (`false`) brings it back. Nothing is lost by it. */
  removed?: boolean | undefined;
  state?: State | undefined;
}

/** A record as its history makes it. Only `kind`, `id` and `history` are its own; `recordOf` works out the rest. */
export interface Entry {
  schema: typeof RECORD_SCHEMA;
  kind: string;
  id: string;
  /** How many changes it has had. */
  rev: number;
  fields: Fields;
  /** Of its last change. */
  by?: string | undefined;
  at: string;
  /** The widest of what its fields may be seen by. */
  tier: Tier;
  /** Absent where nobody moderates. A field that is changed later puts an accepted record back to `offered`. */
  state?: State | undefined;
  removed?: true | undefined;
  /** Earliest first, no two the same. */
  history: readonly Change[];
}

/** Widest first. */
export const TIERS: readonly Tier[] = ['open', 'internal', 'personal'];

const texts = new WeakMap<object, string>();

/** A value as text, the same whatever the order of its keys. */
function canonical(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
  const fields = value as Record<string, unknown>;
  const keys = Object.keys(fields).filter((key) => fields[key] !== undefined);
  return `{${keys
    .sort()
    .map((key) => `${JSON.stringify(key)}:${canonical(fields[key])}`)
    .join()}}`;
}

function textOf(change: Change): string {
  const known = texts.get(change) ?? canonical(change);
  texts.set(change, known);
  return known;
}

/** Whether two values say the same. */
export const alike = (one: unknown, other: unknown): boolean => one === other || canonical(one) === canonical(other);

const order = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

/** By time, and by their text where that is the same: no two different changes are equal, so everybody sorts alike. */
const inOrder = (one: Change, other: Change): number => order(one.at, other.at) || order(textOf(one), textOf(other));

/** A record with this history, in whatever order and however often its changes are given. There is at least one. */
export function recordOf({ kind, id }: { kind: string; id: string }, changes: readonly Change[]): Entry {
  const history =
    changes.length === 1 ? changes : [...new Map(changes.map((one) => [textOf(one), one])).values()].sort(inOrder);
  const fields: Record<string, Value> = {};
  let state: State | undefined;
  let removed = false;
  let widest = TIERS.length;
  for (const change of history) {
    for (const [field, value] of Object.entries(change.set ?? {})) {
      if (value === null) delete fields[field];
      else fields[field] = value;
    }
    if (change.set) {
      widest = Math.min(widest, TIERS.indexOf(change.tier));
      state &&= 'offered';
    }
    state = change.state ?? state;
    removed = change.removed ?? removed;
  }
  const last = history.at(-1)!;
  return {
    schema: RECORD_SCHEMA,
    kind,
    id,
    rev: history.length,
    fields,
    ...(last.by !== undefined && { by: last.by }),
    at: last.at,
    tier: TIERS[widest] ?? 'open',
    ...(state && { state }),
    ...(removed && { removed: true as const }),
    history,
  };
}

/** A record after further changes. */
export const changed = (record: Entry, ...changes: Change[]): Entry =>
  recordOf(record, [...record.history, ...changes]);

/** Everything that was done to a record, as far as somebody who sees this tier and all wider ones may know; nothing where that is nothing. */
export function seenBy(record: Entry, tier: Tier): Entry | undefined {
  const most = TIERS.indexOf(tier);
  const seen = record.history.filter((change) => TIERS.indexOf(change.tier) <= most);
  return seen.some(({ set }) => set) ? recordOf(record, seen) : undefined;
}

/** Whether a list shows it to everybody: nobody took it away, declined it or has yet to accept it. */
export const isShown = ({ removed, state }: Entry): boolean => !removed && (!state || state === 'accepted');

/** What of a record may be published: its open changes, once it is shown. */
export const published = (record: Entry): Entry | undefined => {
  const seen = isShown(record) ? seenBy(record, 'open') : undefined;
  return seen && isShown(seen) ? seen : undefined;
};
