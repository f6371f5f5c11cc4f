import { html, nothing, type TemplateResult } from 'lit';
import { dateIn } from '../../domain/dates.js';
import type { Summary } from '../../domain/summary/summary.js';
import { chartView, MOST_SERIES } from '../../views/chart.js';
import { heading } from '../../views/heading.js';
import { groupsTable } from './report-groups.js';
import type { Column, Comparison, Row } from './report-model.js';
import type { Saying } from './report-profile.js';
import { decimal } from './report-words.js';

const SCALE = [1, 5] as const;
/** The built-in questions that look as if the figures of 2014 were about them. */
const WITHOUT_FIGURES = 'skills-audit-2026';

/** The person's own scores beside what was published, and beside those of other people where a summary came. */
export function comparisonView(
  comparison: Comparison,
  status: 'none' | 'loading' | 'failed' | 'here',
  saying: Saying,
  onTryAgain?: () => void,
): TemplateResult | typeof nothing {
  const { audit, words, level } = saying;
  const { benchmark, unlike } = comparison;
  const isWithout = !benchmark && audit.id === WITHOUT_FIGURES;
  if (!benchmark && !isWithout && !comparison.summary && !unlike && status !== 'failed') return nothing;
  return html`<section>
    ${heading(level, words.comparison, { part: 'subheading' })}
    <p>${isWithout ? words.noBenchmark : words.comparisonIntro}</p>
    ${benchmarkView(comparison, saying)} ${summaryView(comparison, saying)}
    ${unlike ? html`<p part="note">${words.unlike}</p>` : nothing}
    ${
      status === 'failed'
        ? html`<div part="notice">
            <p>${words.summaryFailed}</p>
            ${
              onTryAgain
                ? html`<button type="button" part="button quiet" @click=${onTryAgain}>${words.tryAgain}</button>`
                : nothing
            }
          </div>`
        : nothing
    }
  </section>`;
}

/** Of one published score: everybody in a row of their own. */
function benchmarkView(comparison: Comparison, saying: Saying): TemplateResult | typeof nothing {
  const { benchmark } = comparison;
  const { columns, rows } = from('benchmark', comparison);
  const overall = rows.find(({ score }) => score === 'overall');
  if (!benchmark || !overall) return nothing;
  const { words, text, level } = saying;
  const { own, cells, differences } = overall;
  const names = columns.map(({ label }) => text(label));
  const chart = chartView({
    name: words.comparisonChartName(words.benchmark),
    failed: words.chartFailed,
    rows: [words.you, ...names],
    series: [
      { name: words.you, values: [own, ...names.map(() => undefined)] },
      { name: words.benchmark, values: [undefined, ...cells.map((cell) => cell?.mean)] },
    ],
    scale: SCALE,
    figure: decimal,
    keyless: true,
  });
  return html`
    ${heading(level + 1, words.benchmark, { part: 'section' })}
    <div class="pair">
      ${chart}
      <div class="beside">
        <table part="table">
          <caption class="unseen">
            ${words.scoreOverall}
          </caption>
          <thead>
            <tr>
              <th scope="col">${words.columnWho}</th>
              <th scope="col" class="number">${words.columnGroupMean}</th>
              <th scope="col" class="number">${words.columnPeople}</th>
            </tr>
          </thead>
          <tbody>
            <tr>
              <th scope="row" class="mine">${words.you}</th>
              <td class="number mine">${own === undefined ? words.notRated : decimal(own)}</td>
              <td></td>
            </tr>
            ${columns.map(
              ({ n }, at) =>
                html`<tr>
                  <th scope="row">${names[at]}</th>
                  <td class="number">${cells[at] ? decimal(cells[at].mean) : words.noFigure}</td>
                  <td class="number">${n}</td>
                </tr>`,
            )}
          </tbody>
        </table>
        <div>
          ${differences.map(
            ({ higher, lower, points }) =>
              html`<p part="note">${words.difference(text(higher), text(lower), points)} ${words.differenceNote}</p>`,
          )}
          <p part="note">
            ${words.benchmarkNote} ${sourceView(benchmark.source, saying)} (${words.paragraph(benchmark.paragraph)};
            ${text(benchmark.scope)}).
          </p>
        </div>
      </div>
    </div>
  `;
}

/** Of many scores: each in a row, and each group in a column. */
function summaryView(comparison: Comparison, saying: Saying): TemplateResult | typeof nothing {
  const { summary } = comparison;
  const { columns, rows } = from('summary', comparison);
  if (!summary || columns.length === 0) return nothing;
  const { audit, words, text, level, lang } = saying;
  const sections = rows.filter(({ score }) => !score.includes(':'));
  const isHidden = columns.some(({ withheld }) => withheld);
  return html`
    ${heading(level + 1, words.summary, { part: 'section' })}
    ${summary.sample ? html`<p><strong class="label">${words.sampleLabel}</strong>${words.sample}</p>` : nothing}
    ${summaryChart(columns, sections, saying)} ${groupsTable(words.summary, columns, sections, saying)}
    ${isHidden ? html`<p part="note">${words.withheld(summary.minGroup)}</p>` : nothing}
    ${(audit.groupings ?? []).map(({ id, title }) => {
      const members = rows.filter(({ score }) => score.startsWith(`${id}:`));
      return members.length > 0
        ? html`<details>
            <summary>${text(title)}</summary>
            ${groupsTable(text(title), columns, members, saying)}
          </details>`
        : nothing;
    })}
    <p part="note">
      ${words.asOf(dateIn(lang, summary.asOf))}. ${summary.total ? `${words.allPeople(summary.total.n)}.` : nothing}
      ${summary.source ? html`${sourceView(summary.source, saying)}.` : nothing}
    </p>
  `;
}

/** None where there are so many groups that their bars could not be told apart. */
function summaryChart(columns: Column[], rows: Row[], { words, text }: Saying): TemplateResult | typeof nothing {
  const shown = columns.flatMap(({ label, withheld }, at) => (withheld ? [] : [{ name: text(label), at }]));
  if (shown.length === 0 || shown.length >= MOST_SERIES) return nothing;
  return chartView({
    name: words.comparisonChartName(words.summary),
    failed: words.chartFailed,
    rows: rows.map(({ title }) => (title === undefined ? words.scoreOverall : text(title))),
    series: [
      { name: words.you, values: rows.map(({ own }) => own) },
      ...shown.map(({ name, at }) => ({ name, values: rows.map(({ cells }) => cells[at]?.mean) })),
    ],
    scale: SCALE,
    figure: decimal,
  });
}

function from(source: Column['from'], { columns, rows }: Comparison): { columns: Column[]; rows: Row[] } {
  const own = columns.map((column) => column.from === source);
  return {
    columns: columns.filter((_, at) => own[at]),
    rows: rows.map((row) => ({
      ...row,
      cells: row.cells.filter((_, at) => own[at]),
      differences: row.differences.filter((difference) => difference.from === source),
    })),
  };
}

function sourceView(source: Summary['source'], { words, text }: Saying): unknown {
  if (!source) return nothing;
  const title = text(source.title);
  const address = webAddress(source.address);
  return html`${words.source}: ${address ? html`<a href=${address} rel="noreferrer">${title}</a>` : title}`;
}

/** An address from a file, if it is one of the web: a link must run nothing. */
function webAddress(address: string | undefined): string | undefined {
  return address && URL.canParse(address) && /^https?:$/.test(new URL(address).protocol) ? address : undefined;
}
