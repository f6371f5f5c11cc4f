import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { heading } from '../../views/heading.js';
import { editView } from './curator-edit.js';
import { factsView, lookView } from './curator-facts.js';
import type { Entry } from './curator-model.js';
import { actTo, type CuratorFilmsProps, titleOf } from './curator-props.js';

/** The films of the channel to be, in their order. */
export function listView(entries: readonly Entry[], props: CuratorFilmsProps): TemplateResult {
  const { words } = props;
  if (entries.length === 0) return html`<p>${words.noFilms}</p>`;
  return html`<p part="hint">${words.channelHint}</p>
    <ol class="entries">
      ${repeat(
        entries,
        ({ key }) => key,
        (entry, at) => html`<li class="entry">${filmView(entry, at, entries.length, props)}</li>`,
      )}
    </ol>`;
}

function filmView(entry: Entry, at: number, all: number, props: CuratorFilmsProps): TemplateResult {
  const { words, level, today, onChange, onMove } = props;
  const { key, film, offer } = entry;
  const title = titleOf(entry, props);
  const move = (by: -1 | 1, name: string, sign: string) => {
    const isEnd = at + by < 0 || at + by >= all;
    return html`<button
      type="button"
      part="button"
      data-move=${`${by} ${at}`}
      aria-label=${name}
      aria-disabled=${isEnd ? 'true' : nothing}
      @click=${() => !isEnd && onMove(key, at, by)}
    >
      <span aria-hidden="true">${sign}</span>
    </button>`;
  };
  return html`
    ${heading(level + 2, title, { part: 'section' })}
    ${offer ? html`<p><span part="mark">${words.isNew}</span></p>` : nothing} ${factsView(entry, props)}
    ${film.reviewBy && film.reviewBy < today ? html`<p part="problem">${words.overdue(film.reviewBy)}</p>` : nothing}
    ${lookView(entry, props)} ${editView(entry, props)}
    <div class="buttons">
      ${move(-1, words.moveUp(title), '↑')} ${move(1, words.moveDown(title), '↓')}
      <button type="button" part="button" @click=${() => onChange(key, { place: 'out' })}>
        ${actTo(words.retire, title)}
      </button>
    </div>
  `;
}

/** What was left out or retired, and a way back. */
export function outView(entries: readonly Entry[], props: CuratorFilmsProps): TemplateResult | typeof nothing {
  const { words, level, onChange } = props;
  if (entries.length === 0) return nothing;
  return html`${heading(level + 2, words.out, { part: 'section' })}
    <ul>
      ${entries.map((entry) => {
        const { key, offer, isThere } = entry;
        const title = titleOf(entry, props);
        const back = () => onChange(key, { place: offer ? 'offered' : 'in' });
        return html`<li>
          ${
            isThere
              ? `${title}: ${words.isThere}`
              : html`<button type="button" part="button quiet" @click=${back}>${words.putBack(title)}</button>`
          }
        </li>`;
      })}
    </ul>`;
}
