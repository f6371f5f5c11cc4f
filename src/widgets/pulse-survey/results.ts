import { html, nothing, type TemplateResult } from 'lit';
import { files } from '../../core/files.js';
import type { SummaryState } from '../../core/summary-source.js';
import { wordsIn } from '../../core/words.js';
import { dateIn } from '../../domain/dates.js';
import type { Answers } from '../../domain/questionnaire/answers.js';
import { asked } from '../../domain/survey/open-words.js';
import type { Lang, Text } from '../../domain/text.js';
import type { Result } from '../../results/result.js';
import { answersTakeAway } from '../../views/answers-take-away.js';
import { answerWords } from '../../views/check.js';
import { heading } from '../../views/heading.js';
import type { QuestionnaireWords } from '../../views/words/en.js';
import { type ResultsWords, resultsWords } from './results-words.js';
import type { PulseConfig } from './schema.js';
import { methodView, trendsView, wavesView } from './trend.js';

export interface ResultsProps {
  pulse: PulseConfig;
  answers: Answers;
  result: Result;
  /** Today, as `2026-11-22`. */
  day: string;
  lang: Lang;
  /** Around the questions, in that language. */
  words: QuestionnaireWords;
  text: (text: Text) => string;
  /** The level of the page's own heading. */
  level: number;
  /** What becomes of the result. */
  sending: TemplateResult | undefined;
  /** What everybody answered, where the page names a summary. */
  others: SummaryState;
  onTryAgain: () => void;
  onChange: () => void;
  /** Answers came from a file, and those with the ids in `lost` could not be taken. */
  onImport: (answers: Answers, lost: string[]) => void;
  onRestart: () => void;
  onPrint: () => void;
}

/** What somebody who has answered sees: what was done, what has changed, and what they can do with their answers. */
export function resultsView(props: ResultsProps): TemplateResult {
  const { pulse, answers, result, lang, text, level, sending, day } = props;
  const words = wordsIn(resultsWords, lang);
  return html`<div class="report" part="report">
    ${heading(level, words.heading, { arrives: true })}
    <p part="date">${text(pulse.title)}, ${dateIn(lang, result.finishedAt)}</p>
    <p class="lead">${words.thanks}</p>
    ${sending} ${wavesView(pulse, { lang, level: level + 1, day })} ${othersView(props, words)}
    ${saidView(props, words)}
    ${answersTakeAway({ ...props, definition: asked(pulse, answers), files, level: level + 1 })}
  </div>`;
}

function othersView(
  { pulse, others, lang, level, day, onTryAgain }: ResultsProps,
  words: ResultsWords,
): TemplateResult | typeof nothing {
  if (others.status === 'none' || others.status === 'loading') return nothing;
  const title = heading(level + 1, words.trend, { part: 'subheading' });
  if (others.status !== 'here') {
    return html`<section>
      ${title}
      <div part="notice">
        <p>${words.othersFailed}</p>
        <button type="button" part="button quiet" @click=${onTryAgain}>${words.tryAgain}</button>
      </div>
    </section>`;
  }
  const { summary } = others;
  const { id, version } = summary.definition;
  if (id !== pulse.id || version !== pulse.version) {
    return html`<section>
      ${title}
      <p part="note">${words.unlike}</p>
    </section>`;
  }
  return html`<section>
    ${title}
    <p>${words.asOf(dateIn(lang, summary.asOf))} ${summary.sample ? words.sample : nothing}</p>
    ${trendsView(pulse, summary, { lang, level: level + 2, day })} ${methodView(words)}
  </section>`;
}

function saidView({ pulse, answers, level, text, words: spoken }: ResultsProps, words: ResultsWords): TemplateResult {
  const { questions } = asked(pulse, answers);
  return html`<section>
    ${heading(level + 1, words.said, { part: 'subheading' })}
    <dl part="answers">
      ${questions.map(
        (question) =>
          html`<div>
            <dt>${text(question.text)}</dt>
            <dd>${answerWords(question, answers[question.id], pulse, spoken, text)}</dd>
          </div>`,
      )}
    </dl>
  </section>`;
}
