import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { define } from '../../core/define.js';
import { Lazy } from '../../core/lazy.js';
import { WidgetElement } from '../../core/widget-element.js';
import type { Answers } from '../../domain/questionnaire/answers.js';
import { countedQuestions } from '../../domain/questionnaire/route.js';
import { reopen, type Session } from '../../domain/questionnaire/session.js';
import type { Lang } from '../../domain/text.js';
import type { Result } from '../../results/result.js';
import { frameView } from '../../views/frame.js';
import { questionnaireView } from '../../views/questionnaire.js';
import type { SendingProps } from '../../views/sending.js';
import { widgetStyles } from '../../views/styles.js';
import { waitingView } from '../../views/waiting.js';
import { type AuditConfig, auditRules } from './model.js';
import type { AuditWords } from './words/en.js';

const content = async (file: Promise<{ default: unknown }>) => (await file).default as AuditConfig;
const PACKS = {
  '2014': {
    en: () => content(import('./content/audit-2014.json?lang=en')),
    cy: () => content(import('./content/audit-2014.json?lang=cy')),
  },
  '2026': {
    en: () => content(import('./content/audit-2026.json?lang=en')),
    cy: () => content(import('./content/audit-2026.json?lang=cy')),
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

  protected override readonly rules = auditRules;
  protected override readonly schema = async () => {
    const [schema] = await Promise.all([import('./schema.js'), import('../../views/more-fields.js')]);
    return schema;
  };
  protected override readonly curator = () => import('./curator.js');
  protected override readonly vocabulary = (lang: Lang) => WORDS[lang]();
  protected override readonly builtIn = (lang: Lang) => PACKS[this.variant][lang === 'cy' ? 'cy' : 'en']();

  readonly #notices = new Lazy(this, () => import('../../views/notices.js'));
  readonly #report = new Lazy(this, async () => {
    const [{ openView, reportFor }, { checkView }, { sendingView }, { printAlone }] = await Promise.all([
      import('./report.js'),
      import('../../views/check.js'),
      import('../../views/sending.js'),
      import('../../core/print.js'),
    ]);
    return { checkView, openView, reportView: reportFor(this), sendingView, printAlone };
  });
  readonly #summary = new Lazy(this, async () => {
    const { loadSummary } = await import('./report.js');
    return loadSummary(await this.services.network(), this.setting('resultsSrc')!, this.setting('minGroup'));
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
      session.at === 'results' ? this.#resultsView(audit, session) : this.#questionsView(audit, session),
    );
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const { visit } = this;
    if (!visit || visit.run.state.at === 'start') return;
    // Fetched while the person answers, so that a line that fails later does not keep their results from them.
    this.#report.need();
    visit.prepareToSend();
    if (this.setting('resultsSrc')) this.#summary.need();
  }

  #questionsView(audit: AuditConfig, session: Session): TemplateResult {
    const { words } = this;
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
      otherwise: html`<details @toggle=${() => this.#report.need()}>
        <summary>${words.openSaved}</summary>
        ${this.#report.value?.openView({ audit, lang: this.language, onImport: this.#take })}
      </details>`,
      check: (props) => this.#report.value?.checkView(props) ?? waitingView(this.words, this.#report),
      onAnswer: this.change,
      onGo: this.go,
    });
  }

  #resultsView(audit: AuditConfig, session: Session): TemplateResult {
    const { value: report } = this.#report;
    const { result } = this.visit!.run;
    if (!report || !result) return waitingView(this.words, this.#report);
    return report.reportView({
      audit,
      answers: session.answers,
      result,
      summary: this.#summaryState,
      lang: this.language,
      words: this.words,
      text: this.text,
      level: this.level,
      minGroup: this.setting('minGroup'),
      address: new URL(location.href),
      tag: this.tag,
      sending: report.sendingView(this.#sendingProps(result)),
      onChange: () => this.go(reopen),
      onImport: this.#take,
      onTryAgain: this.#summary.retry,
      onRestart: this.clear,
      onPrint: () => report.printAlone(this, this.internals),
    });
  }

  /** Answers from a file: the person checks them first. */
  readonly #take = (answers: Answers, lost: string[]): void =>
    this.arriveAfter(() => this.visit!.take({ at: 'check', answers }, lost));

  #sendingProps(result: Result): SendingProps {
    return {
      ...this.visit!.sending(result),
      lang: this.language,
      onDownload: (kept) => void import('./files.js').then(({ downloadResult }) => downloadResult(kept)),
    };
  }

  get #summaryState() {
    const { value, failed } = this.#summary;
    if (!this.setting('resultsSrc')) return { status: 'none' as const };
    if (failed) return { status: 'failed' as const };
    return value ? { status: 'here' as const, summary: value } : { status: 'loading' as const };
  }
}

define('skills-audit', SkillsAudit, import.meta.url);

declare global {
  interface HTMLElementTagNameMap {
    'skills-audit': SkillsAudit;
  }
}
