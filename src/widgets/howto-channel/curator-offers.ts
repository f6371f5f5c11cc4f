import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { heading } from '../../views/heading.js';
import { adviceOn } from './contribution-model.js';
import { editView } from './curator-edit.js';
import { factsView, lookView } from './curator-facts.js';
import type { Entry } from './curator-model.js';
import { actTo, type CuratorFilmsProps, titleOf } from './curator-props.js';

/** The offers that wait to be looked at. */
export function offersView(entries: readonly Entry[], props: CuratorFilmsProps): TemplateResult {
  const { words } = props;
  if (entries.length === 0) return html`<p>${words.noOffers}</p>`;
  return html`<ul class="entries" role="list">
    ${repeat(
      entries,
      ({ key }) => key,
      (entry) => html`<li class="entry">${offerView(entry, props)}</li>`,
    )}
  </ul>`;
}

function offerView(entry: Entry, props: CuratorFilmsProps): TemplateResult {
  const { words, level, text, onAccept, onChange } = props;
  const { key, film, missing, offer } = entry;
  const title = titleOf(entry, props);
  const advice = adviceOn(film.seconds);
  const isReady = missing.length === 0;
  const standing = `standing-${key}`;
  return html`
    ${heading(level + 2, title, { part: 'section' })} ${factsView(entry, props)}
    ${advice ? html`<div part="notice"><p>${words.advice[advice]}</p></div>` : nothing}
    ${film.summary ? html`<p>${text(film.summary)}</p>` : nothing}
    ${offer?.why ? html`<p>${words.why(offer.why)}</p>` : nothing}
    <div part="notice" class=${isReady ? 'done' : 'wrong'} id=${standing}>
      <div>
        <p>${isReady ? words.ready : words.notReady}</p>
        ${
          isReady
            ? nothing
            : html`<ul>
                ${missing.map((one) => html`<li>${words.missing[one]}</li>`)}
              </ul>`
        }
      </div>
    </div>
    ${lookView(entry, props)} ${offer?.contact ? html`<p part="hint">${words.contact(offer.contact)}</p>` : nothing}
    ${editView(entry, props)}
    <div class="buttons">
      <button
        type="button"
        part="button primary"
        aria-disabled=${isReady ? nothing : 'true'}
        aria-describedby=${standing}
        @click=${() => onAccept(key)}
      >
        ${actTo(words.accept, title)}
      </button>
      <button type="button" part="button" @click=${() => onChange(key, { place: 'out' })}>
        ${actTo(words.leaveOut, title)}
      </button>
    </div>
  `;
}
