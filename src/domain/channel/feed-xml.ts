import { parseXml, XmlElement } from '@rgrove/parse-xml';
import { dayIn, fileVideo, firstVideo, secondsIn, summaryOf } from './feed-item.js';
import { NotAChannel } from './not-a-channel.js';
import { type Fields, fieldsOf, filled } from './raw.js';
import { slugOf } from './slug.js';

/**
 * RSS 2.0 and Atom with media tags, as a channel that is still to be checked.
 *
 * Prefixes are taken for what everybody uses them for: `media:` for Media RSS (rssboard.org/media-rss), `itunes:` for
 * podcasts, `yt:` for YouTube, `dc:` for Dublin Core, `atom:` for Atom inside RSS.
 *
 * @throws NotAChannel when the text is neither.
 */
export function fromXml(text: string): unknown {
  const root = rootOf(text);
  if (root.name === 'rss') {
    const channel = child(root, 'channel');
    if (!channel) throw new NotAChannel('it is RSS without a <channel>');
    return channelOf(channel, children(channel, 'item'), words(channel, 'description'), linkTo(channel, 'atom:link'));
  }
  if (root.name === 'feed') {
    return channelOf(root, children(root, 'entry'), words(root, 'subtitle'), linkTo(root, 'link'));
  }
  throw new NotAChannel(
    root.name.toLowerCase() === 'html' ? 'it is a web page, not a feed' : `it is XML, but neither RSS nor Atom`,
  );
}

function rootOf(text: string): XmlElement {
  if (/^\s*<(!doctype\s+html|html)\b/i.test(text)) throw new NotAChannel('it is a web page, not a feed');
  try {
    // Names of characters that HTML knows and XML does not, such as `&nbsp;`, are not worth losing a feed for.
    return parseXml(text, { ignoreUndefinedEntities: true }).root!;
  } catch (error) {
    if (error instanceof RangeError) throw new NotAChannel('it is XML that is nested too deeply');
    throw new NotAChannel(`it is not well-formed XML: ${(error as Error).message.split('\n')[0]}`);
  }
}

function channelOf(
  channel: XmlElement,
  items: readonly XmlElement[],
  about: string | undefined,
  next: string | undefined,
): unknown {
  const own = ownOf(channel, 'library:channel');
  if (own) return { ...own, films: items.map(filmOf) };
  const title = words(channel, 'title');
  return filled({
    id: slugOf(title ?? '') ?? 'channel',
    version: '1',
    title,
    about: summaryOf(about),
    curator: makerOf(channel),
    films: items.map(filmOf),
    next,
  });
}

function filmOf(item: XmlElement): unknown {
  const own = ownOf(item, 'library:film');
  if (own) return own;
  const group = child(item, 'media:group') ?? item;
  /** Of media tags, which stand in a group or in the item itself. */
  const media = (name: string): XmlElement[] => [
    ...children(group, name),
    ...(group === item ? [] : children(item, name)),
  ];
  const contents = media('media:content');
  const enclosures = [
    ...children(item, 'enclosure'),
    ...children(item, 'link').filter(({ attributes }) => attributes.rel === 'enclosure'),
  ];
  const files = [...enclosures, ...contents].map(({ attributes: { url, href, type } }) => ({ src: url ?? href, type }));
  const link = words(item, 'link') ?? child(item, 'link')?.attributes.href;
  const youtube = words(item, 'yt:videoId');
  return filled({
    id: words(item, 'guid') ?? words(item, 'id') ?? link,
    title: words(item, 'title') ?? wordsOf(media('media:title')[0]),
    summary: summaryOf(
      wordsOf(media('media:description')[0]) ??
        words(item, 'description') ??
        words(item, 'summary') ??
        words(item, 'content'),
    ),
    service: makerOf(item),
    video:
      (youtube && { provider: 'youtube', id: youtube }) ||
      files.map(({ src, type }) => fileVideo(src, type)).find(Boolean) ||
      firstVideo([...files.map(({ src }) => src), media('media:player')[0]?.attributes.url, link]),
    seconds: secondsIn(words(item, 'itunes:duration') ?? contents[0]?.attributes.duration),
    poster: media('media:thumbnail')[0]?.attributes.url ?? child(item, 'itunes:image')?.attributes.href,
    captions: captionsOf(media('media:subTitle')),
    topics: topicsOf(item),
    added: dayIn(
      words(item, 'pubDate') ?? words(item, 'published') ?? words(item, 'dc:date') ?? words(item, 'updated'),
    ),
  });
}

/** Captions in the languages that a channel has; others are no fault of the film. */
function captionsOf(tracks: readonly XmlElement[]): unknown[] {
  return tracks
    .map(({ attributes: { lang, href, type } }) => ({ lang: lang?.split('-')[0], src: href, type }))
    .filter(({ lang, type }) => type === 'text/vtt' && ['en', 'cy', 'gd'].includes(lang ?? ''))
    .map(({ lang, src }) => ({ lang, src }));
}

function topicsOf(item: XmlElement): string[] {
  const topics = children(item, 'category').map((one) => one.attributes.term ?? wordsOf(one));
  return topics.filter((topic) => topic !== undefined);
}

const makerOf = (element: XmlElement): string | undefined =>
  words(element, 'dc:creator') ?? words(element, 'itunes:author') ?? words(child(element, 'author'), 'name');

/** What a feed of ours says in our own terms, as JSON in an element of our own: all there is to say. */
function ownOf(element: XmlElement, name: string): Fields | undefined {
  const json = words(element, name);
  if (json === undefined) return undefined;
  try {
    return fieldsOf(JSON.parse(json));
  } catch {
    return undefined;
  }
}

function linkTo(channel: XmlElement, name: string): string | undefined {
  return children(channel, name).find(({ attributes }) => attributes.rel === 'next')?.attributes.href;
}

const children = (element: XmlElement, name: string): XmlElement[] =>
  element.children.filter((one): one is XmlElement => one instanceof XmlElement && one.name === name);

const child = (element: XmlElement, name: string): XmlElement | undefined => children(element, name)[0];

/** What an element says, if anything. */
const wordsOf = (element: XmlElement | undefined): string | undefined => element?.text.trim() || undefined;

const words = (element: XmlElement | undefined, name: string): string | undefined =>
  element && wordsOf(child(element, name));
