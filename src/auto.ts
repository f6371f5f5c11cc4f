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

/** What a widget may be told: visitors can write links, so nothing that runs as a script or looks like something else. */
const SETTING = /^(?!on|(widget|style|id|class)$)[a-z][a-z-]*$/;

/** Not an attribute: page swaps and previews copy attributes along with the element. */
const upgraded = new WeakSet<Element>();

function take(root: Element): void {
  for (const element of within(root, EMBEDS)) upgrade(element);
  for (const { localName } of within(root, TAGS)) {
    if (!customElements.get(localName)) void load(localName);
  }
}

function within(root: Element, selector: string): Element[] {
  return [...(root.matches(selector) ? [root] : []), ...root.querySelectorAll(selector)];
}

/** A failed load leaves the fallback on the page; the next widget of that kind tries again. */
function load(tag: string): Promise<void> {
  return widgets[tag]!().then(
    () => undefined,
    (reason: unknown) => console.error(`<${tag}> could not be loaded.`, reason),
  );
}

/** Puts a widget in the place of a `div` or around a link. */
function upgrade(element: Element): void {
  if (upgraded.has(element)) return;
  const link = element instanceof HTMLAnchorElement ? element : undefined;
  const asked = link
    ? linked(link)
    : Object.entries((element as HTMLElement).dataset).map(([name, value]) => [dashed(name), value!] as const);
  const tag = asked?.find(([name]) => name === 'widget')?.[1];
  if (!asked || !tag || !Object.hasOwn(widgets, tag) || element.closest(tag) || element.querySelector(tag)) return;
  upgraded.add(element);
  const widget = document.createElement(tag);
  for (const [name, value] of asked) if (SETTING.test(name)) widget.setAttribute(name, value);
  if (link) {
    link.replaceWith(widget);
    widget.append(link);
  } else {
    widget.append(...element.childNodes);
    element.append(widget);
  }
}

/** What a link to a widget's own page asks for; nothing for any other link. */
function linked({ href }: HTMLAnchorElement): (readonly [string, string])[] | undefined {
  const address = URL.canParse(href) ? new URL(href) : undefined;
  const tag = address?.pathname.match(/\/embed\/([a-z-]+)\.html$/)?.[1];
  return tag && address ? [['widget', tag], ...address.searchParams] : undefined;
}

function dashed(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

new MutationObserver((changes) => {
  for (const { addedNodes } of changes) for (const node of addedNodes) if (node instanceof Element) take(node);
}).observe(document, { childList: true, subtree: true });
take(document.documentElement);
