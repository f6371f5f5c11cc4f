import { ContextProvider } from '@lit/context';
import { makeOutbox, type Outbox } from '../src/core/outbox.js';
import { type Network, ReadProblem } from '../src/core/network.js';
import { type Services, servicesContext } from '../src/core/services.js';
import type { Keeping, Step, Store, StoreTrouble } from '../src/core/store.js';
import { Clock, PostOffice } from './core/pretend.js';

/** A store that keeps what it is given for as long as the test, or refuses to, as it is told. */
export class Cupboard implements Store {
  readonly shelf = new Map<string, string>();
  /** What it refused to keep, as it was handed in. */
  readonly #held = new Map<string, unknown>();
  /** What is wrong with it: what is put in is then held, but not kept. */
  trouble: StoreTrouble | undefined;
  /** Nothing is read or written before this is done. */
  opens: Promise<unknown> = Promise.resolve();

  constructor(readonly keeping: Keeping) {}

  get where(): Store['where'] {
    if (this.trouble) return 'page';
    return ({ local: 'device', session: 'tab', none: 'page' } as const)[this.keeping];
  }

  async read(key: string): ReturnType<Store['read']> {
    await this.opens;
    return this.#said(this.#at(key));
  }

  async update(key: string, step: Step): ReturnType<Store['update']> {
    await this.opens;
    const value = step(this.#at(key));
    this.#held.delete(key);
    if (this.trouble) this.#held.set(key, value);
    else if (value === undefined) this.shelf.delete(key);
    else this.shelf.set(key, JSON.stringify(value));
    return this.#said(value);
  }

  async entries(prefix: string): Promise<[string, unknown][]> {
    await this.opens;
    return [...this.shelf.keys()].filter((key) => key.startsWith(prefix)).map((key) => [key, this.#at(key)]);
  }

  async clear(prefix: string): Promise<void> {
    await this.opens;
    for (const key of [...this.shelf.keys()]) if (key.startsWith(prefix)) this.shelf.delete(key);
  }

  /** Puts something there that no test of today would. */
  put(key: string, value: unknown): void {
    this.shelf.set(key, JSON.stringify(value));
  }

  /** The one value under a key that begins so. */
  only(prefix: string): Record<string, unknown> | undefined {
    const key = [...this.shelf.keys()].find((one) => one.startsWith(prefix));
    return key === undefined ? undefined : (this.#at(key) as Record<string, unknown>);
  }

  #at(key: string): unknown {
    if (this.#held.has(key)) return this.#held.get(key);
    const text = this.shelf.get(key);
    return text === undefined ? undefined : JSON.parse(text);
  }

  #said(value: unknown) {
    return { value, ...(this.trouble && { trouble: this.trouble }) };
  }
}

/** A world for widgets: a standing clock, empty cupboards, a post office that notes, and files at addresses. */
export class World implements Services {
  readonly clock = new Clock();
  readonly office = new PostOffice();
  /** What lies at an address. */
  readonly files = new Map<string, unknown>();
  /** The addresses that were read. */
  readonly asked: string[] = [];
  readonly cupboards = { local: new Cupboard('local'), session: new Cupboard('session'), none: new Cupboard('none') };
  readonly version = '0.0.0';
  /** The outbox does not come before this is done. */
  outboxComes: Promise<unknown> = Promise.resolve();
  readonly #outboxes = new Map<Keeping, Outbox>();
  #ids = 0;

  readonly store = (keeping: Keeping): Cupboard => this.cupboards[keeping];
  readonly now = (): number => this.clock.now();
  readonly random = (): number => 0.5;
  readonly newId = (): string => `0192f0c4-0000-7000-8000-${String(++this.#ids).padStart(12, '0')}`;

  readonly outbox = async (keeping: Keeping): Promise<Outbox> => {
    await this.outboxComes;
    const { store, now, random, clock, office } = this;
    const outbox =
      this.#outboxes.get(keeping) ??
      makeOutbox({ store: store(keeping), network: office, now, random, later: clock.later, locks: undefined });
    this.#outboxes.set(keeping, outbox);
    return outbox;
  };

  readonly network = async (): Promise<Network> => ({
    post: (endpoint, message) => this.office.post(endpoint, message),
    timed: () => this.office.timed(),
    json: async (address) => {
      this.asked.push(address);
      if (!this.files.has(address)) throw new ReadProblem('status', 404);
      return this.files.get(address);
    },
    text: async (address) => {
      this.asked.push(address);
      const file = this.files.get(address);
      if (file === undefined) throw new ReadProblem('status', 404);
      return typeof file === 'string' ? file : JSON.stringify(file);
    },
    open: async (address, { token } = {}) => {
      this.asked.push(token ? `${address} with ${token}` : address);
      const file = this.files.get(address);
      if (file === undefined) throw new ReadProblem('status', 404);
      if (file instanceof ReadProblem) throw file;
      return new Blob([typeof file === 'string' ? file : JSON.stringify(file)]).stream();
    },
  });

  /** The page was left and came again: all that was in memory is gone, and what was kept is not. */
  reloaded(): World {
    const again = new World();
    Object.assign(again.cupboards, { local: this.cupboards.local, session: this.cupboards.session });
    Object.assign(again, { clock: this.clock, office: this.office, files: this.files });
    again.#ids = this.#ids;
    return again;
  }
}

/** A part of a page in which another world holds: `<pretend-world .services=${world}>`. */
export class PretendWorld extends HTMLElement {
  #provider = new ContextProvider(this, { context: servicesContext });

  set services(services: Services) {
    this.#provider.setValue(services);
  }
}

if (!customElements.get('pretend-world')) customElements.define('pretend-world', PretendWorld);
