import { html, nothing, type TemplateResult } from 'lit';
import { download } from '../../core/download.js';
import { written } from '../../core/json.js';
import { wordsIn } from '../../core/words.js';
import { dayOf } from '../../domain/dates.js';
import { besides } from '../../domain/quiz/felt.js';
import { byTopic, sumOf } from '../../domain/quiz/score.js';
import type { Lang } from '../../domain/text.js';
import type { Result } from '../../results/result.js';
import { heading } from '../../views/heading.js';
import type { Best } from './best.js';
import { answerView, type Saying, verdictView } from './feedback.js';
import { feltView } from './felt-panel.js';
import type { Marked } from './model.js';
import { inPoints, resultsWords, type ResultsWords } from './results-words.js';
import { shareView } from './share.js';
import { topicsView } from './topics-table.js';
import { xapiStatement } from './xapi.js';

export { addStyles } from '../../views/late-styles.js';
export { feedbackView } from './feedback.js';
export { missedAgain } from './practice-model.js';
export { quizResultsStyles } from './results-styles.js';
export { keepBest, latestAudit } from './best.js';

export interface ResultsProps {
  title: string;
  marked: readonly Marked[];
  /** What came of it; nothing after practice. */
  result: Result | undefined;
  /** What this device remembers, once it has been read. */
  best: Best | undefined;
  /** The latest skills audit on this device, if there is one. */
  audit: Result | undefined;
  /** The address of the page, without query and fragment. */
  home: string;
  /** Whether statements for learning platforms are offered. */
  isXapi: boolean;
  /** What becomes of the result. */
  sending: TemplateResult | undefined;
  onMissed: () => void;
  /** Of practice: goes back to the results of the quiz before it. */
  onWhole: (() => void) | undefined;
  onPrint: () => void;
  onRestart: () => void;
}

/** What a person got right, by topic and one by one, and what they can do next. */
export function resultsView(props: ResultsProps, saying: Saying): TemplateResult {
  const { marked, result, audit, sending } = props;
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
    ${takeAwayView(props, words, level + 1)}
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

function takeAwayView(props: ResultsProps, words: ResultsWords, level: number): TemplateResult {
  const { title, marked, result, home, isXapi, onMissed, onWhole, onPrint, onRestart } = props;
  const { points, of } = sumOf(marked);
  const missed = marked.some((one) => one.points < 1);
  const score = words.pointsOf(points, of);
  return html`<section class="screen">
    ${heading(level, words.takeAway, { part: 'subheading' })}
    <div class="buttons">
      ${
        missed
          ? html`<button type="button" part="button" @click=${onMissed}>${words.missed}</button>`
          : html`<p>${words.allRight}</p>`
      }
      ${onWhole ? html`<button type="button" part="button" @click=${onWhole}>${words.whole}</button>` : nothing}
      <button type="button" part="button" @click=${onRestart}>${words.startAgain}</button>
      <button type="button" part="button" @click=${onPrint}>${words.print}</button>
    </div>
    ${
      result
        ? html`<div class="buttons">
            <button type="button" part="button" @click=${() => downloadResult(result)}>${words.download}</button>
            ${
              isXapi
                ? html`<button
                    type="button"
                    part="button"
                    @click=${() => downloadJson(result, 'xapi.json', xapiStatement(result, title, home))}
                  >
                    ${words.downloadXapi}
                  </button>`
                : nothing
            }
          </div>`
        : nothing
    }
    ${shareView({ title, score, text: words.shareText(title, points, of), words })}
  </section>`;
}

/** Says of a quiz for practice that it is one. */
export const practiceView = (lang: Lang): TemplateResult =>
  html`<p part="note">${wordsIn(resultsWords, lang).practice}</p>`;

/** Gives the person their result as it would be sent. */
export const downloadResult = (result: Result): void => downloadJson(result, 'json', result);

function downloadJson({ widget, finishedAt }: Result, ending: string, content: unknown): void {
  download(`${widget}-${dayOf(finishedAt)}.${ending}`, 'application/json', written(content));
}
