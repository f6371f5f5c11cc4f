import { type Answered, answerTo } from './answers.js';
import type { Check } from './definition.js';
import { type Answer, PRESSING, type Status, STATUSES } from './duty.js';

/** How many checks were answered so. There is no sum of them and no pass mark: a count says nothing about the law. */
export type Counts = Record<Answer | 'unanswered', number>;

/** In the order in which counts are shown: what nobody knows first. */
export const COUNTED = [...PRESSING, 'unanswered'] as const;

const UNCOUNTED: readonly Status[] = ['historic-no-action', 'watch'];

/** Whether a check asks for anything now: rules that are gone, and those that may come, do not. */
export const counts = ({ status }: Check): boolean => !UNCOUNTED.includes(status);

/** The answers to checks, counted. Rules that are gone or may come are left out. */
export function countsOf(checks: readonly Check[], answered: Answered): Counts {
  const found: Counts = { dk: 0, no: 0, part: 0, yes: 0, na: 0, unanswered: 0 };
  for (const check of checks) if (counts(check)) found[answerTo(check.id, answered) ?? 'unanswered']++;
  return found;
}

/** How many of the checks have an answer, those that are not counted included. */
export const answeredOf = (checks: readonly Check[], answered: Answered): number =>
  checks.filter(({ id }) => answerTo(id, answered) !== undefined).length;

/** The same checks, law before guidance before practice; the author's order within each. */
export const lawFirst = (checks: readonly Check[]): Check[] =>
  checks.toSorted((one, other) => STATUSES.indexOf(one.status) - STATUSES.indexOf(other.status));
