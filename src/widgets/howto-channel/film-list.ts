import type { SchemaModule } from '../../core/config.js';
import type { Network } from '../../core/network.js';
import type { Fault, Film } from '../../domain/channel/channel.js';
import type { FilmPages } from './film-pages.js';
import type { ChannelConfig } from './model.js';

/** A film whose addresses are whole, and say whether they are of the page's own side. */
export interface Placed extends Film {
  /** Origins that may be asked before anybody presses anything: the page's, the widget's and the channel file's. */
  near: ReadonlySet<string>;
}

/** Whether an address is of the page's own side: asking it tells nobody else of the visit. */
export const isNear = ({ near }: Placed, address: string): boolean => near.has(new URL(address).origin);

export interface FilmListSetting {
  channel: ChannelConfig;
  /** The address of the channel file. */
  base: string;
  network: () => Promise<Network>;
  schema: () => SchemaModule<ChannelConfig>;
  onFaults: (faults: Fault[], source: string) => unknown;
}

/** The films of a channel, as far as they have been fetched: a large one comes a page at a time. */
export class FilmList {
  films: readonly Placed[] = [];
  /** The next page could not be read: until somebody asks again, the channel ends there. */
  isCut = false;
  /** Where the rest is. */
  next: string | undefined;
  /** What is still to come of the films that are there. */
  rest: ChannelConfig['rest'];
  readonly #ids = new Set<string>();
  /** The addresses of pages that were named. */
  readonly #named = new Set<string>();
  #pages: Promise<FilmPages> | undefined;

  constructor(readonly setting: FilmListSetting) {
    this.rest = setting.channel.rest;
    this.add(setting.channel, setting.base);
  }

  /** Fetches what is not here yet. */
  pages(): Promise<FilmPages> {
    return (this.#pages ??= import('./film-pages.js').then((late) => new late.FilmPages(this)));
  }

  /** Whether all is there of the films that are there. */
  get isWhole(): boolean {
    return this.rest === undefined;
  }

  get hasMore(): boolean {
    return this.next !== undefined && !this.isCut;
  }

  film(id: string): Placed | undefined {
    return this.films.find((film) => film.id === id);
  }

  add(page: ChannelConfig, base: string): void {
    const near = new Set([location.origin, new URL(import.meta.url).origin, new URL(this.setting.base).origin]);
    const fresh = page.films.filter(({ id }) => !this.#ids.has(id));
    fresh.forEach(({ id }) => this.#ids.add(id));
    this.films = [...this.films, ...fresh.map((film) => ({ ...placed(film, base), near }))];
    const next = page.next && new URL(page.next, base).href;
    // A file that leads back to one before it ends the channel.
    this.next = next && !this.#named.has(next) ? next : undefined;
    if (next) this.#named.add(next);
    if (page.faults?.length) this.setting.onFaults(page.faults, base);
  }
}

/** A film whose addresses are whole. */
export function placed(film: Film, base: string): Film {
  const at = (address: string): string => new URL(address, base).href;
  const { video, poster } = film;
  return {
    ...film,
    video: video.provider === 'file' ? { ...video, src: at(video.src) } : video,
    poster: poster && at(poster),
    captions: film.captions?.map((one) => ({ ...one, src: at(one.src) })),
    resources: film.resources?.map((one) => ({ ...one, url: at(one.url) })),
  };
}
