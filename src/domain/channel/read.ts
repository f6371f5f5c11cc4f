import { fromJsonFeed, isJsonFeed } from './feed-json.js';
import { NotAChannel } from './not-a-channel.js';

/**
 * What the text of a file comes to, as a channel that the schema is still to check: a channel file as it is; a JSON Feed
 * or an RSS or Atom feed as if it had been written as one. An item of a feed that is no film becomes a film that the
 * schema refuses, so that its author is told of it.
 *
 * @throws NotAChannel when it is none of these; SyntaxError when it is broken JSON.
 */
export async function readChannel(text: string): Promise<unknown> {
  const begun = text.replace(/^\uFEFF/, '').trimStart();
  if (!begun) throw new NotAChannel('it is empty');
  if (begun.startsWith('<')) return (await import('./feed-xml.js')).fromXml(begun);
  const raw: unknown = JSON.parse(begun);
  return isJsonFeed(raw) ? fromJsonFeed(raw) : raw;
}
