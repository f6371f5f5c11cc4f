import { alike, type Change, type Entry, recordOf } from './record.js';

/** Two people put different things into a field, neither knowing of the other. The later stands; both are in the history. */
export interface Conflict {
  kind: string;
  record: string;
  field: string;
  stands: Change;
  other: Change;
}

/**
 * One record of two copies of it: all that was done to either, field by field the later.
 *
 * The same whatever is merged first, with what, and how often. Both must be of one kind and id.
 */
export function merge(one: Entry, other: Entry): Entry {
  if (one.history === other.history) return one;
  return recordOf(one, [...one.history, ...other.history]);
}

/** The fields that both changed since they last were the same record, to something different. */
export function conflicts(one: Entry, other: Entry): Conflict[] {
  const mine = lastInto(since(one, other));
  const theirs = lastInto(since(other, one));
  const { history } = merge(one, other);
  const later = (a: Change, b: Change) => history.findLast((change) => alike(change, a) || alike(change, b))!;
  return [...mine].flatMap(([field, a]) => {
    const b = theirs.get(field);
    if (!b || alike(a.set![field], b.set![field])) return [];
    const stands = alike(later(a, b), a) ? a : b;
    return [{ kind: one.kind, record: one.id, field, stands, other: stands === a ? b : a }];
  });
}

/** What is in the history of one and not of the other. */
function since(one: Entry, other: Entry): Change[] {
  return one.history.filter((change) => !other.history.some((known) => alike(known, change)));
}

/** The last of some changes to put something into each field. */
function lastInto(changes: readonly Change[]): Map<string, Change> {
  return new Map(changes.flatMap((change) => Object.keys(change.set ?? {}).map((field) => [field, change] as const)));
}

/** Records by kind and id, which take others in. */
export class Pool {
  readonly conflicts: Conflict[] = [];
  readonly #records = new Map<string, Entry>();

  /** Takes a record in, and gives what has become of the one with its id. */
  put(record: Entry): Entry {
    const key = `${record.kind} ${record.id}`;
    const here = this.#records.get(key);
    if (here) this.conflicts.push(...conflicts(here, record));
    const merged = here ? merge(here, record) : record;
    this.#records.set(key, merged);
    return merged;
  }

  /** In the order in which they first came. */
  get records(): Entry[] {
    return [...this.#records.values()];
  }
}
