import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { define } from '../../core/define.js';
import { Finding } from '../../core/finding.js';
import { Lazy } from '../../core/lazy.js';
import { property } from '../../core/property.js';
import { soon } from '../../core/soon.js';
import { WidgetElement } from '../../core/widget-element.js';
import type { Field, Kind } from '../../domain/records/kind.js';
import { queryOf } from '../../domain/records/look.js';
import type { Entry } from '../../domain/records/record.js';
import type { Lang } from '../../domain/text.js';
import { frameView } from '../../views/frame.js';
import { heading } from '../../views/heading.js';
import { recordsView } from '../../views/records/records.js';
import { recordsStyles } from '../../views/records/styles.js';
import { widgetStyles } from '../../views/styles.js';
import { waitingView } from '../../views/waiting.js';
import {
  begin,
  type ExchangeConfig,
  type Exchanging,
  inMonth,
  isPast,
  join,
  listed,
  listKind,
  looked,
  shown,
  resume,
  roomIn,
  TIME,
} from './model.js';
import { type SampleContent, sampleAt } from './sample.js';
import { type Scene, toForm, toProgramme, toSession } from './scene.js';
import { exchangeStyles } from './styles.js';
import { vocabularyIn } from './vocabulary.js';
import type { ExchangeWords } from './words/en.js';

const CONTENT = {
  en: () => import('./content/exchange-2026.json?lang=en'),
  cy: () => import('./content/exchange-2026.json?lang=cy'),
};
const FILTERS = [TIME, 'topics', 'sector', 'mode', 'level'];
const SHOWN = ['start', 'mode', 'lead', 'topics'];

/**
 * An exchange of sessions, webinars, teach-ins and the like, where people find one, offer one, or ask for a topic.
 *
 * ```html
 * <learning-exchange src="/learning/sessions.json" endpoint="https://results.example/v1/results" films="/films.html">
 *   <a href="/learning/">All sessions as a list</a>
 * </learning-exchange>
 * ```
 *
 * `src` is a file of records, as the curator’s view writes it, or a calendar (.ics).
 *
 * @tag learning-exchange
 * @slot - What people see until the sessions are ready, and instead of them when they cannot be read.
 * @fires {WidgetReadyEvent} widget-ready - The exchange can be used.
 * @fires {WidgetResultEvent} widget-result - Somebody has offered, asked, signed up, cancelled or noted what they took away. Cancel it to keep that here.
 * @fires {WidgetSentEvent} widget-sent - What they did was sent, kept for later, or refused.
 * @fires {WidgetProblemEvent} widget-problem - The exchange cannot be used.
 * @csspart heading - The heading of the exchange.
 * @csspart section - The heading of a session or a form.
 * @csspart subheading - A heading within a session.
 * @csspart title - A session's title in a list, or a topic's name.
 * @csspart entry - One session or one topic of a list.
 * @csspart table - Sessions as a table or a calendar.
 * @csspart mark - What is to be known of something at a glance.
 * @csspart note - Small print.
 * @csspart notice - Something to know about what is kept or sent.
 * @csspart question - One question of a form.
 * @csspart hint - What helps to answer it.
 * @csspart problems - What is wrong with a form.
 * @csspart button - A button; `primary` for the main one, `quiet` for one like a link.
 * @csspart footer - What is kept, and how to clear it.
 * @cssprop [--widget-accent=#1d5bbf] - Buttons, links and what is chosen.
 * @cssprop [--widget-on-accent=#fff] - Text on the accent.
 * @cssprop [--widget-problem=#b3261e] - Problems.
 * @cssprop --widget-line - Thin lines. Default: 24 % of the text colour.
 * @cssprop --widget-field - Edges of text fields. Default: 64 % of the text colour.
 * @cssprop --widget-surface - Quiet surfaces. Default: 5 % of the text colour.
 * @cssprop [--widget-radius=0.5em] - Rounded corners.
 * @cssprop [--widget-space=1em] - The step that all distances are made of.
 * @cssprop --widget-font - Another font than the page's.
 */
export class LearningExchange extends WidgetElement<ExchangeConfig, Exchanging, ExchangeWords> {
  static override styles = [widgetStyles, recordsStyles, exchangeStyles];

