import { html, nothing, type TemplateResult } from 'lit';
import type { Lang } from '../../domain/text.js';
import type { FilmWords } from './film-words.js';
import { clock } from './grid.js';
import type { Screening } from './screening.js';

/** What is said in the film, each sentence leading to where it is said; what is said now is marked. */
export function transcriptView(screening: Screening, words: FilmWords): TemplateResult {
  const { film, lang, transcript, now } = screening;
  if (film.captions.length === 0) return html`<p>${words.noTranscript}</p>`;
  if (transcript === undefined || transcript === 'coming') return html`<p role="status"></p>`;
  if (transcript === 'lost') return html`<p role="status">${words.transcriptLost}</p>`;
  const current = transcript.findLastIndex(({ start }) => start <= now + 0.05);
  return html`
    ${film.captions.length > 1 ? languagesView(screening, words) : nothing}
    <ol part="transcript" role="list" lang=${lang!} tabindex="0" aria-label=${words.transcript}>
      ${transcript.map(
        ({ start, text }, at) =>
          html`<li>
            <button
              type="button"
              aria-current=${at === current ? 'true' : nothing}
              @click=${() => screening.goTo(start)}
            >
              <span class="time">${clock(start)}</span> ${text}
            </button>
          </li>`,
      )}
    </ol>
  `;
}

function languagesView(screening: Screening, words: FilmWords): TemplateResult {
  const choose = (event: Event): void => screening.read((event.target as HTMLSelectElement).value as Lang);
  return html`<p class="line">
    <label class="plain" for="transcript-lang">${words.transcriptIn}</label>
    <select id="transcript-lang" @change=${choose}>
      ${screening.film.captions.map((one) => html`<option value=${one.lang} ?selected=${one.lang === screening.lang}>${words.languages[one.lang]}</option>`)}
    </select>
  </p>`;
}

/** Keeps what is said now in sight, within the transcript's own box and never by moving the page. */
export function followTranscript(root: ParentNode): void {
  const box = root.querySelector<HTMLElement>('[part~="transcript"]');
  const current = box?.querySelector<HTMLElement>('[aria-current]');
  if (!box || !current || box.matches(':focus-within')) return;
  const { top, bottom } = current.getBoundingClientRect();
  const around = box.getBoundingClientRect();
  if (top < around.top || bottom > around.bottom) box.scrollTop += top - around.top - around.height / 3;
}
