import * as z from 'zod/mini';

/**
 * What an author may write: the questions of a questionnaire, as JSON.
 *
 * The schema is for files that come from outside. Built-in content is checked by a test instead, so that a page
 * which uses it need not load the schema library; browser code imports only the types from here.
 */

const LONGEST_TEXT = 4000;
const MOST_QUESTIONS = 2000;

/** An id also serves as a key of `answers`, so it may not be a name that every object already has. */
export const id = z.string().check(
  z.regex(
    /^[A-Za-z0-9][A-Za-z0-9._-]{0,79}$/,
    'letters, digits, ".", "_" and "-", at most 80, beginning with a letter or digit',
  ),
  z.refine((value) => !(value in {}), 'another id: this is a name that JavaScript keeps for itself'),
);

const words = z
  .string()
  .check(z.minLength(1, 'some text'), z.maxLength(LONGEST_TEXT, `at most ${LONGEST_TEXT} characters`));

/** A plain string, or one string for each language. */
export const text = z.union([words, z.strictObject({ en: words, cy: z.optional(words), gd: z.optional(words) })]);

/** The words for 1, 3 and 5 of a rating; 2 and 4 have none. */
export const scale = z.strictObject({ low: text, middle: z.optional(text), high: text });

const option = z.strictObject({ value: id, text });
const options = z.array(option).check(z.minLength(2, 'at least two options'), z.maxLength(100, 'at most 100 options'));

const asked = {
  id,
  /** The section it stands in. */
  section: id,
  text,
  hint: z.optional(text),
  /** Left out: the person must answer, or decline where that is offered. */
  optional: z.optional(z.literal(true)),
  /** Codes of `domain/topics`. */
  topics: z.optional(z.array(id)),
  /** Its member in each grouping: grouping id to member id. */
  in: z.optional(z.record(id, id)),
  /** Asked only when an earlier question was answered with one of these. */
  onlyIf: z.optional(
    z.strictObject({
      question: id,
      is: z.array(z.union([z.string(), z.number()])).check(z.minLength(1, 'at least one answer')),
    }),
  ),
};

export const questionKinds = {
  /** Five points. `decline` offers "Prefer not to say". */
  rating: z.extend(z.object({ kind: z.literal('rating'), ...asked }), {
    scale: z.optional(scale),
    decline: z.optional(z.literal(true)),
  }),
  one: z.object({ kind: z.literal('one'), ...asked, options }),
  many: z.object({ kind: z.literal('many'), ...asked, options, atMost: z.optional(z.int().check(z.minimum(1))) }),
  /** Things to be put in an order; the answer is their values. */
  order: z.object({ kind: z.literal('order'), ...asked, options }),
  text: z.object({
    kind: z.literal('text'),
    ...asked,
    maxLength: z.optional(z.int().check(z.minimum(1), z.maximum(1000))),
  }),
  'long-text': z.object({
    kind: z.literal('long-text'),
    ...asked,
    maxLength: z.optional(z.int().check(z.minimum(1), z.maximum(10_000))),
  }),
  number: z.object({
    kind: z.literal('number'),
    ...asked,
    min: z.optional(z.number()),
    max: z.optional(z.number()),
    whole: z.optional(z.literal(true)),
    unit: z.optional(text),
  }),
};

export const question = z.discriminatedUnion('kind', [
  questionKinds.rating,
  questionKinds.one,
  questionKinds.many,
  questionKinds.order,
  questionKinds.text,
  questionKinds['long-text'],
  questionKinds.number,
]);

export const section = z.object({
  id,
  title: text,
  intro: z.optional(text),
  /** Asked first, on a page of its own; counts neither in the progress nor in the scores. */
  preliminary: z.optional(z.literal(true)),
});

/** Scores have names such as `topic:wifi-law` and `question:Q01`, which a grouping's must not be taken for. */
const OWN_SCORES = ['topic', 'question'];

