import type { Film } from '../domain/channel/channel.js';
import { config } from '../domain/channel/schema.js';
import { textIn } from '../domain/text.js';
import type { Entry } from './entry.js';
import { chaptersIn, type Track, type Tracks } from './tracks.js';

/** A film that belongs in the channel, and what is said in it. */
export interface Ready {
  film: Film;
  captions: Track[];
}

export interface Checked {
  ready: Ready[];
  /** What is wrong, a sentence each, with the row or line. */
  problems: string[];
  /** Films that wait for their captions, a sentence each. */
  waiting: string[];
}

/** Which films belong in the channel, and why the others do not. Without captions a film waits, unless drafts are wanted. */
export function check(entries: readonly Entry[], tracks: ReadonlyMap<string, Tracks>, drafts: boolean): Checked {
  const checked: Checked = { ready: [], problems: [], waiting: [] };
  const places = new Map<string, string>();
  for (const { at, id, film: raw, problems } of entries) {
    const { captions = [], chapters = [] } = tracks.get(id ?? '') ?? {};
    const outcome = problems.length > 0 ? { why: problems } : filmIn(withTracks(raw, captions, chapters));
    const first = id === undefined ? undefined : places.get(id);
    if (id !== undefined && !first) places.set(id, at);
    if ('why' in outcome) for (const why of outcome.why) checked.problems.push(`${at}: ${why}.`);
    else if (first) checked.problems.push(`${at}: “id” is “${id}”, as in ${first}.`);
    else if (captions.length === 0 && !drafts) {
      const title = textIn(outcome.film.title, 'en');
      checked.waiting.push(`${at}: “${title}” was left out, since it has no captions: ${id}.en.vtt is missing.`);
    } else checked.ready.push({ film: outcome.film, captions });
  }
  for (const [id, { captions, chapters }] of tracks) {
    if (places.has(id)) continue;
    for (const { name } of [...captions, ...chapters]) checked.problems.push(`${name}: there is no film “${id}”.`);
  }
  return checked;
}

function withTracks(raw: Entry['film'], captions: readonly Track[], chapters: readonly Track[]): object {
  return {
    ...raw,
    captions: captions.map(({ name, lang }) => ({ lang, src: `captions/${encodeURIComponent(name)}` })),
    ...(chapters.length > 0 && { chapters: chaptersIn(chapters) }),
  };
}

/** A film as the schema has it, or what is wrong with it. */
function filmIn(raw: object): { film: Film } | { why: string[] } {
  const { films, faults } = config.parse({ id: 'check', version: '1', title: 'check', films: [raw] });
  return films[0] ? { film: films[0] } : { why: faults.map(({ why }) => why) };
}
