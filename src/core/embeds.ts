/** What a widget may be told: visitors can write links, so nothing that runs as a script or looks like something else. */
const SETTING = /^(?!on|(widget|style|id|class)$)[a-z][a-z-]*$/;

/** What somebody asks a widget to be, name by name: the parameters of an address, or what `data-` attributes say. */
export type Asked = Iterable<readonly [name: string, value: string]>;

/** Gives a widget the attributes that are asked for, as far as a stranger may ask. */
export function setAttributes(widget: Element, asked: Asked): void {
  for (const [name, value] of asked) if (SETTING.test(name)) widget.setAttribute(name, value);
}

/** Not an attribute: page swaps and previews copy attributes along with the element. */
const upgraded = new WeakSet<Element>();

/** Puts a widget with one of the tags in the place of a `div` or around a link that asks for it. */
export function upgrade(element: Element, tags: readonly string[]): void {
  if (upgraded.has(element)) return;
  const link = element instanceof HTMLAnchorElement ? element : undefined;
  const asked = link
    ? linked(link)
    : Object.entries((element as HTMLElement).dataset).map(([name, value]) => [dashed(name), value!] as const);
  const tag = asked?.find(([name]) => name === 'widget')?.[1];
  if (!asked || !tag || !tags.includes(tag) || element.closest(tag) || element.querySelector(tag)) return;
  upgraded.add(element);
  const widget = document.createElement(tag);
  setAttributes(widget, asked);
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
