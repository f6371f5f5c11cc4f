import type { ReactiveControllerHost } from 'lit';
import { Lazy } from './lazy.js';

/** A configuration of which only a part is here: what is needed to begin. */
export interface Part<Config> {
  /** Fetches all of it. */
  whole?: () => Promise<Config>;
}

/** The whole of whichever configuration is shown: that itself where it is no part, or what is fetched. */
export class Whole<Config extends Part<Config>> {
  #part?: Config;
  #lazy?: Lazy<Config> | undefined;

  constructor(private readonly host: Pick<ReactiveControllerHost, 'requestUpdate'>) {}

  /** Nothing until it has come. */
  of(config: Config): Config | undefined {
    if (this.#part !== config) {
      this.#part = config;
      this.#lazy = config.whole && new Lazy(this.host, config.whole);
    }
    return this.#lazy ? this.#lazy.value : config;
  }

  need(): void {
    this.#lazy?.need();
  }

  get failed(): boolean {
    return this.#lazy?.failed ?? false;
  }

  /** Fetches it again after a failure, because a person asked. */
  readonly retry = (): void => this.#lazy?.retry();
}
