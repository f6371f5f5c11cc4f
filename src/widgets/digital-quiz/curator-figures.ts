import { html, nothing, type TemplateResult } from 'lit';
import type { SummaryState } from '../../core/summary-source.js';
import { wordsIn } from '../../core/words.js';
import { type Grouped, groupLabel } from '../../domain/questionnaire/groups.js';
import { reversals } from '../../domain/quiz/felt.js';
import { type GroupColumn, groupColumns } from '../../domain/summary/columns.js';
import type { GroupScore, Summary, SummaryGroup } from '../../domain/summary/summary.js';
import { type Lang, textIn } from '../../domain/text.js';
import { chartView, MOST_SERIES } from '../../views/chart.js';
import { heading } from '../../views/heading.js';
import { wideTable } from '../../views/wide-table.js';
import { type CuratorQuizWords, curatorQuizWords } from './curator-words.js';
import { inPercent } from './results-words.js';
import { scoreWords } from './topics-table.js';

/**
 * Groups side by side: all questions and each topic, and what they feel beside what they know.
 *
 * @param felt - A summary of the skills audit: what groups say of themselves.
 */
export function figuresView(
  asked: Grouped,
  summary: Summary,
  felt: SummaryState,
  lang: Lang,
  level: number,
): TemplateResult {
  const words = wordsIn(curatorQuizWords, lang);
  const name = (group: SummaryGroup) => textIn(group.label ?? groupLabel(asked, group.id), lang);
  return html`
    ${chartOf(summary, name, words)}
    ${pointsTable(
      groupColumns(summary, (id) => groupLabel(asked, id), words.everybody, lang),
      words,
      lang,
    )}
    <p part="note">${words.note}</p>
    ${
      summary.groups.some(({ withheld }) => withheld)
        ? html`<p part="note">${words.withheld(summary.minGroup)}</p>`
        : nothing
    }
    ${heading(level, words.felt, { part: 'section' })} ${feltView(summary, felt, name, words)}
  `;
}

type Name = (group: SummaryGroup) => string;

/** None where there are so many groups that their bars could not be told apart. */
function chartOf({ groups }: Summary, name: Name, words: CuratorQuizWords): TemplateResult | typeof nothing {
  const shown = groups.filter(({ n }) => n !== undefined);
  if (shown.length === 0 || shown.length > MOST_SERIES) return nothing;
  return chartView({
    name: words.chart,
    failed: words.chartFailed,
    rows: [words.overall],
    series: shown.map((group) => ({ name: name(group), values: [group.scores?.['overall']?.mean] })),
    scale: [0, 100],
    figure: inPercent,
  });
}

function pointsTable(columns: readonly GroupColumn[], words: CuratorQuizWords, lang: Lang): TemplateResult {
  const scores = [...new Set(columns.flatMap((column) => Object.keys(column.scores ?? {})))];
  const topics = scores.filter((score) => score.startsWith('topic:')).toSorted();
  return wideTable({
    caption: words.title,
    corner: words.score,
    columns: columns.map(({ name, n }) => ({ head: n === undefined ? name : words.groupColumn(name, n) })),
    rows: ['overall', ...topics].map((score) => ({
      head: scoreWords(score, words.overall, lang),
      cells: columns.map((column) => cellView(column.scores?.[score], column.n, words)),
    })),
  });
}

/** The mean share, its interval, and how many people it is of where that is not the whole group. */
function cellView(score: GroupScore | undefined, n: number | undefined, words: CuratorQuizWords): unknown {
  if (!score) return n === undefined ? words.withheldShort : words.noFigure;
  return html`${inPercent(score.mean)}
  ${score.interval ? html`<span class="interval">${words.interval(...score.interval)}</span>` : nothing}
  ${score.n === n ? nothing : html`<span class="interval">${words.n(score.n)}</span>`}`;
}

function feltView(
  summary: Summary,
  felt: SummaryState,
  name: Name,
  words: CuratorQuizWords,
): TemplateResult | typeof nothing {
  if (felt.status === 'loading') return nothing;
  if (felt.status !== 'here') {
    return html`<p part="note">${felt.status === 'failed' ? words.feltFailed : words.feltNone}</p>`;
  }
  const both = summary.groups.flatMap((group) => {
    const tested = group.scores?.['overall'];
    const feels = felt.summary.groups.find(({ id }) => id === group.id)?.scores?.['overall'];
    return tested && feels ? [{ group: name(group), felt: feels.mean, tested: tested.mean }] : [];
  });
  if (both.length === 0) return html`<p part="note">${words.withheld(summary.minGroup)}</p>`;
  const found = reversals(both);
  return html`
    ${wideTable({
      caption: words.felt,
      corner: words.columnGroup,
      columns: [{ head: words.columnFelt }, { head: words.columnTested }],
      rows: both.map(({ group, felt: feels, tested }) => ({
        head: group,
        cells: [feels.toFixed(2), inPercent(tested)],
      })),
    })}
    ${found.map(({ feels, knows }) => html`<p>${words.reversal(feels, knows)}</p>`)}
    ${both.length > 1 && found.length === 0 ? html`<p>${words.noReversal}</p>` : nothing}
    <p part="note">${words.feltNote}</p>
  `;
}
