import { type Lang, textIn } from '../text.js';
import { absoluteFilm } from './absolute.js';
import type { Film } from './channel.js';
import { embedOf } from './embed.js';
import { filled } from './raw.js';

/** Where a film is shown. */
export interface Shown {
  /** Address of the page. */
  page: string;
  lang: Lang;
  /** Address that those of the film are relative to: that of the channel file. */
  base: string;
  /** All that is said, if it is at hand. */
  words?: string | undefined;
}

/**
 * A film as a `VideoObject` of Schema.org, for search engines; undefined when it lacks what they require: a summary, a
 * picture and the day on which it came (developers.google.com/search/docs/appearance/structured-data/video, read
 * November 2026: `name`, `thumbnailUrl` and `uploadDate`, and with every `Clip` its `name`, `startOffset` and `url`;
 * `description` and where the film is are recommended, and we ask for them too). Each chapter is a `Clip`, and its
 * address opens the page at that film and second.
 */
export function videoObject(film: Film, { page, lang, base, words }: Shown): object | undefined {
  const { id, title, summary, service, seconds, poster, video, chapters, added, licence } = absoluteFilm(film, base);
  if (summary === undefined || poster === undefined || added === undefined) return undefined;
  const clips = chapters.map(({ start, title: name }, at) => ({
    '@type': 'Clip',
    name: textIn(name, lang),
    startOffset: Math.floor(start),
    endOffset: wholeSeconds(chapters[at + 1]?.start ?? seconds),
    url: placeOn(page, id, start),
  }));
  return filled({
    '@context': 'https://schema.org',
    '@type': 'VideoObject',
    name: textIn(title, lang),
    description: textIn(summary, lang),
    thumbnailUrl: [poster],
    uploadDate: added,
    duration: seconds === undefined ? undefined : durationOf(seconds),
    contentUrl: video.provider === 'file' ? video.src : undefined,
    embedUrl: embedOf(video, { lang })?.address,
    url: placeOn(page, id),
    inLanguage: lang,
    transcript: words,
    creator: service && { '@type': 'Organization', name: textIn(service, lang) },
    license: licence?.startsWith('http') ? licence : undefined,
    hasPart: clips.length > 0 ? clips.map(filled) : undefined,
  });
}

/** The address of a page opened at a film and a second. */
function placeOn(page: string, id: string, at = 0): string {
  const second = at >= 1 ? `&t=${Math.floor(at)}` : '';
  return `${page.replace(/#.*$/, '')}#v=${encodeURIComponent(id)}${second}`;
}

const wholeSeconds = (seconds: number | undefined): number | undefined => seconds && Math.ceil(seconds);

/** A length as ISO 8601 writes it: `PT3M35S`. */
function durationOf(seconds: number): string {
  const whole = Math.round(seconds);
  const parts = [
    [Math.floor(whole / 3600), 'H'],
    [Math.floor((whole % 3600) / 60), 'M'],
    [whole % 60, 'S'],
  ] as const;
  return `PT${parts.map(([count, unit]) => (count > 0 ? `${count}${unit}` : '')).join('') || '0S'}`;
}
