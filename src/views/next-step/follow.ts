import { goTo } from '../../core/places.js';

/** Goes to a place in a widget on this page, and to the widget once the address says so; a new tab is the browser's. */
export function follow(event: MouseEvent, hash: string, widget: HTMLElement): void {
  if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  event.preventDefault();
  if (location.hash === hash) goTo(widget);
  else window.addEventListener('hashchange', () => goTo(widget), { once: true });
  location.hash = hash;
}
