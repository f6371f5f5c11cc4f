import { html, nothing, type TemplateResult } from 'lit';
import type { SummaryState } from '../../core/summary-source.js';
import { wordsIn } from '../../core/words.js';
import { dateIn } from '../../domain/dates.js';
import { answerTo } from '../../domain/duties/answers.js';
import { openIn, openShare } from '../../domain/duties/benchmark.js';
import { countsOf } from '../../domain/duties/counts.js';
import type { Check } from '../../domain/duties/definition.js';
import type { GroupColumn } from '../../domain/summary/columns.js';
import type { Summary } from '../../domain/summary/summary.js';
import type { Lang } from '../../domain/text.js';
import { chartView, MOST_SERIES } from '../../views/chart.js';
import { heading } from '../../views/heading.js';
import { wideTable } from '../../views/wide-table.js';
import { checksView, headOf, type Saying, sayingOf, sharedRows, shownColumns } from './benchmark.js';
import { type ComparisonWords, comparisonWords } from './comparison-words.js';
import { asked, type Readiness, type WifiConfig } from './model.js';

export interface ComparisonProps {
  config: WifiConfig;
  state: Readiness;
  /** The group of this service, as its result names it. */
  group: string | undefined;
  others: SummaryState;
  /** The level of the heading. */
  level: number;
  onTryAgain: () => void;
}

/** A service's answers beside those of others, where the page names a summary. */
export function comparisonView(props: ComparisonProps, lang: Lang): TemplateResult | typeof nothing {
  const { others, level, onTryAgain } = props;
  if (others.status === 'none' || others.status === 'loading') return nothing;
  const words = wordsIn(comparisonWords, lang);
  return html`<section>
    ${heading(level, words.title, { part: 'subheading' })}
    ${others.status === 'here' ? summaryView(props, others.summary, words, lang) : failedView(onTryAgain, words)}
  </section>`;
}

const failedView = (onTryAgain: () => void, words: ComparisonWords): TemplateResult =>
  html`<div part="notice">
    <p>${words.failed}</p>
    <button type="button" part="button quiet" @click=${onTryAgain}>${words.tryAgain}</button>
  </div>`;

/** Answers to other checks cannot be compared. */
function summaryView(props: ComparisonProps, summary: Summary, words: ComparisonWords, lang: Lang): TemplateResult {
  const { config, state, group, level } = props;
  const { definition, asOf, sample, minGroup } = summary;
  if (definition.id !== config.id || definition.version !== config.version) {
    return html`<p part="note">${words.unlike}</p>`;
  }
  const saying = sayingOf(config, lang, level + 1);
  const columns = shownColumns(summary, saying);
  if (columns.length === 0) return html`<p part="note">${words.nothing(minGroup)}</p>`;
  const nearest = columns.find(({ id }) => id !== undefined && id === group) ?? columns.at(-1)!;
  const own = {
    head: words.you,
    cell: (check: Check) => {
      const answer = answerTo(check.id, state);
      return answer && saying.results.counted[answer];
    },
  };
  return html`
    <p>${words.intro}</p>
    ${sample ? html`<p><strong class="label">${words.sampleLabel}</strong>${words.sample}</p>` : nothing}
    ${heading(level + 1, words.open, { part: 'section' })} ${inWords(props, nearest, words, saying)}
    ${openView(props, columns, words, saying)}
    <p part="note">${words.openNote} ${saying.words.withheld(minGroup)} ${words.asOf(dateIn(lang, asOf))}</p>
    ${checksView(nearest, { ...saying, level: level + 2 }, own)}
  `;
}

/** The share of all answers that is open, this service's and that of the group which is nearest to it. */
function inWords(
  { config, state }: ComparisonProps,
  nearest: GroupColumn,
  words: ComparisonWords,
  { words: said }: Saying,
): TemplateResult | typeof nothing {
  const own = openShare(countsOf(asked(config, state), state));
  const theirs = openIn(nearest.scores ?? {}, 'overall');
  if (own === undefined || theirs === undefined) return nothing;
  return html`<p>${words.openOf(said.inPercent(own), headOf(nearest, said), said.inPercent(theirs))}</p>`;
}

/** The share that is open, by group of checks, as a chart and as a table. */
function openView(
  { config, state }: ComparisonProps,
  columns: readonly GroupColumn[],
  words: ComparisonWords,
  saying: Saying,
): TemplateResult {
  const mine = asked(config, state);
  const ownOf = (name: string): number | undefined => {
    const holds = ({ group, status }: Check) =>
      name === 'overall' || (name === 'law' ? status === 'law' : name === `group:${group}`);
    return openShare(countsOf(mine.filter(holds), state));
  };
  const rows = sharedRows(saying)
    .map(({ name, title }) => ({
      title,
      own: ownOf(name),
      others: columns.map(({ scores = {} }) => openIn(scores, name)),
    }))
    .filter(({ own, others }) => own !== undefined && others.some((share) => share !== undefined));
  const { inPercent, noFigure } = saying.words;
  const figure = (share: number | undefined) => (share === undefined ? noFigure : inPercent(share));
  return html`
    ${
      columns.length < MOST_SERIES
        ? chartView({
            name: words.chart,
            failed: saying.words.chartFailed,
            rows: rows.map(({ title }) => title),
            series: [
              { name: words.you, values: rows.map(({ own }) => own) },
              ...columns.map(({ name }, at) => ({ name, values: rows.map(({ others }) => others[at]) })),
            ],
            scale: [0, 100],
            figure: inPercent,
          })
        : nothing
    }
    ${wideTable({
      caption: words.open,
      corner: saying.words.groupOfChecks,
      columns: [
        { head: words.you, kind: 'mine' },
        ...columns.map((column) => ({ head: headOf(column, saying.words) })),
      ],
      rows: rows.map(({ title, own, others }) => ({ head: title, cells: [own, ...others].map(figure) })),
    })}
  `;
}
