import type { Fate } from '../domain/summary/pile.js';
import type { Result } from '../results/result.js';
import { readResults, type Refusal } from './intake.js';
import { ReadProblem } from './network.js';
import type { Services } from './services.js';
import type { Keeping } from './store.js';

type Bytes = ReadableStream<Uint8Array<ArrayBuffer>>;

/** A file, pasted lines or a collector. */
export interface Source {
  /** A file has one. */
  name?: string;
  /** In bytes, where that is known. */
  size?: number;
  open(stop: AbortSignal): Promise<Bytes>;
}

/** Why a source could not be read, or not to its end; `status` is what a collector answered. */
export interface SourceProblem {
  name?: string;
  why: ReadProblem['why'] | 'broken';
  status?: number;
}

/** What became of all that was brought. */
export interface Brought {
  /** How many sources were read. */
  sources: number;
  fates: Map<Fate, number>;
  refused: number;
  /** The first few, with the file that each was in. */
  refusals: (Refusal & { name?: string })[];
}

export interface BringingSetting {
  services: Services;
  keeping: Keeping;
  /** Where finished results are sent, whose collector has them. */
  endpoint: string | undefined;
  /** Takes one result, and says what became of it. */
  take: (result: Result) => Fate;
  /** Takes what is no result, such as a record, and says whether it could. */
  other?: (value: unknown) => boolean;
  /** Called when there is something new to draw of the reading. */
  changed: () => void;
  /** Called when all sources are read. */
  finished: () => void | Promise<void>;
}

/** So many refusals are told one by one. */
const FIRST = 5;
/** How often a person sees how far the reading is, in ms. */
const LOOK_EVERY = 200;
/** What a collector calls all that it has. */
export const EXPORT = 'results.ndjson';

const nothingYet = (): Brought => ({ sources: 0, fates: new Map(), refused: 0, refusals: [] });

/** Brings results to a curator: from files, pasted lines, or a collector. */
export class Bringing {
  /** What is being read just now. */
  reading: { name?: string; bytes: number; size?: number; results: number } | undefined;
  /** Of the sources that were read last. */
  problems: readonly SourceProblem[] = [];
  /** Where the collector keeps everything, and what opens it. */
  access = { address: '', token: '' };

  #brought = nothingYet();
  #stopper = new AbortController();

  constructor(private readonly setting: BringingSetting) {
    const { endpoint } = setting;
    if (!endpoint) return;
    this.access.address = new URL(EXPORT, new URL(endpoint, document.baseURI)).href;
    void this.#recall();
  }

  /** Nothing before something was read. */
  get taken(): Brought | undefined {
    return this.#brought.sources > 0 ? this.#brought : undefined;
  }

  /** Reads sources one after the other. */
  async bring(sources: readonly Source[]): Promise<void> {
    await this.#readAll(sources);
    await this.setting.finished();
  }

  /** Reads everything that a collector has. */
  async bringFromCollector(address: string, token: string): Promise<void> {
    this.access = { address, token };
    const { services, finished } = this.setting;
    await this.#readAll([{ open: async (stop) => (await services.network()).open(address, { token, stop }) }]);
    if (this.problems.length === 0) await this.#remember(token);
    await finished();
  }

  /** Ends the reading; what has been read stays. */
  readonly stop = (): void => this.#stopper.abort();

  /** Takes the token out of this tab. */
  readonly forgetToken = async (): Promise<void> => {
    this.access = { ...this.access, token: '' };
    this.setting.changed();
    await this.#remember(undefined);
  };

  /** Forgets what became of everything that was brought. */
  clear(): void {
    this.stop();
    this.reading = undefined;
    this.problems = [];
    this.#brought = nothingYet();
  }

  async #readAll(sources: readonly Source[]): Promise<void> {
    const { signal } = (this.#stopper = new AbortController());
    const brought = this.#brought;
    const problems: SourceProblem[] = [];
    for (const source of sources) {
      if (signal.aborted) break;
      const problem = await this.#read(source, brought, signal);
      if (problem) problems.push(problem);
    }
    // Else somebody has started afresh.
    if (brought !== this.#brought) return;
    this.reading = undefined;
    this.problems = problems;
  }

  async #read({ name, size, open }: Source, brought: Brought, signal: AbortSignal): Promise<SourceProblem | undefined> {
    const named = name === undefined ? {} : { name };
    const reading = { ...named, ...(size !== undefined && { size }), bytes: 0, results: 0 };
    this.reading = reading;
    this.setting.changed();
    let drawn = 0;
    const taker = {
      result: (result: Result) => {
        if (brought !== this.#brought) return;
        reading.results++;
        const fate = this.setting.take(result);
        brought.fates.set(fate, (brought.fates.get(fate) ?? 0) + 1);
      },
      other: (value: unknown) => {
        const isTaken = brought === this.#brought && this.setting.other?.(value) === true;
        if (isTaken) reading.results++;
        return isTaken;
      },
      refused: (refusal: Refusal) => {
        if (brought.refused++ < FIRST) brought.refusals.push({ ...refusal, ...named });
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
      return signal.aborted ? undefined : { ...named, ...problemOf(error) };
    } finally {
      if (reading.bytes > 0) brought.sources++;
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

export function problemOf(error: unknown): SourceProblem {
  if (!(error instanceof ReadProblem)) return { why: 'broken' };
  return { why: error.why, ...(error.status !== undefined && { status: error.status }) };
}
