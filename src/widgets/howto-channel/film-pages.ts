import { configAt } from '../../core/config.js';
import { turn } from '../../core/turn.js';
import { type FilmList, placed } from './film-list.js';

/** Fetches what a list of films does not hold yet. */
export class FilmPages {
  #fetching: Promise<void> | undefined;

  constructor(private readonly list: FilmList) {}

  /** Fetches what is still to come of the films that are there. */
  async whole(): Promise<void> {
    const { list } = this;
    const rest = await list.rest?.();
    if (!rest || list.isWhole) return;
    list.rest = undefined;
    const { base } = list.setting;
    list.films = list.films.map((film) => ({ ...film, ...placed({ ...film, ...rest[film.id] }, base) }));
  }

  /** Fetches the next page. A page that cannot be read is told to the channel's author. */
  more(): Promise<void> {
    return (this.#fetching ??= this.#nextPage().finally(() => (this.#fetching = undefined)));
  }

  /** Fetches pages until a film is there, or all are. */
  async until(id: string): Promise<void> {
    while (!this.list.film(id) && this.list.hasMore) await this.more();
  }

  async all(): Promise<void> {
    while (this.list.hasMore) await this.more();
  }

  async #nextPage(): Promise<void> {
    const { list } = this;
    const address = list.next;
    if (!address) return;
    list.isCut = false;
    const { network, schema, onFaults } = list.setting;
    try {
      const page = await configAt(address, network, schema);
      await turn();
      list.add(page, address);
    } catch (error) {
      list.isCut = true;
      onFaults([{ at: '', why: String((error as { reason?: Error }).reason?.message ?? error) }], address);
    }
  }
}
