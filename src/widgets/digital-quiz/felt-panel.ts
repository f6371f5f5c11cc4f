import { html, type TemplateResult } from 'lit';
import { type Beside, shareOfScale } from '../../domain/quiz/felt.js';
import { chartView } from '../../views/chart.js';
import { heading } from '../../views/heading.js';
import { wideTable } from '../../views/wide-table.js';
import type { Saying } from './feedback.js';
import { inPercent, type ResultsWords } from './results-words.js';
import { topicName } from './topics-table.js';

/** How strong a person felt in the skills audit beside their points here, by topic, as a chart and as a table. */
export function feltView(rows: readonly Beside[], words: ResultsWords, { lang, level }: Saying): TemplateResult {
  const names = rows.map(({ topic }) => topicName(topic, lang));
  const beside = { more: words.feltMore, less: words.feltLess, alike: words.feltAlike };
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
    ${wideTable({
      caption: words.felt,
      corner: words.columnTopic,
      columns: [words.columnFelt, words.columnTested, words.columnBeside].map((head) => ({ head })),
      rows: rows.map(({ felt, tested, differs }, at) => ({
        head: names[at],
        cells: [felt.toFixed(2), inPercent(tested), beside[differs]],
      })),
    })}
    <p part="note">${words.feltNote}</p>
  </section>`;
}
