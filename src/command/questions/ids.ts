import { id } from '../../domain/questionnaire/definition.js';

/** Names of another tool as ids of ours: as they are where they can be, and no two alike. */
export class Ids {
  readonly #given = new Map<string, string>();
  readonly #taken = new Set<string>();

  /** The id of a name, each time the same. */
  of(name: string): string {
    const given = this.#given.get(name) ?? this.next(name);
    this.#given.set(name, given);
    return given;
  }

  /** An id that nothing has yet. */
  next(name: string): string {
    const wanted = id.safeParse(name).success ? name : plain(name);
    let given = wanted;
    for (let next = 2; this.#taken.has(given); next++) given = `${wanted.slice(0, 70)}-${next}`;
    this.#taken.add(given);
    return given;
  }
}

function plain(name: string): string {
  const word = name
    .slice(0, 400)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^A-Za-z0-9._-]+/g, '-')
    .replace(/^[^A-Za-z0-9]+|-+$/g, '')
    .slice(0, 80);
  return id.safeParse(word).success ? word : `x-${word}`.slice(0, 80).replace(/-$/, '');
}
