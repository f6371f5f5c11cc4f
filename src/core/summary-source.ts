import type { ReactiveControllerHost } from 'lit';
import type { Summary } from '../domain/summary/summary.js';
import { withheld } from '../domain/summary/withhold.js';
import { Lazy } from './lazy.js';
import type { Network } from './network.js';
import type { Services } from './services.js';
import type { SharedAttributes } from './shared-attributes.js';

/** A summary to compare with, or why there is none. */
export type SummaryState = { status: 'none' | 'loading' | 'failed' } | { status: 'here'; summary: Summary };

/**
 * Reads a summary, checks it and leaves out small groups.
 *
 * Rejects with what the network says, or with the schema's error when the file is no summary.
 */
export async function readSummary(
  network: Pick<Network, 'json'>,
  address: string,
  minGroup?: number,
): Promise<Summary> {
  const [file, { summary }] = await Promise.all([network.json(address), import('../domain/summary/summary.js')]);
  return withheld(summary.parse(file), minGroup);
}

/** The summary that a page names as `results-src`. */
export class NamedSummary {
  readonly #read: Lazy<Summary>;

  constructor(
    host: Pick<ReactiveControllerHost, 'requestUpdate'>,
    services: Pick<Services, 'network'>,
    private readonly setting: <Name extends keyof SharedAttributes>(name: Name) => SharedAttributes[Name],
  ) {
    this.#read = new Lazy(host, async () =>
      readSummary(await services.network(), setting('resultsSrc')!, setting('minGroup')),
    );
  }

  /** Reads it, once, where the page names one. */
  need(): void {
    if (this.setting('resultsSrc')) this.#read.need();
  }

  get state(): SummaryState {
    const { value: summary, failed } = this.#read;
    if (!this.setting('resultsSrc')) return { status: 'none' };
    if (failed) return { status: 'failed' };
    return summary ? { status: 'here', summary } : { status: 'loading' };
  }

  /** Reads it again after a failure, because a person asked. */
  readonly retry = (): void => this.#read.retry();
}
