import { soon } from './soon.js';

/** Resolves when a widget may open: at once on the screen or near it, else when the page has nothing better to do. */
export async function turnOf(element: Element): Promise<void> {
  const { top, bottom } = element.getBoundingClientRect();
  if (bottom < -innerHeight || top > 2 * innerHeight) await soon();
}
