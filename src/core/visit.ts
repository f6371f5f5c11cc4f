import type { Lang } from '../domain/text.js';
import type { Outcome, Result } from '../results/result.js';
import { WidgetResultEvent } from './events.js';
import { invitation } from './invitation.js';
import { resultOf } from './result-of.js';
import { type Rules, type Run, RunKeeper } from './run.js';
import type { Host, Sender } from './sender.js';
import type { Services } from './services.js';
import type { SharedAttributes } from './shared-attributes.js';
import type { Keeping, Store } from './store.js';
import { version } from './version.js';

const MINUTE = 60_000;

/** The visits to widgets that are in the page now, the oldest first. */
const visits = new Set<{ tag: string; run: { id: string } }>();

export interface VisitSetting<Config, State> {
  element: Host;
  config: Config;
  rules: Rules<Config, State>;
  services: Services;
  keeping: Keeping;
  instance: string;
  setting: <Name extends keyof SharedAttributes>(name: Name) => SharedAttributes[Name];
  language: () => Lang;
}

/** One person's visit to a widget: the run they are at, what comes of it, and its way to the endpoint. */
export class Visit<Config extends { id: string; version: string }, State> {
  /** Where things of this visit are kept: the run, and what a widget keeps beside it. */
  readonly store: Store;
  #sender?: Promise<Sender> | undefined;
  /** What sees to the sending, once it has been fetched. */
  sender?: Sender;
  /** Calls back when nobody has touched the page for so long; only on a shared device. */
  #whenIdle?: typeof import('./idle.js').whenIdle;
  #stops: (() => void)[] = [];

  /** Settles when it is known what of an earlier visit is kept: the widget is not shown before. */
  readonly opened: Promise<void>;
  private readonly keeper: RunKeeper<Config, State>;

  /** Goes on with the kept run, or begins one. */
  constructor(private readonly given: VisitSetting<Config, State>) {
    const { element, config, rules, services, keeping, instance, setting } = given;
    this.store = services.store(keeping);
    const invited = invitation(element.tag, new URL(location.href));
    this.keeper = new RunKeeper({
      config,
      rules,
      services,
      store: this.store,
      key: `run:${element.tag}:${instance}:${config.id}`,
      known: { group: setting('group') ?? invited.group, invited: invited.group !== undefined },
      idleAfter: setting('sharedDevice') ? (setting('idleMinutes') || 10) * MINUTE : undefined,
      changed: () => element.requestUpdate(),
    });
    this.opened = this.#open();
  }

