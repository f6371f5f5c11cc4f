import type { Outcome, Result } from '../results/result.js';
import type { Services } from './services.js';
import type { Store, StoreTrouble } from './store.js';

/** What the page already knows of a person. */
export interface Known {
  group?: string | undefined;
  /** They followed an invitation: a finished run on this device is probably somebody else's. */
  invited?: boolean;
}

/** The rules of a widget: plain functions, with no page, no clock and no chance in them. */
export interface Rules<Config, State> {
  /** Where a person begins, with what is already known of their answers. */
  begin(config: Config, known: Known): State;
  /** A state made from what was stored, whoever wrote it, and what of it could not be kept. */
  resume(config: Config, stored: unknown): { state: State; lost: string[] } | undefined;
  /** Two tabs, one run: what both did since `base`; where they differ, and for the place on the screen, mine. */
  join(base: State, theirs: State, mine: State): State;
  /** Whether the person has ended. Left out, as the next, by a widget of which nothing comes. */
  ended?(config: Config, state: State): boolean;
  /** What comes of a state that is ended. Not asked before somebody ends, so that its code may come late. */
  outcome?(config: Config, state: State): Outcome;
}

/** One go at a widget. It has its id from the start and is kept after every step. */
export interface Run<State> {
  id: string;
  rev: number;
  /** The version of the definition. */
  version: string;
  startedAt: string;
  /** Epoch milliseconds of the last step. */
  touchedAt: number;
  /** What came of it, once it is finished: made once, so that sending it twice sends the same. */
  result?: Result | undefined;
  /** The page cancelled `widget-result`: the result is not offered for sending. */
  staysHere?: true | undefined;
  /** The revision that the outbox has taken. */
  handedOver?: number | undefined;
  state: State;
}

/** Something a person should know about what is kept. */
export type Notice = StoreTrouble | 'other-tab' | 'lost' | 'cleared' | 'idle';

/** What a run needs to know of its widget. */
export interface RunSetting<Config, State> {
  config: Config & { version: string };
  rules: Rules<Config, State>;
  store: Store;
  services: Pick<Services, 'now' | 'newId'>;
  /** The key under which it is kept. */
  key: string;
  known: Known;
  /** Wipe what nobody has touched for so many milliseconds. */
  idleAfter: number | undefined;
  /** Called when there is something new to draw. */
  changed: () => void;
}

/** Keeps one run: opens it, takes steps, and joins with what another tab has kept in the meantime. */
export class RunKeeper<Config, State> {
  run: Run<State>;
  notices = new Set<Notice>();
  /** The ids of answers that a changed definition has no place for. */
  lost: string[] = [];
  /** The run that was cleared, until the person goes on: a slip of the finger loses nothing. */
  cleared: Run<State> | undefined;
  /** What this tab and the store last had in common: anything else there comes from another tab. */
  #common: { text: string; state: State } | undefined;
  /** What was handed to the store: it comes back as it is while the device refuses it. */
  readonly #handed = new WeakSet<object>();
  #saving: Promise<void> = Promise.resolve();
  /** A write that has not begun. */
  #waiting: Promise<void> | undefined;

  /** Settles when the device has said what is kept. Whoever takes a step before has it joined with that. */
  readonly opened: Promise<void>;

  /** Begins a run, and goes on with the kept one as soon as the device has given it. */
  constructor(readonly setting: RunSetting<Config, State>) {
    this.run = this.#fresh();
    this.opened = this.#open(this.run);
  }

