import { html, nothing, type TemplateResult } from 'lit';
import { wordsIn } from '../../core/words.js';
import { pageOf } from '../../domain/records/look.js';
import type { FoundProps } from './entry.js';
import { laterWords } from './later-words.js';

/** Which of how many are shown, and the way to the others. */
export function pagesView({ look, found, lang, onLook }: FoundProps): TemplateResult | typeof nothing {
  const { items, from, pages } = pageOf(found, look);
  if (pages === 1) return nothing;
  const words = wordsIn(laterWords, lang);
  const turn = (pagesOn: number) => () =>
    onLook((now) => ({ ...now, page: Math.min(pages - 1, Math.max(0, now.page + pagesOn)) }));
  const button = (name: string, on: number, isEnd: boolean) =>
    html`<button type="button" part="button" aria-disabled=${isEnd ? 'true' : nothing} @click=${turn(on)}>
      ${name}
    </button>`;
  return html`<nav class="buttons" aria-label=${words.pages}>
    ${button(words.previous, -1, from === 0)}
    <p role="status">${words.range(from + 1, from + items.length, found.length)}</p>
    ${button(words.next, 1, from + items.length === found.length)}
  </nav>`;
}
