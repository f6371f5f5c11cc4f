import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Channel } from '../domain/channel/channel.js';
import { jsonFeedOf, rssOf } from '../domain/channel/feeds.js';
import { filled } from '../domain/channel/raw.js';
import { lineOf, lineTo } from '../domain/channel/transcripts.js';
import type { Ready } from './check.js';
import type { Options } from './options.js';

/** Writes a channel into its folder: its pages, all that is said, its captions and its feeds. Gives the names of the files. */
export function writeChannel(ready: readonly Ready[], options: Options): string[] {
  const { out, id, title, titleCy, curator, pageSize, published } = options;
  const files = new Map<string, string>();
  const films = ready.map(({ film }) => film);
  for (const { name, text } of ready.flatMap(({ captions }) => captions)) files.set(`captions/${name}`, text);

  let words: string | undefined;
  for (const part of partsOf(ready).toReversed()) {
    const said = words === undefined ? part : part + lineTo(words);
    // By what it holds, so that nobody keeps an old one for the new.
    words = `words.${hashOf(said)}.ndjson`;
    files.set(words, said);
  }

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

/** A browser stands still at the end of a file of many megabytes: for 0.1 s on a slow device at 19 MB, see bench/channel.mjs. */
const PART = 1_000_000;

/** All that is said, a film and language a line, in parts of at most so many characters where no line is longer. */
function partsOf(ready: readonly Ready[]): string[] {
  const parts: string[] = [];
  for (const { film, captions } of ready) {
    for (const { lang, cues } of captions) {
      const line = `${lineOf({ id: film.id, lang, cues })}\n`;
      const last = parts.length - 1;
      if (last >= 0 && parts[last]!.length + line.length <= PART) parts[last] += line;
      else parts.push(line);
    }
  }
  return parts;
}

const pageName = (page: number): string => (page === 0 ? 'channel.json' : `channel-${page + 1}.json`);

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 12);
