const MOST = 100;
/**
 * Milliseconds after which a value is made again. Changes that are committed in another order than they were numbered
 * in can leave the stamp as it was; this is how long that can last.
 */
const LONGEST = 60_000;

interface Entry<Value> {
  stamp: number;
  made: number;
  value: Promise<Value>;
}

/** Values that hold while a stamp stands still. Whoever asks for one that is being made waits for the same. */
export class Memo<Value> {
  readonly #entries = new Map<string, Entry<Value>>();

  get(key: string, stamp: number, make: () => Promise<Value>): Promise<Value> {
    const now = performance.now();
    const there = this.#entries.get(key);
    if (there?.stamp === stamp && now - there.made < LONGEST) return there.value;
    const entry = { stamp, made: now, value: make() };
    this.#entries.delete(key);
    this.#entries.set(key, entry);
    entry.value.catch(() => {
      if (this.#entries.get(key) === entry) this.#entries.delete(key);
    });
    const [oldest] = this.#entries.keys();
    if (this.#entries.size > MOST) this.#entries.delete(oldest!);
    return entry.value;
  }
}
