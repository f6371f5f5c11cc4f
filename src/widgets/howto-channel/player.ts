import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { embedOf, watchAt } from '../../domain/channel/embed.js';
import type { Lang } from '../../domain/text.js';
import type { FilmWords } from './film-words.js';
import { pictureView } from './grid.js';
import type { Provider, Watching } from './model.js';
import type { Screening } from './screening.js';
import { isNear } from './film-list.js';

export interface PlayerProps {
  screening: Screening;
  watching: Watching;
  words: FilmWords;
  lang: Lang;
  title: string;
  onCaptions: (captions: Lang | 'off') => void;
  onAllow: (provider: Provider, allowed: boolean) => void;
}

const SITES: Record<Provider, string> = { youtube: 'YouTube', vimeo: 'Vimeo', peertube: 'PeerTube' };

/** Where a film plays: natively where the file is of the page's own side, else only after a press. */
export function playerView(props: PlayerProps): TemplateResult {
  const { film } = props.screening;
  const isPlaying = props.screening.starts > 0;
  if (film.video.provider === 'file' && (isPlaying || isNear(film, film.video.src))) return videoView(props);
  return elsewhereView(props);
}

function videoView({ screening, watching, words, onCaptions }: PlayerProps): TemplateResult {
  const { film, trouble } = screening;
  const { src, type } = film.video as { src: string; type?: string };
  const keepChoice = (event: Event): void => {
    const shown = [...(event.target as unknown as TextTrackList)].find(({ mode }) => mode === 'showing');
    onCaptions((shown?.language as Lang | undefined) ?? 'off');
  };
  const begin = (event: Event): void => {
    screening.loaded(event);
    const video = event.target as HTMLVideoElement;
    video.playbackRate = watching.speed ?? 1;
    for (const track of video.textTracks) track.mode = track.language === watching.captions ? 'showing' : 'disabled';
    video.textTracks.onchange = keepChoice;
  };
  const isAway = film.captions.some((one) => new URL(one.src).origin !== location.origin);
  return html`
    <video
      part="player"
      controls
      playsinline
      preload="metadata"
      poster=${film.poster ?? nothing}
      crossorigin=${isAway ? 'anonymous' : nothing}
      @loadedmetadata=${begin}
      @timeupdate=${screening.moved}
      @pause=${screening.stopped}
      @ended=${screening.stopped}
    >
      <source src=${src} type=${type ?? nothing} @error=${screening.failed} />
      ${film.captions.map(
        (one) => html`<track kind="captions" src=${one.src} srclang=${one.lang} label=${words.languages[one.lang]} />`,
      )}
    </video>
    ${trouble ? html`<div part="notice" class="wrong" role="alert"><p>${words.failed}</p></div>` : nothing}
    <p class="quiet"><a href=${src}>${words.watchFile}</a></p>
  `;
}

function elsewhereView(props: PlayerProps): TemplateResult {
  const { screening, watching, words, lang, title, onAllow } = props;
  const { film, starts, trouble } = screening;
  const { video } = film;
  const captions = watching.captions === 'off' ? undefined : watching.captions;
  const embed = embedOf(video, { at: screening.from, lang, captions });
  const provider = video.provider === 'file' ? undefined : video.provider;
  const site =
    provider === 'peertube' ? new URL(embed!.origin).host : provider ? SITES[provider] : new URL(fileOf(props)).host;
  const isAllowed = provider !== undefined && watching.allowed.includes(provider);
  const link = watchAt(video) ?? fileOf(props);
  const allow = (event: Event): void => onAllow(provider!, (event.target as HTMLInputElement).checked);
  if (trouble === 'blocked') {
    return html`<div class="facade">${pictureView(film)}</div>
      <div part="notice" class="wrong" role="alert"><p>${words.blocked(site)}</p></div>
      <p><a href=${link} rel="noopener noreferrer">${words.watchAt(site)}</a></p>`;
  }
  return html`
    ${
      starts > 0 && embed
        ? keyed(
            starts,
            html`<iframe
              part="player"
              title=${words.frame(title, site)}
              src=${embed.address}
              allow=${embed.allow}
              referrerpolicy="strict-origin-when-cross-origin"
            ></iframe>`,
          )
        : html`<div class="facade">
            ${pictureView(film)}
            <button type="button" part="button primary" @click=${() => screening.goTo(screening.from)}>
              <span aria-hidden="true">▶</span> ${words.play(title)}
            </button>
          </div>`
    }
    ${isAllowed ? nothing : html`<p part="hint">${words.contacts(site)}</p>`}
    ${
      provider
        ? html`<label class="allow">
            <input type="checkbox" .checked=${isAllowed} @change=${allow} />
            <span>${words.remember(site)}</span>
          </label>`
        : nothing
    }
    <p class="quiet"><a href=${link} rel="noopener noreferrer">${words.watchAt(site)}</a></p>
  `;
}

const fileOf = ({ screening: { film } }: PlayerProps): string => (film.video as { src: string }).src;
