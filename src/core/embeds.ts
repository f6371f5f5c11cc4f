import { setAttributes } from './asked.js';

/** Not an attribute: page swaps and previews copy attributes along with the element. */
const upgraded = new WeakSet<Element>();

/**
 * Puts a widget with one of the tags in the place of a `div` or around a link that asks for it.
 *
 * @param before - What comes before the tag on this page.
 */
export function upgrade(element: Element, tags: readonly string[], before: string): void {
  if (upgraded.has(element)) return;
  const link = element instanceof HTMLAnchorElement ? element : undefined;
  const asked = link
    ? linked(link)
    : Object.entries((element as HTMLElement).dataset).map(([name, value]) => [dashed(name), value!] as const);
  const tag = asked?.find(([name]) => name === 'widget')?.[1];
  if (!asked || !tag || !tags.includes(tag) || isServed(element, tag)) return;
  upgraded.add(element);
  const widget = document.createElement(before + tag);
  setAttributes(widget, asked);
  if (link) {
    link.replaceWith(widget);
    widget.append(link);
  } else {
    widget.append(...element.childNodes);
    element.append(widget);
  }
}

/** Whether the widget is there already, of this copy of the library or of another, whatever comes before its tag. */
function isServed(element: Element, tag: string): boolean {
  const isWidget = ({ localName }: Element) => localName === tag || localName.endsWith(`-${tag}`);
  for (let around: Element | null = element; around; around = around.parentElement) if (isWidget(around)) return true;
  return [...element.children].some(isWidget);
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
