import { heldBack, unlike } from '../domain/summary/held-back.js';
import { type Fate, Pile, type PileOf } from '../domain/summary/pile.js';
import { type Cell, summaryText } from '../domain/summary/summarise.js';
import { summary as summarySchema, type Summary } from '../domain/summary/summary.js';
import { smallestGroup } from '../domain/summary/withhold.js';
import { whenIdle } from './idle.js';
import { readResults, type Refusal } from './intake.js';
import { ReadProblem } from './network.js';
import type { Services } from './services.js';
import type { SharedAttributes } from './shared-attributes.js';
import type { Keeping } from './store.js';
import { readJson } from './strange-json.js';
import { SLICE, turn } from './turn.js';

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

/** What has come of everything that was brought. */
export interface Taken {
  /** How many sources were read. */
  sources: number;
  people: number;
  fates: ReadonlyMap<Fate, number>;
  refused: number;
  /** The first few, with the file that each was in. */
  refusals: readonly (Refusal & { name?: string })[];
  campaigns: readonly string[];
  /** How many people each group has, small ones too: for whoever brought them, and nobody else. */
  sizes: ReadonlyMap<string | undefined, number>;
}

/** What may be told of it, and the file to publish. */
export interface Told {
  summary: Summary;
  text: string;
  /** It is the collector's own answer, because the collector remembers what it told. */
  isCollectors: boolean;
  /** What it would be if nothing had been published before. */
  fresh: Summary;
}

/** Why a file is not the summary that was published last. */
export type LastProblem = 'no-summary' | NonNullable<ReturnType<typeof unlike>>;

export interface DeskSetting {
  pileOf: PileOf;
  services: Services;
  keeping: Keeping;
  setting: <Name extends keyof SharedAttributes>(name: Name) => SharedAttributes[Name];
  /** The summary of what may be told, where no group of fewer than `minGroup` people is shown. */
  summaryOf: (cells: Cell[], campaign: string | undefined, minGroup: number) => Summary;
  changed: () => void;
}

/** So many refusals are told one by one. */
const FIRST = 5;
/** How often a person sees how far the reading is, in ms. */
const LOOK_EVERY = 200;
const MINUTE = 60_000;
/** What a collector calls all that it has. */
const EXPORT = 'results.ndjson';
/** More bytes than a summary has. */
const LARGEST_SUMMARY = 5_000_000;

/** What a curator has brought, for as long as the page is open, and what may be told of it. */
export class Desk {
  /** What is being read just now. */
  reading: { name?: string; bytes: number; size?: number; results: number } | undefined;
  /** Of the sources that were read last. */
  problems: readonly SourceProblem[] = [];
  /** Nothing before something was read. */
  taken: Taken | undefined;
  told: Told | undefined;
  /** The campaign that is looked at; all of them when none is. */
  campaign: string | undefined;
  lastProblem: LastProblem | undefined;
  /** Why the collector's own summary could not be read. */
  answerProblem: SourceProblem | undefined;
  /** Where the collector keeps everything, and what opens it. */
  access = { address: '', token: '' };

  #pile: Pile;
  #fates = new Map<Fate, number>();
  #refusals: (Refusal & { name?: string })[] = [];
  #refused = 0;
  #sources = 0;
  /** The one collector that all of it came from. */
  #collector: string | undefined;
  #last: Summary | undefined;
  #stopper = new AbortController();
  #unfollow: (() => void) | undefined;

  constructor(private readonly setting: DeskSetting) {
    this.#pile = new Pile(setting.pileOf);
    const endpoint = setting.setting('endpoint');
    if (!endpoint) return;
    this.access.address = new URL(EXPORT, new URL(endpoint, document.baseURI)).href;
    void this.#recall();
  }

  /** The questions that its results answer. */
  get of(): { id: string; version: string } {
    return this.setting.pileOf.definition;
  }

  /** Reads sources one after the other, and counts up when all are read. */
  async bring(sources: readonly Source[]): Promise<void> {
    this.#collector = undefined;
    await this.#read(sources);
    await this.#count();
  }

  /** Reads everything that a collector has, and takes its own summary, since it remembers what it told. */
  async bringFromCollector(address: string, token: string): Promise<void> {
    this.access = { address, token };
    const isAlone = this.#sources === 0 || this.#collector === address;
    const { services } = this.setting;
    await this.#read([{ open: async (stop) => (await services.network()).open(address, { token, stop }) }]);
    this.#collector = isAlone && address.endsWith(EXPORT) ? address : undefined;
    if (this.problems.length === 0) await this.#remember(token);
    await this.#count();
  }

  /** Ends the reading; what has been read stays. */
  readonly stop = (): void => this.#stopper.abort();

  /** Looks at one campaign, or at all of them. */
  readonly look = (campaign: string | undefined): Promise<void> => {
    this.campaign = campaign;
    return this.#count();
  };

  /** Asks the collector for its summary again. */
  readonly askAgain = (): Promise<void> => this.#count();

  /** Takes the summary that was published last; nothing takes it away again. */
  async follows(file: Blob | undefined): Promise<void> {
    this.#last = undefined;
    this.lastProblem = undefined;
    try {
      if (file) this.#last = summarySchema.parse(readJson(file.size > LARGEST_SUMMARY ? '' : await file.text()));
    } catch {
      this.lastProblem = 'no-summary';
    }
    await this.#count();
  }

