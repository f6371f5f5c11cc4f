import { html, render } from 'lit';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import { videoObject } from '../../domain/channel/structured.js';
import type { Lang } from '../../domain/text.js';
import type { Placed } from './film-list.js';

/** So many films of a page are told of: a list is not the place for thousands. */
const MOST = 50;

/**
 * Tells search engines of the films, in a script of data in the element's own light part of the page. Through Lit, because
 * a page that wants Trusted Types takes a script from nobody but its one policy; what is in it is JSON without `<`.
 */
export function tellSearchEngines(element: HTMLElement, films: readonly Placed[], lang: Lang): void {
  const page = location.href;
  const told = films.slice(0, MOST).flatMap((film) => videoObject(film, { page, lang, base: page }) ?? []);
  const json = JSON.stringify(told).replaceAll('<', String.raw`\u003c`);
  let place = element.querySelector<HTMLElement>(':scope > [data-films]');
  if (!place) {
    place = document.createElement('div');
    place.hidden = true;
    place.dataset['films'] = '';
    element.append(place);
  }
  render(html`${unsafeHTML(`<script type="application/ld+json">${json}</script>`)}`, place);
}
