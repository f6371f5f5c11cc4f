import { html, nothing, type TemplateResult } from 'lit';
import { wordsIn } from '../../core/words.js';
import { copied } from '../../core/clipboard.js';
import type { Network } from '../../core/network.js';
import { dateIn } from '../../domain/dates.js';
import type { Lang, Text } from '../../domain/text.js';
import { heading } from '../../views/heading.js';
import { addStyles } from '../../views/late-styles.js';
import { filmStyles } from './film-styles.js';
import { type FilmWords, filmWords } from './film-words.js';
import { clock, gridView, marksView } from './grid.js';
import { noted, played, type Provider, type Watched, type Watching } from './model.js';
import { hashOf, type Place } from './place.js';
import { playerView } from './player.js';
import { Screening } from './screening.js';
import type { Placed } from './film-list.js';
import { followTranscript, transcriptView } from './transcript.js';
import type { ChannelWords } from './words/en.js';

export const dress = (root: ShadowRoot): void => addStyles(root, filmStyles);

export interface FilmPageSetting {
  film: Placed;
  place: Place;
  /** What the person did with it before. */
  watching: Watching;
  lang: Lang;
  network: () => Promise<Network>;
  /** Today, as `2026-11-22`. */
  today: string;
  root: ShadowRoot;
  /** Called when there is something new to draw. */
  changed: () => void;
  change: (step: (now: Watching) => Watching) => void;
  open: (place: Place | undefined) => void;
}

export interface FilmPageProps {
  watching: Watching;
  /** What comes after it in the list. */
  next: readonly Placed[];
  words: ChannelWords;
  lang: Lang;
  text: (text: Text) => string;
  level: number;
}

const SPEEDS = [0.75, 1, 1.25, 1.5, 2];

/** One film with all that goes with it, for as long as a person is there. */
export class FilmPage {
  readonly #screening: Screening;
  /** What came of copying the link: the address where the browser did not let it. */
  #copying: 'copied' | URL | undefined;

