import { html, nothing, type TemplateResult } from 'lit';
import { dateIn } from '../../domain/dates.js';
import type { MarkedQuestion } from '../../domain/quiz/bank.js';
import type { Lang, Text } from '../../domain/text.js';
import { wordsIn } from '../../core/words.js';
import { resultsWords, type ResultsWords } from './results-words.js';
import { heading } from '../../views/heading.js';
import { answerWords } from '../../views/check.js';
import type { Drawing } from './drawings/index.js';
import type { Marked } from './outcome.js';
import { pictureView } from './picture.js';
import type { Reason } from './reasons.js';
import type { QuizWords } from './words/en.js';

/** How things are said to this person. */
export interface Saying {
  words: QuizWords;
  text: (text: Text) => string;
  lang: Lang;
  drawing: (name: string) => Drawing | undefined;
  /** Why the answer to a question is right, and where that can be read, as far as it is known. */
  reasons: (question: MarkedQuestion) => Reason;
  /** The level of the headings within what is drawn. */
  level: number;
}

/** Whether an answer was right, in a word and with a sign that needs no colour. */
export function verdictView(points: number, lang: Lang): TemplateResult {
  const words = wordsIn(resultsWords, lang);
  const [kind, sign, word] =
    points === 1
      ? ['right', '✓', words.right]
      : points > 0
        ? ['partly', '~', words.partlyRight]
        : ['wrong', '✗', words.wrong];
  return html`<span class="verdict ${kind}"><span class="mark" aria-hidden="true">${sign}</span>${word}</span>`;
}

/** The answer to a question, said right after it; the focus goes to whether it was right. */
export function feedbackView(
  {
    title,
    marked,
    progress,
    isLast,
    onNext,
    onBack,
  }: {
    /** Of the quiz. */
    title: string;
    marked: Marked;
    progress: string;
    isLast: boolean;
    onNext: () => void;
    onBack: () => void;
  },
  saying: Saying,
): TemplateResult {
  const { words, level, lang } = saying;
  return html`<section class="feedback" part="feedback">
    ${heading(level, title, { part: 'title' })}
    <p part="progress">${progress}</p>
    ${heading(level + 1, verdictView(marked.points, lang), { arrives: true, part: 'section' })}
    <p class="asked">${saying.text(marked.question.text)}</p>
    ${answerView(marked, saying)}
    <div class="buttons">
      <button type="button" part="button primary" @click=${onNext}>${isLast ? words.seeResults : words.goOn}</button>
      <button type="button" part="button" @click=${onBack}>${words.back}</button>
    </div>
  </section>`;
}

/** The picture of a question, what was answered, what is right, why, and where that can be read. */
export function answerView({ question, answer, right, points }: Marked, saying: Saying): TemplateResult {
  const { words, text, lang, drawing } = saying;
  const told = wordsIn(resultsWords, lang);
  const answers = {
    said: answerWords(question, answer, {}, words, text),
    right: answerWords(question, right, {}, words, text),
  };
  return html`
    ${pictureView(
      question,
      drawing,
      ({ description }) =>
        `${told.pictureShows(question.picture?.shows ? text(question.picture.shows) : answers.right)}. ${text(description)}`,
    )}
    <dl part="answers">
      ${
        points === 1
          ? nothing
          : html`<div>
              <dt>${told.youSaid}</dt>
              <dd>${answers.said}</dd>
            </div>`
      }
      <div>
        <dt>${told.rightAnswer}</dt>
        <dd>${answers.right}</dd>
      </div>
    </dl>
    ${reasonsView({ question }, saying)}
  `;
}

/** Why the answer to a question is right, how sure that is, and where it can be read. */
export function reasonsView({ question }: Pick<Marked, 'question'>, { text, lang, reasons }: Saying): TemplateResult {
  const told = wordsIn(resultsWords, lang);
  const { why, source } = reasons(question);
  return html`
    ${why ? html`<p>${text(why)}</p>` : nothing} ${question.unsure ? html`<p part="note">${told.unsure}</p>` : nothing}
    ${sourceView(source, told, text, lang)}
  `;
}

function sourceView(
  source: MarkedQuestion['source'],
  words: ResultsWords,
  text: (text: Text) => string,
  lang: Lang,
): TemplateResult | typeof nothing {
  if (!source) return nothing;
  const { title, address, checked } = source;
  return html`<p part="note">
    ${words.source}:
    ${address ? html`<a href=${address} rel="noreferrer">${text(title)}</a>` : text(title)}${
      checked ? html` (${dateIn(lang, checked)})` : nothing
    }
  </p>`;
}
