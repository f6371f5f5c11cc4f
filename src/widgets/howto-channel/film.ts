import { html, nothing, type TemplateResult } from 'lit';
import { wordsIn } from '../../core/words.js';
import { dateIn } from '../../domain/dates.js';
import type { Lang, Text } from '../../domain/text.js';
import { heading } from '../../views/heading.js';
import { type FilmWords, filmWords } from './film-words.js';
import { clock, gridView, marksView } from './grid.js';
import type { Provider, Watched, Watching } from './model.js';
import type { Place } from './place.js';
import { playerView } from './player.js';
import type { Screening } from './screening.js';
import type { Placed } from './shelf.js';
import { transcriptView } from './transcript.js';
import type { ChannelWords } from './words/en.js';

export { addStyles } from '../../views/late-styles.js';
export { filmStyles } from './film-styles.js';
export { Screening } from './screening.js';
export { followTranscript } from './transcript.js';

export interface FilmProps {
  screening: Screening;
  watching: Watching;
  /** What comes after it in the list. */
  next: readonly Placed[];
  words: ChannelWords;
  lang: Lang;
  text: (text: Text) => string;
  level: number;
  /** Today, as `2026-11-22`. */
  today: string;
  /** What came of copying the link: the address where the browser did not let it. */
  copying: 'copied' | URL | undefined;
  onBack: () => void;
  onOpen: (place: Place) => void;
  onNote: (about: Watched) => void;
  onSpeed: (speed: number) => void;
  onCaptions: (captions: Lang | 'off') => void;
  onAllow: (provider: Provider, allowed: boolean) => void;
  onCopy: () => void;
}

const SPEEDS = [0.75, 1, 1.25, 1.5, 2];

/** One film with all that goes with it. */
export function filmView(props: FilmProps): TemplateResult {
  const { screening, watching, words, lang, text, level, onBack } = props;
  const { film } = screening;
  const ours = wordsIn(filmWords, lang);
  const title = text(film.title);
  return html`
    <p><button type="button" part="button quiet" @click=${onBack}>← ${ours.all}</button></p>
    ${heading(level, title, { arrives: true })}
    ${film.service ? html`<p class="about">${text(film.service)}</p>` : nothing}
    ${marksView(film, watching.films[film.id], words)}
    <div class="beside">
      <div class="stage">
        ${playerView({ ...props, words: ours, title })} ${controlsView(props, ours)}
        ${film.sample ? html`<p part="hint">${ours.sample}</p>` : nothing}
        ${film.summary ? html`<p class="lead">${text(film.summary)}</p>` : nothing} ${stepsView(props, ours)}
      </div>
      <div class="words">
        ${chaptersView(props, ours)} ${heading(level + 1, ours.transcript, { part: 'section' })}
        ${transcriptView(screening, ours)}
      </div>
    </div>
    ${aboutView(props, ours)} ${nextView(props, ours)}
  `;
}

function controlsView(
  { screening, watching, onNote, onSpeed, copying, onCopy }: FilmProps,
  words: FilmWords,
): TemplateResult {
  const { film } = screening;
  const { done, later } = watching.films[film.id] ?? {};
  const speed = watching.speed ?? 1;
  return html`<div class="controls">
      <button
        type="button"
        part="button"
        aria-pressed=${later ? 'true' : 'false'}
        @click=${() => onNote({ later: !later || undefined })}
      >
        ${words.later}
      </button>
      <button type="button" part="button" @click=${() => onNote({ done: !done || undefined, at: undefined })}>
        ${done ? words.markUnwatched : words.markWatched}
      </button>
      <button type="button" part="button" @click=${onCopy}>${words.copyLink}</button>
      ${
        film.video.provider === 'file'
          ? html`<label class="plain" for="speed">${words.speed}</label>
              <select
                id="speed"
                @change=${(event: Event) => onSpeed(Number((event.target as HTMLSelectElement).value))}
              >
                ${SPEEDS.map((one) => html`<option value=${one} ?selected=${one === speed}>${one === 1 ? words.normal : words.times(String(one))}</option>`)}
              </select>`
          : nothing
      }
    </div>
    <div role="status">
      ${copying === 'copied' ? html`<p>${words.copied}</p>` : nothing}
      ${copying instanceof URL ? html`<p>${words.notCopied} ${copying.href}</p>` : nothing}
    </div>`;
}

function chaptersView({ screening, text, level }: FilmProps, words: FilmWords): TemplateResult | typeof nothing {
  const { chapters } = screening.film;
  if (chapters.length === 0) return nothing;
  const current = chapters.findLastIndex(({ start }) => start <= screening.now + 0.05);
  return html`${heading(level + 1, words.chapters, { part: 'section' })}
    <ol part="chapters" role="list">
      ${chapters.map(
        ({ start, title }, at) =>
          html`<li>
            <button
              type="button"
              aria-current=${at === current ? 'true' : nothing}
              @click=${() => screening.goTo(start)}
            >
              <span class="time">${clock(start)}</span> ${text(title)}
            </button>
          </li>`,
      )}
    </ol>`;
}

function stepsView({ screening: { film }, text, level }: FilmProps, words: FilmWords): TemplateResult {
  return html`
    ${
      film.steps.length
        ? html`${heading(level + 1, words.steps, { part: 'section' })}
            <ol part="steps">
              ${film.steps.map((step) => html`<li>${text(step)}</li>`)}
            </ol>`
        : nothing
    }
    ${
      film.resources.length
        ? html`${heading(level + 1, words.resources, { part: 'section' })}
            <ul>
              ${film.resources.map(({ title, url }) => html`<li><a href=${url}>${text(title)}</a></li>`)}
            </ul>`
        : nothing
    }
  `;
}

function aboutView({ screening: { film }, lang, today }: FilmProps, words: FilmWords): TemplateResult {
  const day = (iso: string): string => dateIn(lang, iso);
  const said = [
    film.level && words.for(words.levels[film.level]),
    film.added && words.made(day(film.added)),
    film.reviewBy && (film.reviewBy < today ? words.overdue(day(film.reviewBy)) : words.review(day(film.reviewBy))),
    film.licence && words.licence(film.licence),
  ].filter(Boolean);
  return html`<p part="note">${said.join(' ')}</p>`;
}

function nextView(props: FilmProps, words: FilmWords): TemplateResult | typeof nothing {
  const { next, level } = props;
  if (next.length === 0) return nothing;
  return html`${heading(level + 1, words.next, { part: 'section' })}
  ${gridView({ ...props, films: next, level: level + 2, layout: 'grid' })}`;
}
