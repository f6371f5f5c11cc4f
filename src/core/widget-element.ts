import { ContextConsumer } from '@lit/context';
import { html, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { type Lang, type Text, textIn } from '../domain/text.js';
import type { Result } from '../results/result.js';
import type { SchemaModule } from './config.js';
import { WidgetProblemEvent, WidgetReadyEvent, WidgetResultEvent } from './events.js';
import { whenIdle } from './idle.js';
import { invitation } from './invitation.js';
import { followLanguage, languageOf } from './language.js';
import { printAlone } from './print.js';
import { resultOf } from './result-of.js';
import { type Known, type Rules, type Run, RunKeeper } from './run.js';
import { Sender } from './sender.js';
import { browserServices, type Services, servicesContext } from './services.js';
import { settingsContext, SharedAttributes } from './shared-attributes.js';
import type { Keeping, Store } from './store.js';
import { version } from './version.js';
import { type Words, wordsIn } from './words.js';
import './widget-settings.js';

/** What every configuration has, whatever the widget. */
export interface WidgetConfig {
  id: string;
  version: string;
  title: Text;
}

const MINUTE = 60_000;

/**
 * The one base class. A widget says what its configuration may be, what its rules are and how it looks; finding the
 * configuration, keeping the run, sending the result and following the page are done here.
 */
export abstract class WidgetElement<Config extends WidgetConfig, State> extends SharedAttributes {
  /** The address of a JSON definition in place of the built-in one. */
  @property() src?: string;

  /** Keeps the state of two widgets with one tag on one site apart. */
  @property() instance = '';

  /** Opens the curator's view. */
  @property({ type: Boolean }) curate = false;

  /** A definition as a value, in place of `src`. */
  @property({ attribute: false }) config?: Config;

  @state() private configured?: Config;

  /** The properties that say which questions are asked and where the answers are kept. */
  protected readonly sources: readonly string[] = ['src', 'config', 'instance', 'storage', 'sharedDevice'];
  protected abstract readonly rules: Rules<Config, State>;
  protected abstract readonly schema: () => SchemaModule<Config>;
  /** The built-in configuration, its texts in one language. */
  protected abstract readonly builtIn: (lang: Lang) => Promise<Config>;
  protected abstract view(config: Config, state: State): TemplateResult;

  readonly #internals = this.attachInternals();
  readonly #settings = new ContextConsumer(this, {
    context: settingsContext,
    subscribe: true,
    callback: () => this.requestUpdate(),
  });
  readonly #given = new ContextConsumer(this, { context: servicesContext });
  #keeper?: RunKeeper<Config, State>;
  #sender?: Sender;
  #isAnnounced = false;
  #loads = 0;
  /** The language in which the built-in configuration is here, if it is used. */
  #builtInFor: Lang | undefined;
  #stops: (() => void)[] = [];

  override connectedCallback(): void {
    super.connectedCallback();
    const look = () => void (document.visibilityState === 'visible' && this.#keeper?.look());
    document.addEventListener('visibilitychange', look);
    window.addEventListener('pageshow', look);
    this.#stops.push(
      followLanguage(() => this.requestUpdate()),
      () => document.removeEventListener('visibilitychange', look),
      () => window.removeEventListener('pageshow', look),
    );
    if (this.#keeper) this.#follow();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stops.splice(0).forEach((stop) => stop());
  }

  protected override willUpdate(changed: PropertyValues): void {
    const stale = this.#builtInFor && this.#builtInFor !== this.language;
    if (!this.hasUpdated || stale || this.sources.some((name) => changed.has(name))) void this.#load();
  }

  protected override render(): TemplateResult {
    if (!this.configured || !this.#keeper) return html`<slot></slot>`;
    return html`<div class="widget" lang=${this.language} dir="ltr">${this.view(this.configured, this.run.state)}</div>`;
  }

  /** Takes a step that stays where the person is, such as an answer. */
  protected readonly change = (step: (now: State) => State): void => {
    const keeper = this.#keeper!;
    const outcome = this.rules.outcome(this.configured!, step(this.run.state));
    const { result } = this.run;
    if (outcome && !result) {
      const made = this.#result(outcome);
      void keeper.change(step, { result: made });
      void this.store.update(this.#resultKey, () => made);
      if (!this.dispatchEvent(new WidgetResultEvent(made))) void keeper.mark({ staysHere: true });
    } else {
      const reopened = { result: undefined, staysHere: undefined, rev: this.run.rev + 1 };
      void keeper.change(step, result && !outcome ? reopened : {});
    }
  };

  /** Takes a step that leads somewhere, and moves the focus there. */
  protected readonly go = (step: (now: State) => State): void => {
    this.change(step);
    void this.#arrive();
  };

  /** Forgets the run and begins anew; `undo` takes it back until the person goes on. */
  protected readonly clear = (): void => {
    void this.#keeper!.clear('cleared');
    void this.store.update(this.#resultKey, () => undefined);
    void this.#arrive();
  };

  protected readonly undo = (): void => {
    void this.#keeper!.undo();
    void this.#arrive();
  };

  /** Hands the finished result to the outbox, because the person said so. */
  protected readonly send = async (): Promise<void> => {
    const { result, handedOver } = this.run;
    const endpoint = this.setting('endpoint');
    if (!result || !endpoint || handedOver === result.rev) return;
    const outbox = await this.#sender!.need();
    await outbox.add(result, endpoint, this.setting('receipt') === 'required' ? 'required' : undefined);
    await this.#keeper!.mark({ handedOver: result.rev });
  };

  /** Tries what waits in the outbox at once. */
  protected readonly tryNow = (): void => void this.#sender!.need().then((outbox) => outbox.sendNow());

  /** Takes a result out of the outbox, unsent. */
  protected readonly removeResult = ({ id, rev }: Result): void =>
    void this.#sender!
      .need()
      .then((outbox) => outbox.remove(id, rev))
      .then(() => this.requestUpdate());

  /** Fetches what sending takes, ahead of the moment when the line may fail. */
  protected prepareToSend(): void {
    if (this.setting('endpoint')) this.#sender!.need().catch(() => undefined);
  }

  protected readonly print = (): void => printAlone(this, this.#internals);

  /** An attribute of this widget, or of the `<widget-settings>` around it. */
  protected setting<Name extends keyof SharedAttributes>(name: Name): SharedAttributes[Name] {
    return this[name] ?? this.#settings.value?.[name] ?? (undefined as SharedAttributes[Name]);
  }

  protected get level(): number {
    return Math.min(6, Math.max(2, Math.round(this.setting('headingLevel') ?? 2)));
  }

  protected get isReady(): boolean {
    return this.configured !== undefined;
  }

  /** Whether the person followed an invitation and has not gone on yet. */
  protected get isInvited(): boolean {
    return this.#keeper!.setting.known.invited === true;
  }

  protected get run(): Run<State> {
    return this.#keeper!.run;
  }

  /** What a person should know of what is kept and sent. */
  protected get standing() {
    const { notices, lost, cleared } = this.#keeper!;
    return {
      notices,
      lost,
      canUndo: cleared !== undefined,
      where: this.store.where,
      deliveries: this.#sender!.deliveries,
    };
  }

  protected get language(): Lang {
    return languageOf(this, this.setting('draftLanguages') ?? false);
  }

  protected words<Language>(words: Words<Language>): Language {
    return wordsIn(words, this.language);
  }

  protected text = (text: Text): string => textIn(text, this.language);

  protected get services(): Services {
    return this.#given.value ?? browserServices();
  }

  protected get store(): Store {
    return this.services.store(this.#keeping);
  }

  get #keeping(): Keeping {
    const storage = this.setting('storage');
    if (this.setting('sharedDevice')) return 'session';
    return storage === 'session' || storage === 'none' ? storage : 'local';
  }

  get #resultKey(): string {
    return `result:${this.localName}:${this.instance}`;
  }

  #result(outcome: Parameters<typeof resultOf>[1]) {
    return resultOf(this.run, outcome, {
      widget: this.localName,
      widgetVersion: version,
      definition: this.configured!,
      campaign: this.setting('campaign'),
      group: this.setting('group'),
      lang: this.language,
      now: this.services.now(),
    });
  }

  async #load(): Promise<void> {
    const load = ++this.#loads;
    try {
      const found = await this.#found();
      if (load !== this.#loads) return;
      const keeper = await this.#open(found);
      if (load !== this.#loads) return;
      this.#keeper = keeper;
      this.#sender?.unfollow();
      this.#sender = new Sender(this, this.services, this.#keeping, this.#isMine);
      this.configured = found;
      if (this.isConnected) this.#follow();
      void this.#sender.look();
      await this.updateComplete;
      if (!this.#isAnnounced) this.dispatchEvent(new WidgetReadyEvent());
      this.#isAnnounced = true;
    } catch (error) {
      if (load !== this.#loads) return;
      this.configured = undefined;
      const { configProblem } = await import('./config-problem.js');
      const problem = configProblem(this.localName, error);
      console.error(problem.message);
      this.dispatchEvent(new WidgetProblemEvent(problem));
    }
  }

  /** The page's own configuration, or the built-in one. The schema library comes only with the former. */
  async #found(): Promise<Config> {
    const { config, src, schema } = this;
    const script = this.querySelector(':scope > script[type="application/json"]');
    const isOwn = config !== undefined || src !== undefined || script !== null;
    this.#builtInFor = isOwn ? undefined : this.language;
    if (!isOwn) return this.builtIn(this.language);
    const { configOf } = await import('./config.js');
    return configOf({ config, src, script, network: this.services.network, schema });
  }

  #open(config: Config): Promise<RunKeeper<Config, State>> {
    const invited = invitation(this.localName, new URL(location.href));
    const known: Known = { group: this.setting('group') ?? invited.group, invited: invited.group !== undefined };
    const idleMinutes = this.setting('idleMinutes') ?? 10;
    return RunKeeper.open({
      config,
      rules: this.rules,
      store: this.store,
      services: this.services,
      key: `run:${this.localName}:${this.instance}:${config.id}`,
      known,
      idleAfter: this.setting('sharedDevice') ? idleMinutes * MINUTE : undefined,
      changed: () => this.requestUpdate(),
    });
  }

  /** Follows the outbox and, on a shared device, the clock, for as long as the widget is in the page. */
  #follow(): void {
    const sender = this.#sender!;
    const { idleAfter } = this.#keeper!.setting;
    sender.follow();
    this.#stops.push(() => sender.unfollow());
    if (idleAfter !== undefined) this.#stops.push(whenIdle(idleAfter, () => this.services.now(), this.#wipe));
  }

  readonly #wipe = (): void => {
    this.#sender!.forget();
    void this.#keeper!.clear('idle').then(() => this.store.clear(''));
  };

  /** Results of runs that no widget in the page is at are spoken of by the first of its tag. */
  readonly #isMine = (id: string): boolean => id === this.run.id || document.querySelector(this.localName) === this;

  async #arrive(): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('[data-arrival]')?.focus();
  }
}
