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

/** A word before every tag, for a page on which something else has one of them: `auto.js?prefix=lw`. */
const prefix = new URL(import.meta.url).searchParams.get('prefix');
const before = prefix ? `${prefix}-` : '';
const TAGS = Object.keys(widgets);
const NAMES = TAGS.map((tag) => before + tag).join();

function take(root: Element): void {
  const embeds = within(root, EMBEDS);
  if (embeds.length > 0) void upgradeAll(embeds);
  for (const { localName } of within(root, NAMES)) load(localName.slice(before.length));
}

function within(root: Element, selector: string): Element[] {
  return [...(root.matches(selector) ? [root] : []), ...root.querySelectorAll(selector)];
}

/** The code for this comes only where there is one: a failure leaves the plain link, which still leads somewhere. */
async function upgradeAll(embeds: Element[]): Promise<void> {
  const { upgrade } = await import('./core/embeds.js');
  for (const element of embeds) upgrade(element, TAGS, before);
}

/** A failed load leaves the fallback on the page; the next widget of that kind tries again. */
function load(tag: string): void {
  // Under an address of its own, by which the widget knows what it is called.
  (prefix ? import(/* @vite-ignore */ `./widgets/${tag}.js?prefix=${prefix}`) : widgets[tag]!()).catch(
    (reason: unknown) => console.error(`<${before}${tag}> could not be loaded.`, reason),
  );
}

new MutationObserver((changes) => {
  for (const { addedNodes } of changes) for (const node of addedNodes) if (node instanceof Element) take(node);
}).observe(document, { childList: true, subtree: true });
take(document.documentElement);
