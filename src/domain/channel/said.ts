import type { Piece } from './transcripts.js';

/** What is said in a film, kept in one string, since thousands of films are kept at once. */
export interface Said {
  /** A piece a line. */
  text: string;
  /** The second at which each line begins. */
  starts: Float64Array;
}

/** A passage of what is said, and where in it something is. */
export interface Place {
  /** Seconds from the beginning. */
  at: number;
  passage: string;
  from: number;
  to: number;
}

export function saidOf(pieces: readonly Piece[]): Said {
  return {
    text: pieces.map(({ text }) => text.normalize('NFC').replaceAll('\n', ' ')).join('\n'),
    starts: Float64Array.from(pieces, ({ start }) => start),
  };
}

/** The place at which the words are said in a row, or else where most of them are said at once, if any is. */
export function placeOf({ text, starts }: Said, row: RegExp, words: readonly RegExp[]): Place | undefined {
  const match = row.exec(text);
  if (match) return placeAt({ text, starts }, match.index, match[0].length);
  const lines = text.split('\n');
  const best = lineWithMost(lines, words);
  if (best === undefined) return undefined;
  const passage = lines[best]!;
  const [found] = words.map((word) => word.exec(passage)).filter((one) => one !== null);
  return { at: starts[best]!, passage, from: found!.index, to: found!.index + found![0].length };
}

function placeAt({ text, starts }: Said, index: number, length: number): Place {
  const begins = text.lastIndexOf('\n', index - 1) + 1;
  const ends = text.indexOf('\n', index + length);
  return {
    at: starts[text.slice(0, begins).split('\n').length - 1]!,
    passage: text.slice(begins, ends < 0 ? undefined : ends).replaceAll('\n', ' '),
    from: index - begins,
    to: index - begins + length,
  };
}

function lineWithMost(lines: readonly string[], words: readonly RegExp[]): number | undefined {
  let best: number | undefined;
  let most = 0;
  for (const [at, line] of lines.entries()) {
    const count = words.filter((word) => word.test(line)).length;
    if (count > most) [best, most] = [at, count];
    if (most === words.length) break;
  }
  return best;
}
