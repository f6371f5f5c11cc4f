import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { define } from '../../core/define.js';
import { Lazy } from '../../core/lazy.js';
import { soon } from '../../core/soon.js';
import { WidgetElement } from '../../core/widget-element.js';
import { dayAt, standing } from '../../domain/pulse/waves.js';
import type { Answers } from '../../domain/questionnaire/answers.js';
import { join, type Session, start } from '../../domain/questionnaire/session.js';
import { asked, isOpen, resumeSurvey } from '../../domain/survey/open-words.js';
import type { Lang } from '../../domain/text.js';
import type { Result } from '../../results/result.js';
import { frameView } from '../../views/frame.js';
import type { QuestionProps } from '../../views/question.js';
import { questionnaireView } from '../../views/questionnaire.js';
import { widgetStyles } from '../../views/styles.js';
import { waitingView } from '../../views/waiting.js';
import { againView, closedView } from './between.js';
import { isEarlier, isOpenOn, type PulseConfig, pulseEnded } from './model.js';
import type { PulseWords } from './words/en.js';

/** The questions, and what draws their fields: open words are fetched by few built-in questionnaires. */
const content = async (file: Promise<{ default: unknown }>) =>
  (await Promise.all([file, import('../../views/more-fields.js')]))[0].default as PulseConfig;
const PULSES = {
  en: () => content(import('./content/pulse-2026.json?lang=en')),
  cy: () => content(import('./content/pulse-2026.json?lang=cy')),
};
const WORDS = {
  en: () => import('./words/en.js'),
  cy: () => import('./words/cy.js'),
  gd: () => import('./words/gd.js'),
};

/**
 * Asks the same few statements again and again, a minute at a time, and shows what has changed.
 *
 * ```html
 * <pulse-survey src="/pulse.json" results-src="/summary.json" endpoint="https://results.example/v1/results">
 *   <a href="/pulse.pdf">The same statements on paper</a>
 * </pulse-survey>
 * ```
 *
 * Its definition says in which waves it is open; without waves it always is.
 *
 * @tag pulse-survey
 * @slot - What people see until the questions are ready, and instead of them when they cannot be read.
 * @fires {WidgetReadyEvent} widget-ready - The survey can be used.
 * @fires {WidgetResultEvent} widget-result - The person ended the questions. Cancel it to keep the result here.
 * @fires {WidgetSentEvent} widget-sent - The result was sent, kept for later, or refused.
 * @fires {WidgetProblemEvent} widget-problem - The configuration cannot be used.
 * @csspart heading - The heading of the start, check and results pages, and of those between waves.
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
export class PulseSurvey extends WidgetElement<PulseConfig, Session, PulseWords> {
  static override styles = [widgetStyles];

  protected override readonly rules = {
    begin: () => start(),
    resume: resumeSurvey,
    join,
    ended: (pulse: PulseConfig, session: Session) => pulseEnded(pulse, session, this.#today),
    // The check page, from which a person ends it, comes with what is after it.
    outcome: (pulse: PulseConfig, session: Session) => this.#after.value!.outcome(pulse, session, this.#today),
  };
  protected override readonly schema = async () => {
    const [schema] = await Promise.all([import('./schema.js'), import('../../views/more-fields.js')]);
    return schema;
  };
  protected override readonly laterLook = () => import('../../views/more-styles.js');
  protected override readonly curator = () => import('./curator.js');
  protected override readonly vocabulary = (lang: Lang) => WORDS[lang]();
  protected override readonly builtIn = (lang: Lang) => PULSES[lang === 'cy' ? 'cy' : 'en']();

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

  /** In the person's own time zone. */
  get #today(): string {
    return dayAt(this.services.now());
  }

  protected override view(pulse: PulseConfig, session: Session): TemplateResult {
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
      this.#pageView(pulse, session),
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

  #pageView(pulse: PulseConfig, session: Session): TemplateResult {
    const { words, text, level } = this;
    const { result } = this.visit!.run;
    if (isEarlier(pulse, result, this.#today)) {
      return againView({ pulse, words, text, level, onAgain: () => this.arriveAfter(() => this.visit!.restart()) });
    }
    if (session.at === 'results' && result) return this.#resultsView(pulse, session, result);
    if (isOpenOn(pulse, this.#today)) return this.#questionsView(pulse, session);
    const hasBegun = Object.keys(session.answers).length > 0;
    if (hasBegun) this.#after.need();
    const onDownload = () => this.#after.value?.downloadBegun(pulse, session.answers, words, this.services.now());
    return closedView({ pulse, words, text, level, day: this.#today, ...(hasBegun && { onDownload }) });
  }

  #questionsView(pulse: PulseConfig, session: Session): TemplateResult {
    const { words } = this;
    const { open } = standing(pulse.waves ?? [], this.#today);
    return questionnaireView({
      definition: asked(pulse, session.answers),
      // Somebody was about to end when the wave before closed.
      session: session.at === 'results' ? { ...session, at: 'check' } : session,
      words,
      text: this.text,
      level: this.level,
      welcome: open ? html`<p>${words.openUntil(open.closes)}</p>` : html`${nothing}`,
      otherwise: html`<details @toggle=${() => this.#after.need()}>
        <summary>${words.openSaved}</summary>
        ${this.#after.value?.openView(pulse, this.language, this.#take)}
      </details>`,
      own: ({ question }: QuestionProps) =>
        isOpen(question) ? { before: html`<div part="notice"><p>${words.noNames}</p></div>` } : undefined,
      check: (props) => this.#after.value?.checkView(props) ?? waitingView(words, this.#after),
      onAnswer: this.change,
      onGo: (step) => this.#goWhileOpen(pulse, step),
    });
  }

  #resultsView(pulse: PulseConfig, { answers }: Session, result: Result): TemplateResult {
    const { value: after } = this.#after;
    if (!after) return waitingView(this.words, this.#after);
    return after.resultsView({
      pulse,
      answers,
      result,
      day: this.#today,
      lang: this.language,
      words: this.words,
      text: this.text,
      level: this.level,
      sending: this.visit!.sender?.about(result),
      onChange: () => this.#goWhileOpen(pulse, after.reopen),
      onImport: this.#take,
      onRestart: this.clear,
    });
  }

  /** Goes on, or, where the wave has closed meanwhile, to the page that says so. */
  #goWhileOpen(pulse: PulseConfig, step: (now: Session) => Session): void {
    if (isOpenOn(pulse, this.#today)) this.go(step);
    else this.arriveAfter(() => this.requestUpdate());
  }

  /** Answers from a file: the person checks them first. */
  readonly #take = (answers: Answers, lost: string[]): void =>
    this.arriveAfter(() => this.visit!.take({ at: 'check', answers }, lost));
}

define('pulse-survey', PulseSurvey, import.meta.url);

declare global {
  interface HTMLElementTagNameMap {
    'pulse-survey': PulseSurvey;
  }
}
