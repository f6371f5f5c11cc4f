import { emptyTally, peopleIn, type Tally } from './tally.js';

/**
 * What may be told of a group now, given what was told before.
 *
 * A figure moves on only when at least `minimum` more people are in it than when it was last told, so that whoever reads
 * it before and after learns about no fewer. With fewer than `minimum` people nothing is told. What was told stays
 * when somebody is erased, for a figure that went back would tell what they had said; it goes when nobody is left.
 *
 * This needs the memory of what was told: no rule that looks at today's results alone can do it. For whichever
 * `minimum` people were shown first, one person more would have to leave the figures as they are; but among those
 * `minimum` + 1 are other sets of `minimum`, which would have been shown first just as well.
 *
 * @param now - Everybody in the group.
 * @param before - What this gave the last time; nothing the first time.
 */
export function released(now: Tally, before: Tally | undefined, minimum: number): Tally {
  if (now.n === 0) return emptyTally();
  if (before && before.n > 0 && now.n < before.n + minimum) return before;
  if (now.n < minimum) return emptyTally();
  const scores = Object.entries(now.scores).flatMap(([name, points]) => {
    const told = before?.scores[name];
    const grown = peopleIn(points) - (told ? peopleIn(told) : 0);
    const shown = grown >= minimum ? points : told;
    return shown ? [[name, shown] as const] : [];
  });
  return { n: now.n, last: now.last, scores: Object.fromEntries(scores) };
}
