/** So long, in ms, a widget that nobody sees waits at most for a page that is busy. */
const LONGEST = 1000;

/** Resolves when a widget may open: at once on the screen or near it, else when the page has nothing better to do. */
export async function turnOf(element: Element): Promise<void> {
  const { top, bottom } = element.getBoundingClientRect();
  if (bottom > -innerHeight && top < 2 * innerHeight) return;
  await new Promise((done) => (globalThis.requestIdleCallback ?? setTimeout)(done, { timeout: LONGEST }));
}
