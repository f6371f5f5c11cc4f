import { ContextEvent } from '@lit/context';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { type Lang, type Text, textIn } from '../domain/text.js';
import { ancestors } from './ancestors.js';
import type { SchemaModule } from './config.js';
import { WidgetProblemEvent, WidgetReadyEvent } from './events.js';
import { followLanguage, languageOf } from './language.js';
import { property } from './property.js';
import type { Rules } from './run.js';
import { browserServices, type Services, servicesContext } from './services.js';
import { settingsContext, SharedAttributes } from './shared-attributes.js';
import { soon } from './soon.js';
import type { Keeping } from './store.js';
import { turnOf } from './turn-of.js';
import { Visit, type VisitSetting } from './visit.js';

/** What every configuration has, whatever the widget. */
export interface WidgetConfig {
  id: string;
  version: string;
  title: Text;
}

/** What stands in the place of a visit for whoever looks after many results. */
export interface Curator {
  view(): TemplateResult;
  follow(): void;
  unfollow(): void;
}

export interface CuratorSetting<Config, State> extends VisitSetting<Config, State> {
  /** The level of the widget's own heading. */
  level: () => number;
  internals: ElementInternals;
}

/** A module with the curator’s view of a widget. */
export type CuratorModule<Config, State> = Promise<{
  openCurator: (setting: CuratorSetting<Config, State>) => Curator;
}>;

/**
 * The one base class. A widget says what its configuration may be, what its rules are and how it looks; finding the
 * configuration, keeping the run, sending the result and following the page are done here.
 */
export abstract class WidgetElement<Config extends WidgetConfig, State, Words> extends SharedAttributes {
  static tag: string;

  /** The address of a JSON definition in place of the built-in one. */
  @property() src?: string;

  /** Keeps the state of two widgets with one tag on one site apart. */
  @property() instance = '';

  /** A definition as a value, or as base64url of its JSON, in place of `src`. */
  @property() config?: Config | string;

  /** Shows the curator’s view, many results in and one summary out, in place of what visitors see. */
  @property({ type: Boolean }) curate = false;

  @property({ state: true }) private opened?: {
    config: Config;
    at: Visit<Config, State> | Curator;
    words: Words;
    lang: Lang;
    /** Whether the device has been asked for what is kept. Until then it is drawn, but not shown. */
    isShown: boolean;
  };

  protected abstract readonly rules: Rules<Config, State>;
  protected abstract readonly schema: () => SchemaModule<Config>;
  /** The built-in configuration, its texts in one language. */
  protected abstract readonly builtIn: (lang: Lang) => Promise<Config>;
  /** The words that visitors read, in one language. */
  protected abstract readonly vocabulary: (lang: Lang) => Promise<{ words: Words }>;
  /** The rest of its look, fetched after its first page, or before a page of questions that it does not know. */
  protected readonly laterLook?: () => Promise<{ moreStyles: CSSStyleSheet }>;
  /** The curator’s view, fetched only for `curate`. A widget without one shows what visitors see. */
  protected readonly curator?: () => CuratorModule<Config, State>;
  protected abstract view(config: Config, state: State): TemplateResult;

  protected readonly internals = this.attachInternals();
  #settings?: SharedAttributes | undefined;
  #leaveSettings?: (() => void) | undefined;
  /** The code of a `<widget-settings>` around this one, on its way. */
  #coming?: Promise<void> | undefined;
  #given?: Services;
  /** What was asked for when the configuration was last looked for. */
  #asked: readonly unknown[] = [];
  #isAnnounced = false;
  #unfollowLanguage?: () => void;

