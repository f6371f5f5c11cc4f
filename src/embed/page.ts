import { setAttributes } from '../core/asked.js';
import { tellHeight } from './height.js';

/** The script of a widget's own page: the address says what the widget is asked to be, as in a plain link to the page. */

const { searchParams } = new URL(location.href);
const widget = document.querySelector('main > :not(:defined)')!;
setAttributes(widget, searchParams);

// The page holds its words in each language; those of the others go.
const lang = searchParams.get('lang')?.toLowerCase().split('-')[0];
const words = [...document.querySelectorAll<HTMLElement>('body [lang]')].filter((one) => one !== widget);
const wanted = words.some((one) => one.lang === lang) ? lang! : document.documentElement.lang;
for (const one of words) if (one.lang !== wanted) one.remove();
document.documentElement.lang = wanted;
document.title = document.querySelector('h1')!.textContent;

if (parent !== window) {
  tellHeight();
  document.querySelector<HTMLElement>('footer')!.hidden = !isElsewhere();
}

/** Whether the page around is of another origin: browsers keep what is kept here apart for each such site, or not at all. */
function isElsewhere(): boolean {
  try {
    return !parent.location.origin;
  } catch {
    return true;
  }
}
