import { html, render } from 'lit';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';

/**
 * Tells search engines of something, in a script of data in the element's own light part of the page. Through Lit, because
 * a page that wants Trusted Types takes a script from nobody but its one policy; what is in it is JSON without `<`.
 *
 * @param name - What the data is of: the place is made anew for another name.
 */
export function putStructuredData(element: HTMLElement, name: string, told: readonly object[]): void {
  const json = JSON.stringify(told).replaceAll('<', String.raw`\u003c`);
  let place = element.querySelector<HTMLElement>(`:scope > [data-${name}]`);
  if (!place) {
    place = document.createElement('div');
    place.hidden = true;
    place.dataset[name] = '';
    element.append(place);
  }
  render(html`${unsafeHTML(`<script type="application/ld+json">${json}</script>`)}`, place);
}
