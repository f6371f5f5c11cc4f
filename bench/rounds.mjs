/** Takes subjects in turn, round by round, so that a busy minute of the machine falls on all of them. */
import { summed } from './numbers.mjs';

/**
 * Measures each subject once in each round, each round beginning with another. A first round that warms the browser up is
 * not counted.
 *
 * @param measure Returns numbers by name.
 * @returns For each subject its name, title, kind, and `measures`: the median and spread of each number.
 */
export async function inTurn(subjects, rounds, log, measure) {
  const visits = new Map(subjects.map(({ name }) => [name, []]));
  for (let round = 0; round <= rounds; round++) {
    const from = round % subjects.length;
    for (const subject of [...subjects.slice(from), ...subjects.slice(0, from)]) {
      log(`${round ? `round ${round} of ${rounds}` : 'warming up'}: ${subject.name}`);
      const measured = await measure(subject);
      if (round) visits.get(subject.name).push(measured);
    }
  }
  return subjects.map(({ name, title, kind }) => {
    const all = visits.get(name);
    const measures = Object.keys(all[0] ?? {}).map((key) => [key, summed(all.map((one) => one[key]))]);
    return { name, title, kind, measures: Object.fromEntries(measures.filter(([, value]) => value)) };
  });
}
