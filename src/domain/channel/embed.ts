import type { Lang } from '../text.js';
import type { Video } from './channel.js';

/** How a film is to be played. */
export interface Playing {
  /** Seconds from the beginning. */
  at?: number | undefined;
  /** Of the player's own words. */
  lang: Lang;
  /** In which language captions are on from the start, if they are. */
  captions?: Lang | undefined;
}

/** A frame in which a provider plays a film. */
export interface Embed {
  address: string;
  origin: string;
  /** What the frame may do, for its `allow`. */
  allow: string;
}

/** Nothing else that providers ask for is needed to play a film that is free to watch. */
const ALLOW = 'autoplay; fullscreen; picture-in-picture';

/**
 * The frame in which a provider plays a film, as it is to be opened once a person has asked for it: playing at once, with
 * as little told to the provider as its player allows. Undefined for a file, which the page plays itself.
 *
 * Parameters: developers.google.com/youtube/player_parameters (`disablekb`, so that single keys do not play: WCAG 2.1.4);
 * developer.vimeo.com/player/sdk/embed; docs.joinpeertube.org/api/embed-player.
 */
export function embedOf(video: Video, { at = 0, lang, captions }: Playing): Embed | undefined {
  const start = Math.max(0, Math.floor(at));
  switch (video.provider) {
    case 'youtube':
      return frame(`https://www.youtube-nocookie.com`, `/embed/${video.id}`, {
        autoplay: 1,
        disablekb: 1,
        playsinline: 1,
        rel: 0,
        hl: lang,
        start: start || undefined,
        cc_load_policy: captions && 1,
        cc_lang_pref: captions,
      });
    case 'vimeo':
      return frame(
        `https://player.vimeo.com`,
        `/video/${video.id}`,
        { h: video.hash, autoplay: 1, dnt: 1, texttrack: captions },
        start ? `#t=${start}s` : '',
      );
    case 'peertube':
      return frame(`https://${video.host}`, `/videos/embed/${video.id}`, {
        autoplay: 1,
        p2p: 0,
        title: 0,
        warningTitle: 0,
        start: start || undefined,
        subtitle: captions,
      });
    case 'file':
      return undefined;
  }
}

function frame(
  origin: string,
  path: string,
  parameters: Record<string, string | number | undefined>,
  fragment = '',
): Embed {
  const query = Object.entries(parameters)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => `${key}=${encodeURIComponent(String(value))}`)
    .join('&');
  return { address: `${origin}${path}?${query}${fragment}`, origin, allow: ALLOW };
}

/** The address of a film's own page at its provider, for a link. Undefined for a file. */
export function watchAt(video: Video): string | undefined {
  switch (video.provider) {
    case 'youtube':
      return `https://www.youtube.com/watch?v=${video.id}`;
    case 'vimeo':
      return ['https://vimeo.com', video.id, video.hash].filter(Boolean).join('/');
    case 'peertube':
      return `https://${video.host}/w/${video.id}`;
    case 'file':
      return undefined;
  }
}