  /** What the widget is called everywhere, also on a page that puts a word before its tag. */
  get tag(): string {
    return (this.constructor as typeof WidgetElement).tag;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#unfollowLanguage = followLanguage(() => this.requestUpdate());
    // A script inside the tag may still be on its way.
    if (document.readyState === 'loading') {
      document.addEventListener('DOMContentLoaded', () => this.requestUpdate(), { once: true });
    }
    if (this.opened?.isShown) this.opened.at.follow();
    this.dispatchEvent(new ContextEvent(servicesContext, this, (given) => (this.#given = given)));
    this.#takeSettings();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#unfollowLanguage?.();
    this.#leaveSettings?.();
    this.#settings = this.#leaveSettings = undefined;
    this.opened?.at.unfollow();
  }

  protected override willUpdate(): void {
    if (this.#coming) return;
    const { config, src, instance, curate, variant } = this;
    const asked = [config, src, this.#isOwn, instance, curate, this.#keeping, variant, this.#wanted];
    if (asked.every((one, at) => one === this.#asked[at])) return;
    this.#asked = asked;
    void this.#open(asked);
  }

  /** Keeps the focus near where it was when what had it goes, such as a button that was pressed. */
  protected override update(changed: PropertyValues): void {
    const had = this.shadowRoot!.activeElement;
    const around = had?.closest<HTMLElement>('[tabindex]');
    super.update(changed);
    if (had && !had.isConnected) (around?.isConnected ? around : this.#arrival)?.focus();
  }

  protected override render(): TemplateResult {
    if (!this.opened) return html`<slot></slot>`;
    const { config, at, lang, isShown } = this.opened;
    const view = at instanceof Visit ? this.view(config, at.run.state) : at.view();
    return html`${isShown ? nothing : html`<slot></slot>`}
      <div class="widget" ?hidden=${!isShown} lang=${lang} dir="ltr">${view}</div>`;
  }

  /** Which of several built-in configurations is asked for. */
  protected get variant(): string {
    return '';
  }

  /** The visit, from the moment the widget is ready. */
  protected get visit(): Visit<Config, State> | undefined {
    const at = this.opened?.at;
    return at instanceof Visit ? at : undefined;
  }

  /** Takes a step that stays where the person is, such as an answer. */
  protected readonly change = (step: (now: State) => State): void => this.visit?.change(step);

  /** Takes a step that leads somewhere, and moves the focus there. */
  protected readonly go = (step: (now: State) => State): void => this.arriveAfter(() => this.change(step));

  protected readonly clear = (): void => this.arriveAfter(() => this.visit?.clear());

  protected readonly undo = (): void => this.arriveAfter(() => this.visit?.undo());

  /** Does what a person asked for, and moves the focus to where that led. */
  protected arriveAfter(act: () => void): void {
    act();
    void this.updateComplete.then(() => this.#arrival?.focus());
  }

  get #arrival(): HTMLElement | null {
    return this.renderRoot.querySelector('[data-arrival]');
  }

  /** Takes the attributes of a `<widget-settings>` around this one, whose code pages without one need not fetch. */
  #takeSettings(): void {
    const isInside = [...ancestors(this)].some(({ localName }) => localName === 'widget-settings');
    if (!isInside) return;
    if (customElements.get('widget-settings')) {
      const take = (settings: SharedAttributes, leave?: () => void) => {
        this.#settings = settings;
        this.#leaveSettings = leave;
        this.requestUpdate();
      };
      this.dispatchEvent(new ContextEvent(settingsContext, this, take, true));
      return;
    }
    this.#coming = import('./widget-settings.js').then(() => {
      this.#coming = undefined;
      this.requestUpdate();
      if (this.isConnected) this.#takeSettings();
    });
    this.#coming.catch((reason: unknown) => console.error('<widget-settings> could not be loaded.', reason));
  }

  /** An attribute of this widget, or of the `<widget-settings>` around it. */
  protected setting<Name extends keyof SharedAttributes>(name: Name): SharedAttributes[Name] {
    return this[name] ?? this.#settings?.[name] ?? (undefined as SharedAttributes[Name]);
  }

  /** The level of the widget's own heading. */
  protected get level(): number {
    return Math.min(6, Math.max(2, Math.round(this.setting('headingLevel') || 2)));
  }

  /** The language that the widget is shown in. */
  protected get language(): Lang {
    return this.opened?.lang ?? this.#wanted;
  }

  get #wanted(): Lang {
    return languageOf(this, this.setting('draftLanguages') ?? false);
  }

  /** The words in the language that the widget is shown in. */
  protected get words(): Words {
    return this.opened!.words;
  }

  protected readonly text = (text: Text): string => textIn(text, this.language);

  /** The widget as a visit sees it, whatever the visit is about. */
  protected get place(): Omit<CuratorSetting<Config, State>, 'config' | 'rules'> {
    return {
      element: this,
      services: this.services,
      keeping: this.#keeping,
      instance: this.instance,
      setting: (name) => this.setting(name),
      language: () => this.language,
      level: () => this.level,
      internals: this.internals,
    };
  }

  protected get services(): Services {
    return this.#given ?? browserServices();
  }

  get #keeping(): Keeping {
    const storage = this.setting('storage');
    if (this.setting('sharedDevice')) return 'session';
    return storage === 'session' || storage === 'none' ? storage : 'local';
  }

  /** Whether the page brings a configuration of its own. */
  get #isOwn(): boolean {
    return this.config !== undefined || this.src !== undefined || this.#script !== null;
  }

  get #script(): Element | null {
    return this.querySelector(':scope > script[type="application/json"]');
  }

  async #open(asked: readonly unknown[]): Promise<void> {
    try {
      // The device's store opens meanwhile; curators keep nothing.
      if (!this.curate) this.services.store(this.#keeping);
      if (!this.opened) await turnOf(this);
      if (asked !== this.#asked) return;
      const lang = this.#wanted;
      const [config, { words }] = await Promise.all([this.#find(lang), this.vocabulary(lang)]);
      const setting = { ...this.place, config, rules: this.rules };
      const curator = this.curate && (await this.curator?.());
      if (asked !== this.#asked) return;
      const at = curator ? curator.openCurator(setting) : new Visit(setting);
      const opened = { config, at, words, lang };
      if (at instanceof Visit) {
        this.opened ??= { ...opened, isShown: false };
        await at.opened;
        if (asked !== this.#asked) return;
      }
      this.opened?.at.unfollow();
      this.opened = { ...opened, isShown: true };
      if (this.isConnected) at.follow();
      await this.updateComplete;
      // Not in the way of a first press.
      void soon()
        .then(() => this.dress())
        .catch(() => undefined);
      if (!this.#isAnnounced) this.dispatchEvent(new WidgetReadyEvent());
      this.#isAnnounced = true;
    } catch (error) {
      if (asked === this.#asked) await this.#refuse(error).catch(() => console.error(error));
    }
  }

  /** The page's own configuration, or the built-in one. The schema library comes only with the former. */
  async #find(lang: Lang): Promise<Config> {
    if (!this.#isOwn) return this.builtIn(lang);
    const { config, src, schema } = this;
    // Begun at once, though each is asked for by the one before.
    for (const later of [schema(), this.services.network()]) later.catch(() => undefined);
    const [{ configOf }] = await Promise.all([import('./config.js'), this.dress()]);
    return configOf({ config, src, script: this.#script, network: this.services.network, schema });
  }

  /** Puts the rest of the look beside the first of the widget's sheets, so that its own still come after. */
  protected async dress(): Promise<void> {
    const sheet = (await this.laterLook?.())?.moreStyles;
    const { adoptedStyleSheets: worn } = this.shadowRoot!;
    if (sheet && !worn.includes(sheet)) this.shadowRoot!.adoptedStyleSheets = worn.toSpliced(1, 0, sheet);
  }

  /** Tells the page's author why, and leaves the fallback on the page, or what was there before when only the line failed. */
  async #refuse(error: unknown): Promise<void> {
    const { configProblem } = await import('./config-problem.js');
    const problem = configProblem(this.localName, error);
    if (problem.source) {
      this.opened?.at.unfollow();
      this.opened = undefined;
    }
    console.error(problem.message);
    this.dispatchEvent(new WidgetProblemEvent(problem));
  }
}
