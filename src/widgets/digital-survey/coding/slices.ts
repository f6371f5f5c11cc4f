import { SLICE, turn } from '../../../core/turn.js';

/**
 * Works through steps in slices of about 10 ms, so that a key is answered in between.
 *
 * @param isWanted - Asked after each slice; when it says no, the work ends early, with nothing.
 */
export async function inSlices<Value>(
  steps: Generator<void, Value>,
  isWanted: () => boolean = () => true,
): Promise<Value | undefined> {
  let until = performance.now() + SLICE;
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
    if (performance.now() < until) continue;
    await turn();
    if (!isWanted()) return undefined;
    until = performance.now() + SLICE;
  }
}
