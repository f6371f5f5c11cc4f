import { html, nothing, type TemplateResult } from 'lit';
import { openIn, sharesIn } from '../../domain/duties/benchmark.js';
import type { Duties } from '../../domain/duties/definition.js';
import { PRESSING } from '../../domain/duties/duty.js';
import type { GroupColumn } from '../../domain/summary/columns.js';
import type { Summary } from '../../domain/summary/summary.js';
import type { Lang } from '../../domain/text.js';
import { heading } from '../../views/heading.js';
import { wideTable } from '../../views/wide-table.js';
import { checksView, headOf, type Saying, sayingOf, sharedRows, sharesView, shownColumns } from './benchmark.js';

/** What services answered: by group of checks, by group of services, and to each check, the law first. */
export function figuresView(config: Duties, summary: Summary, lang: Lang, level: number): TemplateResult {
  const saying = sayingOf(config, lang, level);
  const columns = shownColumns(summary, saying);
  const widest = columns.at(-1)!;
  return html`
    ${heading(level, headOf(widest, saying.words), { part: 'section' })} ${sharesView(widest, saying)}
    ${columns.length > 1 ? comparedView(columns, saying) : nothing}
    <p part="note">${saying.words.withheld(summary.minGroup)}</p>
    ${columns.toReversed().map((column) => checksView(column, { ...saying, level: level + 1 }))}
  `;
}

/** In each group of services the share that is open, and below it what nobody knows. */
function comparedView(columns: readonly GroupColumn[], saying: Saying): TemplateResult {
  const { words, level } = saying;
  const cell = ({ scores = {} }: GroupColumn, name: string) => {
    const open = openIn(scores, name);
    if (open === undefined) return words.noFigure;
    const unknown = sharesIn(scores, name)![PRESSING.indexOf('dk')]!;
    return html`${words.inPercent(open)} <span class="interval">${words.dkOf(unknown)}</span>`;
  };
  return html`
    ${heading(level, words.compared, { part: 'section' })}
    ${wideTable({
      caption: words.compared,
      corner: words.groupOfChecks,
      columns: columns.map((column) => ({ head: headOf(column, words) })),
      rows: sharedRows(saying)
        .filter(({ name }) => columns.some(({ scores = {} }) => sharesIn(scores, name)))
        .map(({ name, title }) => ({ head: title, cells: columns.map((column) => cell(column, name)) })),
    })}
    <p part="note">${words.comparedNote}</p>
  `;
}
