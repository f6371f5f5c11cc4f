import { type Fields, fieldsOf } from '../../domain/channel/raw.js';

/** No author reads more names, nor longer ones. */
const MOST = 20;
const LONGEST = 80;

/** An object of another tool, which knows which of its properties were never read. */
export class Unread {
  readonly #fields: Fields;
  readonly #left: Set<string>;

  constructor(raw: unknown) {
    this.#fields = fieldsOf(raw);
    this.#left = new Set(Object.keys(this.#fields));
  }

  /** A property, now read; nothing where the object itself has none of that name. */
  take(name: string): unknown {
    this.#left.delete(name);
    return Object.hasOwn(this.#fields, name) ? this.#fields[name] : undefined;
  }

  /** What to say of properties that were not read: one sentence, or none. */
  left(at: string): string[] {
    const names = [...this.#left].slice(0, MOST).map((name) => `“${name.slice(0, LONGEST)}”`);
    const more = this.#left.size - names.length;
    return names.length > 0 ? [`${at}: left out: ${names.join(', ')}${more > 0 ? ` and ${more} more` : ''}.`] : [];
  }
}
