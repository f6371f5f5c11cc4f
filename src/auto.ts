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

type Ahead = [code?: string[], ...byLanguage: [words: string[], content: string[]][]];

/** What the first page of each widget takes besides its own file: scripts/ahead.ts puts it here when this is built. */
const AHEAD = JSON.parse('{"ahead":"nothing"}') as Partial<Record<string, Ahead>>;

const EMBEDS = 'div.library-widget[data-widget], a[href*="/embed/"]';

/** A word before every tag, for a page on which something else has one of them: `auto.js?prefix=lw`. */
const prefix = new URL(import.meta.url).searchParams.get('prefix');
const before = prefix ? `${prefix}-` : '';
const TAGS = Object.keys(widgets);
const NAMES = TAGS.map((tag) => before + tag).join();

function take(root: Element): void {
  const embeds = within(root, EMBEDS);
  if (embeds.length > 0) void upgradeAll(embeds);
  for (const widget of within(root, NAMES)) {
    const tag = widget.localName.slice(before.length);
    fetchAhead(widget, tag);
    load(tag);
  }
}

function within(root: Element, selector: string): Element[] {
  return [...(root.matches(selector) ? [root] : []), ...root.querySelectorAll(selector)];
}

/** The code for this comes only where there is one: a failure leaves the plain link, which still leads somewhere. */
async function upgradeAll(embeds: Element[]): Promise<void> {
  const { upgrade } = await import('./core/embeds.js');
  for (const element of embeds) upgrade(element, TAGS, before);
}

/**
 * Fetches at once what the widget would ask for one after the other. A guess: whatever it fetches in vain or not at all is
 * the widget's own affair.
 */
function fetchAhead(widget: Element, tag: string): void {
  const [code = [], ...byLanguage] = AHEAD[tag] ?? [];
  const isWelsh = widget.closest<HTMLElement>('[lang]')?.lang.startsWith('cy');
  const [words = [], content = []] = byLanguage[isWelsh ? 1 : 0] ?? [];
  const isOwn = widget.matches('[src], [config], [pack], [curate]');
  for (const name of [...code, ...words, ...(isOwn ? [] : content)]) {
    import(/* @vite-ignore */ `./chunks/${name}.js`).catch(() => {});
  }
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
