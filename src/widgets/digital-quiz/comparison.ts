import { html, nothing, type TemplateResult } from 'lit';
import type { SummaryState } from '../../core/summary-source.js';
import { wordsIn } from '../../core/words.js';
import { dateIn } from '../../domain/dates.js';
import { everyQuestion } from '../../domain/quiz/every-question.js';
import { groupLabel } from '../../domain/questionnaire/groups.js';
import { type GroupColumn, groupColumns } from '../../domain/summary/columns.js';
import type { Summary } from '../../domain/summary/summary.js';
import { chartView, MOST_SERIES } from '../../views/chart.js';
import { heading } from '../../views/heading.js';
import { wideTable } from '../../views/wide-table.js';
import { type ComparisonWords, comparisonWords } from './comparison-words.js';
import type { Saying } from './feedback.js';
import type { QuizConfig } from './model.js';
import { inPercent } from './results-words.js';
import { scoreWords } from './topics-table.js';

export interface ComparisonProps {
  quiz: QuizConfig;
  /** The person's own scores, as a result has them. */
  own: Readonly<Record<string, number>>;
  others: SummaryState;
  onTryAgain: () => void;
}

type Told = Pick<Saying, 'lang' | 'level'>;

/** The person's share of the points beside those of other people, where the page names a summary. */
export function comparisonView(
  { quiz, own, others, onTryAgain }: ComparisonProps,
  { lang, level }: Told,
): TemplateResult | typeof nothing {
  if (others.status === 'none' || others.status === 'loading') return nothing;
  const words = wordsIn(comparisonWords, lang);
  return html`<section>
    ${heading(level, words.title, { part: 'subheading' })}
    ${others.status === 'here' ? summaryView(quiz, own, others.summary, words, lang) : failedView(onTryAgain, words)}
  </section>`;
}

const failedView = (onTryAgain: () => void, words: ComparisonWords): TemplateResult =>
  html`<div part="notice">
    <p>${words.failed}</p>
    <button type="button" part="button quiet" @click=${onTryAgain}>${words.tryAgain}</button>
  </div>`;

/** Means over other questions cannot be compared. */
function summaryView(
  quiz: QuizConfig,
  own: ComparisonProps['own'],
  summary: Summary,
  words: ComparisonWords,
  lang: Told['lang'],
): TemplateResult {
  const { definition, asOf, sample, minGroup } = summary;
  if (definition.id !== quiz.id || definition.version !== quiz.version) return html`<p part="note">${words.unlike}</p>`;
  const asked = { ...quiz, questions: everyQuestion(quiz) };
  const columns = groupColumns(summary, (id) => groupLabel(asked, id), words.everybody, lang);
  const shown = columns.filter(({ n }) => n !== undefined);
  if (shown.length === 0) return html`<p part="note">${words.nothing(minGroup)}</p>`;
  return html`
    <p>${words.intro}</p>
    ${sample ? html`<p><strong class="label">${words.sampleLabel}</strong>${words.sample}</p>` : nothing}
    ${chartOf(own, shown, words)} ${tableOf(own, columns, words, lang)}
    ${shown.length < columns.length ? html`<p part="note">${words.withheld(minGroup)}</p>` : nothing}
    <p part="note">${words.asOf(dateIn(lang, asOf))} ${words.note}</p>
  `;
}

/** None where there are so many groups that their bars could not be told apart. */
function chartOf(
  own: ComparisonProps['own'],
  shown: readonly GroupColumn[],
  words: ComparisonWords,
): TemplateResult | typeof nothing {
  if (shown.length >= MOST_SERIES) return nothing;
  return chartView({
    name: words.chart,
    failed: words.chartFailed,
    rows: [words.overall],
    series: [
      { name: words.you, values: [own['overall']] },
      ...shown.map(({ name, scores }) => ({ name, values: [scores?.['overall']?.mean] })),
    ],
    scale: [0, 100],
    figure: inPercent,
  });
}

/** All questions, and the topics that both the person and others were asked about. */
function tableOf(
  own: ComparisonProps['own'],
  columns: readonly GroupColumn[],
  words: ComparisonWords,
  lang: Told['lang'],
): TemplateResult {
  const rows = Object.keys(own).filter(
    (score) =>
      score === 'overall' ||
      (score.startsWith('topic:') && columns.some(({ scores }) => scores?.[score] !== undefined)),
  );
  return wideTable({
    caption: words.title,
    corner: words.score,
    columns: [
      { head: words.you, kind: 'mine' },
      ...columns.map(({ name, n }) => ({ head: n === undefined ? name : words.groupColumn(name, n) })),
    ],
    rows: rows.map((score) => ({
      head: scoreWords(score, words.overall, lang),
      cells: [
        inPercent(own[score]!),
        ...columns.map(({ n, scores }) => {
          const mean = scores?.[score]?.mean;
          return mean === undefined ? (n === undefined ? words.withheldShort : words.noFigure) : inPercent(mean);
        }),
      ],
    })),
  });
}