  /** Takes the token out of this tab. */
  readonly forgetToken = async (): Promise<void> => {
    this.access = { ...this.access, token: '' };
    this.setting.changed();
    await this.#remember(undefined);
  };

  /** Forgets everything that was brought. */
  readonly clear = (): void => {
    this.stop();
    this.reading = undefined;
    this.#pile = new Pile(this.setting.pileOf);
    this.#fates = new Map();
    this.#refusals = [];
    this.#refused = this.#sources = 0;
    this.problems = [];
    this.#collector = this.#last = this.taken = this.told = this.campaign = undefined;
    this.lastProblem = this.answerProblem = undefined;
    this.setting.changed();
  };

  /** Forgets everything, the token too, when nobody touches a shared device for a while. */
  readonly follow = (): void => {
    const { setting, services } = this.setting;
    if (!setting('sharedDevice')) return;
    this.#unfollow = whenIdle((setting('idleMinutes') || 10) * MINUTE, services.now, () => {
      this.clear();
      void this.forgetToken();
    });
  };

  readonly unfollow = (): void => this.#unfollow?.();

  async #read(sources: readonly Source[]): Promise<void> {
    const { signal } = (this.#stopper = new AbortController());
    const pile = this.#pile;
    const problems: SourceProblem[] = [];
    let drawn = 0;
    for (const { name, size, open } of sources) {
      if (signal.aborted) break;
      const named = name === undefined ? {} : { name };
      const reading = { ...named, ...(size !== undefined && { size }), bytes: 0, results: 0 };
      this.reading = reading;
      this.setting.changed();
      const taker = {
        result: (result: Parameters<Pile['put']>[0]) => {
          reading.results++;
          const fate = pile.put(result);
          this.#fates.set(fate, (this.#fates.get(fate) ?? 0) + 1);
        },
        refused: (refusal: Refusal) => {
          if (this.#refused++ < FIRST) this.#refusals.push({ ...refusal, ...named });
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
      } catch (error) {
        if (!signal.aborted) problems.push({ ...named, ...problemOf(error) });
      }
      // Somebody has started afresh.
      if (pile !== this.#pile) return;
      if (reading.bytes > 0) this.#sources++;
    }
    this.reading = undefined;
    this.problems = problems;
  }

  /** Counts up, and works out what may be told. */
  async #count(): Promise<void> {
    const pile = this.#pile;
    const campaigns = pile.campaigns();
    if (this.campaign !== undefined && !campaigns.includes(this.campaign)) this.campaign = undefined;
    const { campaign } = this;
    if (this.#sources > 0) {
      const taken = {
        sources: this.#sources,
        people: pile.size,
        fates: this.#fates,
        refused: this.#refused,
        refusals: this.#refusals,
        campaigns,
        sizes: pile.sizes(campaign),
      };
      const minGroup = smallestGroup(this.setting.setting('minGroup'));
      const fresh = this.setting.summaryOf(await countedIn(pile, minGroup, campaign), campaign, minGroup);
      const told = (await this.#answer(fresh)) ?? this.#own(fresh);
      // Somebody has started afresh, or looks at another campaign by now.
      if (pile !== this.#pile || campaign !== this.campaign) return;
      this.taken = taken;
      this.told = told;
    }
    this.setting.changed();
  }

  /** What may be told beside what was published last, where that is known. */
  #own(fresh: Summary): Told {
    if (this.#last) this.lastProblem = unlike(fresh, this.#last);
    const summary = this.#last && !this.lastProblem ? heldBack(fresh, this.#last) : fresh;
    return { summary, text: summaryText(summary), isCollectors: false, fresh };
  }

  /** What the collector tells, where all of it came from one. */
  async #answer(fresh: Summary): Promise<Told | undefined> {
    this.answerProblem = undefined;
    if (this.#collector === undefined) return undefined;
    const { widget, definition, campaign } = fresh;
    const address = new URL(`summaries/${widget}`, new URL(this.#collector, document.baseURI));
    address.search = new URLSearchParams({
      definition: definition.id,
      version: definition.version,
      ...(campaign !== undefined && { campaign }),
    }).toString();
    try {
      const network = await this.setting.services.network();
      const text = await new Response(await network.open(address.href)).text();
      return { summary: summarySchema.parse(readJson(text)), text, isCollectors: true, fresh };
    } catch (error) {
      this.answerProblem = problemOf(error);
      return undefined;
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

/** Counts up without keeping the page from a person's click. */
async function countedIn(pile: Pile, minimum: number, campaign: string | undefined): Promise<Cell[]> {
  const counting = pile.counting(minimum, campaign);
  let until = performance.now() + SLICE;
  for (;;) {
    const { done, value } = counting.next();
    if (done) return value;
    if (performance.now() < until) continue;
    await turn();
    until = performance.now() + SLICE;
  }
}

function problemOf(error: unknown): SourceProblem {
  if (!(error instanceof ReadProblem)) return { why: 'broken' };
  return { why: error.why, ...(error.status !== undefined && { status: error.status }) };
}

const desks = new WeakMap<object, Desk>();

/** The desk of a widget: the same one for as long as its questions are the same, whatever their language. */
export function deskOf(widget: object, setting: DeskSetting): Desk {
  const there = desks.get(widget);
  const { id, version } = setting.pileOf.definition;
  const of = there?.of;
  if (there && of?.id === id && of.version === version) return there;
  const desk = new Desk(setting);
  desks.set(widget, desk);
  return desk;
}
