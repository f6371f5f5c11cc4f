import { codesNow, type Codebook } from './codebook.js';
import { type Codings, sheetOf } from './coding.js';
import type { Material } from './material.js';

/** A passage that may be quoted. */
export interface Quotation {
  /** Names the passage: the answer and where it begins and ends. */
  id: string;
  response: string;
  question: string;
  words: string;
  /** What it counts as by now. */
  codes: string[];
}

/** So many answers are looked at before somebody else has a turn. */
const STEP = 1000;

/** The marked passages of those who allowed their words to be quoted, and of nobody else, in steps. */
export function* quotationsOf(
  { people, answers }: Material,
  codings: Codings,
  codebook: Codebook,
): Generator<void, Quotation[]> {
  const allowed = new Set(people.filter(({ mayQuote }) => mayQuote).map(({ id }) => id));
  const now = codesNow(codebook);
  const found: Quotation[] = [];
  for (const [at, answer] of answers.entries()) {
    if (at % STEP === STEP - 1) yield;
    const { response, question, text } = answer;
    if (!allowed.has(response)) continue;
    for (const { start, end, codes } of sheetOf(codings, answer)?.spans ?? []) {
      const counted = [...new Set(codes.flatMap((code) => now.get(code) ?? []))];
      if (counted.length === 0) continue;
      const id = `${question} ${start} ${end} ${response}`;
      found.push({ id, response, question, words: text.slice(start, end), codes: counted });
    }
  }
  return found;
}
