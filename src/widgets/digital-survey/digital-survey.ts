import { html, type PropertyValues, type TemplateResult } from 'lit';
import { define } from '../../core/define.js';
import { Lazy } from '../../core/lazy.js';
import { soon } from '../../core/soon.js';
import { WidgetElement } from '../../core/widget-element.js';
import type { Answers } from '../../domain/questionnaire/answers.js';
import type { Session } from '../../domain/questionnaire/session.js';
import { asked, isOpen } from '../../domain/survey/open-words.js';
import type { Lang } from '../../domain/text.js';
import { frameView } from '../../views/frame.js';
import type { QuestionProps } from '../../views/question.js';
import { questionnaireView } from '../../views/questionnaire.js';
import { widgetStyles } from '../../views/styles.js';
import { waitingView } from '../../views/waiting.js';
import { type SurveyConfig, surveyRules } from './model.js';
import type { SurveyWords } from './words/en.js';

/** The questions, and what draws their fields: choices and open words are fetched by no other built-in questionnaire. */
const content = async (file: Promise<{ default: unknown }>) =>
  (await Promise.all([file, import('../../views/more-fields.js')]))[0].default as SurveyConfig;
const SURVEYS = {
  en: () => content(import('./content/survey-2026.json?lang=en')),
  cy: () => content(import('./content/survey-2026.json?lang=cy')),
};
const WORDS = {
  en: () => import('./words/en.js'),
  cy: () => import('./words/cy.js'),
  gd: () => import('./words/gd.js'),
};

/**
 * Asks which digital developments matter, theme by theme, in open words or by choosing, as each person likes.
 *
 * ```html
 * <digital-survey endpoint="https://results.example/v1/results" lang="cy">
 *   <a href="/survey.pdf">The same questions on paper</a>
 * </digital-survey>
 * ```
 *
 * @tag digital-survey
 * @slot - What people see until the questions are ready, and instead of them when they cannot be read.
 * @fires {WidgetReadyEvent} widget-ready - The survey can be used.
 * @fires {WidgetResultEvent} widget-result - The person ended the questions. Cancel it to keep the result here.
 * @fires {WidgetSentEvent} widget-sent - The result was sent, kept for later, or refused.
 * @fires {WidgetProblemEvent} widget-problem - The configuration cannot be used.
 * @csspart heading - The heading of the start, check and results pages.
 * @csspart title - The survey's name above a page.
 * @csspart section - A section's heading.
 * @csspart question - One question with its fields.
 * @csspart option - One answer to choose.
 * @csspart hint - What helps to answer.
 * @csspart problem - What is wrong with an answer.
 * @csspart problems - All that is wrong on the page.
 * @csspart progress - How far along the person is.
 * @csspart answers - The list of answers on the check and results pages.
 * @csspart report - The results.
 * @csspart table - A table of figures.
 * @csspart button - A button; `primary` for the main one, `quiet` for one like a link.
 * @csspart notice - Something to know: not to name people, what is kept or sent.
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
export class DigitalSurvey extends WidgetElement<SurveyConfig, Session, SurveyWords> {
  static override styles = [widgetStyles];

  protected override readonly rules = {
    ...surveyRules,
    // The check page, from which a person ends the survey, comes with what is after it.
    outcome: (survey: SurveyConfig, session: Session) => this.#after.value!.outcome(survey, session),
  };
  protected override readonly schema = async () => {
    const [schema] = await Promise.all([import('./schema.js'), import('../../views/more-fields.js')]);
    return schema;
  };
  protected override readonly laterLook = () => import('../../views/more-styles.js');
  protected override readonly curator = () => import('./curator.js');
  protected override readonly vocabulary = (lang: Lang) => WORDS[lang]();
  protected override readonly builtIn = (lang: Lang) => SURVEYS[lang === 'cy' ? 'cy' : 'en']();

  readonly #notices = new Lazy(this, () => import('../../views/notices.js'));
  readonly #after = new Lazy(this, async () => {
    const [{ After }] = await Promise.all([import('./after.js'), this.visit!.needSender()]);
    return new After({
      element: this,
      internals: this.internals,
      root: this.renderRoot as ShadowRoot,
      services: this.services,
      setting: (name) => this.setting(name),
    });
  });

  protected override view(survey: SurveyConfig, session: Session): TemplateResult {
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
      session.at === 'results' ? this.#resultsView(survey, session) : this.#questionsView(survey, session),
    );
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const { visit } = this;
    if (!visit || visit.run.state.at === 'start') return;
    // Fetched while the person answers, so that a line that fails later does not keep their results from them.
    void soon().then(() => {
      this.#after.need();
      visit.prepareToSend();
    });
  }

  #questionsView(survey: SurveyConfig, session: Session): TemplateResult {
    const { words } = this;
    return questionnaireView({
      definition: asked(survey, session.answers),
      session,
      words,
      text: this.text,
      level: this.level,
      welcome: html`<p>${words.whatYouDo(survey.themes.length)}</p>`,
      otherwise: html`<details @toggle=${() => this.#after.need()}>
        <summary>${words.openSaved}</summary>
        ${this.#after.value?.openView(survey, this.language, this.#take)}
      </details>`,
      own: ({ question }: QuestionProps) =>
        isOpen(question) ? { before: html`<div part="notice"><p>${words.noNames}</p></div>` } : undefined,
      check: (props) => this.#after.value?.checkView(props) ?? waitingView(words, this.#after),
      onAnswer: this.change,
      onGo: this.go,
    });
  }

  #resultsView(survey: SurveyConfig, { answers }: Session): TemplateResult {
    const { value: after } = this.#after;
    const { result } = this.visit!.run;
    if (!after || !result) return waitingView(this.words, this.#after);
    return after.resultsView({
      survey,
      answers,
      result,
      lang: this.language,
      words: this.words,
      text: this.text,
      level: this.level,
      sending: this.visit!.sender?.about(result),
      onChange: () => this.go(after.reopen),
      onImport: this.#take,
      onRestart: this.clear,
    });
  }

  /** Answers from a file: the person checks them first. */
  readonly #take = (answers: Answers, lost: string[]): void =>
    this.arriveAfter(() => this.visit!.take({ at: 'check', answers }, lost));
}

define('digital-survey', DigitalSurvey, import.meta.url);

declare global {
  interface HTMLElementTagNameMap {
    'digital-survey': DigitalSurvey;
  }
}
