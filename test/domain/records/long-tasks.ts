import { SLICE, turn } from '../../../src/core/turn.js';

const TRIES = 12;

/**
 * How much longer than the floor the longest task was while something was done, in ms, at the quietest of several times.
 * The floor is the longest of tasks that do nothing but pass a slice of time, for as long: what the machine, at work on
 * other things, does to any page.
 */
export async function longestTask(act: () => Promise<unknown>): Promise<number> {
  let least = Infinity;
  for (let tries = 0; tries < TRIES && least >= 50; tries++) {
    const begun = performance.now();
    const longest = await observed(act);
    const floor = await observed(() => idle(performance.now() - begun));
    least = Math.min(least, Math.max(0, longest - floor));
  }
  return least;
}

async function idle(ms: number): Promise<void> {
  for (const end = performance.now() + ms; performance.now() < end; await turn()) {
    for (const until = performance.now() + SLICE; performance.now() < until;);
  }
}

/** The longest task while something was done, in ms; 0 where none was above 50. */
async function observed(act: () => Promise<unknown>): Promise<number> {
  // What was prepared is not part of it.
  await turn();
  let longest = 0;
  const take = (entries: PerformanceEntryList) => {
    for (const { duration } of entries) longest = Math.max(longest, duration);
  };
  const observer = new PerformanceObserver((seen) => take(seen.getEntries()));
  observer.observe({ type: 'longtask' });
  await act();
  await turn();
  take(observer.takeRecords());
  observer.disconnect();
  return longest;
}
