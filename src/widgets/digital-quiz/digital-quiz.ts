import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { define } from '../../core/define.js';
import { Lazy } from '../../core/lazy.js';
import { property } from '../../core/property.js';
import { WidgetElement } from '../../core/widget-element.js';
import type { Lang } from '../../domain/text.js';
import { frameView } from '../../views/frame.js';
import { questionnaireView } from '../../views/questionnaire.js';
import { widgetStyles } from '../../views/styles.js';
import { waitingView } from '../../views/waiting.js';
import { type Drawing, drawings } from './drawings/index.js';
import {
  asked,
  deal,
  joinQuizzes,
  type Quiz,
  type QuizConfig,
  questionnaireOf,
  quizEnded,
  resumeQuiz,
  switchWords,
  take,
  toldNow,
} from './model.js';
import { quizParts } from './question-parts.js';
import { quizStyles } from './styles.js';
import type { QuizWords } from './words/en.js';

const content = async (file: Promise<{ default: unknown }>) => (await file).default as QuizConfig;
const QUIZ = {
  en: () => content(import('./content/quiz-2026.json?lang=en&without=why,source')),
  cy: () => content(import('./content/quiz-2026.json?lang=cy&without=why,source')),
};
const WORDS = {
  en: () => import('./words/en.js'),
  cy: () => import('./words/cy.js'),
  gd: () => import('./words/gd.js'),
};
const SEEDS = 2 ** 32;

