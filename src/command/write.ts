import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Channel } from '../domain/channel/channel.js';
import { jsonFeedOf, rssOf } from '../domain/channel/feeds.js';
import { filled } from '../domain/channel/raw.js';
import { lineOf } from '../domain/channel/transcripts.js';
import type { Ready } from './check.js';
import type { Options } from './options.js';

/** Writes a channel into its folder: its pages, all that is said, its captions and its feeds. Gives the names of the files. */
export function writeChannel(ready: readonly Ready[], options: Options): string[] {
  const { out, id, title, titleCy, curator, pageSize, published } = options;
  const files = new Map<string, string>();
  const films = ready.map(({ film }) => film);
  for (const { name, text } of ready.flatMap(({ captions }) => captions)) files.set(`captions/${name}`, text);

  const said = ready
    .flatMap(({ film, captions }) => captions.map(({ lang, cues }) => `${lineOf({ id: film.id, lang, cues })}\n`))
    .join('');
  // By what it holds, so that nobody keeps an old one for the new.
  const words = said ? `words.${hashOf(said)}.ndjson` : undefined;
  if (words) files.set(words, said);

  const head = {
    id,
    version: hashOf(JSON.stringify(films)),
    title: titleCy === undefined ? title : { en: title, cy: titleCy },
    curator,
  };
  const pages = Math.max(1, Math.ceil(films.length / pageSize));
  for (let page = 0; page < pages; page++) {
    const its = films.slice(page * pageSize, (page + 1) * pageSize);
    const next = page + 1 < pages ? pageName(page + 1) : undefined;
    files.set(
      pageName(page),
      `${JSON.stringify(filled({ ...head, words: page === 0 ? words : undefined, films: its, next }), null, 2)}\n`,
    );
  }

  if (published) {
    const channel: Channel = { ...head, films, playlists: [], words, faults: [] };
    files.set('feed.json', jsonFeedOf(channel, published));
    files.set('feed.xml', rssOf(channel, published));
  }

  mkdirSync(join(out, 'captions'), { recursive: true });
  for (const [name, text] of files) writeFileSync(join(out, name), text);
  return [...files.keys()];
}

const pageName = (page: number): string => (page === 0 ? 'channel.json' : `channel-${page + 1}.json`);

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 12);
