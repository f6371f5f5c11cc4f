import { html, type PropertyValues, type TemplateResult } from 'lit';
import { define } from '../../core/define.js';
import { Lazy } from '../../core/lazy.js';
import { property } from '../../core/property.js';
import { WidgetElement } from '../../core/widget-element.js';
import type { Check } from '../../domain/duties/definition.js';
import type { Lang } from '../../domain/text.js';
import { frameView } from '../../views/frame.js';
import { widgetStyles } from '../../views/styles.js';
import { waitingView } from '../../views/waiting.js';
import type { ConnectionLook } from './connection.js';
import { groupPage } from './group-page.js';
import { begin, ended, outcome, type Readiness, type WifiConfig } from './model.js';
import { overviewView } from './overview.js';
import type { More, PageProps } from './page.js';
import { startView } from './start.js';
import { join, resume } from './stored-model.js';
import { wifiStyles } from './styles.js';
import type { WifiWords } from './words/en.js';

type Content = Promise<{ default: unknown }>;
/** The built-in checks: what is needed to answer them, and the rest of them once somebody is at one. */
const builtIn = async (file: Content, rest: () => Content): Promise<WifiConfig> => ({
  ...((await file).default as WifiConfig),
  rest: async () => (await rest()).default as Record<string, Partial<Check>>,
});
const CHECKS = {
  en: () =>
    builtIn(
      import('./content/wifi-2026.json?lang=en&without=why,responsible,evidence,reference,sources,note'),
      () => import('./content/wifi-2026.json?lang=en&only=why,responsible,evidence,reference,sources,note'),
    ),
  cy: () =>
    builtIn(
      import('./content/wifi-2026.json?lang=cy&without=why,responsible,evidence,reference,sources,note'),
      () => import('./content/wifi-2026.json?lang=cy&only=why,responsible,evidence,reference,sources,note'),
    ),
};
const WORDS = {
  en: () => import('./words/en.js'),
  cy: () => import('./words/cy.js'),
  gd: () => import('./words/gd.js'),
};

/**
 * Shows a library service what the law, guidance and good practice ask of public Wi-Fi, and leads to a plan.
 *
 * ```html
 * <wifi-readiness-check endpoint="https://results.example/v1/results" lang="cy">
 *   <a href="/wifi-checks.pdf">The same checks on paper</a>
 * </wifi-readiness-check>
 * ```
 *
 * It is general information and not legal advice, and it says so on every page.
 *
 * @tag wifi-readiness-check
 * @slot - What people see until the checks are ready, and instead of them when they cannot be read.
 * @fires {WidgetReadyEvent} widget-ready - The check can be used.
 * @fires {WidgetResultEvent} widget-result - The person asked for their results. Cancel it to keep the result here.
 * @fires {WidgetSentEvent} widget-sent - The result was sent, kept for later, or refused.
 * @fires {WidgetProblemEvent} widget-problem - The configuration cannot be used.
 * @csspart heading - The heading of the start and results pages.
 * @csspart title - The check's name above a page.
 * @csspart section - A section's heading.
 * @csspart groups - The list of groups.
 * @csspart question - One check with its answers.
 * @csspart option - One answer to choose.
 * @csspart mark - Law or practice, how sure, how old.
 * @csspart answers - A list of facts.
 * @csspart hint - What helps to answer.
 * @csspart note - Small print.
 * @csspart problem - What is wrong with an answer.
 * @csspart problems - All that is wrong on the page.
 * @csspart report - The results.
 * @csspart table - A table of the results.
 * @csspart button - A button; `primary` for the main one, `quiet` for one like a link.
 * @csspart notice - Something to know: what this is not, what is kept or sent.
 * @csspart footer - Where answers are kept, and how to clear them.
 * @cssprop [--widget-accent=#1d5bbf] - Buttons, links, the chosen answer and bars.
 * @cssprop [--widget-on-accent=#fff] - Text on the accent.
 * @cssprop [--widget-problem=#b3261e] - Problems.
 * @cssprop [--widget-good=#1b6e3c] - What went well.
 * @cssprop --widget-line - Thin lines. Default: 24 % of the text colour.
 * @cssprop --widget-field - Edges of text fields. Default: 64 % of the text colour.
 * @cssprop --widget-surface - Quiet surfaces. Default: 5 % of the text colour.
 * @cssprop [--widget-radius=0.5em] - Rounded corners.
 * @cssprop [--widget-space=1em] - The step that all distances are made of.
 * @cssprop --widget-font - Another font than the page's.
 */
export class WifiReadinessCheck extends WidgetElement<WifiConfig, Readiness, WifiWords> {
  static override styles = [widgetStyles, wifiStyles];