/** A way of adding up across sections, such as themes. */
export const grouping = z.object({
  id: id.check(z.refine((name) => !OWN_SCORES.includes(name), 'another id: the names of scores begin so')),
  title: text,
  members: z.array(z.object({ id, title: text })),
});

/** The shape of a questionnaire before its references are checked. Widgets extend it with what is their own. */
export const questionnaireShape = z.object({
  $schema: z.optional(z.string()),
  id,
  /** Raise it when a question changes its meaning. */
  version: z.string().check(z.minLength(1), z.maxLength(40)),
  title: text,
  intro: z.optional(text),
  /** How much a page holds. Left out: one question. */
  pace: z.optional(z.enum(['question', 'section', 'all'])),
  /** The question whose answer becomes the `group` of the result. */
  groupFrom: z.optional(id),
  /** Languages of this file that no translator has checked yet. */
  draft: z.optional(z.array(z.enum(['en', 'cy', 'gd']))),
  scale: z.optional(scale),
  sections: z.array(section).check(z.minLength(1, 'at least one section'), z.maxLength(100)),
  groupings: z.optional(z.array(grouping)),
  questions: z
    .array(question)
    .check(z.minLength(1, 'at least one question'), z.maxLength(MOST_QUESTIONS, `at most ${MOST_QUESTIONS} questions`)),
});

export type Scale = z.infer<typeof scale>;
export type Question = z.infer<typeof question>;
export type Section = z.infer<typeof section>;
export type Grouping = z.infer<typeof grouping>;
export type Definition = z.infer<typeof questionnaireShape>;

interface Complaint {
  path: (string | number)[];
  message: string;
}

/** What the shape alone cannot see: equal ids, and names of things that are not there. */
export function brokenReferences(definition: Definition): Complaint[] {
  const complaints: Complaint[] = [];
  const complain = (message: string, ...path: (string | number)[]) => complaints.push({ path, message });

  const sections = new Set<string>();
  definition.sections.forEach(({ id: name }, at) => {
    if (sections.has(name)) complain(`an id of its own: "${name}" is taken`, 'sections', at, 'id');
    sections.add(name);
  });
  const members = new Map(
    definition.groupings?.map(({ id: name, members: all }) => [name, new Set(all.map((one) => one.id))]),
  );

  const earlier = new Set<string>();
  definition.questions.forEach((asks, at) => {
    const say = (message: string, ...path: (string | number)[]) => complain(message, 'questions', at, ...path);
    if (earlier.has(asks.id)) say(`an id of its own: "${asks.id}" is taken`, 'id');
    if (!sections.has(asks.section)) say(`the id of a section; there is no "${asks.section}"`, 'section');
    if (asks.kind === 'rating' && !asks.scale && !definition.scale)
      say('a scale here, or one for the whole file', 'scale');
    if ('options' in asks && new Set(asks.options.map(({ value }) => value)).size < asks.options.length) {
      say('options with different values', 'options');
    }
    if (asks.onlyIf && !earlier.has(asks.onlyIf.question)) {
      say(`the id of an earlier question; "${asks.onlyIf.question}" is not one`, 'onlyIf', 'question');
    }
    for (const [name, member] of Object.entries(asks.in ?? {})) {
      if (!members.get(name)?.has(member))
        say(`a grouping and one of its members; there is no "${name}: ${member}"`, 'in', name);
    }
    earlier.add(asks.id);
  });
  if (definition.groupFrom && !earlier.has(definition.groupFrom)) {
    complain(`the id of a question; there is no "${definition.groupFrom}"`, 'groupFrom');
  }
  return complaints;
}

/** A check for a questionnaire's schema: `questionnaireShape.check(references)`. */
export const references = z.check<Definition>((context) => {
  for (const { path, message } of brokenReferences(context.value)) {
    context.issues.push({ code: 'custom', input: context.value, path, message });
  }
});

/** A whole questionnaire. */
export const definition = questionnaireShape.check(references);
