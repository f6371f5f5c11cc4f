import type { AskMessage, HeightMessage } from './messages.js';

/**
 * Tells the page around the frame how tall this page is, in CSS pixels, at every change and when asked. WordPress is told
 * in its own way too, with the secret from `#?secret=` by which it knows its frames (wp-includes/js/wp-embed.js).
 */
export function tellHeight(): void {
  const secret = new URLSearchParams(location.hash.slice(1)).get('secret');
  const tell = (): void => {
    const height = Math.ceil(document.documentElement.getBoundingClientRect().height);
    if (!height) return; // in a frame that is not shown
    const message: HeightMessage = { 'library-widgets': 'height', version: 1, height };
    // Any origin may know how tall the page is, and the one around it cannot be known from within every browser.
    parent.postMessage(message, '*');
    if (secret) parent.postMessage({ message: 'height', value: height, secret }, '*');
  };
  new ResizeObserver(tell).observe(document.documentElement);
  // Observers sleep in a frame that nobody has scrolled to yet.
  document.addEventListener('widget-ready', tell);
  addEventListener('message', ({ source, data }) => {
    if (source === parent && (isAsk(data) || (secret && data?.message === 'ready' && data.secret === secret))) tell();
  });
}

function isAsk(data: Partial<AskMessage> | null): boolean {
  return data?.['library-widgets'] === 'ask' && data.version === 1;
}
