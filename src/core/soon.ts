/** So long, in ms, it waits at most for a page that is busy. */
const LONGEST = 1000;

/** Resolves when the page has nothing better to do. */
export const soon = (): Promise<unknown> =>
  new Promise((done) =>
    // Safari has no idle callbacks.
    'requestIdleCallback' in globalThis ? requestIdleCallback(done, { timeout: LONGEST }) : setTimeout(done),
  );