  /** The address of the page with the How To films; this page, unless told otherwise. */
  @property() films = '';

  protected override readonly rules = {
    begin,
    resume,
    join: (base: Exchanging, theirs: Exchanging, mine: Exchanging) =>
      join(base, theirs, mine, this.#pages.value?.behind.joinPlans),
  };
  protected override readonly laterLook = () => import('../../views/more-styles.js');
  protected override readonly curator = () => import('./curator.js');
  protected override readonly schema = () => import('./schema.js');
  protected override readonly vocabulary = vocabularyIn;
  protected override readonly builtIn = async (lang: Lang) =>
    sampleAt((await CONTENT[lang === 'cy' ? 'cy' : 'en']()).default as SampleContent, this.services.now());

  readonly #notices = new Lazy(this, () => import('../../views/notices.js'));
  readonly #finding = new Finding(this);
  readonly #mine = new Lazy(this, async () => {
    const { Mine } = await import('./mine.js');
    return Mine.open({
      element: this,
      visit: () => this.visit!,
      config: () => this.#config!,
      instance: this.instance,
      language: () => this.language,
      changed: () => this.requestUpdate(),
    });
  });
  readonly #pages = new Lazy(this, async () => {
    const [pages] = await Promise.all([import('./pages.js'), this.dress()]);
    pages.dress(this.renderRoot as ShadowRoot);
    return { ...pages, behind: new pages.Behind({ element: this, internals: this.internals, go: this.go }) };
  });
  readonly #nextStep = new Lazy(this, () => import('../../views/next-step/next-step.js'));
  #config?: ExchangeConfig;
  /** Everything that is shown, and of it the sessions as a list has them. */
  #known: { from: readonly unknown[]; records: readonly Entry[]; sessions: readonly Entry[]; kind: Kind } | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.requestUpdate();
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (!this.visit) return;
    // Not in the way of the list, and not for a widget that has left the page.
    void soon().then(() => {
      if (!this.isConnected) return;
      this.#mine.need();
      this.#pages.need();
    });
  }

  protected override view(config: ExchangeConfig, state: Exchanging): TemplateResult {
    if (this.#config !== config) void this.#tellOutside(config);
    this.#config = config;
    const kept = this.visit!.standing;
    if (kept.notices.size > 0) this.#notices.need();
    if (kept.notices.has('idle')) this.#mine.value?.leave(this.visit!.run.id);
    return frameView(
      {
        kept,
        notices: this.#notices.value,
        lang: this.language,
        words: this.words,
        onClear: () => void Promise.resolve(this.#mine.value?.clear()).then(this.clear),
        onUndo: () => void Promise.resolve(this.#mine.value?.undo()).then(this.undo),
      },
      html`
        ${heading(this.level, this.text(config.title), { arrives: !state.draft && !state.open && !state.planning })}
        ${config.isSample ? html`<p part="notice">${this.words.sample}</p>` : nothing} ${this.#pageView(config, state)}
      `,
    );
  }

  /** The list, or a page behind it. */
  #pageView(config: ExchangeConfig, state: Exchanging): TemplateResult {
    const { draft, open, planning } = state;
    if (!draft && open === undefined && !planning) return this.#listView(config, state);
    this.#mine.need();
    this.#pages.need();
    const scene = this.#scene(config, state);
    const waiting = [this.#mine, this.#pages].find(({ value }) => value === undefined);
    return waiting ? waitingView(this.words, waiting) : this.#pages.value!.behind.view(scene!, this.words);
  }

  #listView(config: ExchangeConfig, { look }: Exchanging): TemplateResult {
    const { words, language: lang } = this;
    const { sessions, kind } = this.#knownOf(config);
    const now = this.services.now();
    const today = new Date(now).toISOString().slice(0, 10);
    const month = today.slice(0, 7);
    const seen = inMonth(look, month);
    this.#finding.look(kind, sessions, queryOf(seen), lang);
    const scene = this.#scene(config, this.visit!.run.state);
    const button = (name: string, of: 'session' | 'offer' | 'ask') =>
      html`<button type="button" part="button" @click=${() => this.#write(of)}>${name}</button>`;
    return html`
      ${config.about ? html`<p class="lead">${this.text(config.about)}</p>` : nothing}
      <p class="buttons screen">
        ${button(words.offerSession, 'session')} ${button(words.offerTopic, 'offer')} ${button(words.askTopic, 'ask')}
        <button type="button" part="button quiet" @click=${() => this.go(toProgramme)}>${words.programme}</button>
      </p>
      ${scene?.sending}
      ${recordsView({
        kind,
        look: seen,
        found: this.#finding.found,
        lang,
        words: words.records,
        level: Math.min(6, this.level + 1),
        today,
        filters: FILTERS,
        shown: SHOWN,
        views: ['list', 'table', 'calendar'],
        later: this.#pages.value,
        onLook: (step) => this.change(looked(step, month)),
        onOpen: ({ id }) => this.go(toSession(id)),
        own: (session) => this.#marksView(config, session, now),
      })}
      ${scene && this.#pages.value?.belowView(scene, this.#finding.found)}
    `;
  }

  /** What is to be known of a session at a glance. */
  #marksView(config: ExchangeConfig, session: Entry, now: number): TemplateResult {
    const { words } = this;
    const { left, waiting } = roomIn(session);
    const place = this.#mine.value?.signUpFor(session.id)?.fields['place'];
    const marks = [
      config.isSample && config.records.some(({ id }) => id === session.id) && words.sampleMark,
      !isPast(session, now) && left !== undefined && (left > 0 ? words.left(left) : words.full(waiting)),
      place === 'place' && words.signedUp,
      place === 'waiting' && words.onWaitingList,
    ].filter(Boolean);
    return html`${marks.map((mark) => html`<span part="mark">${mark}</span> `)}`;
  }

  /** Worked out anew when something changes, and once a language. */
  #knownOf(config: ExchangeConfig) {
    const { session, when, coming, past } = this.words;
    const from = [config, this.#mine.value?.records, session];
    if (this.#known?.from.every((one, at) => one === from[at])) return this.#known;
    const records = this.#mine.value?.with(config.records) ?? shown(config.records);
    const time: Extract<Field, { kind: 'one' }> = {
      kind: 'one',
      id: TIME,
      text: when,
      options: [
        { value: 'coming', text: coming },
        { value: 'past', text: past },
      ],
    };
    const sessions = listed(records, this.services.now());
    return (this.#known = { from, records, sessions, kind: listKind(session, time) });
  }

  /** What the pages behind the list are drawn from, once what they take is there. */
  #scene(config: ExchangeConfig, state: Exchanging): Scene | undefined {
    const { words, language: lang, text, change, go, films } = this;
    const [pages, mine, visit] = [this.#pages.value, this.#mine.value, this.visit!];
    if (!pages || !mine) return undefined;
    return {
      config,
      state,
      kinds: pages.kinds,
      records: this.#knownOf(config).records,
      mine,
      lang,
      said: words,
      level: Math.min(6, this.level + 1),
      now: this.services.now(),
      films,
      canSend: this.setting('endpoint') !== undefined,
      text,
      sending: pages.sentView(visit, mine, lang),
      element: this,
      nextStep: this.#nextStep,
      change,
      go,
      newId: () => this.services.newId(),
      act: (what) => void what.then(() => this.requestUpdate()),
    };
  }

  #write(kind: 'session' | 'offer' | 'ask'): void {
    this.visit!.prepareToSend();
    this.go(toForm({ kind, id: this.services.newId() }));
  }

  /** Search engines hear of the sessions once people see them, and the file's author of what could not be taken from it. */
  async #tellOutside(config: ExchangeConfig): Promise<void> {
    await soon();
    for (const fault of config.faults ?? []) console.warn(`<${this.localName}>: ${fault}`);
    if (config.isSample) return;
    const { tellSearchEngines } = await import('./search-engines.js');
    tellSearchEngines(this, config.records, this.services.now());
  }
}

define('learning-exchange', LearningExchange, import.meta.url);

declare global {
  interface HTMLElementTagNameMap {
    'learning-exchange': LearningExchange;
  }
}
