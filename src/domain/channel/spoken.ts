import type { Lang, Text } from '../text.js';
import type { Film } from './channel.js';
import { matcher } from './matcher.js';
import { type Place, placeOf, type Said, saidOf } from './said.js';
import { comparedIn, partsOf, unhyphened } from './search-words.js';
import type { Piece } from './transcripts.js';
import { WordIndex } from './word-index.js';

/** A film in which all the words that a person looks for are; without a place when they are written but not said. */
export interface Hit extends Partial<Place> {
  /** Of the film. */
  id: string;
}

/** A film in one language, its words as they are compared. */
interface Entry {
  id: string;
  title: string;
  all: string;
  /** Undefined as long as it is not known what is said. */
  said: Said | undefined;
}

/** Somebody who pastes a page of text looks for its beginning. */
const MOST_WORDS = 16;

/**
 * Search over the titles, summaries and services of films and every word that is said in them.
 *
 * The index knows in which film a word is, in each language. At which second it is said is found by looking through what
 * is said in the films that are shown. Our own, since MiniSearch 7.2, which scores and explains every film that fits, took
 * 80 to 400 ms for a query over the 5,000 films of bench/spoken.mjs, and 109 MB; this takes 1 to 30 ms, and 78 MB.
 */
export class Spoken {
  readonly #index = new WordIndex();
  /** By their numbers in the index. */
  readonly #entries: Entry[] = [];
  readonly #added = new Set<string>();
  /** Ids of films of which it is known what is said. */
  readonly #heard = new Set<string>();

  /** Adds a film with what is said in it in a language, or with nothing said. Done once; then it changes nothing. */
  add(film: Film, lang: Lang, cues: readonly Piece[]): void {
    const key = JSON.stringify([film.id, cues.length > 0 && lang]);
    if (this.#added.has(key)) return;
    this.#added.add(key);
    const said = cues.length > 0 ? saidOf(cues) : undefined;
    if (said) this.#heard.add(film.id);
    const written = [film.title, film.summary, film.service].map(everyText).join('\n');
    const words = comparedIn(`${written}\n${said?.text ?? ''}`);
    const all = words.map(unhyphened);
    const number = this.#index.add([...all, ...words.flatMap(partsOf)]);
    this.#entries[number] = {
      id: film.id,
      title: rowOf(comparedIn(everyText(film.title)).map(unhyphened)),
      all: rowOf(all),
      said,
    };
  }

  /**
   * The films in which all the words are, or words that begin so. First those that have them in a row in the title, then
   * those that have them in a row elsewhere, then the others; otherwise as they were added.
   */
  find(query: string, most = 50): Hit[] {
    const words = comparedIn(query).map(unhyphened).slice(0, MOST_WORDS);
    const row = rowOf(words);
    const found = this.#index
      .find(words)
      .map((number) => this.#entries[number]!)
      .filter(({ id, said }) => said ?? !this.#heard.has(id));
    const chosen = new Map<string, Entry>();
    for (const entry of ranked(found, row)) {
      if (chosen.size === most) break;
      if (!chosen.has(entry.id)) chosen.set(entry.id, entry);
    }
    const [inRow, alone] = [matcher(words), words.map((word) => matcher([word]))];
    return [...chosen.values()].map(({ id, said }) => ({ id, ...(said && placeOf(said, inRow, alone)) }));
  }
}

/** The best first, some of them again. One at a time, since whoever has enough need not wait for the others to be looked through. */
function* ranked(entries: readonly Entry[], row: string): Generator<Entry> {
  for (const entry of entries) if (entry.title.includes(row)) yield entry;
  for (const entry of entries) if (entry.all.includes(row)) yield entry;
  yield* entries;
}

/** Words after one another, a space before each, so that they can be found in a row in what has been made so. */
const rowOf = (words: readonly string[]): string => words.map((word) => ` ${word}`).join('');

/** A text in all its languages. */
const everyText = (text: Text | undefined): string =>
  typeof text === 'string' ? text : Object.values(text ?? {}).join('\n');
