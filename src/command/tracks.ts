import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Chapter } from '../domain/channel/channel.js';
import { type Cue, cuesOf, problemsOf } from '../domain/channel/vtt.js';
import type { Lang } from '../domain/text.js';

/** A file of captions or of chapters. */
export interface Track {
  name: string;
  lang: Lang;
  text: string;
  cues: Cue[];
}

/** What a folder holds for one film. */
export interface Tracks {
  captions: Track[];
  chapters: Track[];
}

const NAME = /^(.+?)(\.chapters)?\.(en|cy|gd)\.vtt$/;

/** The files of WebVTT in a folder by the id of their film, and what is wrong with them, file and line. */
export function tracksIn(folder: string): { tracks: Map<string, Tracks>; problems: string[] } {
  const tracks = new Map<string, Tracks>();
  const problems: string[] = [];
  for (const name of readdirSync(folder)
    .filter((one) => one.endsWith('.vtt'))
    .toSorted()) {
    const [, id, chapters, lang] = NAME.exec(name) ?? [];
    if (!id) {
      problems.push(`${name}: its name should be like scanning.en.vtt: the id of the film, a dot, and en or cy.`);
      continue;
    }
    const text = readFileSync(join(folder, name), 'utf8');
    for (const { line, why } of problemsOf(text)) problems.push(`${name}, line ${line}: ${why}.`);
    const cues = cuesOf(text);
    const its = tracks.get(id) ?? { captions: [], chapters: [] };
    tracks.set(id, its);
    if (cues.length > 0) its[chapters ? 'chapters' : 'captions'].push({ name, lang: lang as Lang, text, cues });
  }
  return { tracks, problems };
}

/** Chapters from their files, in English or else in the first language there is, with the titles of the other languages. */
export function chaptersIn(files: readonly Track[]): Chapter[] {
  const main = files.find(({ lang }) => lang === 'en') ?? files[0];
  if (!main) return [];
  const others = files.filter((one) => one !== main && one.cues.length === main.cues.length);
  return main.cues.map(({ start, text }, at) => {
    const titles = Object.fromEntries(others.map(({ lang, cues }) => [lang, cues[at]!.text]));
    return { start, title: others.length > 0 ? { ...titles, en: text } : text };
  });
}
