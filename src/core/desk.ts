import { heldBack, unlike } from '../domain/summary/held-back.js';
import { type Fate, Pile, type PileOf } from '../domain/summary/pile.js';
import { type Cell, summaryText } from '../domain/summary/summarise.js';
import { summary as summarySchema, type Summary } from '../domain/summary/summary.js';
import { smallestGroup } from '../domain/summary/withhold.js';
import type { Result } from '../results/result.js';
import { Bringing, type Brought, EXPORT, problemOf, type Source, type SourceProblem } from './bringing.js';
import { whenIdle } from './idle.js';
import type { Services } from './services.js';
import type { SharedAttributes } from './shared-attributes.js';
import type { Keeping } from './store.js';
import { readJson } from './strange-json.js';
import { SLICE, turn } from './turn.js';

/** What has come of everything that was brought. */
export interface Taken extends Brought {
  people: number;
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
  /** The results themselves stay as well, for as long as the page is open, for whoever reads open answers. */
  keepsResults?: boolean | undefined;
  /** A shared device was left: what is kept besides is to be forgotten too. */
  onLeft?: (() => void) | undefined;
}

const MINUTE = 60_000;
/** More bytes than a summary has. */
const LARGEST_SUMMARY = 5_000_000;

/** What a curator has brought, for as long as the page is open, and what may be told of it. */
export class Desk {
  /** Nothing before something was read. */
  taken: Taken | undefined;
  told: Told | undefined;
  /** The campaign that is looked at; all of them when none is. */
  campaign: string | undefined;
  lastProblem: LastProblem | undefined;
  /** Why the collector's own summary could not be read. */
  answerProblem: SourceProblem | undefined;

  /** Where results are kept: those of the campaign that is looked at. */
  results: readonly Result[] = [];

  readonly #kept = new Map<string, Result>();
  #pile: Pile;
  readonly #bringing: Bringing;
  /** The one collector that all of it came from. */
  #collector: string | undefined;
  #last: Summary | undefined;
  #unfollow: (() => void) | undefined;

  constructor(private readonly setting: DeskSetting) {
    const { services, keeping, pileOf, changed } = setting;
    this.#pile = new Pile(pileOf);
    this.#bringing = new Bringing({
      services,
      keeping,
      endpoint: setting.setting('endpoint'),
      take: (result) => this.#take(result),
      changed,
      finished: () => this.#count(),
    });
  }

  /** What is being read just now. */
  get reading(): Bringing['reading'] {
    return this.#bringing.reading;
  }

  /** Of the sources that were read last. */
  get problems(): readonly SourceProblem[] {
    return this.#bringing.problems;
  }

  /** Where the collector keeps everything, and what opens it. */
  get access(): Bringing['access'] {
    return this.#bringing.access;
  }

  /** The questions that its results answer. */
  get of(): { id: string; version: string } {
    return this.setting.pileOf.definition;
  }

  /** Reads sources one after the other, and counts up when all are read. */
  bring(sources: readonly Source[]): Promise<void> {
    this.#collector = undefined;
    return this.#bringing.bring(sources);
  }

  /** Reads everything that a collector has, and takes its own summary, since it remembers what it told. */
  bringFromCollector(address: string, token: string): Promise<void> {
    const isAlone = !this.#bringing.taken || this.#collector === address;
    this.#collector = isAlone && address.endsWith(EXPORT) ? address : undefined;
    return this.#bringing.bringFromCollector(address, token);
  }

  /** Ends the reading; what has been read stays. */
  readonly stop = (): void => this.#bringing.stop();

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
  readonly forgetToken = (): Promise<void> => this.#bringing.forgetToken();

  /** Forgets everything that was brought. */
  readonly clear = (): void => {
    this.#bringing.clear();
    this.#pile = new Pile(this.setting.pileOf);
    this.#kept.clear();
    this.results = [];
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
      this.setting.onLeft?.();
    });
  };

  readonly unfollow = (): void => this.#unfollow?.();

  #take(result: Result): Fate {
    const fate = this.#pile.put(result);
    if (this.setting.keepsResults && (fate === 'taken' || fate === 'replaced')) this.#kept.set(result.id, result);
    return fate;
  }

  /** Counts up, and works out what may be told. */
  async #count(): Promise<void> {
    const pile = this.#pile;
    const campaigns = pile.campaigns();
    if (this.campaign !== undefined && !campaigns.includes(this.campaign)) this.campaign = undefined;
    const { campaign } = this;
    const brought = this.#bringing.taken;
    if (brought) {
      const taken = {
        ...brought,
        people: pile.size,
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
      this.results = [...this.#kept.values()].filter((one) => campaign === undefined || one.campaign === campaign);
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
