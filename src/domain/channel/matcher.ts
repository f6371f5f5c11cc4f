import { fold } from './fold.js';

/** Letters with accents, by what they are compared as. */
const accented = new Map<string, string>();
for (let code = 0xc0; code < 0x1f00; code = code === 0x24f ? 0x1e00 : code + 1) {
  const letter = String.fromCodePoint(code);
  const base = fold(letter);
  if (/^[a-z]$/.test(base)) accented.set(base, (accented.get(base) ?? '') + letter);
}

const IN_WORDS = "['’‘ʼ`´-]?";
const REST_OF_WORD = `(?:${IN_WORDS}[\\p{L}\\p{N}])*`;
const BETWEEN_WORDS = '[^\\p{L}\\p{N}]+';

/** A pattern for one word as it may be written, or as the beginning of a longer one. */
const written = (word: string): string =>
  Array.from(word, (letter) => `[${letter}${accented.get(letter) ?? ''}]`).join(IN_WORDS) + REST_OF_WORD;

/** Finds words, in a row, in a text as it was written: accents, capitals and apostrophes do not matter, and words may go on. */
export function matcher(words: readonly string[]): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])${words.map(written).join(BETWEEN_WORDS)}`, 'iu');
}
