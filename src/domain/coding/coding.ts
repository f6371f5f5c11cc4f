import type { OpenAnswer } from './material.js';

/** A passage and what it is about. */
export interface Span {
  /** The first UTF-16 unit of it. */
  start: number;
  /** The first UTF-16 unit after it. */
  end: number;
  /** Codes of the codebook, in the order in which they were given. */
  codes: string[];
}

/** What a coder made of one answer. One without spans was read, and nothing in it is about a theme. */
export interface Sheet {
  /** Stands for the text that was coded. */
  fingerprint: string;
  spans: Span[];
}

/** All that a coder did, by the key of the answer. */
export type Codings = ReadonlyMap<string, Sheet>;

/** Names an answer: ids of questions hold no space. */
export const keyOf = ({ response, question }: Pick<OpenAnswer, 'response' | 'question'>): string =>
  `${question} ${response}`;

/** The answer that a key names. */
export function namedBy(key: string): { response: string; question: string } {
  const at = key.indexOf(' ');
  return { question: key.slice(0, at), response: key.slice(at + 1) };
}

/** Whether an answer is not the one any more that was coded. */
export const isStale = (sheet: Sheet, answer: Pick<OpenAnswer, 'fingerprint'>): boolean =>
  sheet.fingerprint !== answer.fingerprint;

/** What a coder made of an answer as it now reads; nothing where they have not read it, or it has changed since. */
export function sheetOf(codings: Codings, answer: OpenAnswer): Sheet | undefined {
  const sheet = codings.get(keyOf(answer));
  return sheet && !isStale(sheet, answer) ? sheet : undefined;
}

/** Says of an answer that it was read and nothing in it is about a theme. */
export const nothingIn = ({ fingerprint }: Pick<OpenAnswer, 'fingerprint'>): Sheet => ({ fingerprint, spans: [] });

/**
 * Gives a passage of an answer a code, or takes it away where the very same passage has it. Spaces around the passage are
 * left out of it; of an empty passage it is the whole answer.
 *
 * @param before - What was made of this answer so far; what was made of an earlier text of it is dropped.
 * @returns Nothing when nothing is left.
 */
export function marked(
  before: Sheet | undefined,
  answer: Pick<OpenAnswer, 'text' | 'fingerprint'>,
  passage: Pick<Span, 'start' | 'end'>,
  code: string,
): Sheet | undefined {
  const spans = before && !isStale(before, answer) ? before.spans : [];
  const { start, end } = passageIn(answer.text, passage);
  const there = spans.find((span) => span.start === start && span.end === end);
  const codes = there?.codes.includes(code)
    ? there.codes.filter((one) => one !== code)
    : [...(there?.codes ?? []), code];
  const others = spans.filter((span) => span !== there);
  const now = (codes.length > 0 ? [...others, { start, end, codes }] : others).toSorted(
    (one, other) => one.start - other.start || one.end - other.end,
  );
  return now.length > 0 ? { fingerprint: answer.fingerprint, spans: now } : undefined;
}

/** The passage without spaces around it; the whole answer where nothing else is left. */
export function passageIn(text: string, { start, end }: Pick<Span, 'start' | 'end'>): Pick<Span, 'start' | 'end'> {
  const inner = text.slice(start, end);
  const [from, to] = inner.trim() === '' ? [0, text.length] : [start, end];
  const part = text.slice(from, to);
  return { start: from + (part.length - part.trimStart().length), end: to - (part.length - part.trimEnd().length) };
}

/** The codes that a sheet has by now, each once. Codes that the codebook does not have are left out. */
export function codesIn(sheet: Sheet, now: ReadonlyMap<string, string>): Set<string> {
  return new Set(sheet.spans.flatMap(({ codes }) => codes.flatMap((code) => now.get(code) ?? [])));
}

/** The place of the next answer that was not coded, from a place on and round again; nothing where all are. */
export function nextUncoded(answers: readonly OpenAnswer[], codings: Codings, from: number): number | undefined {
  for (let step = 1; step <= answers.length; step++) {
    const at = (from + step) % answers.length;
    if (!sheetOf(codings, answers[at]!)) return at;
  }
  return undefined;
}
