import { html, type TemplateResult } from 'lit';
import { wordsIn } from '../../core/words.js';
import { answersIn, sharedNames, sharesIn } from '../../domain/duties/benchmark.js';
import { counts, lawFirst } from '../../domain/duties/counts.js';
import type { Check, Duties } from '../../domain/duties/definition.js';
import { PRESSING } from '../../domain/duties/duty.js';
import { type GroupColumn, groupColumns } from '../../domain/summary/columns.js';
import type { Summary } from '../../domain/summary/summary.js';
import { type Lang, textIn } from '../../domain/text.js';
import { chartView } from '../../views/chart.js';
import { heading } from '../../views/heading.js';
import { wideTable } from '../../views/wide-table.js';
import { type BenchmarkWords, benchmarkWords } from './benchmark-words.js';
import { type ResultsWords, resultsWords } from './results-words.js';
import { said } from './said.js';

/** What pieces of a benchmark have in common. */
export interface Saying {
  config: Duties;
  words: BenchmarkWords;
  results: ResultsWords;
  lang: Lang;
  /** The level of the headings. */
  level: number;
}

export const sayingOf = (config: Duties, lang: Lang, level: number): Saying => ({
  config,
  words: wordsIn(benchmarkWords, lang),
  results: wordsIn(resultsWords, lang),
  lang,
  level,
});

/** Groups of services that may be shown, all services last. */
export const shownColumns = (summary: Summary, { words, lang }: Saying): GroupColumn[] =>
  groupColumns(summary, nationOr(words), words.everybody, lang).filter(({ n }) => n !== undefined);

/** A group is a nation, unless a page has others. */
export const nationOr =
  ({ nations }: Pick<BenchmarkWords, 'nations'>) =>
  (id: string): string =>
    Object.hasOwn(nations, id) ? nations[id]! : id;

/** The name of a group with how many services it has. */
export const headOf = ({ name, n }: GroupColumn, words: BenchmarkWords): string => words.groupColumn(name, n!);

/** All checks, the law, and the groups of checks, by the names of their shares. */
export function sharedRows({ config, words, results, lang }: Saying): { name: string; title: string }[] {
  const titles = new Map(config.groups.map(({ id, title }) => [`group:${id}`, textIn(title, lang)]));
  const own = new Map([
    ['overall', words.overall],
    ['law', results.planLaw],
  ]);
  return sharedNames(config).map((name) => ({ name, title: own.get(name) ?? titles.get(name)! }));
}

/** As many answers as bars can be told apart: what does not apply is in the table alone. */
const DRAWN = 4;

/** The shares of the answers by group of checks, as a chart and as a table. */
export function sharesView({ scores = {} }: GroupColumn, saying: Saying): TemplateResult {
  const { words } = saying;
  const { counted } = saying.results;
  const rows = sharedRows(saying).flatMap(({ name, title }) => {
    const shares = sharesIn(scores, name);
    return shares ? [{ title, shares }] : [];
  });
  return html`
    ${chartView({
      name: words.chart,
      failed: words.chartFailed,
      rows: rows.map(({ title }) => title),
      series: PRESSING.slice(0, DRAWN).map((answer, at) => ({
        name: counted[answer],
        values: rows.map(({ shares }) => shares[at]),
      })),
      scale: [0, 100],
      figure: words.inPercent,
    })}
    ${wideTable({
      caption: words.shares,
      corner: words.groupOfChecks,
      columns: PRESSING.map((answer) => ({ head: counted[answer] })),
      rows: rows.map(({ title, shares }) => ({ head: title, cells: shares.map(words.inPercent) })),
    })}
    <p part="note">${words.sharesNote}</p>
  `;
}

/** Something that stands in a column of its own before the answers of others. */
export interface OwnColumn {
  head: string;
  cell: (check: Check) => string | undefined;
}

/**
 * How many services gave each answer to each check, the law in a table before the rest.
 *
 * @param own - Where it has nothing to say of a check, that check is left out.
 */
export function checksView(column: GroupColumn, saying: Saying, own?: OwnColumn): TemplateResult {
  const { config, words, results, level } = saying;
  const told = lawFirst(config.checks.filter(counts)).filter(
    (check) => answersIn(column.scores ?? {}, check.id) && (!own || own.cell(check) !== undefined),
  );
  const caption = words.checksOf(headOf(column, words));
  const parts = [
    { title: results.planLaw, checks: told.filter(({ status }) => status === 'law') },
    { title: results.planOther, checks: told.filter(({ status }) => status !== 'law') },
  ].filter(({ checks }) => checks.length > 0);
  return html`<details>
    <summary>${caption}</summary>
    <p part="note">${words.checksNote}</p>
    ${parts.map(
      ({ title, checks }) =>
        html`${heading(level, title, { part: 'section' })}
        ${checksTable(`${caption}: ${title}`, checks, column, saying, own)}`,
    )}
  </details>`;
}

function checksTable(
  caption: string,
  checks: readonly Check[],
  { scores = {} }: GroupColumn,
  { words, results: { counted }, lang }: Saying,
  own: OwnColumn | undefined,
): TemplateResult {
  return wideTable({
    caption,
    corner: words.check,
    columns: [
      ...(own ? [{ head: own.head, kind: 'mine' }] : []),
      ...PRESSING.map((answer) => ({ head: counted[answer] })),
      { head: words.services },
    ],
    rows: checks.map((check) => {
      const { n, by } = answersIn(scores, check.id)!;
      return {
        head: said(check.text, lang),
        cells: [...(own ? [own.cell(check)] : []), ...PRESSING.map((answer) => by[answer]), n],
      };
    }),
  });
}
