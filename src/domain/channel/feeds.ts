import { type Lang, textIn } from '../text.js';
import { absolute, absoluteFilm } from './absolute.js';
import type { Channel, Film } from './channel.js';
import { watchAt } from './embed.js';
import { OWN } from './feed-json.js';
import { filled } from './raw.js';
import { element, type Xml } from './xml.js';

/** Where a channel is, for those who follow it from elsewhere. */
export interface Published {
  /** Address of the page that shows it. */
  home: string;
  /** Address that those of its films are relative to: that of the channel file. */
  base: string;
  /** In which a feed reader shows it. */
  lang?: Lang | undefined;
}

/**
 * A channel as a JSON Feed (jsonfeed.org/version/1.1), for feed readers. What the format has no terms for is in an
 * extension, so that `readChannel` gives back the same films, their addresses made whole.
 */
export function jsonFeedOf(channel: Channel, { home, base, lang = 'en' }: Published): string {
  const items = channel.films.map((film) => {
    const whole = absoluteFilm(film, base);
    const { id, title, summary, service, video, seconds, poster, topics, added } = whole;
    return filled({
      id,
      url: placeOn(home, id),
      external_url: watchAt(video),
      title: textIn(title, lang),
      content_text: textIn(summary ?? title, lang),
      image: poster,
      date_published: added && `${added}T00:00:00Z`,
      authors: service && [{ name: textIn(service, lang) }],
      tags: topics,
      attachments:
        video.provider === 'file'
          ? [filled({ url: video.src, mime_type: video.type ?? 'video/mp4', duration_in_seconds: seconds })]
          : undefined,
      [OWN]: whole,
    });
  });
  const feed = filled({
    version: 'https://jsonfeed.org/version/1.1',
    title: textIn(channel.title, lang),
    home_page_url: home,
    description: channel.about && textIn(channel.about, lang),
    authors: channel.curator && [{ name: channel.curator }],
    language: lang,
    items,
    [OWN]: ownOf(channel, base),
  });
  return `${JSON.stringify(feed, null, 2)}\n`;
}

/**
 * A channel as RSS 2.0 with media tags (rssboard.org/rss-specification, rssboard.org/media-rss), for feed readers. What the
 * format has no terms for is in elements of our own, so that `readChannel` gives back the same films, their addresses
 * made whole.
 */
export function rssOf(channel: Channel, { home, base, lang = 'en' }: Published): string {
  const title = textIn(channel.title, lang);
  const rss = element(
    'rss',
    {
      version: '2.0',
      'xmlns:media': 'http://search.yahoo.com/mrss/',
      'xmlns:itunes': 'http://www.itunes.com/dtds/podcast-1.0.dtd',
      'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
      'xmlns:library': 'urn:library-widgets:channel:1',
    },
    element(
      'channel',
      {},
      element('title', {}, title),
      element('link', {}, home),
      element('description', {}, channel.about ? textIn(channel.about, lang) : title),
      element('language', {}, lang),
      maybe('dc:creator', channel.curator),
      element('library:channel', {}, jsonIn(ownOf(channel, base))),
      ...channel.films.map((film) => itemOf(absoluteFilm(film, base), home, lang)),
    ),
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${rss.xml}\n`;
}

function itemOf(film: Film, home: string, lang: Lang): Xml {
  const { id, title, summary, service, video, seconds, poster, captions, topics, added } = film;
  const isFile = video.provider === 'file';
  const type = isFile ? (video.type ?? 'video/mp4') : undefined;
  return element(
    'item',
    {},
    element('guid', { isPermaLink: 'false' }, id),
    element('link', {}, placeOn(home, id)),
    element('title', {}, textIn(title, lang)),
    maybe('description', summary && textIn(summary, lang)),
    maybe('dc:creator', service && textIn(service, lang)),
    maybe('pubDate', added && new Date(added).toUTCString()),
    ...topics.map((topic) => element('category', {}, topic)),
    // Nobody knows how long the file is; 0 is what the RSS Advisory Board asks for then.
    isFile ? element('enclosure', { url: video.src, type, length: '0' }) : undefined,
    isFile
      ? element('media:content', { url: video.src, type, duration: seconds?.toFixed(0) })
      : element('media:player', { url: watchAt(video) }),
    poster ? element('media:thumbnail', { url: poster }) : undefined,
    ...captions.map(({ lang: of, src }) => element('media:subTitle', { type: 'text/vtt', lang: of, href: src })),
    maybe('itunes:duration', seconds?.toFixed(0)),
    element('library:film', {}, jsonIn(film)),
  );
}

const maybe = (name: string, text: string | undefined): Xml | undefined =>
  text === undefined ? undefined : element(name, {}, text);

/** JSON whose text loses nothing in XML. */
const jsonIn = (value: unknown): string =>
  JSON.stringify(value).replace(/[\uFFFE\uFFFF]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16)}`);

/** What a feed says of the channel in our own terms: all but its films, all of which are in the feed. */
function ownOf({ id, version, title, about, curator, playlists, words }: Channel, base: string): object {
  return filled({ id, version, title, about, curator, playlists, words: words && absolute(words, base) });
}

const placeOn = (home: string, id: string): string => `${home.replace(/#.*$/, '')}#v=${encodeURIComponent(id)}`;
