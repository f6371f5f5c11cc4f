import { html, nothing, type TemplateResult } from 'lit';
import { wordsIn } from '../../core/words.js';
import { dateIn } from '../../domain/dates.js';
import { COUNTED, countsOf } from '../../domain/duties/counts.js';
import { changesSince } from '../../domain/duties/since.js';
import type { Lang } from '../../domain/text.js';
import type { Result } from '../../results/result.js';
import { chartView } from '../../views/chart.js';
import { heading } from '../../views/heading.js';
import { wideTable } from '../../views/wide-table.js';
import type { Take } from './colleagues.js';
import { conflictsView } from './conflicts.js';
import { factsView } from './connection-facts.js';
import { readConnection } from './connection-model.js';
import { connectionWords } from './connection-words.js';
import { asked, askedGroups, type Readiness } from './model.js';
import { notAdviceView } from './not-advice.js';
import type { PageProps } from './page.js';
import { planView } from './plan-view.js';
import { resultsWords, type ResultsWords } from './results-words.js';
import { said } from './said.js';
import { resultsTakeAway } from './take-away.js';

export interface ResultsProps extends PageProps {
  result: Result;
  /** The answers of other services beside these, where there are some. */
  others: unknown;
  /** How the time before ended, if there was one on this device. */
  before: Readiness | undefined;
  /** What becomes of the result. */
  sending: TemplateResult | typeof nothing;
  /** Where the person could go on from here. */
  next: unknown;
  onTake: Take;
  onPrint: () => void;
  onRestart: () => void;
}

/** What a service knows, does and has to do: counts without a mark, by group, and a plan with the law first. */
export function resultsView(props: ResultsProps, lang: Lang): TemplateResult {
  const { config, state, words: spoken, text, level, result, others, before, sending } = props;
  const words = wordsIn(resultsWords, lang);
  const { nation, provider, sites } = state;
  return html`<div class="report" part="report">
    ${heading(level, words.heading, { arrives: true })}
    <p part="date">
      ${text(config.title)}<br />${nation ? `${spoken.nations[nation]}, ` : nothing}${dateIn(lang, result.finishedAt)}
      ${provider ? html`<br />${spoken.provider} ${spoken.providers[provider]}` : nothing}
      ${sites.length > 0 ? html`<br />${words.sites} ${sites.map(({ name }) => name).join(', ')}` : nothing}
    </p>
    ${notAdviceView(spoken)} ${countsView(props, words)} ${sending} ${groupsView(props, words)} ${others}
    ${state.conflicts.length > 0 ? conflictsView(props) : nothing} ${planView(props, words)}
    ${before ? sinceView(before, props, words) : nothing} ${connectionView(props, lang)} ${props.next}
    ${resultsTakeAway(props, words)}
  </div>`;
}

function countsView({ config, state, level }: ResultsProps, words: ResultsWords): TemplateResult {
  const counts = countsOf(asked(config, state), state);
  return html`<section>
    ${heading(level + 1, words.counts, { part: 'subheading' })}
    <dl class="counts">
      ${COUNTED.map(
        (one) =>
          html`<div>
            <dt>${words.counted[one]}</dt>
            <dd>${counts[one]}</dd>
          </div>`,
      )}
    </dl>
    <p part="note">${words.noMark} ${words.uncounted}</p>
  </section>`;
}

/** The look at a device's connection that the person put into their results. */
function connectionView({ state, level }: ResultsProps, lang: Lang): TemplateResult | typeof nothing {
  const connection = readConnection(state.connection);
  if (!connection) return nothing;
  return html`<section>
    ${heading(level + 1, wordsIn(connectionWords, lang).heading, { part: 'subheading' })} ${factsView(connection, lang)}
  </section>`;
}

/** What bars show: at most four kinds can be told apart, so what does not apply is in the table alone. */
const DRAWN = ['dk', 'no', 'part', 'yes'] as const;
/** The scale is marked in so many steps, each a whole number. */
const STEPS = 4;

function groupsView({ config, state, text, level }: ResultsProps, words: ResultsWords): TemplateResult {
  const rows = askedGroups(config, state).map(({ group, checks }) => ({
    title: text(group.title),
    counts: countsOf(checks, state),
  }));
  const most = Math.max(...rows.flatMap(({ counts }) => DRAWN.map((one) => counts[one])));
  return html`<section>
    ${heading(level + 1, words.byGroup, { part: 'subheading' })}
    ${chartView({
      name: words.chart,
      failed: words.chartFailed,
      rows: rows.map(({ title }) => title),
      series: DRAWN.map((one) => ({
        name: words.counted[one],
        values: rows.map(({ counts }) => counts[one] || undefined),
      })),
      scale: [0, Math.max(1, Math.ceil(most / STEPS)) * STEPS],
      figure: String,
    })}
    ${wideTable({
      caption: words.byGroup,
      corner: words.group,
      columns: COUNTED.map((one) => ({ head: words.counted[one] })),
      rows: rows.map(({ title, counts }) => ({ head: title, cells: COUNTED.map((one) => counts[one]) })),
    })}
  </section>`;
}

function sinceView(
  before: Readiness,
  { config, state, level, words: spoken }: ResultsProps,
  words: ResultsWords,
): TemplateResult {
  const changes = changesSince(before, state, asked(config, state));
  return html`<section>
    ${heading(level + 1, words.since, { part: 'subheading' })}
    ${
      changes.length === 0
        ? html`<p>${words.sinceNone}</p>`
        : html`<dl part="answers">
            ${changes.map(
              ({ check, before: then, now }) =>
                html`<div>
                  <dt>${said(check.text, spoken.lang)}</dt>
                  <dd>${words.change(spoken.answers[then], spoken.answers[now])}</dd>
                </div>`,
            )}
          </dl>`
    }
  </section>`;
}
