import type { Network } from '../../core/network.js';
import { Pieces } from '../../core/pieces.js';
import { SLICE, turn } from '../../core/turn.js';
import { type Hit, Spoken } from '../../domain/channel/spoken.js';
import { wordsOf } from '../../domain/channel/transcripts.js';
import { cuesOf } from '../../domain/channel/vtt.js';
import { isNear, type Placed, type FilmList } from './film-list.js';

export interface FinderSetting {
  list: FilmList;
  /** The address of all that is said, where the channel has such a file. */
  words: string | undefined;
  network: () => Promise<Network>;
  /** Called when more can be found. */
  changed: () => void;
}

/** How many transcripts are fetched at a time. */
const AT_ONCE = 4;
/** Between two drawings while more is read, in ms: each looks through all that has been read. */
const DRAW_EVERY = 1000;

/**
 * Finds films by every word that is said in them. It reads on its first use, in slices, on the page's own thread: a page
 * with the promised policy refuses a worker. What has been read can be found at once.
 */
export class Finder {
  /** Everything has been read. */
  isReady = false;
  /** Something that is said could not be fetched. */
  isPartial = false;
  readonly #spoken = new Spoken();
  #began = 0;
  #drawn = 0;

  constructor(private readonly setting: FinderSetting) {
    void this.#read();
  }

  /** At most so many films in which a person's words are said. */
  find(query: string, most: number): Hit[] {
    return this.#spoken.find(query, most);
  }

  async #read(): Promise<void> {
    const { list, words, network, changed } = this.setting;
    await list.whole();
    for (const film of list.films) await this.#add(film, 'en', []);
    await list.all();
    const reached = await network();
    const said = words ? await this.#readWords(words, reached) : new Set<string>();
    await this.#readCaptions(
      list.films.filter(({ id }) => !said.has(id)),
      reached,
    );
    this.isReady = true;
    changed();
  }

  /** The channel's file of all that is said, a film a line. Gives the films that it speaks of. */
  async #readWords(address: string, network: Network): Promise<Set<string>> {
    const said = new Set<string>();
    const films = new Map(this.setting.list.films.map((film) => [film.id, film]));
    const pieces = new Pieces();
    const take = async (lines: Iterable<{ text: string }>): Promise<void> => {
      for (const { text } of lines) {
        const line = wordsOf(text);
        const film = line && films.get(line.id);
        if (!film) continue;
        said.add(film.id);
        await this.#add(film, line.lang, line.cues);
      }
    };
    try {
      const decoder = new TextDecoder();
      const reader = (await network.open(address)).getReader();
      for (;;) {
        const { done, value } = await reader.read();
        if (done) break;
        await take(pieces.push(decoder.decode(value, { stream: true })));
      }
      await take(pieces.end());
    } catch {
      this.isPartial = true;
    }
    return said;
  }

  async #readCaptions(films: readonly Placed[], network: Network): Promise<void> {
    const captions = films.flatMap((film) =>
      film.captions.filter(({ src }) => isNear(film, src)).map((one) => ({ film, ...one })),
    );
    const readOn = async (): Promise<void> => {
      for (let next = captions.shift(); next; next = captions.shift()) {
        try {
          await this.#add(next.film, next.lang, cuesOf(await network.text(next.src)));
        } catch {
          this.isPartial = true;
        }
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, readOn));
  }

  async #add(...film: Parameters<Spoken['add']>): Promise<void> {
    this.#spoken.add(...film);
    if (performance.now() - this.#began < SLICE) return;
    if (performance.now() - this.#drawn > DRAW_EVERY) {
      this.setting.changed();
      this.#drawn = performance.now();
    }
    await turn();
    this.#began = performance.now();
  }
}
