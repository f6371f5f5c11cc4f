import type { ReactiveControllerHost, TemplateResult } from 'lit';
import { Lazy } from '../../core/lazy.js';
import { printAlone } from '../../core/print.js';
import type { Services } from '../../core/services.js';
import type { SharedAttributes } from '../../core/shared-attributes.js';
import { NamedSummary } from '../../core/summary-source.js';
import type { Visit } from '../../core/visit.js';
import { back, next, type Session } from '../../domain/questionnaire/session.js';
import type { MarkedQuestion } from '../../domain/quiz/bank.js';
import { besides } from '../../domain/quiz/felt.js';
import type { Result } from '../../results/result.js';
import { addStyles } from '../../views/late-styles.js';
import { sendingView } from '../../views/sending.js';
import { waitingView } from '../../views/waiting.js';
import { type Best, keepBest, latestAudit } from './best.js';
import { feedbackView, type Saying } from './feedback.js';
import { type Quiz, type QuizConfig, questionnaireOf, toldNow } from './model.js';
import { goOn, marks } from './outcome.js';
import { missedAgain } from './practice-model.js';
import { builtInReasons, type Reason } from './reasons.js';
import { resultsView } from './results.js';
import { quizResultsStyles } from './results-styles.js';
import { downloadResult } from './take-away.js';

export { checkView } from '../../views/check.js';
export { quizOutcome } from './outcome.js';
export { practiceView } from './results.js';

type Step<State> = (now: State) => State;

export interface TellingSetting {
  element: HTMLElement & ReactiveControllerHost & { format?: 'xapi'; countdown: number };
  internals: ElementInternals;
  services: Services;
  setting: <Name extends keyof SharedAttributes>(name: Name) => SharedAttributes[Name];
  visit: () => Visit<QuizConfig, Quiz>;
  /** How things are said to this person now. */
  saying: () => Omit<Saying, 'reasons'>;
  /** A new one each time. */
  seed: () => number;
  /** Takes a step that stays where the person is. */
  change: (step: Step<Quiz>) => void;
  /** Takes a step that leads somewhere. */
  go: (step: Step<Quiz>) => void;
  restart: () => void;
}

/** What a quiz tells: the answer to a question, the results, and all of a round on one screen. */
export class Telling {
  readonly #reasons;
  readonly #audit;
  readonly #summary;
  readonly #next;
  readonly #live;
  #best: { id: string; lazy: Lazy<Best> } | undefined;

  constructor(private readonly given: TellingSetting) {
    const { element, services, setting, visit } = given;
    const root = element.shadowRoot!;
    addStyles(root, quizResultsStyles);
    this.#reasons = {
      en: new Lazy(element, () => builtInReasons('en')),
      cy: new Lazy(element, () => builtInReasons('cy')),
    };
    this.#audit = new Lazy(element, () => latestAudit(visit().store));
    this.#summary = new NamedSummary(element, services, setting);
    this.#next = new Lazy(element, () => import('../../views/next-step/next-step.js'));
    this.#live = new Lazy(element, async () => {
      const { liveStyles, liveView } = await import('./live.js');
      addStyles(root, liveStyles);
      return liveView;
    });
    // Fetched while the person answers, as this is, so that a line that fails later keeps nothing from them.
    this.#reasonsHere.need();
    this.#summary.need();
  }

  view(config: QuizConfig, quiz: Quiz): TemplateResult {
    this.#reasonsHere.need();
    const saying: Saying = { ...this.given.saying(), reasons: this.#reasonsFor };
    if (quiz.live) return this.#liveView(config, quiz, saying);
    const told = toldNow(config, quiz);
    return told ? this.#feedbackView(config, quiz, told, saying) : this.#resultsView(config, quiz, saying);
  }

  #feedbackView(config: QuizConfig, quiz: Quiz, { id }: MarkedQuestion, saying: Saying): TemplateResult {
    const all = marks(config, quiz);
    const at = all.findIndex(({ question }) => question.id === id);
    const questionnaire = questionnaireOf(config, quiz);
    const step = (by: Step<Session>) => this.given.go((now) => goOn(config, now, by));
    return feedbackView(
      {
        title: saying.text(config.title),
        marked: all[at]!,
        progress: saying.words.progress(at + 1, all.length),
        isLast: at === all.length - 1,
        onNext: () => step((now) => next(questionnaire, now)),
        onBack: () => step((now) => back(questionnaire, now)),
      },
      saying,
    );
  }

  #resultsView(config: QuizConfig, quiz: Quiz, saying: Saying): TemplateResult {
    const { element, internals, visit, seed, go, restart } = this.given;
    const { run, sender } = visit();
    const result = quiz.practice ? undefined : run.result;
    const { value: audit } = this.#audit;
    this.#audit.need();
    this.#next.need();
    return resultsView(
      {
        quiz: config,
        marked: marks(config, quiz),
        result,
        best: result && this.#bestOf(config, result),
        audit,
        others: this.#summary.state,
        home: location.origin + location.pathname,
        isXapi: element.format === 'xapi',
        next: result && this.#nextView(result, audit, saying),
        sending:
          result && sender && sendingView({ ...sender.about(result), lang: saying.lang, onDownload: downloadResult }),
        onMissed: () => go((now) => missedAgain(config, now, seed())),
        onWhole: quiz.practice && (() => go((now) => now.practice ?? now)),
        onTryAgain: this.#summary.retry,
        onPrint: () => printAlone(element, internals),
        onRestart: restart,
      },
      saying,
    );
  }

  #nextView(result: Result, audit: Result | undefined, { lang, level }: Saying): unknown {
    const { element } = this.given;
    const overrated = besides(audit?.scores ?? {}, result.scores ?? {}).filter(({ differs }) => differs === 'more');
    const first = overrated.map(({ topic }) => topic);
    return this.#next.value?.nextStepView({ element, result, first, lang, level: level + 1 });
  }

  #liveView(config: QuizConfig, quiz: Quiz, saying: Saying): TemplateResult {
    const { element, services, change, go, restart } = this.given;
    this.#live.need();
    const { value: liveView } = this.#live;
    if (!liveView) return waitingView(saying.words, this.#live);
    return liveView(
      {
        title: saying.text(config.title),
        quiz,
        marked: marks(config, quiz),
        seconds: element.countdown || undefined,
        now: services.now,
        onSeconds: (seconds) => (element.countdown = seconds ?? 0),
        onChange: change,
        onGo: go,
        onRestart: restart,
      },
      saying,
    );
  }

  /** The best on this device, which counts a result once. */
  #bestOf({ id: quiz }: QuizConfig, result: Result): Best | undefined {
    if (this.#best?.id !== result.id) {
      const { element, visit } = this.given;
      const { store } = visit();
      const key = visit().beside(`best:${quiz}`);
      const lazy = new Lazy(element, () => keepBest(store, key, result));
      this.#best = { id: result.id, lazy };
      lazy.need();
    }
    return this.#best.lazy.value;
  }

  get #reasonsHere(): Lazy<Record<string, Reason>> {
    return this.#reasons[this.given.saying().lang === 'cy' ? 'cy' : 'en'];
  }

  /** A quiz from outside brings its reasons with it. */
  readonly #reasonsFor = (question: MarkedQuestion): Reason => {
    return question.why || question.source ? question : (this.#reasonsHere.value?.[question.id] ?? {});
  };
}
