import { html, nothing, type TemplateResult } from 'lit';
import { files } from '../../core/files.js';
import type { SummaryState } from '../../core/summary-source.js';
import { wordsIn } from '../../core/words.js';
import { dateIn } from '../../domain/dates.js';
import { type Answers, isEmpty } from '../../domain/questionnaire/answers.js';
import type { Summary } from '../../domain/summary/summary.js';
import { type Pairing, pairedQuestions } from '../../domain/survey/definition.js';
import { asked } from '../../domain/survey/open-words.js';
import type { Lang, Text } from '../../domain/text.js';
import type { Result } from '../../results/result.js';
import { answersTakeAway } from '../../views/answers-take-away.js';
import { chartView } from '../../views/chart.js';
import { answerWords } from '../../views/check.js';
import { heading } from '../../views/heading.js';
import { wideTable } from '../../views/wide-table.js';
import type { QuestionnaireWords } from '../../views/words/en.js';
import { figuresView } from './figures.js';
import { type ResultsWords, resultsWords } from './results-words.js';
import type { SurveyConfig } from './schema.js';

export interface ResultsProps {
  survey: SurveyConfig;
  answers: Answers;
  result: Result;
  lang: Lang;
  /** Around the questions, in that language. */
  words: QuestionnaireWords;
  text: (text: Text) => string;
  /** The level of the page's own heading. */
  level: number;
  /** What becomes of the result. */
  sending: TemplateResult | undefined;
  /** What other people answered, where the page names a summary. */
  others: SummaryState;
  onTryAgain: () => void;
  onChange: () => void;
  /** Answers came from a file, and those with the ids in `lost` could not be taken. */
  onImport: (answers: Answers, lost: string[]) => void;
  onRestart: () => void;
  onPrint: () => void;
}

const SCALE = [1, 5] as const;

/** What a person said, and what they can do with it. */
export function resultsView(props: ResultsProps): TemplateResult {
  const { survey, answers, result, lang, text, level, sending } = props;
  const words = wordsIn(resultsWords, lang);
  return html`<div class="report" part="report">
    ${heading(level, words.heading, { arrives: true })}
    <p part="date">${text(survey.title)}, ${dateIn(lang, result.finishedAt)}</p>
    <p class="lead">${words.thanks}</p>
    ${sending} ${(survey.pairs ?? []).map((pair) => pairView(pair, props, words))} ${saidView(props, words)}
    ${othersView(props, words)}
    ${answersTakeAway({ ...props, definition: asked(survey, answers), files, level: level + 1 })}
    ${basisView(props, words)}
  </div>`;
}

/** The two sides of what was rated, as bars and as a table; nothing where neither was. */
function pairView(
  pair: Pairing,
  { answers, text, level }: ResultsProps,
  words: ResultsWords,
): TemplateResult | typeof nothing {
  const given = (question: string) => {
    const points = answers[question];
    return typeof points === 'number' ? points : undefined;
  };
  const rows = pair.items
    .map((item) => ({ title: text(item.title), points: pairedQuestions(pair, item.id).map(given) }))
    .filter(({ points }) => points.some((one) => one !== undefined));
  if (rows.length === 0) return nothing;
  const title = text(pair.title);
  return html`<section>
    ${heading(level + 1, title, { part: 'subheading' })}
    ${chartView({
      name: words.pairChart(title),
      failed: words.chartFailed,
      rows: rows.map((row) => row.title),
      series: pair.sides.map((side, at) => ({ name: text(side.title), values: rows.map(({ points }) => points[at]) })),
      scale: SCALE,
      figure: String,
    })}
    ${wideTable({
      caption: title,
      corner: words.statement,
      columns: pair.sides.map((side) => ({ head: text(side.title) })),
      rows: rows.map((row) => ({ head: row.title, cells: row.points.map((one) => one ?? words.noAnswer) })),
    })}
    <p part="note">${words.pairNote}</p>
  </section>`;
}

/** What was chosen and written to each theme that the person took up. */
function saidView(
  { survey, answers, text, level, words: spoken }: ResultsProps,
  words: ResultsWords,
): TemplateResult | typeof nothing {
  const said = survey.themes
    .map((theme) => ({
      title: text(survey.sections.find(({ id }) => id === theme)!.title),
      answered: survey.questions.filter(({ id, section }) => section === theme && !isEmpty(answers[id])),
    }))
    .filter(({ answered }) => answered.length > 0);
  if (said.length === 0) return nothing;
  return html`<section>
    ${heading(level + 1, words.said, { part: 'subheading' })}
    <dl part="answers">
      ${said.map(
        ({ title, answered }) =>
          html`<div>
            <dt>${title}</dt>
            ${answered.map(
              (question) =>
                html`<dd class="said">${answerWords(question, answers[question.id], survey, spoken, text)}</dd>`,
            )}
          </div>`,
      )}
    </dl>
  </section>`;
}

/** What other people answered, where the page names a summary of these questions. */
function othersView(
  { survey, others, lang, level, onTryAgain }: ResultsProps,
  words: ResultsWords,
): TemplateResult | typeof nothing {
  if (others.status === 'none' || others.status === 'loading') return nothing;
  return html`<section>
    ${heading(level + 1, words.others, { part: 'subheading' })}
    ${
      others.status === 'here'
        ? toldView(survey, others.summary, lang, level + 2)
        : html`<div part="notice">
            <p>${words.othersFailed}</p>
            <button type="button" part="button quiet" @click=${onTryAgain}>${words.tryAgain}</button>
          </div>`
    }
  </section>`;
}

function toldView(survey: SurveyConfig, summary: Summary, lang: Lang, level: number): TemplateResult {
  const words = wordsIn(resultsWords, lang);
  const { id, version } = summary.definition;
  if (id !== survey.id || version !== survey.version) return html`<p part="note">${words.unlike}</p>`;
  return html`<p>${words.asOf(dateIn(lang, summary.asOf))} ${summary.sample ? words.sample : nothing}</p>
    ${figuresView(survey, summary, lang, level)}`;
}

/** Where the questions come from, and how sure that is. */
function basisView({ survey, text }: ResultsProps, words: ResultsWords): TemplateResult | typeof nothing {
  if (!survey.basis) return nothing;
  return html`<section>
    <details>
      <summary>${words.about}</summary>
      <dl part="answers">
        ${survey.basis.map(
          ({ section, sure, source }) =>
            html`<div>
              <dt>${text(survey.sections.find(({ id }) => id === section)?.title ?? section)}</dt>
              <dd>${words.sure[sure]} ${text(source)}.</dd>
            </div>`,
        )}
      </dl>
    </details>
  </section>`;
}