  /** The address of a folder of the page's own website; a person may then look at their device's connection to it. */
  @property({ attribute: 'connection-check' }) connectionCheck?: string;

  protected override readonly rules = { begin, resume, join, ended, outcome };
  protected override readonly schema = () => import('./schema.js');
  protected override readonly curator = () => import('./curator.js');
  protected override readonly vocabulary = (lang: Lang) => WORDS[lang]();
  protected override readonly laterLook = () => import('../../views/more-styles.js');
  protected override readonly builtIn = async (lang: Lang) => {
    // The first page has fields to write in.
    const [checks] = await Promise.all([CHECKS[lang === 'cy' ? 'cy' : 'en'](), this.dress()]);
    return checks;
  };

  readonly #notices = new Lazy(this, () => import('../../views/notices.js'));
  readonly #details = new Lazy(this, () => import('./details.js'));
  /** Fetched while the person answers, so that a line that fails later does not keep their results from them. */
  readonly #after = new Lazy(this, async () => {
    const [{ After }] = await Promise.all([import('./after.js'), this.visit!.needSender()]);
    return new After({
      element: this,
      internals: this.internals,
      root: this.renderRoot as ShadowRoot,
      services: this.services,
      setting: (name) => this.setting(name),
      visit: () => this.visit!,
      lang: () => this.language,
      take: (step, lost) => this.arriveAfter(() => this.visit!.take(step(this.visit!.run.state), lost)),
      restart: () => this.arriveAfter(() => this.visit!.restart()),
    });
  });
  #connection?: Lazy<ConnectionLook | undefined> | undefined;
  /** Why, who and where, of the built-in checks, in the language in which they are shown. */
  #rest?: { of: WifiConfig; lazy: Lazy<WifiConfig> };

  protected override view(config: WifiConfig, state: Readiness): TemplateResult {
    const kept = this.visit!.standing;
    if (kept.notices.size > 0) this.#notices.need();
    return frameView(
      {
        kept,
        notices: this.#notices.value,
        lang: this.language,
        words: this.words,
        onClear: this.clear,
        onUndo: this.undo,
      },
      this.#pageView(this.#whole(config), state),
    );
  }

  protected override update(changed: PropertyValues): void {
    if (changed.has('connectionCheck')) this.#connection = this.#connectionAt(this.connectionCheck);
    super.update(changed);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const { visit } = this;
    if (visit) this.#connection?.need();
    if (!visit || visit.run.state.at === 'start') return;
    this.#details.need();
    this.#rest?.lazy.need();
    this.#after.need();
    visit.prepareToSend();
  }

  #pageView(config: WifiConfig, state: Readiness): TemplateResult {
    const props = this.#props(config, state);
    if (state.at === 'start') return startView(props);
    const after = this.#after.value;
    if (state.at !== 'results') {
      // Both at once: what came above would push the other away from under a finger.
      const beside = html`${after?.colleaguesView(props)} ${after && this.#connection?.value?.view(props)}`;
      return groupPage(props, this.#more) ?? overviewView(props, beside);
    }
    return after?.resultsView(props) ?? waitingView(this.words, this.#after);
  }

  #props(config: WifiConfig, state: Readiness): PageProps {
    const { words, text, level, services, change: onChange, go: onGo } = this;
    return { config, state, words, text, level, now: services.now, onChange, onGo };
  }

  /** What draws why, who and where: once it has come, and that itself. */
  get #more(): More {
    const parts = [this.#details, ...(this.#rest ? [this.#rest.lazy] : [])];
    return {
      details: parts.every(({ value }) => value) ? this.#details.value : undefined,
      failed: parts.some(({ failed }) => failed),
      retry: () => parts.filter(({ failed }) => failed).forEach(({ retry }) => retry()),
    };
  }

  /** What offers a look at the connection, which comes with its own words. */
  #connectionAt(address: string | undefined): Lazy<ConnectionLook | undefined> | undefined {
    if (!address) return undefined;
    return new Lazy(this, async () => (await import('./connection.js')).offerLook(this, address, this.services));
  }

  /** The checks with the rest of them, once it has come. */
  #whole(config: WifiConfig): WifiConfig {
    const { rest } = config;
    if (!rest) return config;
    if (this.#rest?.of !== config) {
      const load = async () => {
        const more = await rest();
        return { ...config, checks: config.checks.map((check) => ({ ...check, ...more[check.id] })) };
      };
      this.#rest = { of: config, lazy: new Lazy(this, load) };
    }
    return this.#rest.lazy.value ?? config;
  }
}

define('wifi-readiness-check', WifiReadinessCheck, import.meta.url);

declare global {
  interface HTMLElementTagNameMap {
    'wifi-readiness-check': WifiReadinessCheck;
  }
}