  async #open(): Promise<void> {
    const { opened, notices, setting } = this.keeper;
    await opened;
    this.#lookForUnsent().catch(() => undefined);
    if (notices.has('idle')) this.#forget();
    // Before anybody can answer: a shared device that cannot be wiped is not to be used.
    if (setting.idleAfter !== undefined) this.#whenIdle = (await import('./idle.js')).whenIdle;
  }

  get element(): Host {
    return this.given.element;
  }

  get services(): Services {
    return this.given.services;
  }

  get keeping(): Keeping {
    return this.given.keeping;
  }

  get tag(): string {
    return this.element.tag;
  }

  readonly setting = <Name extends keyof SharedAttributes>(name: Name): SharedAttributes[Name] =>
    this.given.setting(name);

  get run(): Run<State> {
    return this.keeper.run;
  }

  /** Whether the person followed an invitation. */
  get isInvited(): boolean {
    return this.keeper.setting.known.invited === true;
  }

  /** What a person should know of what is kept. */
  get standing() {
    const { notices, lost, cleared } = this.keeper;
    return { notices, lost, canUndo: cleared !== undefined, where: this.store.where };
  }

  /** Takes a step. When it ends the run, the result is made, kept and announced, once. */
  change(step: (now: State) => State): void {
    const { config, rules, element } = this.given;
    const { result, rev } = this.run;
    const state = step(this.run.state);
    const ended = rules.ended?.(config, state);
    if (ended && !result) {
      const made = this.#result(rules.outcome!(config, state));
      void this.keeper.change(step, { result: made });
      this.#show(made);
      if (!element.dispatchEvent(new WidgetResultEvent(made))) void this.keeper.mark({ staysHere: true });
    } else {
      const reopened = { result: undefined, staysHere: undefined, rev: rev + 1 };
      void this.keeper.change(step, result && !ended ? reopened : {});
    }
  }

  /** Takes a state from elsewhere, such as a file; the answers named in `lost` found no place in it. */
  take(state: State, lost: string[]): void {
    this.keeper.lose(lost);
    this.change(() => state);
  }

  /** Forgets the run, and what was kept beside it, and begins anew; `undo` takes back the run until the person goes on. */
  clear(): void {
    void this.keeper.clear('cleared');
    this.#forget();
  }

  /** Begins anew and keeps what is beside the run, such as a best score. */
  restart(): void {
    void this.keeper.clear('cleared');
    this.#show(undefined);
  }

  undo(): void {
    void this.keeper.undo();
    this.#show(this.run.result);
  }

  /** Notes something about the run itself, such as that it was handed over. */
  readonly mark = (about: Partial<Run<unknown>>): Promise<void> => this.keeper.mark(about as Partial<Run<State>>);

  /** Fetches what sees to the sending. Rejects when that fails, and tries again the next time. */
  needSender(): Promise<Sender> {
    this.#sender ??= import('./sender.js').then(
      ({ Sender: Coming }) => {
        this.sender = new Coming(this);
        this.sender.look().catch(() => undefined);
        return this.sender;
      },
      (reason: unknown) => {
        this.#sender = undefined;
        throw reason;
      },
    );
    return this.#sender;
  }

  /** Fetches what sending takes, ahead of the moment when the line may fail. */
  prepareToSend(): void {
    this.needSender()
      .then(async (sender) => void (this.setting('endpoint') && (await sender.need())))
      .catch(() => undefined);
  }

  /** Follows other tabs, the outbox and, on a shared device, the clock, for as long as the widget is in the page. */
  follow(): void {
    visits.add(this);
    const look = () => void (document.visibilityState === 'visible' && this.keeper.look());
    document.addEventListener('visibilitychange', look);
    window.addEventListener('pageshow', look);
    this.sender?.follow();
    this.#stops.push(
      () => document.removeEventListener('visibilitychange', look),
      () => window.removeEventListener('pageshow', look),
      () => this.sender?.unfollow(),
      () => visits.delete(this),
    );
    const { idleAfter } = this.keeper.setting;
    if (idleAfter !== undefined) this.#stops.push(this.#whenIdle!(idleAfter, this.services.now, () => this.#wipe()));
  }

  unfollow(): void {
    this.#stops.splice(0).forEach((stop) => stop());
  }

  /** Of a result the widget speaks whose run it is; of one whose run nobody is at any more, the first of its tag. */
  readonly isMine = (id: string): boolean => {
    const alike = [...visits].filter(({ tag }) => tag === this.tag);
    return (alike.find(({ run }) => run.id === id) ?? alike[0]) === this;
  };

  #wipe(): void {
    this.sender?.forget();
    void this.keeper.clear('idle').then(() => this.store.clear(''));
  }

  /** Something of an earlier visit may still wait, or have been sent meanwhile. */
  async #lookForUnsent(): Promise<void> {
    if ((await this.store.entries('out:')).length > 0) await this.needSender();
  }

  /** The key of something that is kept beside the run, until it is cleared. */
  beside(name: string): string {
    return `beside:${this.tag}:${this.given.instance}:${name}`;
  }

  #forget(): void {
    this.#show(undefined);
    void this.store.clear(this.beside(''));
  }

  /** Puts the latest result where other widgets find it. */
  #show(result: Result | undefined): void {
    void this.store.update(`result:${this.tag}:${this.given.instance}`, () => result);
  }

  #result(outcome: Outcome): Result {
    const { config, services, setting, language } = this.given;
    return resultOf(this.run, outcome, {
      widget: this.tag,
      widgetVersion: version,
      definition: config,
      campaign: setting('campaign'),
      group: setting('group'),
      lang: language(),
      now: services.now(),
    });
  }
}
