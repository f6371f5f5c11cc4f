import * as z from 'zod/mini';
import { id, text } from '../questionnaire/definition.js';
import { CODEBOOK_SCHEMA, codeNow, type Codebook } from './codebook.js';

const words = z.array(z.string().check(z.minLength(1), z.maxLength(80))).check(z.maxLength(200));

const code = z.strictObject({
  id,
  label: text,
  definition: text,
  words: z.optional(z.strictObject({ en: z.optional(words), cy: z.optional(words) })),
  source: z.optional(z.string().check(z.maxLength(400))),
  retired: z.optional(z.literal(true)),
  mergedInto: z.optional(id),
});

/** A codebook as a file. */
export const codebook = z
  .strictObject({
    schema: z.literal(CODEBOOK_SCHEMA),
    id,
    version: z.int().check(z.minimum(1)),
    title: text,
    codes: z.array(code).check(
      z.minLength(1, 'at least one code'),
      z.maxLength(500, 'at most 500 codes'),
      z.refine((all) => new Set(all.map((one) => one.id)).size === all.length, 'codes with different ids'),
    ),
  })
  .check(
    z.refine(
      (book) => book.codes.every((one) => codeNow(book, one.id) !== undefined),
      'codes that are merged into a code of this codebook, and not in a circle',
    ),
  );

/** What is wrong with a file, and where, in its author's terms: `codes.3.label`. */
export class NotACodebook extends Error {}

/**
 * Reads a codebook.
 *
 * @param value - As it was parsed from JSON.
 * @throws NotACodebook naming the first place that is wrong.
 */
export function readCodebook(value: unknown): Codebook {
  const checked = codebook.safeParse(value);
  if (checked.success) return checked.data;
  const [issue] = checked.error.issues;
  throw new NotACodebook([issue!.path.join('.'), issue!.message].filter(Boolean).join(': '));
}

/** A codebook as a file: the same bytes for the same codebook. */
export const codebookText = (book: Codebook): string => `${JSON.stringify(codebook.parse(book), null, 2)}\n`;
