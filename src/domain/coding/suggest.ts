import type { Code, Codebook } from './codebook.js';
import { offeredCodes } from './codebook.js';

/** A code whose words stand in an answer. It is for a coder to say whether the answer is about it. */
export interface Suggestion {
  code: string;
  /** The words as they stand in the answer, each way of writing them once. */
  found: string[];
  /** The sentence in which the first of them stands, in UTF-16 units. */
  start: number;
  end: number;
}

interface Word {
  folded: string;
  start: number;
  end: number;
}

/** A word or the beginning of one, after others that stand before it. */
type Pattern = readonly { word: string; isStem: boolean }[];

const WORD = /[\p{L}\p{M}\p{N}]+/gu;

/** A word as it is compared: without capitals and accents. */
const fold = (word: string): string => word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/**
 * Finds which codes an answer may be about: those of whose listed words one stands in it, in English or Welsh.
 *
 * Plain word matching: words are compared without capitals and accents, hyphens and apostrophes part words, and a star stands for the
 * rest of a word. It knows nothing of meaning, "not" or mutations other than those that are listed, which is why a
 * suggestion is never applied by itself.
 */
export function suggestionsFor(text: string, matchers: readonly Matcher[]): Suggestion[] {
  const words = wordsIn(text);
  return matchers.flatMap(({ code, patterns }) => {
    const hits = patterns
      .flatMap((pattern) => places(words, pattern))
      .toSorted((one, other) => one.start - other.start);
    if (hits.length === 0) return [];
    const found = [...new Set(hits.map(({ start, end }) => text.slice(start, end)))];
    return [{ code, found, ...sentenceAround(text, hits[0]!.start) }];
  });
}

/** The words of a code, ready to be looked for. */
export interface Matcher {
  code: string;
  patterns: readonly Pattern[];
}

/** The words of all codes on offer. */
export const matchersOf = (codebook: Codebook): Matcher[] =>
  offeredCodes(codebook).map(({ id, words }) => ({ code: id, patterns: patternsOf(words) }));

function patternsOf({ en = [], cy = [] }: NonNullable<Code['words']> = {}): Pattern[] {
  return [...en, ...cy].flatMap((listed) => {
    const parts = listed.match(/[\p{L}\p{M}\p{N}]+\*?/gu) ?? [];
    const pattern = parts.map((part) => ({ word: fold(part.replace('*', '')), isStem: part.endsWith('*') }));
    return pattern.length > 0 ? [pattern] : [];
  });
}

/** The words of a text with their places. */
function wordsIn(text: string): Word[] {
  return [...text.matchAll(WORD)].map(({ 0: word, index }) => ({
    folded: fold(word),
    start: index,
    end: index + word.length,
  }));
}

function places(words: readonly Word[], pattern: Pattern): { start: number; end: number }[] {
  return words.flatMap((first, at) => {
    const fits = pattern.every(({ word, isStem }, step) => {
      const folded = words[at + step]?.folded;
      return folded !== undefined && (isStem ? folded.startsWith(word) : folded === word);
    });
    return fits ? [{ start: first.start, end: words[at + pattern.length - 1]!.end }] : [];
  });
}

/** The sentence, or the line, in which a place stands. */
function sentenceAround(text: string, at: number): { start: number; end: number } {
  const before = [...text.slice(0, at).matchAll(/[.!?]\s+|\n/g)].at(-1);
  const after = /[.!?](?=\s|$)|(?=\n)/.exec(text.slice(at));
  return {
    start: before ? before.index + before[0].length : 0,
    end: after ? at + after.index + after[0].length : text.length,
  };
}
