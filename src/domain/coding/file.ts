import * as z from 'zod/mini';
import { type Codings, keyOf, namedBy, type Sheet, type Span } from './coding.js';

/** The value of the file's `schema` key, version 1. Never edited: a later need makes a version 2 beside it. */
export const CODING_SCHEMA = 'library-widgets/coding/1';

const name = z.string().check(z.minLength(1, 'some text'), z.maxLength(200, 'at most 200 characters'));
const place = z.int().check(z.minimum(0, 'a place in a text'));

const head = z.object({
  schema: z.literal(CODING_SCHEMA),
  coder: name,
  codebook: z.object({ id: name, version: z.int() }),
  definition: z.object({ id: name, version: name }),
  answers: z.array(z.unknown()),
  codings: z.array(z.unknown()),
});

const read = z.object({ response: name, question: name, fingerprint: name });

const coding = z
  .object({
    response: name,
    question: name,
    start: place,
    end: place,
    codes: z.array(name).check(z.minLength(1, 'at least one code')),
  })
  .check(z.refine(({ start, end }) => start < end, 'an end after the start'));

/** What one coder made of a survey. It holds no word that anybody wrote. */
export interface CodingFile {
  /** Initials or another label that tells coders apart. */
  coder: string;
  codebook: { id: string; version: number };
  definition: { id: string; version: string };
  codings: Codings;
}

/** What is wrong with a file, and where: `codings.12.end: an end after the start`. */
export class NotACoding extends Error {}

/** So many lines are read or written before somebody else has a turn. */
const STEP = 500;

/**
 * Reads a coding file, in steps so that a page can do something else in between.
 *
 * `answers` says which answers the coder has read, with the fingerprint of each; `codings` what they marked in these.
 *
 * @param value - As it was parsed from JSON.
 * @throws NotACoding naming the first place that is wrong.
 */
export function* readCoding(value: unknown): Generator<void, CodingFile> {
  const { coder, codebook, definition, answers, codings } = checked(head, value, []);
  const sheets = new Map<string, Sheet>();
  for (const [at, one] of answers.entries()) {
    const { fingerprint, ...answer } = checked(read, one, ['answers', at]);
    sheets.set(keyOf(answer), { fingerprint, spans: [] });
    if (at % STEP === STEP - 1) yield;
  }
  for (const [at, one] of codings.entries()) {
    const { start, end, codes, ...answer } = checked(coding, one, ['codings', at]);
    const sheet = sheets.get(keyOf(answer));
    if (!sheet) throw new NotACoding(`codings.${at}: an answer that is listed in answers`);
    sheet.spans.push({ start, end, codes });
    if (at % STEP === STEP - 1) yield;
  }
  return { coder, codebook, definition, codings: sheets };
}

function checked<Shape extends z.core.$ZodType>(
  shape: Shape,
  value: unknown,
  at: (string | number)[],
): z.output<Shape> {
  const { success, data, error } = z.safeParse(shape, value);
  if (success) return data;
  const [issue] = error.issues;
  throw new NotACoding([[...at, ...issue!.path].join('.'), issue!.message].filter(Boolean).join(': '));
}

/**
 * A coding as a file: an answer and a passage a line, in the order of their questions and responses, so that the same
 * coding is the same bytes and two versions can be compared line by line. In steps, as it is read.
 */
export function* codingText({ coder, codebook, definition, codings }: CodingFile): Generator<void, string> {
  const answers: string[] = [];
  const spans: string[] = [];
  const sorted = [...codings].toSorted(([one], [other]) => (one < other ? -1 : 1));
  yield;
  for (const [at, [key, sheet]] of sorted.entries()) {
    const { response, question } = namedBy(key);
    answers.push(JSON.stringify({ response, question, fingerprint: sheet.fingerprint }));
    for (const { start, end, codes } of inOrder(sheet.spans))
      spans.push(JSON.stringify({ response, question, start, end, codes }));
    if (at % STEP === STEP - 1) yield;
  }
  const about = { schema: CODING_SCHEMA, coder, codebook, definition };
  const fields = Object.entries(about).map(([name, value]) => `  ${JSON.stringify(name)}: ${JSON.stringify(value)}`);
  return `{\n${[...fields, list('answers', answers), list('codings', spans)].join(',\n')}\n}\n`;
}

const list = (name: string, lines: readonly string[]): string =>
  lines.length > 0 ? `  "${name}": [\n    ${lines.join(',\n    ')}\n  ]` : `  "${name}": []`;

const inOrder = (spans: readonly Span[]): Span[] =>
  spans.toSorted((one, other) => one.start - other.start || one.end - other.end);
