import { html, nothing, type TemplateResult } from 'lit';
import type { Text } from '../../domain/text.js';
import { heading } from '../../views/heading.js';
import type { Watched, Watching } from './model.js';
import { hashOf, type Place } from './place.js';
import { isNear, type Placed } from './film-list.js';
import type { ChannelWords } from './words/en.js';

export interface GridProps {
  films: readonly Placed[];
  watching: Watching;
  words: ChannelWords;
  text: (text: Text) => string;
  /** The level of the headings. */
  level: number;
  layout: 'grid' | 'list' | 'featured';
  onOpen: (place: Place) => void;
}

/** Films to choose from. */
export function gridView(props: GridProps): TemplateResult {
  return html`<ul part="films" class=${props.layout} role="list">
    ${props.films.map((film) => html`<li part="film">${cardView(film, props)}</li>`)}
  </ul>`;
}

function cardView(film: Placed, props: GridProps): TemplateResult {
  const { words, text, level, watching } = props;
  const watched = watching.films[film.id];
  return html`
    <div class="picture">
      ${pictureView(film)}
      ${film.seconds ? html`<span class="length" aria-hidden="true">${clock(film.seconds)}</span>` : nothing}
      ${watched?.at && film.seconds ? html`<progress aria-hidden="true" max=${film.seconds} value=${watched.at}></progress>` : nothing}
    </div>
    ${heading(level, linkTo({ id: film.id }, text(film.title), props.onOpen), { part: 'title' })}
    <p class="about">${[film.service && text(film.service), lasts(film, words)].filter(Boolean).join(' · ')}</p>
    ${film.summary ? html`<p class="summary">${text(film.summary)}</p>` : nothing} ${marksView(film, watched, words)}
  `;
}

/** The poster, where the page's own side has it. It says nothing that the title does not. */
export const pictureView = ({ poster, ...film }: Placed): TemplateResult =>
  poster && isNear({ poster, ...film }, poster)
    ? html`<img src=${poster} alt="" width="640" height="360" loading="lazy" decoding="async" />`
    : html`<span class="no-poster"></span>`;

/** What there is to know of a film at a glance, in words. */
export function marksView(
  { sample }: Placed,
  watched: Watched | undefined,
  words: ChannelWords,
): TemplateResult | typeof nothing {
  const marks = [
    sample && words.sample,
    watched?.done ? words.watched : watched?.at && words.begun,
    watched?.later && words.later,
  ].filter(Boolean);
  return marks.length
    ? html`<p class="marks">${marks.map((mark) => html`<span part="mark">${mark}</span>`)}</p>`
    : nothing;
}

/** A link to a film. Its address works elsewhere too; a plain press opens the film here. */
export function linkTo(place: Place, words: unknown, onOpen: (place: Place) => void): TemplateResult {
  const open = (press: MouseEvent): void => {
    if (press.button !== 0 || press.metaKey || press.ctrlKey || press.shiftKey || press.altKey) return;
    press.preventDefault();
    onOpen(place);
  };
  return html`<a href=${hashOf(place)} @click=${open}>${words}</a>`;
}

function lasts({ seconds }: Placed, words: ChannelWords): string {
  if (!seconds) return '';
  return seconds < 60 ? words.underMinute : words.minutes(Math.round(seconds / 60));
}

/** Seconds as `1:35` or `1:02:05`. */
export function clock(seconds: number): string {
  const whole = Math.floor(seconds);
  const two = (part: number): string => String(part).padStart(2, '0');
  const [hours, minutes, rest] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60];
  return hours ? `${hours}:${two(minutes)}:${two(rest)}` : `${minutes}:${two(rest)}`;
}
