import { rounded } from '../rounded.js';
import { studentT } from '../summary/student-t.js';
import type { GroupScore } from '../summary/summary.js';

/** How a mean moved from one wave to another. */
export interface Change {
  /** In points of the scale, to two decimals; below zero: down. */
  by: number;
  /** Whether it is larger than what chance alone would make of two such waves in 95 of 100 cases. */
  isClear: boolean;
}

/**
 * Whether a mean has changed between two waves: Welch's t-test at 5 %, from the means, their 95 % intervals and the numbers
 * of people.
 *
 * t = (m₂ - m₁) / √(se₁² + se₂²), with (se₁² + se₂²)² / (se₁⁴/(n₁-1) + se₂⁴/(n₂-1)) degrees of freedom (B. L. Welch, 1947,
 * "The generalization of 'Student's' problem when several different population variances are involved", Biometrika 34). The
 * standard errors are taken back out of the intervals, which are mean ± t·se with Student's t.
 *
 * Why this test for items of five points and few people: J. C. F. de Winter and D. Dodou, 2010, "Five-Point Likert Items: t
 * test versus Mann-Whitney-Wilcoxon", Practical Assessment, Research, and Evaluation 15(11), doi:10.7275/bj1p-ts64, who drew
 * small and unequal samples and found it to cry wolf in at most 8 of 100 cases where 5 are meant. Nobody knows who answered
 * twice, so the waves count as different people; where they are the same, the test rather misses a change than makes one up.
 *
 * @returns Nothing where one of the two has no interval.
 */
export function changeBetween(before: GroupScore, now: GroupScore): Change | undefined {
  const [one, other] = [squaredError(before), squaredError(now)];
  if (one === undefined || other === undefined) return undefined;
  const by = rounded(Math.abs(now.mean - before.mean)) * Math.sign(now.mean - before.mean);
  const both = one + other;
  // Everybody gave the same point, in both waves.
  if (both === 0) return { by, isClear: by !== 0 };
  const degrees = both ** 2 / (one ** 2 / (before.n - 1) + other ** 2 / (now.n - 1));
  return { by, isClear: Math.abs(by) > studentT(degrees) * Math.sqrt(both) };
}

/** The square of the standard error of a mean, out of its interval. */
function squaredError({ n, interval }: GroupScore): number | undefined {
  return interval && ((interval[1] - interval[0]) / 2 / studentT(n - 1)) ** 2;
}
