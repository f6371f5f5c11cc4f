import type { Store } from '../../../core/store.js';
import type { Codebook } from '../../../domain/coding/codebook.js';
import type { Sheet } from '../../../domain/coding/coding.js';

/** What a coder does besides coding, as it is kept. */
export interface Work {
  codebook: Codebook;
  /** Initials, or another label that tells coders apart. */
  coder: string;
  /** How many people were asked to answer. */
  invited?: number | undefined;
  /** The ids of the quotations for the report. */
  quotes: readonly string[];
  /** The questions that themes are compared by. */
  compared: readonly string[];
  /** Single keys code and lead on. */
  hasKeys: boolean;
}

/**
 * So many records hold the codings: each step writes one of them, which stays small however many answers there are, and
 * reading them one by one leaves the page its turns.
 */
const BUCKETS = 32;

function bucketOf(key: string): number {
  let sum = 0;
  for (let at = 0; at < key.length; at++) sum += key.charCodeAt(at);
  return sum % BUCKETS;
}

/** Keeps a coder's work on the device as it goes. No word that anybody wrote is in it. */
export class Kept {
  constructor(
    private readonly store: Store,
    private readonly prefix: string,
  ) {}

  get where(): Store['where'] {
    return this.store.where;
  }

  async read(): Promise<{ work: Work | undefined; codings: Map<string, Sheet> }> {
    const { value: work } = await this.store.read(`${this.prefix}:work`);
    const codings = new Map<string, Sheet>();
    for (let at = 0; at < BUCKETS; at++) {
      const { value = {} } = await this.store.read(this.#bucket(at));
      for (const [key, sheet] of Object.entries(value as Record<string, Sheet>)) codings.set(key, sheet);
    }
    return { work: work as Work | undefined, codings };
  }

  async keepWork(work: Work): Promise<void> {
    await this.store.update(`${this.prefix}:work`, () => work);
  }

  /** Keeps what was made of some answers, of which another tab may have others; nothing takes one away. */
  async keep(sheets: ReadonlyMap<string, Sheet | undefined>): Promise<void> {
    const byBucket = new Map<number, [string, Sheet | undefined][]>();
    for (const one of sheets) {
      const at = bucketOf(one[0]);
      const some = byBucket.get(at) ?? [];
      some.push(one);
      byBucket.set(at, some);
    }
    await Promise.all(
      [...byBucket].map(([at, some]) => this.store.update(this.#bucket(at), (old) => withSome(old, some))),
    );
  }

  async clear(): Promise<void> {
    await this.store.clear(this.prefix);
  }

  readonly #bucket = (at: number): string => `${this.prefix}:codings:${at}`;
}

function withSome(old: unknown, some: readonly [string, Sheet | undefined][]): Record<string, Sheet> {
  const now = new Map(Object.entries((old ?? {}) as Record<string, Sheet>));
  for (const [key, sheet] of some) {
    if (sheet) now.set(key, sheet);
    else now.delete(key);
  }
  return Object.fromEntries(now);
}
