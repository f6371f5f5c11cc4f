import * as z from 'zod/mini';
import { id, questionnaireShape, references, text } from '../questionnaire/definition.js';
import { QUOTE } from './open-words.js';

const named = z.object({ id, title: text });

/** Ratings of the same things from two sides, such as for a person and for their service. */
export const pairing = z.object({
  id,
  title: text,
  sides: z.tuple([named, named]),
  /** Each is rated by two questions, `pair.<item>.<side>`. */
  items: z.array(named).check(z.minLength(1, 'at least one item')),
});

/** Where a section comes from, and how sure that is. */
export const basis = z.object({
  section: id,
  /** `stated`: the source says it. `derived`: worked out from what it says. `own`: added here. */
  sure: z.enum(['stated', 'derived', 'own']),
  source: text,
});

/** A questionnaire with themes that each person answers in words, by choosing, or both. */
export const surveyShape = z.extend(questionnaireShape, {
  /** Sections that are asked by `<id>.choices`, `<id>.words` or both. */
  themes: z.array(id).check(z.maxLength(100)),
  pairs: z.optional(z.array(pairing).check(z.maxLength(20))),
  /** Two questions with options; their answers together make the group of a result, in place of `groupFrom`. */
  crossed: z.optional(z.tuple([id, id])),
  basis: z.optional(z.array(basis)),
});

export type Survey = z.infer<typeof surveyShape>;
export type Pairing = z.infer<typeof pairing>;

/** The ids of the two questions of an item. */
export const pairedQuestions = ({ sides }: Pairing, item: string): [string, string] => [
  `pair.${item}.${sides[0].id}`,
  `pair.${item}.${sides[1].id}`,
];

/** What themes, pairs, the crossing and the quotation name must be there, and be of the right kind. */
export const surveyReferences = z.check<Survey>(({ value, issues }) => {
  const kindOf = new Map(value.questions.map((question) => [question.id, question.kind]));
  const say = (message: string, ...path: (string | number)[]) =>
    issues.push({ code: 'custom', input: value, path, message });
  const want = (question: string, kind: string, ...path: (string | number)[]) => {
    if (kindOf.get(question) !== kind) say(`a question "${question}" of kind "${kind}"`, ...path);
  };

  value.themes.forEach((theme, at) => {
    if (!value.sections.some((section) => section.id === theme)) {
      say(`the id of a section; there is no "${theme}"`, 'themes', at);
    }
    const asked = [`${theme}.choices`, `${theme}.words`].filter((question) => kindOf.has(question));
    if (asked.length === 0) say(`a question "${theme}.choices" or "${theme}.words"`, 'themes', at);
    for (const question of asked) want(question, question.endsWith('.words') ? 'long-text' : 'many', 'themes', at);
  });
  value.pairs?.forEach((pair, at) =>
    pair.items.forEach((item, place) =>
      pairedQuestions(pair, item.id).forEach((question) => want(question, 'rating', 'pairs', at, 'items', place)),
    ),
  );
  value.crossed?.forEach((question, at) => want(question, 'one', 'crossed', at));
  const quote = value.questions.find((question) => question.id === QUOTE);
  const values = quote?.kind === 'one' ? quote.options.map((option) => option.value) : [];
  if (quote && !(values.length === 2 && values.includes('yes') && values.includes('no'))) {
    say(`"${QUOTE}" with the options "yes" and "no"`, 'questions', value.questions.indexOf(quote));
  }
});

/** A whole survey. */
export const survey = surveyShape.check(references, surveyReferences);
