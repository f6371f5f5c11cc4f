import type { Answer } from '../questionnaire/answers.js';
import type { MarkedQuestion } from './bank.js';

/** What an answer is worth: from 0, wrong, to 1, right. */
export function mark(question: MarkedQuestion, answer: Answer | undefined): number {
  switch (question.kind) {
    case 'one':
      return answer === question.answer ? 1 : 0;
    case 'many':
      return markMany(question, Array.isArray(answer) ? answer : []);
    case 'order':
      return markOrder(question, Array.isArray(answer) ? answer : []);
  }
}

/** In parts: each right choice adds a share, each wrong one takes a share away, never below nothing. */
function markMany({ answer: right, marking }: Extract<MarkedQuestion, { kind: 'many' }>, given: string[]): number {
  const hits = given.filter((value) => right.includes(value)).length;
  const misses = given.length - hits;
  if (marking === 'parts') return Math.max(0, hits - misses) / right.length;
  return hits === right.length && misses === 0 ? 1 : 0;
}

/** In parts: the share of the things that stand in their place. */
function markOrder({ options, marking }: Extract<MarkedQuestion, { kind: 'order' }>, given: string[]): number {
  const inPlace = options.filter(({ value }, at) => given[at] === value).length;
  if (marking === 'parts') return inPlace / options.length;
  return inPlace === options.length ? 1 : 0;
}

/** The longest row of questions that were wholly right, one after the other. */
export function longestStreak(marks: readonly number[]): number {
  let [longest, row] = [0, 0];
  for (const points of marks) {
    row = points === 1 ? row + 1 : 0;
    longest = Math.max(longest, row);
  }
  return longest;
}
