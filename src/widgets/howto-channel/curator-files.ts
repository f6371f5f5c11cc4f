import { download } from '../../core/download.js';
import { written } from '../../core/json.js';
import type { Services } from '../../core/services.js';
import type { Channel } from '../../domain/channel/channel.js';
import type { Lang } from '../../domain/text.js';
import { FilmList } from './film-list.js';
import type { ChannelConfig } from './model.js';
import { config as schema } from './schema.js';

/** The present channel whole, its addresses absolute, so that the new file may be put anywhere. */
export interface Present {
  channel: Channel;
  /** How many of its films cannot be read. */
  faults: number;
  /** Whether a page of it could not be fetched. */
  isCut: boolean;
}

/**
 * Reads the present channel to its end; the built-in one in all languages.
 *
 * @param base - The address of the channel file.
 */
export async function presentChannel(
  { base: _, rest, ...given }: ChannelConfig,
  base: string,
  services: Services,
): Promise<Present> {
  const whole = rest
    ? schema.parse((await import('./content/channel-2026.json', { with: { type: 'json' } })).default)
    : given;
  let faults = 0;
  let isCut = false;
  const list = new FilmList({
    channel: whole,
    base,
    network: services.network,
    schema: () => import('./schema.js'),
    onFaults: (found) => {
      faults += found.filter(({ at }) => at !== '').length;
      isCut ||= found.some(({ at }) => at === '');
    },
  });
  await (await list.pages()).all();
  const films = list.films.map(({ near: _near, ...film }) => film);
  const words = whole.words && new URL(whole.words, base).href;
  return { channel: { ...whole, films, words }, faults, isCut };
}

/** In which form the channel is written, and what a feed says besides. */
export type Format = { kind: 'channel' } | { kind: 'json-feed' | 'rss'; home: string; lang: Lang };

/** Gives a file of the channel, once the schema has taken it; else what the schema says is wrong. */
export async function downloadChannel(channel: object, format: Format): Promise<string[]> {
  const text = `${written(channel)}\n`;
  const checked = schema.safeParse(JSON.parse(text));
  if (!checked.success) return checked.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
  const { faults } = checked.data;
  if (faults.length > 0) return faults.map(({ at, why }) => `${at}: ${why}`);
  if (format.kind === 'channel') download('channel.json', 'application/json', text);
  else await downloadFeed(checked.data, format);
  return [];
}

/** Its addresses are whole, so they are relative to nothing. */
async function downloadFeed(
  channel: Channel,
  { kind, home, lang }: Exclude<Format, { kind: 'channel' }>,
): Promise<void> {
  const { jsonFeedOf, rssOf } = await import('../../domain/channel/feeds.js');
  const published = { home, base: home, lang };
  if (kind === 'rss') download('feed.xml', 'application/rss+xml', rssOf(channel, published));
  else download('feed.json', 'application/feed+json', jsonFeedOf(channel, published));
}
