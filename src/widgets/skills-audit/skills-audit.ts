import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { define } from '../../core/define.js';
import { Lazy } from '../../core/lazy.js';
import { property } from '../../core/property.js';
import { soon } from '../../core/soon.js';
import { Whole } from '../../core/whole.js';
import { WidgetElement } from '../../core/widget-element.js';
import { countedQuestions } from '../../domain/questionnaire/route.js';
import { type Session } from '../../domain/questionnaire/session.js';
import type { Lang } from '../../domain/text.js';
import { frameView } from '../../views/frame.js';
import { questionnaireView } from '../../views/questionnaire.js';
import { widgetStyles } from '../../views/styles.js';
import { waitingView } from '../../views/waiting.js';
import { type AuditConfig, auditRules } from './model.js';
import type { AuditWords } from './words/en.js';

type Content = Promise<{ default: unknown }>;
const content = async (file: Content) => (await file).default as AuditConfig;
/** Built-in questions: what is needed to answer them, and all of them once somebody is at one. */
const pack = async (part: Content, whole: () => Content): Promise<AuditConfig> => ({
  ...(await content(part)),
  whole: () => content(whole()),
});
const PACKS = {
  '2014': {
    en: () =>
      pack(
        import('./content/audit-2014.json?lang=en&without=in,topics,activities,groupings'),
        () => import('./content/audit-2014.json?lang=en'),
      ),
    cy: () =>
      pack(
        import('./content/audit-2014.json?lang=cy&without=in,topics,activities,groupings'),
        () => import('./content/audit-2014.json?lang=cy'),
      ),
  },
  '2026': {
    en: () =>
      pack(
        import('./content/audit-2026.json?lang=en&without=in,topics,activities,groupings'),
        () => import('./content/audit-2026.json?lang=en'),
      ),
    cy: () =>
      pack(
        import('./content/audit-2026.json?lang=cy&without=in,topics,activities,groupings'),
        () => import('./content/audit-2026.json?lang=cy'),
      ),
  },
};
const WORDS = {
  en: () => import('./words/en.js'),
  cy: () => import('./words/cy.js'),
  gd: () => import('./words/gd.js'),
};

/**
 * Asks library leaders and staff how strong they are on what a digital library service needs, and shows where to start.
 *
 * ```html
 * <skills-audit endpoint="https://results.example/v1/results" lang="cy">
 *   <a href="/audit.pdf">The same questions on paper</a>
 * </skills-audit>
 * ```
 *
 * @tag skills-audit
 * @slot - What people see until the questions are ready, and instead of them when they cannot be read.
 * @fires {WidgetReadyEvent} widget-ready - The audit can be used.
 * @fires {WidgetResultEvent} widget-result - The person asked for their results. Cancel it to keep the result here.
 * @fires {WidgetSentEvent} widget-sent - The result was sent, kept for later, or refused.
 * @fires {WidgetProblemEvent} widget-problem - The configuration cannot be used.
 * @csspart heading - The heading of the start, check and results pages.
 * @csspart title - The audit's name above a question.
 * @csspart section - A section's heading.
 * @csspart question - One question with its fields.
 * @csspart option - One answer to choose.
 * @csspart hint - What helps to answer.
 * @csspart problem - What is wrong with an answer.
 * @csspart problems - All that is wrong on the page.
 * @csspart progress - How far along the person is.
 * @csspart answers - The list of answers on the check page.
 * @csspart button - A button; `primary` for the main one, `quiet` for one like a link.
 * @csspart notice - Something to know about what is kept or sent.
 * @csspart footer - Where answers are kept, and how to clear them.
 * @cssprop [--widget-accent=#1d5bbf] - Buttons, links, the chosen answer and the progress.
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
export class SkillsAudit extends WidgetElement<AuditConfig, Session, AuditWords> {
  static override styles = [widgetStyles];

  /** Which built-in questions are asked: `2014`, those of the report, or `2026`, brought up to date. */
  @property() pack: '2014' | '2026' = '2014';

  protected override readonly rules = {
    ...auditRules,
    // The check page, from which a person ends the audit, comes with what is after it.
    outcome: (audit: AuditConfig, session: Session) => this.#after.value!.outcome(this.#whole.of(audit)!, session),
  };
  protected override readonly schema = async () => {
    const [schema] = await Promise.all([import('./schema.js'), import('../../views/more-fields.js')]);
    return schema;
  };
  protected override readonly laterLook = () => import('../../views/more-styles.js');
  protected override readonly curator = () => import('./curator.js');
  protected override readonly vocabulary = (lang: Lang) => WORDS[lang]();
  protected override readonly builtIn = async (lang: Lang) => {
    const part = await PACKS[this.variant][lang === 'cy' ? 'cy' : 'en']();
    return this.curate ? part.whole!() : part;
  };

  readonly #whole = new Whole<AuditConfig>(this);
  readonly #notices = new Lazy(this, () => import('../../views/notices.js'));
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
      go: this.go,
      // The person checks them first.
      take: (answers, lost) => this.arriveAfter(() => this.visit!.take({ at: 'check', answers }, lost)),
      restart: this.clear,
    });
  });

  protected override get variant() {
    return this.pack === '2026' ? '2026' : '2014';
  }

  protected override view(audit: AuditConfig, session: Session): TemplateResult {
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
      session.at === 'results' ? this.#resultsView(audit) : this.#questionsView(audit, session),
    );
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const { visit } = this;
    if (!visit || visit.run.state.at === 'start') return;
    // Fetched while the person answers, so that a line that fails later does not keep their results from them.
    // Not in the way of the question that is about to be drawn.
    void soon().then(() => {
      this.#after.need();
      this.#whole.need();
      visit.prepareToSend();
    });
  }

  #questionsView(audit: AuditConfig, session: Session): TemplateResult {
    const { words } = this;
    const after = this.#whole.of(audit) && this.#after.value;
    return questionnaireView({
      definition: audit,
      session,
      words: this.words,
      text: this.text,
      level: this.level,
      welcome: html`
        ${this.visit!.isInvited ? html`<p part="note">${words.invited}</p>` : nothing}
        <p>${words.whatYouDo(countedQuestions(audit, session.answers).length)}</p>
        <p>${words.whatYouGet}</p>
      `,
      otherwise: html`<details @toggle=${() => this.#after.need()}>
        <summary>${words.openSaved}</summary>
        ${this.#after.value?.openView(audit)}
      </details>`,
      check: (props) => after?.checkView(props) ?? this.#waitingView,
      onAnswer: this.change,
      onGo: this.go,
    });
  }

  #resultsView(audit: AuditConfig): TemplateResult {
    const { words, text, level } = this;
    const whole = this.#whole.of(audit);
    return (whole && this.#after.value?.reportView(whole, { words, text, level })) ?? this.#waitingView;
  }

  get #waitingView(): TemplateResult {
    const missing = [this.#after, this.#whole].filter(({ failed }) => failed);
    return waitingView(this.words, {
      failed: missing.length > 0,
      retry: () => missing.forEach(({ retry }) => retry()),
    });
  }
}

define('skills-audit', SkillsAudit, import.meta.url);

declare global {
  interface HTMLElementTagNameMap {
    'skills-audit': SkillsAudit;
  }
}
