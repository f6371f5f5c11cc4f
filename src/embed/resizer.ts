import type { AskMessage, HeightMessage } from './messages.js';

/**
 * Makes frames with a widget's own page as tall as what is in them. For the page around, once, wherever the frames are:
 *
 * ```html
 * <script type="module" src="https://…/library-widgets/embed/resizer.js"></script>
 * ```
 *
 * Only the page that a frame was given is listened to, and only for its height.
 */

/** No page of a widget is taller, in CSS pixels; a frame that says so is not to be believed. */
const TALLEST = 50_000;

const frames = (): HTMLIFrameElement[] =>
  [...document.querySelectorAll('iframe')].filter(({ src }) => /\/embed\/[a-z-]+\.html([?#]|$)/.test(src));

addEventListener('message', ({ source, origin, data }: MessageEvent<Partial<HeightMessage> | null>) => {
  const height = data?.['library-widgets'] === 'height' && data.version === 1 ? data.height : undefined;
  if (typeof height !== 'number' || !(height > 0 && height <= TALLEST)) return;
  const frame = frames().find(({ contentWindow }) => contentWindow === source);
  if (!frame || origin !== originOf(frame)) return;
  const edges = frame.offsetHeight - frame.clientHeight;
  frame.style.setProperty('box-sizing', 'border-box', 'important');
  frame.style.setProperty('min-height', '0', 'important');
  frame.style.setProperty('max-height', 'none', 'important');
  frame.style.setProperty('height', `${Math.ceil(height) + edges}px`, 'important');
});

/** The origin that a message from the page of a frame bears: none where the frame's sandbox takes it away. */
function originOf({ sandbox, src }: HTMLIFrameElement): string {
  return sandbox.length && !sandbox.contains('allow-same-origin') ? 'null' : new URL(src).origin;
}

// Frames that were there first have said their height already.
const ask: AskMessage = { 'library-widgets': 'ask', version: 1 };
for (const { contentWindow } of frames()) contentWindow?.postMessage(ask, '*');
