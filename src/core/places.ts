/**
 * Where the other widgets are: on this page, or at addresses that the page's author gave.
 *
 * The attribute `chain`, on a widget or on anything around it such as `<widget-settings>`, says `off`, or where the widgets
 * of other pages are: `chain="howto-channel=/films learning-exchange=/exchange"`.
 */

/** The end of an address that leads to the development programme of an exchange on that page. */
export const PROGRAMME = '#development-programme';

/** What the attribute says nearest to an element, also across shadow roots. */
function saidAround(element: Element): string {
  for (let here: Element | undefined = element; here;) {
    const found = here.closest('[chain]');
    if (found) return found.getAttribute('chain')!;
    const root = here.getRootNode();
    here = root instanceof ShadowRoot ? root.host : undefined;
  }
  return '';
}

/** Whether the page's author wants no widget to lead to another. */
export const isUnchained = (element: Element): boolean => saidAround(element).trim() === 'off';

/** The address that the page's author gave for a widget. One that runs as a script is none. */
export function addressOf(tag: string, element: Element): string | undefined {
  const given = saidAround(element)
    .split(/\s+/)
    .find((pair) => pair.startsWith(`${tag}=`))
    ?.slice(tag.length + 1);
  const address = given && URL.canParse(given, document.baseURI) ? new URL(given, document.baseURI) : undefined;
  return address && /^https?:$/.test(address.protocol) ? address.href : undefined;
}

/** A widget as the element that a page has of it; its own tag may have a word before it. */
type Widget = HTMLElement & { tag?: string };

/** The widget with a tag on the page of another, if a visitor can see it. */
export function onPage(
  tag: string,
  { localName, tag: own = localName, ownerDocument }: Widget,
): HTMLElement | undefined {
  const before = localName.slice(0, localName.length - own.length);
  return [...ownerDocument.querySelectorAll<HTMLElement>(before + tag)].find(
    (widget) => !widget.hasAttribute('curate') && widget.getClientRects().length > 0,
  );
}

/** Whether a widget shows its built-in content, and not what the page brings. */
export const isBuiltIn = (widget: HTMLElement): boolean =>
  !widget.hasAttribute('src') &&
  !widget.hasAttribute('config') &&
  (widget as { config?: unknown }).config === undefined &&
  !widget.querySelector(':scope > script[type="application/json"]');

/** Brings a person to a widget, because they pressed: into sight, and the focus with it. */
export function goTo(widget: HTMLElement): void {
  widget.scrollIntoView({ block: 'start' });
  const arrival = widget.shadowRoot?.querySelector<HTMLElement>('[data-arrival]');
  if (!arrival) widget.tabIndex = -1;
  (arrival ?? widget).focus({ preventScroll: true });
}
