import * as z from 'zod/mini';
import { id, questionKinds, text } from '../questionnaire/definition.js';

/**
 * Questions that have a right answer.
 *
 * The answers are in the definition, and so in the page of whoever takes the quiz: only as hidden as a web page can be.
 */

/** A link to anything else could run something. */
const webAddress = z.url({ protocol: /^https?$/, error: 'an address that begins with http:// or https://' });

const marking = {
  /** How hard it is: 1 easy, 2 middling, 3 hard. */
  difficulty: z.optional(z.int().check(z.minimum(1), z.maximum(3))),
  /** Why the answer is right: shown once it is given. */
  why: z.optional(text),
  /** Where that can be read. */
  source: z.optional(z.object({ title: text, address: z.optional(webAddress), checked: z.optional(z.iso.date()) })),
  /** The last day on which it may be asked without somebody looking at it again. */
  reviewBy: z.optional(z.iso.date()),
  /** Its answer has not been checked against a source. */
  unsure: z.optional(z.literal(true)),
  /** Something to look at, and a description that does not give the answer away. */
  picture: z.optional(
    z.object({
      /** The name of a drawing of the widget's own. */
      drawing: z.optional(id),
      /** The address of an image. */
      src: z.optional(z.string()),
      description: text,
      /** What it shows, for when the answer has been given. */
      shows: z.optional(text),
    }),
  ),
  /** The same question without the picture, worth the same. */
  inWords: z.optional(text),
};

/** How a question with several answers is marked. Left out: `whole`. */
const parts = z.optional(
  /** `whole`: right only if all of it is. `parts`: each right part counts, and each wrong choice takes one away, down to none. */
  z.enum(['whole', 'parts']),
);

export const markedKinds = {
  one: z.extend(questionKinds.one, { ...marking, answer: id }),
  many: z.extend(questionKinds.many, { ...marking, answer: z.array(id).check(z.minLength(1)), marking: parts }),
  /** The options in the order in which they are written are the answer. */
  order: z.extend(questionKinds.order, { ...marking, marking: parts }),
};

export const markedQuestion = z.discriminatedUnion('kind', [markedKinds.one, markedKinds.many, markedKinds.order]);

export type MarkedQuestion = z.infer<typeof markedQuestion>;

/** What is wrong with the answers that a question names: they must be among its options, each once. */
export function answerProblem(question: MarkedQuestion): string | undefined {
  if (question.kind === 'order') return undefined;
  const offered = new Set(question.options.map(({ value }) => value));
  const right = [question.answer].flat();
  const unknown = right.find((value) => !offered.has(value));
  if (unknown !== undefined) return `the value of an option; there is no "${unknown}"`;
  return new Set(right).size < right.length ? 'each right option once' : undefined;
}