  async #open(fresh: Run<State>): Promise<void> {
    const { store, key, known } = this.setting;
    const { value, trouble } = await store.read(key);
    this.#note(trouble);
    if (this.run !== fresh) return void this.#join(value);
    const kept = this.#resumed(value);
    if (!kept) return;
    this.#common = { text: JSON.stringify(value), state: kept.state };
    if (this.#isIdle(kept)) {
      this.notices.add('idle');
      await store.update(key, () => undefined);
    } else if (!known.invited || !kept.result || kept.result.group === known.group) {
      this.run = kept;
    }
  }

  /** Takes a step: draws it at once, then keeps it. Resolves when it is kept, or could not be. */
  change(step: (now: State) => State, about: Partial<Run<State>> = {}): Promise<void> {
    this.cleared = undefined;
    this.notices.delete('cleared');
    this.run = { ...this.run, ...about, state: step(this.run.state), touchedAt: this.setting.services.now() };
    this.setting.changed();
    return this.#keep();
  }

  /** Notes something about the run itself, such as that it was handed over. */
  mark(about: Partial<Run<State>>): Promise<void> {
    return this.change((now) => now, about);
  }

  /** Begins a new run and forgets this one, except for `undo`. */
  clear(notice?: 'cleared' | 'idle'): Promise<void> {
    const { run } = this;
    this.run = this.#fresh();
    this.lost = [];
    this.notices.clear();
    this.cleared = notice === 'cleared' ? run : undefined;
    if (notice) this.notices.add(notice);
    this.setting.changed();
    return this.#keep(true);
  }

  /** Takes back `clear`. */
  undo(): Promise<void> {
    const { cleared } = this;
    if (!cleared) return Promise.resolve();
    this.run = cleared;
    return this.change((now) => now);
  }

  /** Says which answers the definition has no place for. */
  lose(lost: string[]): void {
    this.lost = lost;
    if (lost.length > 0) this.notices.add('lost');
    else this.notices.delete('lost');
  }

  /** Reads again what is kept, after the page was away: another tab may have gone on with the same run. */
  async look(): Promise<void> {
    await this.#saving;
    const { value, trouble } = await this.setting.store.read(this.setting.key);
    this.#note(trouble);
    this.#join(value);
    this.setting.changed();
  }

  #isIdle({ touchedAt }: Run<State>): boolean {
    const { idleAfter, services } = this.setting;
    return idleAfter !== undefined && Math.abs(services.now() - touchedAt) >= idleAfter;
  }

  #fresh(): Run<State> {
    const { config, rules, services, known } = this.setting;
    const now = services.now();
    return {
      id: services.newId(),
      rev: 1,
      version: config.version,
      startedAt: new Date(now).toISOString(),
      touchedAt: now,
      state: rules.begin(config, known),
    };
  }

  /**
   * One write after the other, each joined with what is kept at that moment. One that has not begun takes the steps
   * along that come meanwhile: whoever types faster than the device writes never has more than one before their last word.
   */
  #keep(forget = false): Promise<void> {
    if (this.#waiting && !forget) return this.#waiting;
    const write = this.#saving.then(async () => {
      this.#waiting = undefined;
      let joined = false;
      let written: Run<State> | undefined;
      const { trouble } = await this.setting.store.update(this.setting.key, (value) => {
        if (forget) return undefined;
        joined = this.#join(value);
        written = this.run;
        this.#handed.add(written);
        return written;
      });
      if (!trouble) this.#common = written && { text: JSON.stringify(written), state: written.state };
      this.#note(trouble);
      if (trouble || joined) this.setting.changed();
    });
    this.#saving = write;
    this.#waiting = forget ? undefined : write;
    return write;
  }

  #isTheirs(value: unknown): boolean {
    return value !== undefined && !this.#handed.has(value as object) && JSON.stringify(value) !== this.#common?.text;
  }

  /** Takes over what another tab kept. Returns whether there was any. */
  #join(value: unknown): boolean {
    const isTheirs = this.#isTheirs(value);
    if (isTheirs) this.#adopt(value);
    return isTheirs;
  }

  /** Joins this run with the one that another tab kept. Of two runs the newer goes on: ids sort by time. */
  #adopt(value: unknown): void {
    const theirs = this.#resumed(value);
    if (!theirs) return;
    const { run: mine, setting } = this;
    const base = this.#common?.state ?? setting.rules.begin(setting.config, setting.known);
    const newer = theirs.id > mine.id ? theirs : mine;
    const same = theirs.id === mine.id;
    const run = same ? { ...theirs, ...mine, rev: Math.max(theirs.rev, mine.rev) } : newer;
    const state = setting.rules.join(base, theirs.state, mine.state);
    // Finished here, but begun anew there: there is nothing more to show of the old run.
    this.run = { ...run, state: run.result || !setting.rules.ended?.(setting.config, state) ? state : theirs.state };
    this.#common = { text: JSON.stringify(value), state: theirs.state };
    this.notices.add('other-tab');
  }

  #note(trouble: StoreTrouble | undefined): void {
    if (trouble) this.notices.add(trouble);
    else if (this.notices.delete('full') || this.notices.delete('blocked')) this.setting.changed();
  }

  /** The run in a stored value, or nothing where it is none. */
  #resumed(value: unknown): Run<State> | undefined {
    const { config, rules } = this.setting;
    const stored = (value ?? {}) as Partial<Run<unknown>>;
    const { id, rev, startedAt, touchedAt, result } = stored;
    const sound =
      typeof id === 'string' &&
      Number.isSafeInteger(rev) &&
      typeof startedAt === 'string' &&
      Number.isFinite(Date.parse(startedAt)) &&
      typeof touchedAt === 'number';
    const resumed = sound ? rules.resume(config, stored.state) : undefined;
    if (!resumed || (rules.ended?.(config, resumed.state) && result?.id !== id)) {
      if (value !== undefined) this.notices.add('broken');
      return undefined;
    }
    if (resumed.lost.length > 0) this.lose(resumed.lost);
    return { ...(stored as Run<unknown>), version: config.version, state: resumed.state };
  }
}
