import type { SchemaModule } from '../../core/config.js';
import type { Network } from '../../core/network.js';
import type { Fault, Film } from '../../domain/channel/channel.js';
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
  readonly #ids = new Set<string>();
  /** The addresses of pages that were named. */
  readonly #pages = new Set<string>();
  /** Where the rest is. */
  #next: string | undefined;
  #fetching: Promise<void> | undefined;
  /** What is still to come of the films that are there. */
  #rest: ChannelConfig['rest'];

  constructor(private readonly setting: FilmListSetting) {
    this.#rest = setting.channel.rest;
    this.#add(setting.channel, setting.base);
  }

  /** Whether all is there of the films that are there. */
  get isWhole(): boolean {
    return this.#rest === undefined;
  }

  /** Fetches what is still to come of the films that are there. */
  async whole(): Promise<void> {
    const rest = await this.#rest?.();
    if (!rest || this.isWhole) return;
    this.#rest = undefined;
    const { base } = this.setting;
    this.films = this.films.map((film) => ({ ...film, ...placed({ ...film, ...rest[film.id] }, base) }));
  }

  get hasMore(): boolean {
    return this.#next !== undefined && !this.isCut;
  }

  film(id: string): Placed | undefined {
    return this.films.find((film) => film.id === id);
  }

  /** Fetches the next page. A page that cannot be read is told to the channel's author. */
  more(): Promise<void> {
    return (this.#fetching ??= this.#nextPage().finally(() => (this.#fetching = undefined)));
  }

  /** Fetches pages until a film is there, or all are. */
  async until(id: string): Promise<void> {
    while (!this.#ids.has(id) && this.hasMore) await this.more();
  }

  async all(): Promise<void> {
    while (this.hasMore) await this.more();
  }

  async #nextPage(): Promise<void> {
    const address = this.#next;
    if (!address) return;
    this.isCut = false;
    const { network, schema, onFaults } = this.setting;
    try {
      const { nextPage } = await import('./next-page.js');
      this.#add(await nextPage(address, network, schema), address);
    } catch (error) {
      this.isCut = true;
      onFaults([{ at: '', why: String((error as { reason?: Error }).reason?.message ?? error) }], address);
    }
  }

  #add(page: ChannelConfig, base: string): void {
    const near = new Set([location.origin, new URL(import.meta.url).origin, new URL(this.setting.base).origin]);
    const fresh = page.films.filter(({ id }) => !this.#ids.has(id));
    fresh.forEach(({ id }) => this.#ids.add(id));
    this.films = [...this.films, ...fresh.map((film) => ({ ...placed(film, base), near }))];
    const next = page.next && new URL(page.next, base).href;
    // A file that leads back to one before it ends the channel.
    this.#next = next && !this.#pages.has(next) ? next : undefined;
    if (next) this.#pages.add(next);
    if (page.faults?.length) this.setting.onFaults(page.faults, base);
  }
}

function placed(film: Film, base: string): Film {
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
