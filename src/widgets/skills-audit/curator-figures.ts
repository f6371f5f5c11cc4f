import { html, nothing, type TemplateResult } from 'lit';
import { wordsIn } from '../../core/words.js';
import type { GroupScore, Summary } from '../../domain/summary/summary.js';
import { type Lang, type Text, textIn } from '../../domain/text.js';
import { chartView, MOST_SERIES } from '../../views/chart.js';
import { heading } from '../../views/heading.js';
import { wideTable } from '../../views/wide-table.js';
import { type GroupColumn, type GroupFigures, groupFigures, type GroupRow } from './curator-model.js';
import { type FigureWords, figureWords } from './curator-words.js';
import { decimal, type ReportWords, reportWords } from './report-words.js';
import type { AuditConfig } from './schema.js';

/** What the pieces have in common. */
interface Saying {
  audit: AuditConfig;
  words: ReportWords & FigureWords;
  text: (text: Text) => string;
  columns: GroupColumn[];
  level: number;
}

const SCALE = [1, 5] as const;
const POINTS = [1, 2, 3, 4, 5] as const;

/** Groups side by side: all questions, sections, groupings and single questions, as a chart and as tables. */
export function figuresView(audit: AuditConfig, summary: Summary, lang: Lang, level: number): TemplateResult {
  const words = { ...wordsIn(reportWords, lang), ...wordsIn(figureWords, lang) };
  const figures = groupFigures(audit, summary);
  const saying: Saying = { audit, words, text: (text) => textIn(text, lang), columns: figures.columns, level };
  const isHidden = figures.columns.some(({ n }) => n === undefined);
  return html`
    ${chartOf(figures, saying)} ${meansTable(words.sections, figures.sections, saying)}
    <p part="note">${words.meansNote} ${words.differenceNote}</p>
    ${isHidden ? html`<p part="note">${words.withheld(summary.minGroup)}</p>` : nothing}
    ${figures.groupings.map(
      ({ title, rows }) =>
        html`${heading(level, saying.text(title), { part: 'section' })} ${meansTable(saying.text(title), rows, saying)}`,
    )}
    ${figures.questions.map(({ title, rows }) => questionsView(saying.text(title), rows, saying))}
  `;
}

/** None where there are so many groups that their bars could not be told apart. */
function chartOf({ columns, sections }: GroupFigures, saying: Saying): TemplateResult | typeof nothing {
  const { words, text } = saying;
  const groups = columns.flatMap((column, at) => (column.label !== undefined && column.n !== undefined ? [at] : []));
  const shown = groups.length > 0 ? groups : [columns.length - 1];
  if (shown.length > MOST_SERIES) return nothing;
  return chartView({
    name: words.comparisonChartName(words.title),
    failed: words.chartFailed,
    rows: sections.map(({ title }) => (title === undefined ? words.scoreOverall : text(title))),
    series: shown.map((at) => ({
      name: nameOf(columns[at]!, saying),
      values: sections.map(({ cells }) => cells[at]?.mean),
    })),
    scale: SCALE,
    figure: decimal,
  });
}

function nameOf({ label }: GroupColumn, { words, text }: Saying): string {
  return label === undefined ? words.everybody : text(label);
}

function meansTable(caption: string, rows: GroupRow[], saying: Saying, corner?: string): TemplateResult {
  const { words, text, columns } = saying;
  const differs = rows.some(({ difference }) => difference);
  return wideTable({
    caption,
    corner: corner ?? words.columnScore,
    columns: [
      ...columns.map((column) => {
        const name = nameOf(column, saying);
        return { head: column.n === undefined ? name : words.groupColumn(name, column.n) };
      }),
      ...(differs ? [{ head: words.columnDifference }] : []),
    ],
    rows: rows.map(({ title, cells, difference }) => ({
      head: title === undefined ? words.scoreOverall : text(title),
      cells: [
        ...cells.map((cell, at) => cellView(cell, columns[at]!, words)),
        ...(differs ? [difference ? differenceWords(difference, text) : ''] : []),
      ],
    })),
  });
}

/** The mean, its interval, and how many gave it where some of the group did not. */
function cellView(cell: GroupScore | undefined, { n }: GroupColumn, words: ReportWords & FigureWords): unknown {
  if (!cell) return n === undefined ? words.withheldShort : words.noFigure;
  return html`${decimal(cell.mean)}
  ${cell.interval ? html`<span class="interval">${words.interval(...cell.interval)}</span>` : nothing}
  ${cell.n === n ? nothing : html`<span class="interval">${words.n(cell.n)}</span>`}`;
}

function differenceWords({ higher, points }: NonNullable<GroupRow['difference']>, text: Saying['text']): string {
  return points === 0 ? decimal(0) : `${text(higher)} +${decimal(points)}`;
}

/** The questions of a section: their means, and in each group how many chose each point. */
function questionsView(section: string, rows: GroupRow[], saying: Saying): TemplateResult {
  const { audit, words, text, columns, level } = saying;
  const { low, middle, high } = audit.scale ?? {};
  const named = { 1: low, 3: middle, 5: high } as Partial<Record<number, Text>>;
  const points = POINTS.map((point) => ({ head: words.point(point, named[point] && text(named[point])) }));
  return html`<details>
    <summary>${words.questionsOf(section)}</summary>
    ${meansTable(words.questionsOf(section), rows, saying, words.question)}
    ${columns.map((column, at) => {
      const told = rows.filter(({ cells }) => cells[at]?.counts);
      if (told.length === 0) return nothing;
      const caption = words.answersOf(section, nameOf(column, saying));
      return html`${heading(level, caption, { part: 'section' })}
        <p part="note">${words.answersNote}</p>
        ${wideTable({
          caption,
          corner: words.question,
          columns: points,
          rows: told.map(({ title, cells }) => ({ head: text(title!), cells: cells[at]!.counts! })),
        })}`;
    })}
  </details>`;
}
