import { videoObject } from '../../domain/channel/structured.js';
import type { Lang } from '../../domain/text.js';
import { putStructuredData } from '../../views/structured-data.js';
import type { Placed } from './film-list.js';

/** So many films of a page are told of: a list is not the place for thousands. */
const MOST = 50;

/** Tells search engines of the films. */
export function tellSearchEngines(element: HTMLElement, films: readonly Placed[], lang: Lang): void {
  const page = location.href;
  const told = films.slice(0, MOST).flatMap((film) => videoObject(film, { page, lang, base: page }) ?? []);
  putStructuredData(element, 'films', told);
}
