import { html, nothing, type TemplateResult } from 'lit';
import { wordsIn } from '../../core/words.js';
import type { Hit } from '../../domain/channel/spoken.js';
import type { Lang } from '../../domain/text.js';
import { heading } from '../../views/heading.js';
import type { FindWords } from './find-words.js';
import { findWords } from './find-words.js';
import type { Finder } from './finder.js';
import { clock, type GridProps, linkTo, pictureView } from './grid.js';
import type { Shelf } from './shelf.js';

export { Finder } from './finder.js';

export interface FindProps extends Omit<GridProps, 'films' | 'layout'> {
  finder: Finder;
  query: string;
  shelf: Shelf;
  lang: Lang;
  onEnd: () => void;
}

/** The films in which a person's words are said, each with the words around and the second. */
export function findView(props: FindProps): TemplateResult {
  const { finder, query, lang, onEnd } = props;
  const words = wordsIn(findWords, lang);
  const hits = finder.find(query);
  const isReading = finder.status === 'reading';
  return html`
    <div role="status">
      <p tabindex="-1" data-arrival>
        ${isReading ? words.reading : hits.length ? words.found(hits.length) : words.none}
      </p>
      ${finder.isPartial ? html`<p>${words.partly}</p>` : nothing}
    </div>
    <ol part="hits" role="list">
      ${hits.map((hit) => hitView(hit, props, words))}
    </ol>
    <p><button type="button" part="button" @click=${onEnd}>${words.back}</button></p>
  `;
}

function hitView(
  hit: Hit,
  { shelf, text, level, onOpen }: FindProps,
  words: FindWords,
): TemplateResult | typeof nothing {
  const film = shelf.film(hit.id);
  if (!film) return nothing;
  const place = { id: hit.id, at: hit.at };
  return html`<li part="hit">
    <div class="picture">${pictureView(film)}</div>
    <div>
      ${heading(level, linkTo(place, text(film.title), onOpen), { part: 'title' })}
      ${
        hit.passage === undefined
          ? nothing
          : html`<p class="passage">
              ${hit.at ? html`<span class="time">${words.at(clock(hit.at))}</span>` : nothing} ${passageView(hit)}
            </p>`
      }
    </div>
  </li>`;
}

function passageView({ passage = '', from, to }: Hit): TemplateResult {
  if (from === undefined || to === undefined) return html`${passage}`;
  return html`${passage.slice(0, from)}<mark>${passage.slice(from, to)}</mark>${passage.slice(to)}`;
}
