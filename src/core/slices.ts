import { SLICE, turn } from './turn.js';

/** Does work that pauses, in slices of about 10 ms; nothing comes of it once `stop` aborts. */
export async function inSlices<T>(work: Generator<unknown, T>, stop?: AbortSignal): Promise<T | undefined> {
  for (;;) {
    const until = performance.now() + SLICE;
    while (performance.now() < until) {
      if (stop?.aborted) return undefined;
      const { done, value } = work.next();
      if (done) return value;
    }
    await turn();
  }
}
