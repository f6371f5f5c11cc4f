import type { Network } from '../../core/network.js';
import { Pieces } from '../../core/pieces.js';
import { SLICE, turn } from '../../core/turn.js';
import { type Hit, Spoken } from '../../domain/channel/spoken.js';
import { nextOf, wordsOf } from '../../domain/channel/transcripts.js';
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

/** So many bytes are turned into text at once: what a stream gives in one go may be megabytes. */
const PART = 16_384;
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
    const pages = await list.pages();
    await pages.whole();
    for (const film of list.films) await this.#add(film, 'en', []);
    await pages.all();
    const reached = await network();
    const said = words ? await this.#readWords(words, reached) : new Set<string>();
    await this.#readCaptions(
      list.films.filter(({ id }) => !said.has(id)),
      reached,
    );
    this.isReady = true;
    changed();
  }

  /** The channel's files of all that is said, a film a line, each leading to the next. Gives the films that they speak of. */
  async #readWords(first: string, network: Network): Promise<Set<string>> {
    const said = new Set<string>();
    const films = new Map(this.setting.list.films.map((film) => [film.id, film]));
    const files = new Set([first]);
    try {
      for (const address of files) {
        for await (const line of linesOf(await network.open(address))) {
          const spoken = wordsOf(line);
          const film = spoken && films.get(spoken.id);
          const next = spoken ? undefined : nextOf(line);
          if (next !== undefined) files.add(besides(address, next));
          if (!film) continue;
          said.add(film.id);
          await this.#add(film, spoken.lang, spoken.cues);
        }
      }
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

/** The address of a file of the same site as another. Throws where it would be of another site: nobody has chosen that. */
function besides(file: string, next: string): string {
  const address = new URL(next, file);
  if (address.origin !== new URL(file).origin) throw new RangeError(address.href);
  return address.href;
}

async function* linesOf(file: ReadableStream<Uint8Array>): AsyncGenerator<string> {
  const pieces = new Pieces();
  const decoder = new TextDecoder();
  const reader = file.getReader();
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    for (let at = 0; at < read.value.length; at += PART) {
      const part = decoder.decode(read.value.subarray(at, at + PART), { stream: true });
      for (const { text } of pieces.push(part)) yield text;
    }
  }
  for (const { text } of pieces.end()) yield text;
}
