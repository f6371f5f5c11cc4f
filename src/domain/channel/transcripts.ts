import type { Lang } from '../text.js';
import { fieldsOf } from './raw.js';
import type { Cue } from './vtt.js';

/** A piece of what is said, and the second at which it begins. */
export type Piece = Pick<Cue, 'start' | 'text'>;

/** All that is said in one film in one language. */
export interface Transcript {
  /** Of the film. */
  id: string;
  lang: Lang;
  cues: Piece[];
}

/**
 * A transcript as one line of a channel's `words` file, without the line's end: `{"id":…,"lang":…,"cues":[[start,"text"],…]}`.
 * A file that can be read as it comes, in place of thousands.
 */
export function lineOf({ id, lang, cues }: Transcript): string {
  return JSON.stringify({ id, lang, cues: cues.map(({ start, text }) => [start, text]) });
}

/** The transcript in a line of a `words` file; undefined when it is none. */
export function wordsOf(line: string): Transcript | undefined {
  const { id, lang, cues } = fieldsOf(parsed(line));
  if (typeof id !== 'string' || (lang !== 'en' && lang !== 'cy' && lang !== 'gd') || !Array.isArray(cues))
    return undefined;
  return { id, lang, cues: cues.filter(isPiece).map(([start, text]) => ({ start, text })) };
}

/** The last line of a `words` file that goes on in another. */
export const lineTo = (next: string): string => JSON.stringify({ next });

/** Where a `words` file goes on, if a line of it says so. */
export function nextOf(line: string): string | undefined {
  const { next } = fieldsOf(parsed(line));
  return typeof next === 'string' ? next : undefined;
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

const isPiece = (piece: unknown): piece is [number, string] =>
  Array.isArray(piece) && typeof piece[0] === 'number' && typeof piece[1] === 'string';
