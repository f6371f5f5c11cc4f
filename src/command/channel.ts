import { readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { check, type Ready } from './check.js';
import { count } from './count.js';
import type { Entry } from './entry.js';
import { entriesInList } from './list.js';
import { opened } from './opened.js';
import { type Options, optionsIn } from './options.js';
import { posterFor } from './posters.js';
import { entriesInTable } from './table.js';
import { tracksIn } from './tracks.js';
import { writeChannel } from './write.js';

/**
 * Makes a channel of films from what an editor has: a table or a list, and a folder of captions. Prints one report.
 *
 * @returns Whether nothing was wrong.
 * @throws Stop when nothing can be made at all.
 */
export async function makeChannel(words: readonly string[]): Promise<boolean> {
  const options = optionsIn(words);
  const { source, captions, out, published, drafts } = options;
  const { entries, problems } = read(options);
  const found =
    captions === undefined ? { tracks: new Map(), problems: [] } : opened(captions, () => tracksIn(captions));
  const checked = check(entries, found.tracks, drafts);
  const { films, lost } = options.posters
    ? await withPosters(checked.ready, options)
    : { films: checked.ready, lost: [] };
  const files = writeChannel(films, options);

  const wrong = [...problems, ...found.problems, ...checked.problems, ...lost];
  for (const problem of wrong) console.error(problem);
  for (const film of checked.waiting) console.log(film);
  const pages = files.filter((name) => name.startsWith('channel')).length;
  console.log(`${count(films.length, 'film')} from ${source.path} written to ${out}, ${count(pages, 'page')}.`);
  if (!published) console.log('No feeds were written: they need --page and --address.');
  const bare = films.filter(({ film }) => film.poster === undefined).length;
  if (bare > 0 && !options.posters)
    console.log(`${count(bare, 'film')} without a picture: --posters gets one for each.`);
  return wrong.length === 0;
}

function read({ source: { kind, path } }: Options): { entries: Entry[]; problems: string[] } {
  const text = opened(path, () => readFileSync(path, 'utf8'));
  return kind === 'table' ? entriesInTable(text) : { entries: entriesInList(text), problems: [] };
}

/** The same films, each with a picture where one can be had. */
async function withPosters(
  ready: readonly Ready[],
  { out, source }: Options,
): Promise<{ films: Ready[]; lost: string[] }> {
  const films: Ready[] = [];
  const lost: string[] = [];
  for (const one of ready) {
    try {
      const poster = one.film.poster ?? (await posterFor(one.film, out, dirname(source.path)));
      films.push({ ...one, film: { ...one.film, poster } });
    } catch (error) {
      films.push(one);
      lost.push(`${one.film.id}: it has no picture, since ${(error as Error).message}.`);
    }
  }
  return { films, lost };
}
