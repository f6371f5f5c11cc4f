import { html, nothing, type TemplateResult } from 'lit';
import { wordsIn } from '../../core/words.js';
import type { Hit } from '../../domain/channel/spoken.js';
import type { Lang } from '../../domain/text.js';
import { heading } from '../../views/heading.js';
import type { Placed } from './film-list.js';
import { Finder, type FinderSetting } from './finder.js';
import { clock, type GridProps, linkTo, pictureView } from './grid.js';
import { type SearchWords, searchWords } from './search-words.js';

export { dress } from './search-styles.js';

export interface SearchProps extends Omit<GridProps, 'films' | 'layout'> {
  query: string;
  lang: Lang;
  onEnd: () => void;
}

/** So many films at first, and so many more at a press: each has a picture and a passage to be drawn. */
const AT_A_TIME = 12;

/** Looks for films by what is said in them. */
export class Search {
  readonly #finder: Finder;
  #query = '';
  #shown = AT_A_TIME;

  constructor(private readonly setting: FinderSetting) {
    this.#finder = new Finder(setting);
  }

  /** Everything has been read, so that an answer comes at once. */
  get isReady(): boolean {
    return this.#finder.isReady;
  }

  /** The films in which a person's words are said, each with the words around and the second. */
  view(props: SearchProps): TemplateResult {
    const { query, lang, onEnd } = props;
    const { isReady, isPartial } = this.#finder;
    const words = wordsIn(searchWords, lang);
    if (query !== this.#query) this.#shown = AT_A_TIME;
    this.#query = query;
    const found = this.#finder.find(query, this.#shown + 1);
    const hits = found.slice(0, this.#shown);
    const isMore = found.length > hits.length;
    const told = isMore ? words.first(hits.length) : words.found(hits.length);
    return html`
      <div role="status">
        <p tabindex="-1" data-arrival>${isReady ? (hits.length ? told : words.none) : words.reading}</p>
        ${isPartial ? html`<p>${words.partly}</p>` : nothing}
      </div>
      <ol part="hits" role="list">
        ${hits.map((hit) => hitView(hit, this.setting.list.film(hit.id), props, words))}
      </ol>
      <p class="buttons">
        ${isMore ? html`<button type="button" part="button" @click=${this.#showMore}>${props.words.more}</button>` : nothing}
        <button type="button" part="button" @click=${onEnd}>${words.back}</button>
      </p>
    `;
  }

  readonly #showMore = (): void => {
    this.#shown += AT_A_TIME;
    this.setting.changed();
  };
}

function hitView(
  hit: Hit,
  film: Placed | undefined,
  { text, level, onOpen }: SearchProps,
  words: SearchWords,
): TemplateResult | typeof nothing {
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
