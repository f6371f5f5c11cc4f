import type { Definition } from '../../src/domain/questionnaire/definition.js';
import { scores } from '../../src/domain/questionnaire/score.js';
import type { Result } from '../../src/results/result.js';
import { sample } from './collector.js';

const rating = (id: string, section: string) => ({ id, section, kind: 'rating', text: id, decline: true }) as const;

/** Four ratings in two sections, and the question for the group. */
export const form: Definition = {
  id: 'four-ratings',
  version: '1',
  title: 'Four ratings',
  groupFrom: 'P',
  scale: { low: 'Not strong', high: 'Very strong' },
  sections: [
    { id: 'about', title: 'About you', preliminary: true },
    { id: 'one', title: 'One' },
    { id: 'two', title: 'Two' },
  ],
  questions: [
    {
      id: 'P',
      section: 'about',
      kind: 'one',
      text: 'Who are you?',
      optional: true,
      options: ['north', 'south', 'none'].map((value) => ({ value, text: value })),
    },
    rating('A', 'one'),
    rating('B', 'one'),
    rating('C', 'two'),
    rating('D', 'two'),
  ],
};

/** What somebody with these answers sends, without a campaign or a group unless one is given. */
export function response(answers: Record<string, number | null>, changes: Record<string, unknown> = {}): Result {
  const { id, version } = form;
  const nowhere = { campaign: undefined, group: undefined };
  return sample({ ...nowhere, definition: { id, version }, answers, scores: scores(form, answers), ...changes });
}

/** So many people who all answer the same. */
export const responses = (
  n: number,
  answers: Record<string, number | null>,
  changes: Record<string, unknown> = {},
): Result[] => Array.from({ length: n }, () => response(answers, changes));
