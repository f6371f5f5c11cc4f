import { dayIn, fileVideo, firstVideo, summaryOf } from './feed-item.js';
import { fieldsOf, filled, listOf, textOf } from './raw.js';
import { slugOf } from './slug.js';

/**
 * What a feed says of a film in our own terms, and of the channel: an extension, as JSON Feed names them. Where it says
 * all there is, in the feeds that we write, nothing else is looked at.
 */
export const OWN = '_library_widgets';

/** Whether a value is a JSON Feed, of any version. */
export function isJsonFeed(raw: unknown): boolean {
  return /^https?:\/\/jsonfeed\.org\/version\//.test(textOf(fieldsOf(raw).version) ?? '');
}

/** A JSON Feed as a channel that is still to be checked. See jsonfeed.org/version/1.1. */
export function fromJsonFeed(raw: unknown): unknown {
  const feed = fieldsOf(raw);
  const title = textOf(feed.title);
  const films = listOf(feed.items).map(filmOf);
  const own = fieldsOf(feed[OWN]);
  if (own.version !== undefined) return { ...own, films };
  return filled({
    id: slugOf(title ?? '') ?? 'channel',
    version: '1',
    title,
    about: textOf(feed.description),
    curator: authorOf(feed),
    films,
    next: textOf(feed.next_url),
    ...own,
  });
}

function filmOf(raw: unknown): unknown {
  const item = fieldsOf(raw);
  const own = fieldsOf(item[OWN]);
  if (own.video !== undefined) return own;
  const attachments = listOf(item.attachments).map(fieldsOf);
  const attached = attachments.find(({ mime_type }) => textOf(mime_type)?.startsWith('video/'));
  return filled({
    id: typeof item.id === 'number' ? String(item.id) : textOf(item.id),
    title: textOf(item.title),
    summary: textOf(item.summary) ?? textOf(item.content_text) ?? summaryOf(textOf(item.content_html)),
    service: authorOf(item),
    video:
      fileVideo(textOf(attached?.url), textOf(attached?.mime_type)) ??
      firstVideo([textOf(item.url), textOf(item.external_url)]),
    seconds: attached?.duration_in_seconds,
    poster: textOf(item.image) ?? textOf(item.banner_image),
    topics: listOf(item.tags),
    added: dayIn(textOf(item.date_published)),
    ...own,
  });
}

/** `author` is what version 1 of the format had. */
function authorOf({ authors, author }: Record<string, unknown>): string | undefined {
  return textOf(fieldsOf(listOf(authors)[0] ?? author).name);
}
