import type { Expected } from './gift-notes.js';
import type { Choice } from './gift-parse.js';

/** What the signs and weights of a question come to. Answers are places among its choices, counted from 0. */
export type Marking =
  | { kind: 'one'; answer: number; exact: boolean; marking: 'whole' }
  | { kind: 'many'; answer: number[]; exact: boolean; marking: 'whole' | 'parts' };

/** Weights are often rounded to whole per cents. */
const near = (weight: number, share: number): boolean => Math.abs(weight - share) <= 0.5;

/**
 * How Moodle marks these choices, in the words of `mark.ts`.
 *
 * With a `=` one choice is asked for, without one several. Several are marked in `parts` where all that are right weigh
 * the same, and as a `whole` where they do not. `exact` says whether every weight is the one that our marking gives.
 */
export function markingOf(choices: readonly Choice[]): Marking | Extract<Expected, 'right-answer'> | 'either-right' {
  const weights = choices.map(({ sign, weight }) => weight ?? (sign === '=' ? 100 : 0));
  const places = [...weights.keys()];

  if (choices.some(({ sign }) => sign === '=')) {
    const right = places.filter((at) => choices[at]!.sign === '=' || weights[at] === 100);
    if (right.length > 1) return 'either-right';
    const exact = weights.every((weight, at) => weight === (at === right[0] ? 100 : 0));
    return { kind: 'one', answer: right[0]!, exact, marking: 'whole' };
  }

  const right = places.filter((at) => weights[at]! > 0);
  if (right.length === 0) return 'right-answer';
  const share = 100 / right.length;
  const even = right.every((at) => near(weights[at]!, weights[right[0]!]!));
  const exact = weights.every((weight) => near(Math.abs(weight), share));
  return { kind: 'many', answer: right, exact, marking: even ? 'parts' : 'whole' };
}
