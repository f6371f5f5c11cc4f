import { html, nothing, type TemplateResult } from 'lit';
import { wordsIn } from '../../core/words.js';
import { dateIn } from '../../domain/dates.js';
import type { Wave } from '../../domain/pulse/definition.js';
import { type Point, trendOf } from '../../domain/pulse/trend.js';
import { everybody } from '../../domain/summary/pooled.js';
import type { Summary } from '../../domain/summary/summary.js';
import { surveyGroupName } from '../../domain/survey/groups.js';
import { type Lang, textIn } from '../../domain/text.js';
import { chartView, MOST_SERIES } from '../../views/chart.js';
import { heading } from '../../views/heading.js';
import { wideTable } from '../../views/wide-table.js';
import { decimal, type ResultsWords, resultsWords } from './results-words.js';
import type { PulseConfig } from './schema.js';

export interface TrendProps {
  lang: Lang;
  /** The level of the headings. */
  level: number;
  /** Today: a wave that has not opened is not shown. */
  day: string;
}

const SCALE = [1, 5] as const;

/** The waves that have opened. */
const begun = ({ waves = [] }: PulseConfig, day: string): Wave[] => waves.filter(({ opens }) => opens <= day);

const waveName = (wave: Wave, waves: readonly Wave[], lang: Lang, words: ResultsWords): string =>
  words.wave(waves.indexOf(wave) + 1, dateIn(lang, wave.opens.slice(0, 7)));

/** When the waves were, and beside each what was done about it; nothing where there are none. */
export function wavesView(pulse: PulseConfig, { lang, level, day }: TrendProps): TemplateResult | typeof nothing {
  const words = wordsIn(resultsWords, lang);
  const waves = begun(pulse, day);
  if (waves.length === 0) return nothing;
  return html`<section>
    ${heading(level, words.did, { part: 'subheading' })}
    <dl part="answers">
      ${waves.map(
        (wave) =>
          html`<div>
            <dt>${waveName(wave, waves, lang, words)}</dt>
            <dd>${wave.did ? textIn(wave.did, lang) : words.notYetDone}</dd>
          </div>`,
      )}
    </dl>
  </section>`;
}

/** Each item over the waves, for everybody and by group, as bars and as a table. */
export function trendsView(pulse: PulseConfig, summary: Summary, { lang, level, day }: TrendProps): TemplateResult {
  const words = wordsIn(resultsWords, lang);
  const waves = begun(pulse, day);
  const columns = [
    { name: words.everybody, scores: everybody(summary).scores },
    ...summary.groups.map(({ id, scores }) => ({ name: surveyGroupName(pulse, id, lang), scores })),
  ];
  const shown = columns.filter(({ scores }) => scores);
  return html`
    ${pulse.questions
      .filter(({ kind }) => kind === 'rating')
      .map(({ id, text }) => {
        const title = textIn(text, lang);
        const trends = columns.map(({ scores }) => trendOf(waves, scores, `question:${id}`));
        return html`
          ${heading(level, title, { part: 'section' })}
          ${chartView({
            name: words.trendChart(title),
            failed: words.chartFailed,
            rows: waves.map((wave) => waveName(wave, waves, lang, words)),
            series: shown.slice(0, MOST_SERIES).map((column) => ({
              name: column.name,
              values: trends[columns.indexOf(column)]!.map(({ score }) => score?.mean),
            })),
            scale: SCALE,
            figure: decimal,
          })}
          ${wideTable({
            caption: title,
            corner: words.round,
            columns: columns.map(({ name }) => ({ head: name })),
            rows: waves.map((wave, at) => ({
              head: waveName(wave, waves, lang, words),
              cells: trends.map((trend) => pointView(trend[at]!, words)),
            })),
          })}
        `;
      })}
    <p part="note">${words.withheld(summary.minGroup)}</p>
  `;
}

/** A mean, its interval, how many it is of, and whether it has changed. */
function pointView({ score, change }: Point, words: ResultsWords): unknown {
  if (!score) return words.withheldShort;
  return html`${decimal(score.mean)}
    ${score.interval ? html`<span class="interval">${words.interval(...score.interval)}</span>` : nothing}
    <span class="interval">${words.n(score.n)}</span>
    ${change ? html`<span class="interval">${change.isClear ? words.change(change.by) : words.noChange}</span>` : nothing}`;
}

/** How it is decided whether something has changed, and by whom that was worked out. */
export const methodView = (words: ResultsWords): TemplateResult =>
  html`<details>
    <summary>${words.method}</summary>
    <p>${words.methodInterval}</p>
    <p>${words.methodChange}</p>
    <p>${words.methodSource}</p>
  </details>`;
