import { surveyReading } from '../survey/reading.js';
import type { Reading } from '../summary/pile.js';
import { emptyTally, together } from '../summary/tally.js';
import type { Pulse } from './definition.js';

/** How many digits the place of a wave has, and where there is none. */
const DIGITS = 2;
const NONE = '-'.repeat(DIGITS);

/** The score of a wave: `wave:<id>:` before the name that the score has in any survey. */
export const waveScore = (wave: string, score: string): string => `wave:${wave}:${score}`;

/**
 * Reads results of a pulse survey for a summary: each score apart for each wave, so that a wave's figures move only with
 * the people of that wave, and no two waves have anybody in common who could be found by subtracting them.
 *
 * Before the marks of any survey stands the place of the wave. A result of no known wave is counted as a person alone.
 */
export function pulseReading(pulse: Pulse): Reading {
  const reading = surveyReading(pulse);
  const { waves } = pulse;
  if (!waves) return reading;
  return {
    length: DIGITS + reading.length,
    marks(result) {
      const at = waves.findIndex(({ id }) => id === result.data?.['wave']);
      return (at < 0 ? NONE : String(at).padStart(DIGITS, '0')) + reading.marks(result);
    },
    scores: (marks) => reading.scores(marks.slice(DIGITS)),
    add(tally, marks, day) {
      const one = emptyTally();
      reading.add(one, marks.slice(DIGITS), day);
      const wave = waves[Number(marks.slice(0, DIGITS))];
      const named = wave ? Object.entries(one.scores).map(([name, points]) => [waveScore(wave.id, name), points]) : [];
      Object.assign(tally, together([tally, { ...one, scores: Object.fromEntries(named) }]));
    },
  };
}
