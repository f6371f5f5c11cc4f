import { html, nothing, type TemplateResult } from 'lit';
import { rounded } from '../../domain/rounded.js';
import type { Lang, Text } from '../../domain/text.js';
import { chartView } from '../../views/chart.js';
import { heading } from '../../views/heading.js';
import type { Part, Profile, Rated, Suggestion } from './report-model.js';
import { decimal, type ReportWords } from './report-words.js';
import type { AuditConfig, Finding } from './schema.js';

/** What the pieces of the report have in common. */
export interface Saying {
  audit: AuditConfig;
  lang: Lang;
  words: ReportWords;
  text: (text: Text) => string;
  /** The level of the headings of the report's sections. */
  level: number;
}

/** More parts than this, and they are folded away. */
const MANY_PARTS = 6;
/** So many suggestions are in sight. */
const FIRST = 5;
const SCALE = [1, 5] as const;

/** The mean of all ratings, in a figure and in words. */
export function overallView({ overall, rated, asked, declined }: Profile, words: ReportWords): TemplateResult {
  if (!overall) return html`<p>${words.nothingRated}</p>`;
  const mean = rounded(overall.mean);
  return html`<div class="overall">
    <p class="figure" aria-hidden="true">${decimal(mean)}</p>
    <div>
      <p>${words.overall(mean, rated, asked)} ${declined ? words.declined(declined) : nothing}</p>
      <p part="note">${words.caution}</p>
    </div>
  </div>`;
}

/** The means by section and by each way of adding up. */
export function profileView(profile: Profile, saying: Saying, isBuiltIn: boolean): TemplateResult {
  const { words, text, level } = saying;
  const groupings = profile.groupings.filter(({ parts }) => parts.length > 0);
  const short = groupings.filter(({ parts }) => parts.length <= MANY_PARTS);
  const long = groupings.filter(({ parts }) => parts.length > MANY_PARTS);
  return html`<section>
    ${heading(level, words.profile, { part: 'subheading' })}
    <div class="parts">
      ${pairView(words.sections, profile.sections, saying, nothing)}
      ${short.map(({ id, title, parts }) =>
        pairView(text(title), parts, saying, isBuiltIn && id === 'emphasis' ? words.emphasesNote : nothing),
      )}
    </div>
    ${long.map(
      ({ title, parts }) =>
        html`<details>
          <summary>${text(title)}</summary>
          ${tableView(text(title), parts, saying)}
          <p part="note">${words.partsNote}</p>
        </details>`,
    )}
  </section>`;
}

function pairView(title: string, parts: Part[], saying: Saying, note: unknown): TemplateResult {
  const { words, text, level } = saying;
  const chart = chartView({
    name: words.chartName(title),
    failed: words.chartFailed,
    rows: parts.map((part) => text(part.title)),
    series: [{ name: words.you, values: parts.map(({ mean }) => mean && rounded(mean.mean)) }],
    scale: SCALE,
    figure: decimal,
  });
  return html`<div>
    ${heading(level + 1, title, { part: 'section' })}
    <div class="pair">${chart} ${tableView(title, parts, saying)}</div>
    ${note === nothing ? nothing : html`<p part="note">${note}</p>`}
  </div>`;
}

function tableView(title: string, parts: Part[], { words, text }: Saying): TemplateResult {
  return html`<table part="table">
    <caption class="unseen">
      ${title}
    </caption>
    <thead>
      <tr>
        <th scope="col">${words.columnPart}</th>
        <th scope="col" class="number">${words.columnMean}</th>
        <th scope="col" class="number">${words.columnRated}</th>
      </tr>
    </thead>
    <tbody>
      ${parts.map(
        ({ title: part, mean, of }) =>
          html`<tr>
            <th scope="row">${text(part)}</th>
            <td class="number mine">${mean ? decimal(rounded(mean.mean)) : words.notRated}</td>
            <td class="number">${words.ratedOf(mean?.n ?? 0, of)}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}

/** What a person rated high and what they rated low, each with its question. */
export function ratingsView(profile: Profile, saying: Saying, findings: readonly Finding[]): TemplateResult {
  const { words, level } = saying;
  const { strengths, gaps, limit } = profile;
  return html`<section class="two">
    <div class="strengths">
      ${heading(level, words.strengths, { part: 'subheading' })}
      <p>${strengths.length > 0 ? words.strengthsIntro : words.noStrengths}</p>
      ${listView(strengths, saying, [])}
    </div>
    <div>
      ${heading(level, words.gaps, { part: 'subheading' })}
      <p>${gaps.length > 0 ? words.gapsIntro(limit) : words.noGaps(limit)}</p>
      ${listView(gaps, saying, findings)}
    </div>
  </section>`;
}

function listView(
  list: Rated[],
  { words, text }: Saying,
  findings: readonly Finding[],
): TemplateResult | typeof nothing {
  if (list.length === 0) return nothing;
  return html`<ul class="ratings">
    ${list.map(({ question, points }) => {
      const finding = findings.find((one) => one.question === question.id);
      return html`<li>
        <span class="points-given" aria-hidden="true">${points}</span>
        <div>
          ${text(question.text)} <span class="unseen">(${words.yourRating(points)})</span>
          ${finding ? html`<p part="note">${words.finding(finding.paragraph)} ${text(finding.text)}</p>` : nothing}
        </div>
      </li>`;
    })}
  </ul>`;
}

/** What the person could do next, for the ratings that want it most. */
export function nextView({ suggestions, gaps }: Profile, saying: Saying): TemplateResult {
  const { words, level } = saying;
  const more = suggestions.slice(FIRST);
  return html`<section>
    ${heading(level, words.next, { part: 'subheading' })}
    <p>${suggestions.length === 0 ? words.nextNone : gaps.length > 0 ? words.nextFromGaps : words.nextFromLowest}</p>
    ${activitiesView(suggestions.slice(0, FIRST), saying)}
    ${
      more.length > 0
        ? html`<details>
            <summary>${words.nextMore(more.length)}</summary>
            ${activitiesView(more, saying)}
          </details>`
        : nothing
    }
  </section>`;
}

function activitiesView(suggestions: Suggestion[], { words, text, level }: Saying): TemplateResult | typeof nothing {
  if (suggestions.length === 0) return nothing;
  return html`<ol class="activities">
    ${suggestions.map(
      ({ activity: { title, what, mode, effort }, because }) =>
        html`<li>
          ${heading(level + 1, text(title), { part: 'section' })}
          <p>${text(what)}</p>
          <dl class="facts">
            <dt>${words.how}</dt>
            <dd>${text(mode)}</dd>
            <dt>${words.effort}</dt>
            <dd>${text(effort)}</dd>
            <dt class="because">${words.because}</dt>
            <dd class="because">${because.map(({ question }) => html`<div>${text(question.text)}</div>`)}</dd>
          </dl>
        </li>`,
    )}
  </ol>`;
}
