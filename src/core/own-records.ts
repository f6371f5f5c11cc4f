import { merge } from '../domain/records/merge.js';
import { type Change, type Entry, recordOf } from '../domain/records/record.js';
import type { Store, StoreTrouble } from './store.js';

/** Parts in which all are read, so that the page can answer in between; 10,000 records make each as long as a few ms. */
const PARTS = '0123456789abcdef';

/** The part that a record is in, by its id. */
function partOf(id: string): string {
  let sum = 0;
  for (let at = 0; at < id.length; at++) sum += id.charCodeAt(at);
  return PARTS.charAt(sum % PARTS.length);
}

/**
 * A person's own records of one kind, each under a key of its own, so that writing one rewrites no other. Two tabs that
 * change the same record both keep what they did.
 */
export class OwnRecords {
  readonly #prefix: string;

  /** @param instance - Keeps two widgets with one tag on one site apart. */
  constructor(
    private readonly store: Store,
    { tag, instance, kind }: { tag: string; instance: string; kind: string },
  ) {
    this.#prefix = `record:${tag}:${instance}:${kind}:`;
  }

  /** All of them, in no order. */
  async all(): Promise<Entry[]> {
    const records: Entry[] = [];
    for (const part of PARTS) {
      const kept = await this.store.entries(`${this.#prefix}${part}:`);
      records.push(...kept.flatMap(([, value]) => recordFrom(value) ?? []));
    }
    return records;
  }

  /** Keeps a record beside what is kept of it already, and gives what comes of the two. */
  async put(record: Entry): Promise<{ record: Entry; where: Store['where']; trouble?: StoreTrouble }> {
    let merged = record;
    const { trouble } = await this.store.update(this.#keyOf(record.id), (old) => {
      const kept = recordFrom(old);
      merged = kept ? merge(kept, record) : record;
      const { kind, id, history } = merged;
      return { kind, id, history };
    });
    return { record: merged, where: this.store.where, ...(trouble && { trouble }) };
  }

  /** Takes one off this device; wherever else it is, it stays. */
  async forget(id: string): Promise<void> {
    await this.store.update(this.#keyOf(id), () => undefined);
  }

  clear(): Promise<void> {
    return this.store.clear(this.#prefix);
  }

  #keyOf(id: string): string {
    return `${this.#prefix}${partOf(id)}:${id}`;
  }
}

function recordFrom(value: unknown): Entry | undefined {
  const { kind, id, history } = (value ?? {}) as Partial<Record<'kind' | 'id' | 'history', unknown>>;
  if (typeof kind !== 'string' || typeof id !== 'string') return undefined;
  if (!Array.isArray(history) || history.length === 0) return undefined;
  return recordOf({ kind, id }, history as Change[]);
}
