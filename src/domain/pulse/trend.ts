import type { GroupScore } from '../summary/summary.js';
import { type Change, changeBetween } from './change.js';
import type { Wave } from './definition.js';
import { waveScore } from './reading.js';

/** A score in one wave. */
export interface Point {
  wave: Wave;
  /** Left out where the wave is withheld, or nobody has answered. */
  score?: GroupScore;
  /** Since the wave before that has a score. */
  change?: Change;
}

/** A score over the waves, of one group or of everybody. */
export function trendOf(
  waves: readonly Wave[],
  scores: Readonly<Record<string, GroupScore>> | undefined,
  name: string,
): Point[] {
  let before: GroupScore | undefined;
  return waves.map((wave) => {
    const score = scores?.[waveScore(wave.id, name)];
    const change = before && score && changeBetween(before, score);
    before = score ?? before;
    return { wave, ...(score && { score }), ...(change && { change }) };
  });
}
