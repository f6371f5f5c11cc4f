import { html, nothing } from 'lit';
import type { MarkedQuestion } from '../../domain/quiz/bank.js';
import type { Text } from '../../domain/text.js';
import type { OwnPart } from '../../views/question.js';
import type { Drawing } from './drawings/index.js';
import { pictureView } from './picture.js';
import type { QuizWords } from './words/en.js';

export interface PartsProps {
  /** The question as this person meets it. */
  question: MarkedQuestion;
  /** The question as it stands in the bank. */
  whole: MarkedQuestion;
  words: QuizWords;
  text: (text: Text) => string;
  drawing: (name: string) => Drawing | undefined;
  /** Says how a question with several parts is marked, once that has been fetched. */
  marking: typeof import('./marking.js') | undefined;
  onSwitch: () => void;
}

/** What a quiz adds to a question: how it is marked, and the picture and the way to do without. */
export function quizParts({ question, whole, words, text, drawing, marking, onSwitch }: PartsProps): OwnPart {
  return {
    before: html`
      ${marking?.markingView(question, words.lang) ?? nothing}
      ${pictureView(question, drawing, ({ description }) => text(description))}
      ${
        whole.picture && whole.inWords
          ? html`<button type="button" part="button quiet" class="switch" @click=${onSwitch}>
              ${question.picture ? words.inWords : words.asPicture}
            </button>`
          : nothing
      }
    `,
  };
}
