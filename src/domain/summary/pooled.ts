import { rounded } from '../rounded.js';
import { studentT } from './student-t.js';
import type { GroupScore, Summary } from './summary.js';

/** Everybody in the figures: the total, or, where it is left out for the sake of a small group, those in the groups shown. */
export function everybody({ total, groups }: Summary): NonNullable<Summary['total']> {
  if (total) return total;
  const shown = groups.filter(({ n }) => n !== undefined);
  const names = [...new Set(shown.flatMap(({ scores = {} }) => Object.keys(scores)))];
  return {
    n: shown.reduce((sum, { n }) => sum + n!, 0),
    scores: Object.fromEntries(
      names.map((name) => [name, pooled(shown.flatMap(({ scores }) => scores?.[name] ?? []))]),
    ),
  };
}

/**
 * One score of the people of several groups: the mean over all of them, and the interval from the squares within the groups,
 * taken back out of their intervals, and between them.
 */
function pooled(parts: readonly GroupScore[]): GroupScore {
  const n = parts.reduce((sum, part) => sum + part.n, 0);
  const mean = parts.reduce((sum, part) => sum + part.n * part.mean, 0) / n;
  const counts = parts.map((part) => part.counts);
  const has = <Value>(values: readonly (Value | undefined)[]): values is Value[] => !values.includes(undefined);
  const together = has(counts) && counts[0]!.map((_, at) => counts.reduce((sum, each) => sum + each[at]!, 0));
  const squares = parts.map(squaresIn);
  const half = has(squares) && studentT(n - 1) * Math.sqrt((sumOf(squares) + between(parts, mean)) / (n - 1) / n);
  return {
    n,
    mean: rounded(mean),
    ...(half !== false && { interval: [rounded(mean - half), rounded(mean + half)] as [number, number] }),
    ...(together && { counts: together }),
  };
}

const sumOf = (all: readonly number[]): number => all.reduce((sum, one) => sum + one, 0);

function squaresIn({ n, interval }: GroupScore): number | undefined {
  return interval && n * (n - 1) * ((interval[1] - interval[0]) / 2 / studentT(n - 1)) ** 2;
}

const between = (parts: readonly GroupScore[], mean: number): number =>
  sumOf(parts.map((part) => part.n * (part.mean - mean) ** 2));
