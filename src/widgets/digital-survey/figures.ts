import { html, nothing, type TemplateResult } from 'lit';
import { wordsIn } from '../../core/words.js';
import type { Question } from '../../domain/questionnaire/definition.js';
import { everybody } from '../../domain/summary/pooled.js';
import type { GroupScore, Summary, SummaryGroup } from '../../domain/summary/summary.js';
import { type Pairing, pairedQuestions } from '../../domain/survey/definition.js';
import { axesOf, crossedId, surveyGroupName } from '../../domain/survey/groups.js';
import { optionScore } from '../../domain/survey/reading.js';
import { type Lang, type Text, textIn } from '../../domain/text.js';
import { chartView } from '../../views/chart.js';
import { heading } from '../../views/heading.js';
import { wideTable } from '../../views/wide-table.js';
import { decimal, type ResultsWords, resultsWords } from './results-words.js';
import type { SurveyConfig } from './schema.js';

/** What the pieces have in common. */
interface Saying {
  survey: SurveyConfig;
  summary: Summary;
  words: ResultsWords;
  text: (text: Text) => string;
  lang: Lang;
  level: number;
}

type Scores = SummaryGroup['scores'];
type Chosen = Extract<Question, { kind: 'one' | 'many' }>;

const SCALE = [1, 5] as const;

/** What a summary tells of a survey: both sides of each pair, how many chose what, and each of that by group. */
export function figuresView(survey: SurveyConfig, summary: Summary, lang: Lang, level: number): TemplateResult {
  const words = wordsIn(resultsWords, lang);
  const saying: Saying = { survey, summary, words, text: (text) => textIn(text, lang), lang, level };
  const { scores } = everybody(summary);
  return html`
    ${(survey.pairs ?? []).map((pair) => pairView(pair, scores, saying))}
    ${choicesOf(survey).map((question) => optionsView(question, scores, saying))} ${groupsView(saying)}
  `;
}

/** The questions with choices of the themes, in their order. */
const choicesOf = ({ themes, questions }: SurveyConfig): Chosen[] =>
  questions.filter((question): question is Chosen => question.kind === 'many' && themes.includes(question.section));

const ratingOf = (scores: Scores, question: string): GroupScore | undefined => scores?.[`question:${question}`];

function pairView(pair: Pairing, scores: Scores, saying: Saying): TemplateResult | typeof nothing {
  const { words, text, level } = saying;
  const rows = pair.items
    .map(({ id, title }) => ({
      title: text(title),
      cells: pairedQuestions(pair, id).map((question) => ratingOf(scores, question)),
    }))
    .filter(({ cells }) => cells.some(Boolean));
  if (rows.length === 0) return nothing;
  const title = text(pair.title);
  return html`
    ${heading(level, title, { part: 'section' })}
    ${chartView({
      name: words.meansChart(title),
      failed: words.chartFailed,
      rows: rows.map((row) => row.title),
      series: pair.sides.map((side, at) => ({
        name: text(side.title),
        values: rows.map(({ cells }) => cells[at]?.mean),
      })),
      scale: SCALE,
      figure: decimal,
    })}
    ${wideTable({
      caption: title,
      corner: words.statement,
      columns: pair.sides.map((side) => ({ head: text(side.title) })),
      rows: rows.map((row) => ({ head: row.title, cells: row.cells.map((cell) => meanView(cell, words)) })),
    })}
    <p part="note">${words.meansNote}</p>
  `;
}

/** A mean with its interval and how many gave it. */
function meanView(score: GroupScore | undefined, words: ResultsWords): unknown {
  if (!score) return words.noFigure;
  return html`${decimal(score.mean)}
    ${score.interval ? html`<span class="interval">${words.interval(...score.interval)}</span>` : nothing}
    <span class="interval">${words.n(score.n)}</span>`;
}

/** The options of a theme, the most chosen first. */
function optionsView(question: Chosen, scores: Scores, saying: Saying): TemplateResult | typeof nothing {
  const { survey, words, text, level } = saying;
  const rows = question.options
    .flatMap((option) => {
      const score = scores?.[optionScore(question.id, option.value)];
      return score ? [{ title: text(option.text), score }] : [];
    })
    .toSorted((one, other) => other.score.mean - one.score.mean);
  if (rows.length === 0) return nothing;
  const title = text(survey.sections.find(({ id }) => id === question.section)!.title);
  return html`
    ${heading(level, title, { part: 'section' })}
    ${wideTable({
      caption: title,
      corner: words.option,
      columns: [{ head: words.choseIt }],
      rows: rows.map((row) => ({ head: row.title, cells: [shareWords(row.score, words)] })),
    })}
    <p part="note">${words.shareNote}</p>
  `;
}

const shareWords = ({ mean, counts, n }: GroupScore, words: ResultsWords): string =>
  words.share(mean, counts?.[1] ?? 0, n);

/** How many people each group has, and below, to be opened, each rating and each option by group. */
function groupsView(saying: Saying): TemplateResult | typeof nothing {
  const { survey, summary, words, text, level } = saying;
  if (summary.groups.length === 0) return nothing;
  const ratings = survey.questions.filter(({ kind }) => kind === 'rating');
  return html`
    ${heading(level, words.byGroup, { part: 'section' })}
    ${byGroup(words.peopleIn, ({ n }) => words.people(n!), saying)}
    <p part="note">${words.withheld(summary.minGroup)}</p>
    ${ratings.map(
      ({ id, text: statement }) =>
        html`<details>
          <summary>${words.meanOf(text(statement))}</summary>
          ${byGroup(text(statement), ({ scores }) => meanView(ratingOf(scores, id), words), saying)}
        </details>`,
    )}
    ${choicesOf(survey).map((question) =>
      question.options.map(({ value, text: label }) => {
        const title = text(survey.sections.find(({ id }) => id === question.section)!.title);
        const cell = ({ scores }: SummaryGroup) => {
          const score = scores?.[optionScore(question.id, value)];
          return score ? shareWords(score, words) : words.noFigure;
        };
        return html`<details>
          <summary>${title}: ${text(label)}</summary>
          ${byGroup(`${title}: ${text(label)}`, cell, saying)}
        </details>`;
      }),
    )}
  `;
}

/** A figure by group: the one profile answer by the other, or group by group. */
function byGroup(
  caption: string,
  cell: (group: SummaryGroup) => unknown,
  { survey, summary, words, text, lang }: Saying,
): TemplateResult {
  const told = ({ id }: { id: string }) => {
    const group = summary.groups.find((one) => one.id === id);
    return group?.n === undefined ? words.withheldShort : cell(group);
  };
  const axes = axesOf(survey);
  if (!axes) {
    return wideTable({
      caption,
      corner: words.group,
      columns: [{ head: caption }],
      rows: summary.groups.map((group) => ({ head: surveyGroupName(survey, group.id, lang), cells: [told(group)] })),
    });
  }
  const [one, other] = survey.crossed!.map((id) => text(survey.questions.find((question) => question.id === id)!.text));
  return wideTable({
    caption: `${caption}. ${words.crossed(one!, other!)}`,
    corner: words.crossed(one!, other!),
    columns: axes[1].map((option) => ({ head: text(option.text) })),
    rows: axes[0].map((row) => ({
      head: text(row.text),
      cells: axes[1].map((column) => told({ id: crossedId(row.value, column.value) })),
    })),
  });
}
