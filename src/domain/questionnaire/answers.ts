import type { Question } from './definition.js';

/** What a person gave: a number for a rating or a count, an option's value, several, or text. `null`: preferred not to say. */
export type Answer = string | number | string[] | null;

/** By question id. */
export type Answers = Readonly<Record<string, Answer>>;

/** What is wrong with an answer, as a code; the words for it belong to the view. */
export type Problem =
  | { code: 'missing' | 'not-offered' | 'not-a-number' | 'not-whole' }
  | { code: 'too-long' | 'too-many' | 'too-low' | 'too-high'; limit: number };

export const POINTS = [1, 2, 3, 4, 5] as const;
export const LONGEST_LINE = 200;
export const LONGEST_TEXT = 4000;

/** The most characters that a text question takes. */
export function longest(question: Extract<Question, { kind: 'text' | 'long-text' }>): number {
  return question.maxLength ?? (question.kind === 'text' ? LONGEST_LINE : LONGEST_TEXT);
}

/** What is wrong with an answer to a question, or nothing. */
export function problemWith(question: Question, answer: Answer | undefined): Problem | undefined {
  if (answer === null && question.kind === 'rating' && question.decline) return undefined;
  if (isEmpty(answer)) return question.optional ? undefined : { code: 'missing' };
  switch (question.kind) {
    case 'rating':
      return POINTS.some((point) => point === answer) ? undefined : { code: 'not-offered' };
    case 'one':
      return question.options.some(({ value }) => value === answer) ? undefined : { code: 'not-offered' };
    case 'many': {
      const offered = new Set(question.options.map(({ value }) => value));
      if (!Array.isArray(answer) || !answer.every((value) => offered.has(value))) return { code: 'not-offered' };
      if (question.atMost && answer.length > question.atMost) return { code: 'too-many', limit: question.atMost };
      return undefined;
    }
    case 'order':
      return isOrderOf(question, answer) ? undefined : { code: 'not-offered' };
    case 'text':
    case 'long-text': {
      if (typeof answer !== 'string') return { code: 'not-offered' };
      const limit = longest(question);
      return answer.length > limit ? { code: 'too-long', limit } : undefined;
    }
    case 'number': {
      // What was typed and is no number is kept as text, so that it can be mended.
      if (typeof answer !== 'number' || !Number.isFinite(answer)) return { code: 'not-a-number' };
      if (question.whole && !Number.isInteger(answer)) return { code: 'not-whole' };
      if (question.min !== undefined && answer < question.min) return { code: 'too-low', limit: question.min };
      if (question.max !== undefined && answer > question.max) return { code: 'too-high', limit: question.max };
      return undefined;
    }
  }
}

/** Whether an answer holds every option once. */
function isOrderOf({ options }: Extract<Question, { kind: 'order' }>, answer: unknown): boolean {
  return (
    Array.isArray(answer) && answer.length === options.length && options.every(({ value }) => answer.includes(value))
  );
}

/** Whether there is nothing in an answer. */
export function isEmpty(answer: Answer | undefined): answer is undefined | null {
  if (answer === undefined || answer === null) return true;
  return typeof answer === 'string' ? answer.trim() === '' : Array.isArray(answer) && answer.length === 0;
}
