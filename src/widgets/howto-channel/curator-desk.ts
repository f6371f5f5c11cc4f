import { readResults, type Refusal } from '../../core/intake.js';
import { ReadProblem } from '../../core/network.js';
import type { Services } from '../../core/services.js';
import type { Keeping } from '../../core/store.js';
import type { Fate } from '../../domain/summary/pile.js';
import type { Result } from '../../results/result.js';

type Bytes = ReadableStream<Uint8Array<ArrayBuffer>>;

/** A file, pasted lines or a collector. */
interface Source {
  name?: string;
  size?: number;
  open: (stop: AbortSignal) => Promise<Bytes>;
}

interface Problem {
  name?: string;
  why: ReadProblem['why'] | 'broken';
  status?: number;
}

/** What became of all that was brought. */
interface Taken {
  fates: Map<Fate, number>;
  refused: number;
  /** The first few, with the file that each was in. */
  refusals: (Refusal & { name?: string })[];
}

export interface OfferDeskSetting {
  services: Services;
  keeping: Keeping;
  /** Where finished offers are sent, whose collector has them. */
  endpoint: string | undefined;
  take: (result: Result) => Fate;
  changed: () => void;
}

/** So many refusals are told one by one. */
const FIRST = 5;
/** How often a person sees how far the reading is, in ms. */
const LOOK_EVERY = 200;
/** What a collector calls all that it has. */
const EXPORT = 'results.ndjson';

/** Where offers are read: from files, pasted lines, or a collector. */
export class OfferDesk {
  reading: { name?: string; bytes: number; size?: number; results: number } | undefined;
  problems: readonly Problem[] = [];
  /** Nothing before something was read. */
  taken: Taken | undefined;
  /** Where the collector keeps everything, and what opens it. */
  access = { address: '', token: '' };
  #stopper = new AbortController();

  constructor(private readonly setting: OfferDeskSetting) {
    const { endpoint } = setting;
    if (!endpoint) return;
    this.access.address = new URL(EXPORT, new URL(endpoint, document.baseURI)).href;
    void this.#recall();
  }

  /** Reads sources one after the other. */
  async bring(sources: readonly Source[]): Promise<void> {
    const { signal } = (this.#stopper = new AbortController());
    const problems: Problem[] = [];
    for (const source of sources) {
      if (signal.aborted) break;
      const problem = await this.#read(source, signal);
      if (problem && !signal.aborted) problems.push(problem);
    }
    this.reading = undefined;
    this.problems = problems;
    this.setting.changed();
  }

  /** Reads everything that a collector has. */
  async bringFromCollector(address: string, token: string): Promise<void> {
    this.access = { address, token };
    const { services } = this.setting;
    await this.bring([{ open: async (stop) => (await services.network()).open(address, { token, stop }) }]);
    if (this.problems.length === 0) await this.#remember(token);
  }

  /** Ends the reading; what has been read stays. */
  readonly stop = (): void => this.#stopper.abort();

  /** Takes the token out of this tab. */
  readonly forgetToken = async (): Promise<void> => {
    this.access = { ...this.access, token: '' };
    this.setting.changed();
    await this.#remember(undefined);
  };

  /** Forgets what became of things. */
  clear(): void {
    this.stop();
    this.taken = undefined;
    this.problems = [];
  }

  async #read({ name, size, open }: Source, signal: AbortSignal): Promise<Problem | undefined> {
    const named = name === undefined ? {} : { name };
    const reading = { ...named, ...(size !== undefined && { size }), bytes: 0, results: 0 };
    const taken: Taken = (this.taken ??= { fates: new Map(), refused: 0, refusals: [] });
    let drawn = 0;
    this.reading = reading;
    this.setting.changed();
    const taker = {
      result: (result: Result) => {
        reading.results++;
        const fate = this.setting.take(result);
        taken.fates.set(fate, (taken.fates.get(fate) ?? 0) + 1);
      },
      refused: (refusal: Refusal) => {
        if (taken.refused++ < FIRST) taken.refusals.push({ ...refusal, ...named });
      },
      read: (bytes: number) => {
        reading.bytes = bytes;
        if (performance.now() < drawn + LOOK_EVERY) return;
        drawn = performance.now();
        this.setting.changed();
      },
    };
    try {
      await readResults(await open(signal), taker, signal);
      return undefined;
    } catch (error) {
      const { why, status } = error instanceof ReadProblem ? error : { why: 'broken' as const, status: undefined };
      return { ...named, why, ...(status !== undefined && { status }) };
    }
  }

  /** Where the token is kept: in this tab, or only in this page where the page wants nothing kept. */
  get #keys() {
    const { services, keeping } = this.setting;
    return services.store(keeping === 'none' ? 'none' : 'session');
  }

  get #key(): string {
    return `token:${new URL(this.access.address, document.baseURI).origin}`;
  }

  async #recall(): Promise<void> {
    const { value } = await this.#keys.read(this.#key);
    if (typeof value !== 'string' || this.access.token) return;
    this.access = { ...this.access, token: value };
    this.setting.changed();
  }

  async #remember(token: string | undefined): Promise<void> {
    await this.#keys.update(this.#key, () => token);
  }
}
