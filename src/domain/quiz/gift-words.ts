import type { MarkedQuestion } from './bank.js';

/** A question as it is asked where no picture can be shown: in words, if it can be. The same question, if not. */
export function inWords<Question extends MarkedQuestion>(question: Question): Question {
  const { picture, inWords: text, ...others } = question;
  return picture && text !== undefined ? ({ ...others, text } as Question) : question;
}