/**
 * A quiz of digital general knowledge with a picture round, fair to people who do not see the pictures.
 *
 * ```html
 * <digital-quiz draw="10" endpoint="https://results.example/v1/results">
 *   <a href="/quiz.pdf">The same questions on paper</a>
 * </digital-quiz>
 * ```
 *
 * The right answers are in the page of whoever takes the quiz, only as hidden as a web page can be. It is for interest,
 * not for appraisal.
 *
 * @tag digital-quiz
 * @slot - What people see until the questions are ready, and instead of them when they cannot be read.
 * @fires {WidgetReadyEvent} widget-ready - The quiz can be used.
 * @fires {WidgetResultEvent} widget-result - The person has reached their results. Cancel it to keep the result here.
 * @fires {WidgetSentEvent} widget-sent - The result was sent, kept for later, or refused.
 * @fires {WidgetProblemEvent} widget-problem - The configuration cannot be used.
 * @csspart heading - The heading of the start, check and results pages.
 * @csspart title - The quiz's name above a question.
 * @csspart section - A section's heading.
 * @csspart question - One question with its fields.
 * @csspart option - One answer to choose, or one thing to put in order.
 * @csspart picture - The picture of a question.
 * @csspart feedback - What is right, after a question.
 * @csspart hint - What helps to answer.
 * @csspart problem - What is wrong with an answer.
 * @csspart problems - All that is wrong on the page.
 * @csspart progress - How far along the person is.
 * @csspart answers - A list of answers.
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
export class DigitalQuiz extends WidgetElement<QuizConfig, Quiz, QuizWords> {
  static override styles = [widgetStyles, quizStyles];

  /** How many questions a person is asked. Left out: all there are. */
  @property({ type: Number }) draw?: number;

  /** Codes of topics, with spaces: only questions on one of them. */
  @property() topics = '';

  /** Difficulties from 1, easy, to 3, hard, with spaces. */
  @property() difficulty = '';

  /** `xapi` offers the result as a statement for learning platforms as well. */
  @property() format?: 'xapi';

  /** A round on one screen for a meeting or a webinar: questions and answers are shown, and nobody answers here. */
  @property({ type: Boolean }) live = false;

  /** Seconds for each question of a live round; 0 for none. */
  @property({ type: Number }) countdown = 30;

  protected override readonly rules = {
    begin: (config: QuizConfig): Quiz => deal(config, { ...this.#wish, ...this.#now, live: this.live || undefined }),
    resume: resumeQuiz,
    join: joinQuizzes,
    ended: (_: QuizConfig, quiz: Quiz) => quizEnded(quiz),
    // Where a quiz ends, what tells it is there.
    outcome: (config: QuizConfig, quiz: Quiz) => this.#after.value!.quizOutcome(config, quiz),
  };
  protected override readonly schema = async () => {
    const [schema] = await Promise.all([import('./schema.js'), import('../../views/more-fields.js')]);
    return schema;
  };
  protected override readonly laterLook = () => import('../../views/more-styles.js');
  protected override readonly curator = () => import('./curator.js');
  protected override readonly vocabulary = (lang: Lang) => WORDS[lang]();
  protected override readonly builtIn = (lang: Lang) => QUIZ[lang === 'cy' ? 'cy' : 'en']();

  readonly #marking = new Lazy(this, async () => {
    const marking = await import('./marking.js');
    marking.addStyles(this.renderRoot as ShadowRoot, marking.orderStyles);
    return marking;
  });
  readonly #notices = new Lazy(this, () => import('../../views/notices.js'));
  /** Fetched while the person answers, so that a line that fails later does not keep their results from them. */
  readonly #after = new Lazy(this, async () => {
    const [{ Telling, ...views }] = await Promise.all([import('./telling.js'), this.visit!.needSender()]);
    const telling = new Telling({
      element: this,
      internals: this.internals,
      services: this.services,
      setting: (name) => this.setting(name),
      visit: () => this.visit!,
      saying: () => {
        const { words, text, language: lang, level } = this;
        return { words, text, lang, level, drawing: this.#drawing };
      },
      seed: () => this.#now.seed,
      change: this.change,
      go: this.go,
      restart: () => this.arriveAfter(() => this.visit!.restart()),
    });
    return { ...views, telling };
  });
  readonly #drawings = new Map<string, Lazy<Drawing>>();

  protected override willUpdate(): void {
    // A round on one screen is kept apart from a person's own quiz on the same device.
    if (this.live && !this.instance) this.instance = 'live';
    super.willUpdate();
  }

  protected override get variant() {
    return JSON.stringify([this.#wish, this.live]);
  }

  get #wish() {
    const { draw: count, topics, difficulty } = this;
    const words = (list: string) => list.split(/[\s,]+/).filter(Boolean);
    return { count, topics: words(topics), difficulties: words(difficulty).map(Number) };
  }

  get #now() {
    const { now, random } = this.services;
    return { seed: Math.floor(random() * SEEDS), today: new Date(now()).toISOString().slice(0, 10) };
  }

  protected override view(config: QuizConfig, quiz: Quiz): TemplateResult {
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
      this.#content(config, quiz),
    );
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const { visit } = this;
    if (!visit || (visit.run.state.session.at === 'start' && !visit.run.state.practice)) return;
    this.#after.need();
    visit.prepareToSend();
  }

  #content(config: QuizConfig, quiz: Quiz): TemplateResult {
    const isAsked = !quiz.live && quiz.session.at !== 'results' && !toldNow(config, quiz);
    if (isAsked) return this.#questionsView(config, quiz);
    this.#after.need();
    return this.#after.value?.telling.view(config, quiz) ?? waitingView(this.words, this.#after);
  }

  #questionsView(config: QuizConfig, quiz: Quiz): TemplateResult {
    const { words } = this;
    const whole = new Map(config.questions.map((question) => [question.id, question]));
    const met = new Map(asked(config, quiz).map((question) => [question.id, question]));
    return questionnaireView({
      definition: questionnaireOf(config, quiz),
      session: quiz.session,
      words,
      text: this.text,
      level: this.level,
      welcome: html`
        ${quiz.practice ? this.#after.value?.practiceView(this.language) : nothing}
        <p>${words.whatYouDo(quiz.drawn.length)} ${words.whatCounts}</p>
        <p>${config.feedback === 'end' ? words.toldAtEnd : words.toldEach}</p>
      `,
      own: ({ question: { id } }) => {
        const question = met.get(id);
        if (!question) return undefined;
        if (question.kind !== 'one') this.#marking.need();
        return quizParts({
          question,
          whole: whole.get(id)!,
          words,
          text: this.text,
          drawing: this.#drawing,
          marking: this.#marking.value,
          onSwitch: () => this.go((now) => switchWords(now, id)),
        });
      },
      check: (props) => this.#after.value?.checkView(props) ?? waitingView(words, this.#after),
      onAnswer: (step) => this.change((now) => ({ ...now, session: step(now.session) })),
      onGo: (step) => this.go((now) => take(config, now, step)),
    });
  }

  /** A drawing once it has been fetched, which begins when it is first asked for. */
  readonly #drawing = (name: string): Drawing | undefined => {
    const load = drawings[name];
    if (!load) return undefined;
    const lazy = this.#drawings.get(name) ?? new Lazy(this, load);
    this.#drawings.set(name, lazy);
    lazy.need();
    return lazy.value;
  };
}

define('digital-quiz', DigitalQuiz, import.meta.url);

declare global {
  interface HTMLElementTagNameMap {
    'digital-quiz': DigitalQuiz;
  }
}
