import type { GroupScore } from '../summary/summary.js';
import { type Counts, counts } from './counts.js';
import type { Duties } from './definition.js';
import { type Answer, PRESSING } from './duty.js';
import { isOpen } from './gaps.js';

/** What a summary says of services, by the names that `dutiesReading` gives. */
export type Scores = Readonly<Record<string, GroupScore>>;

/** The shares of a summary: of all checks that count, of the law, and of each group of checks with one that counts. */
export function sharedNames({ groups, checks }: Duties): string[] {
  const counted = new Set(checks.filter(counts).map(({ group }) => group));
  return ['overall', 'law', ...groups.filter(({ id }) => counted.has(id)).map(({ id }) => `group:${id}`)];
}

/** The mean share of each answer, in per cent, in the order of `PRESSING`; nothing where it is not told. */
export function sharesIn(scores: Scores, name: string): number[] | undefined {
  const shares = PRESSING.map((answer) => scores[`${name}:${answer}`]?.mean);
  return shares.every((share) => share !== undefined) ? shares : undefined;
}

/** Of the answers, the mean share that is open, in per cent. */
export const openIn = (scores: Scores, name: string): number | undefined => openOf(sharesIn(scores, name));

/** Of one service's answers, the share that is open, in per cent; nothing where there are none. */
export function openShare(counted: Counts): number | undefined {
  const given = PRESSING.map((answer) => counted[answer]);
  const all = given.reduce((sum, n) => sum + n, 0);
  return openOf(all > 0 ? given.map((n) => (100 * n) / all) : undefined);
}

/** How many services gave each answer to a check, to the nearest five, and how many answered it. */
export function answersIn(scores: Scores, check: string): { n: number; by: Record<Answer, number> } | undefined {
  const { n, counts: told } = scores[`check:${check}`] ?? {};
  if (n === undefined || told?.length !== PRESSING.length) return undefined;
  const by = Object.fromEntries(PRESSING.map((answer, at) => [answer, told[at]!])) as Record<Answer, number>;
  return { n, by };
}

const openOf = (shares: readonly number[] | undefined): number | undefined =>
  shares?.reduce((sum, share, at) => (isOpen(PRESSING[at]!) ? sum + share : sum), 0);
