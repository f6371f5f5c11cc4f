import { html, type TemplateResult } from 'lit';
import { percent } from '../../domain/quiz/score.js';
import type { Lang } from '../../domain/text.js';
import { textIn } from '../../domain/text.js';
import { nameOf } from '../../domain/topics/name.js';
import { chartView } from '../../views/chart.js';
import { inPercent, type ResultsWords } from './results-words.js';

/** A topic by its name; a code of an author's own as it is. */
export const topicName = (code: string, lang: Lang): string => textIn(nameOf(code), lang);

/** The points by topic, as a chart and as a table. */
export function topicsView(
  scores: readonly { topic: string; points: number; of: number }[],
  words: ResultsWords,
  lang: Lang,
): TemplateResult {
  const names = scores.map(({ topic }) => topicName(topic, lang));
  return html`<div class="pair">
    ${chartView({
      name: words.topicsChart,
      failed: words.chartFailed,
      rows: names,
      series: [{ name: words.columnShare, values: scores.map(percent) }],
      scale: [0, 100],
      figure: inPercent,
      keyless: true,
    })}
    <table part="table">
      <caption class="unseen">
        ${words.topics}
      </caption>
      <thead>
        <tr>
          <th scope="col">${words.columnTopic}</th>
          <th scope="col" class="number">${words.columnPoints}</th>
          <th scope="col" class="number">${words.columnShare}</th>
        </tr>
      </thead>
      <tbody>
        ${scores.map(
          (score, at) =>
            html`<tr>
              <th scope="row">${names[at]}</th>
              <td class="number">${words.pointsOf(score.points, score.of)}</td>
              <td class="number">${inPercent(percent(score))}</td>
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

/** The words for a score: those for all questions, or the name of a topic. */
export const scoreWords = (score: string, overall: string, lang: Lang): string =>
  score === 'overall' ? overall : topicName(score.slice('topic:'.length), lang);
