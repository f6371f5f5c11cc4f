import { widgets } from './widgets/index.js';

/**
 * Loads only the widgets that a page uses, also those added later. Install it once per site:
 *
 * ```html
 * <script type="module" src="https://…/library-widgets/auto.js"></script>
 * ```
 *
 * Besides the tags themselves it upgrades `<div class="library-widget" data-widget="skills-audit" data-endpoint="…">`
 * and a plain link to `…/embed/skills-audit.html?endpoint=…`, for editors that strip unknown tags. Both keep
 * what they hold as the fallback.
 */

const EMBEDS = 'div.library-widget[data-widget], a[href*="/embed/"]';
const TAGS = Object.keys(widgets).join(',');

function take(root: Element): void {
  const embeds = within(root, EMBEDS);
  if (embeds.length > 0) void upgradeAll(embeds);
  for (const { localName } of within(root, TAGS)) {
    if (!customElements.get(localName)) void load(localName);
  }
}

function within(root: Element, selector: string): Element[] {
  return [...(root.matches(selector) ? [root] : []), ...root.querySelectorAll(selector)];
}

/** The code for this comes only where there is one: a failure leaves the plain link, which still leads somewhere. */
async function upgradeAll(embeds: Element[]): Promise<void> {
  const { upgrade } = await import('./core/embeds.js');
  for (const element of embeds) upgrade(element, Object.keys(widgets));
}

/** A failed load leaves the fallback on the page; the next widget of that kind tries again. */
function load(tag: string): Promise<void> {
  return widgets[tag]!().then(
    () => undefined,
    (reason: unknown) => console.error(`<${tag}> could not be loaded.`, reason),
  );
}

new MutationObserver((changes) => {
  for (const { addedNodes } of changes) for (const node of addedNodes) if (node instanceof Element) take(node);
}).observe(document, { childList: true, subtree: true });
take(document.documentElement);
