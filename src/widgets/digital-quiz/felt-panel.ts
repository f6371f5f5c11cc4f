import { html, type TemplateResult } from 'lit';
import { type Beside, shareOfScale } from '../../domain/quiz/felt.js';
import { chartView } from '../../views/chart.js';
import { heading } from '../../views/heading.js';
import type { Saying } from './feedback.js';
import { inPercent, type ResultsWords } from './results-words.js';
import { topicName } from './topics-table.js';

/** How strong a person felt in the skills audit beside their points here, by topic, as a chart and as a table. */
export function feltView(rows: readonly Beside[], words: ResultsWords, { lang, level }: Saying): TemplateResult {
  const names = rows.map(({ topic }) => topicName(topic, lang));
  const differs = { more: words.feltMore, less: words.feltLess, alike: words.feltAlike };
  return html`<section>
    ${heading(level, words.felt, { part: 'subheading' })}
    <p>${words.feltIntro}</p>
    ${chartView({
      name: words.feltChart,
      failed: words.chartFailed,
      rows: names,
      series: [
        { name: words.seriesFelt, values: rows.map(({ felt }) => shareOfScale(felt)) },
        { name: words.seriesTested, values: rows.map(({ tested }) => tested) },
      ],
      scale: [0, 100],
      figure: inPercent,
    })}
    <table part="table">
      <caption class="unseen">
        ${words.felt}
      </caption>
      <thead>
        <tr>
          <th scope="col">${words.columnTopic}</th>
          <th scope="col" class="number">${words.columnFelt}</th>
          <th scope="col" class="number">${words.columnTested}</th>
          <th scope="col">${words.columnBeside}</th>
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          (row, at) =>
            html`<tr>
              <th scope="row">${names[at]}</th>
              <td class="number">${row.felt.toFixed(2)}</td>
              <td class="number">${inPercent(row.tested)}</td>
              <td>${differs[row.differs]}</td>
            </tr>`,
        )}
      </tbody>
    </table>
    <p part="note">${words.feltNote}</p>
  </section>`;
}
