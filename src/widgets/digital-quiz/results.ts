import { html, nothing, type TemplateResult } from 'lit';
import type { SummaryState } from '../../core/summary-source.js';
import { wordsIn } from '../../core/words.js';
import { besides } from '../../domain/quiz/felt.js';
import { byTopic, sumOf } from '../../domain/quiz/score.js';
import type { Lang } from '../../domain/text.js';
import type { Result } from '../../results/result.js';
import { heading } from '../../views/heading.js';
import type { Best } from './best.js';
import { answerView, type Saying, verdictView } from './feedback.js';
import { comparisonView } from './comparison.js';
import { feltView } from './felt-panel.js';
import type { QuizConfig } from './model.js';
import type { Marked } from './outcome.js';
import { inPoints, resultsWords, type ResultsWords } from './results-words.js';
import { resultsTakeAway } from './take-away.js';
import { topicsView } from './topics-table.js';

export interface ResultsProps {
  quiz: QuizConfig;
  marked: readonly Marked[];
  /** What came of it; nothing after practice. */
  result: Result | undefined;
  /** What this device remembers, once it has been read. */
  best: Best | undefined;
  /** The latest skills audit on this device, if there is one. */
  audit: Result | undefined;
  /** A summary of other people's results. */
  others: SummaryState;
  /** The address of the page, without query and fragment. */
  home: string;
  /** Whether statements for learning platforms are offered. */
  isXapi: boolean;
  /** What becomes of the result. */
  sending: TemplateResult | undefined;
  /** Where the person could go on from here. */
  next: unknown;
  onMissed: () => void;
  /** Of practice: goes back to the results of the quiz before it. */
  onWhole: (() => void) | undefined;
  /** Fetches the summary again. */
  onTryAgain: () => void;
  onPrint: () => void;
  onRestart: () => void;
}

/** What a person got right, by topic and one by one, and what they can do next. */
export function resultsView(props: ResultsProps, saying: Saying): TemplateResult {
  const { quiz, marked, result, audit, others, sending, onTryAgain } = props;
  const words = wordsIn(resultsWords, saying.lang);
  const { level } = saying;
  const inside = { ...saying, level: level + 1 };
  const rows = result && audit ? besides(audit.scores ?? {}, result.scores ?? {}) : [];
  return html`<div class="report" part="report">
    ${heading(level, result ? words.heading : words.practised, { arrives: true })} ${scoreView(props, words)}
    ${sending ?? nothing}
    <section>
      ${heading(level + 1, words.topics, { part: 'subheading' })} ${topicsView(byTopic(marked), words, saying.lang)}
    </section>
    ${rows.length > 0 ? feltView(rows, words, inside) : nothing}
    ${result ? comparisonView({ quiz, own: result.scores ?? {}, others, onTryAgain }, inside) : nothing}
    <section>
      ${heading(level + 1, words.review, { part: 'subheading' })}
      <ol class="review">
        ${marked.map(
          (one, at) =>
            html`<li>
              <details>
                <summary>${at + 1}. ${saying.text(one.question.text)} ${verdictView(one.points, saying.lang)}</summary>
                ${answerView(one, saying)}
              </details>
            </li>`,
        )}
      </ol>
    </section>
    ${props.next} ${resultsTakeAway(props, saying.text(quiz.title), words, level + 1)}
  </div>`;
}

function scoreView({ marked, result, best }: ResultsProps, words: ResultsWords): TemplateResult {
  const { points, of } = sumOf(marked);
  const streak = Number(result?.data?.['streak']);
  return html`<div class="overall">
    <p class="figure" aria-hidden="true">${inPoints(points)}<small>/${of}</small></p>
    <div>
      <p>${words.score(points, of)} ${streak > 1 ? words.streak(streak) : nothing}</p>
      ${result && best ? html`<p>${best.id === result.id ? words.newBest : words.best(best.share)}</p>` : nothing}
      <p part="note">${words.caution}</p>
    </div>
  </div>`;
}

/** Says of a quiz for practice that it is one. */
export const practiceView = (lang: Lang): TemplateResult =>
  html`<p part="note">${wordsIn(resultsWords, lang).practice}</p>`;
