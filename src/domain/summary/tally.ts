import { rounded } from '../rounded.js';
import type { Scoring } from './marks.js';
import { studentT } from './student-t.js';
import type { GroupScore } from './summary.js';

/**
 * Many people's points, added up in whole numbers, so that neither the order in which they come nor how they are divided
 * among several tallies changes the last digit of a mean. Plain JSON.
 */
export interface Tally {
  n: number;
  /** The latest day on which one of the results was finished, in UTC. */
  last: string;
  scores: Record<string, Points>;
}

/** One score of many people. */
export interface Points {
  /** By how many ratings a person gave: how many people, the sum of their points, and the sum of its squares. */
  by: Record<number, [people: number, sum: number, squares: number]>;
  /**
   * How many people's mean is nearest to each of the five points, halves upwards, or how many gave each of several answers;
   * left out where there are neither.
   */
  counts?: number[];
  /** The counts are of answers, and the mean is the share of people, in per cent, who gave one of some of them. */
  isShare?: true;
}

const MARK_OF_ONE = '1'.charCodeAt(0);
const POINTS = 5;
/** Scores that came with a result have two decimals. */
const HUNDREDTHS = 100;

export function emptyTally(): Tally {
  return { n: 0, last: '', scores: {} };
}

/** Adds one person, in place. */
export function addMarks(tally: Tally, marks: string, day: string, scoring: Scoring): void {
  addPerson(tally, day);
  for (const [name, places] of scoring) {
    let given = 0;
    let sum = 0;
    for (const at of places) {
      const points = marks.charCodeAt(at) - MARK_OF_ONE + 1;
      if (points >= 1 && points <= POINTS) {
        given++;
        sum += points;
      }
    }
    if (given === 0) continue;
    const score = scoreIn(tally, name, () => ({ by: {}, counts: Array<number>(POINTS).fill(0) }));
    addPoints(score, given, sum);
    // The nearest whole number to sum / given, without leaving the whole numbers.
    score.counts![Math.floor((2 * sum + given) / (2 * given)) - 1]!++;
  }
}

/** Adds one person by the scores that came with their result, in place: what is left where the questions are unknown. */
export function addScores(tally: Tally, scores: Readonly<Record<string, number>>, day: string): void {
  addPerson(tally, day);
  for (const [name, value] of Object.entries(scores)) {
    const sum = Math.round(value * HUNDREDTHS);
    if (Number.isSafeInteger(sum * sum))
      addPoints(
        scoreIn(tally, name, () => ({ by: {} })),
        HUNDREDTHS,
        sum,
      );
  }
}

/** Counts which of so many answers somebody gave who is in a score already, in place. */
export function addAnswer({ scores }: Tally, name: string, at: number, of: number): void {
  const score = scores[name]!;
  score.counts ??= Array<number>(of).fill(0);
  score.counts[at]!++;
  score.isShare = true;
}

/** Counts whether somebody who is in a tally already chose something, in place. */
export function addChoice(tally: Tally, name: string, isChosen: boolean): void {
  addPoints(
    scoreIn(tally, name, () => ({ by: {} })),
    HUNDREDTHS,
    isChosen ? 100 * HUNDREDTHS : 0,
  );
  addAnswer(tally, name, isChosen ? 1 : 0, 2);
}

function addPerson(tally: Tally, day: string): void {
  tally.n++;
  if (day > tally.last) tally.last = day;
}

/** A score by its name, which may be one that every object has. */
function scoreIn({ scores }: Tally, name: string, begin: () => Points): Points {
  if (!Object.hasOwn(scores, name)) scores[name] = begin();
  return scores[name]!;
}

function addPoints({ by }: Points, given: number, sum: number): void {
  const there = (by[given] ??= [0, 0, 0]);
  there[0]++;
  there[1] += sum;
  there[2] += sum * sum;
}

/** One tally of all these people. */
export function together(tallies: readonly Tally[]): Tally {
  const all = emptyTally();
  for (const { n, last, scores } of tallies) {
    all.n += n;
    if (last > all.last) all.last = last;
    for (const [name, { by, counts, isShare }] of Object.entries(scores)) {
      const score = scoreIn(all, name, () => ({ by: {} }));
      if (isShare) score.isShare = true;
      if (counts) score.counts = counts.map((people, at) => people + (score.counts?.[at] ?? 0));
      for (const [given, [people, sum, squares]] of Object.entries(by)) {
        const before = score.by[Number(given)] ?? [0, 0, 0];
        score.by[Number(given)] = [before[0] + people, before[1] + sum, before[2] + squares];
      }
    }
  }
  return all;
}

/** How many people gave a score. */
export function peopleIn({ by }: Points): number {
  return Object.values(by).reduce((sum, [people]) => sum + people, 0);
}

/** How many of a count are told: the nearest five, so that a few people who chose a point cannot be counted. */
const COUNTED_IN = 5;
const inFives = (people: number): number => Math.round(people / COUNTED_IN) * COUNTED_IN;

/**
 * A score as it is published: the mean of the people's means, each person counting once however many questions they
 * answered, to two decimals; its 95 % interval; and the distribution in steps of five people. A share of people is told
 * in such steps too, without an interval.
 *
 * Rounding counts to the nearest five follows the UK's Defence statistics policy (2010) and the OECD's practice.
 */
export function figures(points: Points): GroupScore {
  const { by, counts, isShare } = points;
  const n = peopleIn(points);
  let [sum, squares] = [0, 0];
  // Keys that are whole numbers come in their order, so the sum is the same each time.
  for (const [given, [, ofSum, ofSquares]] of Object.entries(by)) {
    sum += ofSum / Number(given);
    squares += ofSquares / Number(given) ** 2;
  }
  const mean = sum / n;
  const told = counts?.map(inFives);
  if (isShare) return { n, mean: rounded(Math.min(100, (100 * inFives((mean * n) / 100)) / n)), counts: told };
  const interval = intervalOf(n, mean, squares);
  return {
    n,
    mean: rounded(mean),
    ...(interval && { interval }),
    ...(told && { counts: told }),
  };
}

/**
 * The interval that would hold the mean in 95 of 100 samples as large, were these people drawn at random from many:
 * mean ± t·s/√n with Student's t for n - 1 degrees of freedom. They mostly are not drawn at random, and the interval says
 * nothing about those who did not answer.
 */
function intervalOf(n: number, mean: number, squares: number): [number, number] | undefined {
  if (n < 2) return undefined;
  const variance = Math.max(0, (squares - n * mean * mean) / (n - 1));
  const half = studentT(n - 1) * Math.sqrt(variance / n);
  return [rounded(mean - half), rounded(mean + half)];
}