  constructor(private readonly setting: FilmPageSetting) {
    const { film, place, watching, lang, network, changed, change } = setting;
    this.#screening = new Screening(film, place.at ?? watching.films[film.id]?.at, lang, {
      network,
      changed,
      onPlayed: (now, seconds) => change(played(film.id, now, seconds)),
    });
    const { provider } = film.video;
    if (place.isPressed && provider !== 'file' && watching.allowed.includes(provider)) this.#screening.starts++;
    document.addEventListener('securitypolicyviolation', this.#hearRefusal);
  }

  leave(): void {
    document.removeEventListener('securitypolicyviolation', this.#hearRefusal);
  }

  view(props: FilmPageProps): TemplateResult {
    const screening = this.#screening;
    screening.needTranscript();
    const { film } = screening;
    const { watching, words, lang, text, level } = props;
    const { open, today } = this.setting;
    const ours = wordsIn(filmWords, lang);
    const title = text(film.title);
    const player = {
      screening,
      watching,
      words: ours,
      lang,
      title,
      onCaptions: this.#chooseCaptions,
      onAllow: this.#allow,
    };
    const parts = { ...props, film, screening, ours };
    return html`
      <p><button type="button" part="button quiet" @click=${() => open(undefined)}>← ${ours.all}</button></p>
      ${heading(level, title, { arrives: true })}
      ${film.service ? html`<p class="about">${text(film.service)}</p>` : nothing}
      ${marksView(film, watching.films[film.id], words)}
      <div class="beside">
        <div class="stage">
          ${playerView(player)} ${this.#controlsView(parts)}
          ${film.sample ? html`<p part="hint">${ours.sample}</p>` : nothing}
          ${film.summary ? html`<p class="lead">${text(film.summary)}</p>` : nothing} ${stepsView(parts)}
        </div>
        <div class="words">
          ${chaptersView(parts)} ${heading(Math.min(6, level + 1), ours.transcript, { part: 'section' })}
          ${transcriptView(screening, ours)}
        </div>
      </div>
      <p part="note">${factsOf(film, ours, lang, today).join(' ')}</p>
      ${nextView(parts, open)}
    `;
  }

  /** Keeps what is said now in sight. */
  followTranscript(): void {
    followTranscript(this.setting.root);
  }

  #controlsView({ film, watching, ours }: Parts): TemplateResult {
    const { change } = this.setting;
    const { done, later } = watching.films[film.id] ?? {};
    const speed = watching.speed ?? 1;
    const note = (about: Watched) => () => change(noted(film.id, about));
    return html`<div class="controls">
        <button
          type="button"
          part="button"
          aria-pressed=${later ? 'true' : 'false'}
          @click=${note({ later: !later || undefined })}
        >
          ${ours.later}
        </button>
        <button type="button" part="button" @click=${note({ done: !done || undefined, at: undefined })}>
          ${done ? ours.markUnwatched : ours.markWatched}
        </button>
        <button type="button" part="button" @click=${this.#copy}>${ours.copyLink}</button>
        ${
          film.video.provider === 'file'
            ? html`<span class="line"
                ><label class="plain" for="speed">${ours.speed}</label>
                <select id="speed" @change=${this.#setSpeed}>
                  ${SPEEDS.map(
                    (one) =>
                      html`<option value=${one} ?selected=${one === speed}>
                        ${one === 1 ? ours.normal : ours.times(String(one))}
                      </option>`,
                  )}
                </select></span
              >`
            : nothing
        }
      </div>
      <div role="status">
        ${this.#copying === 'copied' ? html`<p>${ours.copied}</p>` : nothing}
        ${this.#copying instanceof URL ? html`<p>${ours.notCopied} ${this.#copying.href}</p>` : nothing}
      </div>`;
  }

  readonly #chooseCaptions = (captions: Lang | 'off'): void => this.setting.change((now) => ({ ...now, captions }));

  readonly #allow = (provider: Provider, allowed: boolean): void =>
    this.setting.change((now) => ({
      ...now,
      allowed: [...now.allowed.filter((one) => one !== provider), ...(allowed ? [provider] : [])],
    }));

  readonly #setSpeed = (event: Event): void => {
    const speed = Number((event.target as HTMLSelectElement).value);
    this.setting.change((now) => ({ ...now, speed }));
    const video = this.setting.root.querySelector('video');
    if (video) video.playbackRate = speed;
  };

  readonly #copy = async (): Promise<void> => {
    const { film, now } = this.#screening;
    const address = new URL(hashOf({ id: film.id, at: now }), location.href);
    this.#copying = (await copied(address.href)) ? 'copied' : address;
    this.setting.changed();
  };

  readonly #hearRefusal = ({ effectiveDirective }: SecurityPolicyViolationEvent): void => {
    if (effectiveDirective === 'frame-src') this.#screening.blocked();
  };
}

interface Parts extends FilmPageProps {
  film: Placed;
  screening: Screening;
  ours: FilmWords;
}

function chaptersView({ film, screening, text, level, ours }: Parts): TemplateResult | typeof nothing {
  const { chapters } = film;
  if (chapters.length === 0) return nothing;
  const current = chapters.findLastIndex(({ start }) => start <= screening.now + 0.05);
  return html`${heading(Math.min(6, level + 1), ours.chapters, { part: 'section' })}
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

function stepsView({ film, text, level, ours }: Parts): TemplateResult {
  return html`
    ${
      film.steps.length
        ? html`${heading(Math.min(6, level + 1), ours.steps, { part: 'section' })}
            <ol part="steps">
              ${film.steps.map((step) => html`<li>${text(step)}</li>`)}
            </ol>`
        : nothing
    }
    ${
      film.resources.length
        ? html`${heading(Math.min(6, level + 1), ours.resources, { part: 'section' })}
            <ul>
              ${film.resources.map(({ title, url }) => html`<li><a href=${url}>${text(title)}</a></li>`)}
            </ul>`
        : nothing
    }
  `;
}

/** What else is known of a film, in sentences. */
function factsOf({ level, added, reviewBy, licence }: Placed, words: FilmWords, lang: Lang, today: string): string[] {
  const day = (iso: string): string => dateIn(lang, iso);
  return [
    level && words.for(words.levels[level]),
    added && words.made(day(added)),
    reviewBy && (reviewBy < today ? words.overdue(day(reviewBy)) : words.review(day(reviewBy))),
    licence && words.licence(licence),
  ].filter((sentence): sentence is string => Boolean(sentence));
}

function nextView(parts: Parts, open: (place: Place) => void): TemplateResult | typeof nothing {
  const { next, level, ours } = parts;
  if (next.length === 0) return nothing;
  return html`${heading(Math.min(6, level + 1), ours.next, { part: 'section' })}
  ${gridView({ ...parts, films: next, level: Math.min(6, level + 2), layout: 'grid', onOpen: open })}`;
}
