import * as z from 'zod/mini';
import { id, questionKinds, questionnaireShape, references, text } from '../../domain/questionnaire/definition.js';
import { summary } from '../../domain/summary/summary.js';

/**
 * What the author of an audit may write: a questionnaire whose ratings lead to activities.
 *
 * Loaded only for a definition from outside; the built-in ones are checked by a test.
 */

/** Something to do about a low rating. */
export const activity = z.object({
  id,
  title: text,
  what: text,
  /** How it is done: a workshop, a film, a visit. */
  mode: text,
  /** How much time it takes, in words. */
  effort: text,
  /** Numbers of the recommendations in the 2014 report that it answers; empty for an activity of one's own. */
  recommendations: z.array(z.int().check(z.minimum(0))),
  /** Codes of `domain/topics`: what it helps with. */
  topics: z.optional(z.array(id)),
});

/** Something a report says in words about what a question asks. It carries no number. */
export const finding = z.object({ question: z.optional(id), text, paragraph: z.string() });

/** Published figures: a summary of which only `overall` is compared, for the questions of one definition. */
export const benchmark = z.extend(summary, {
  /** Where in the source the figures stand. */
  paragraph: z.string(),
  /** Whom and when the figures are about. */
  scope: text,
  findings: z.optional(z.array(finding)),
});

const rating = z.extend(questionKinds.rating, { activities: z.optional(z.array(id)) });
const { one, many, text: line, 'long-text': lines, number } = questionKinds;
const auditQuestion = z.discriminatedUnion('kind', [rating, one, many, line, lines, number]);

/** The activities that an audit names must be in it, if it brings any; else they are the built-in ones. */
const activityReferences = z.check<z.infer<typeof auditShape>>(({ value, issues }) => {
  const known = new Set(value.activities?.map(({ id: name }) => name));
  if (value.activities && known.size < value.activities.length) {
    issues.push({
      code: 'custom',
      input: value,
      path: ['activities'],
      message: 'activities with different ids',
    });
  }
  value.questions.forEach((asks, at) => {
    const unknown = value.activities && asks.kind === 'rating' && asks.activities?.find((name) => !known.has(name));
    if (!unknown) return;
    const message = `the id of an activity; there is no "${unknown}"`;
    issues.push({ code: 'custom', input: value, path: ['questions', at, 'activities'], message });
  });
});

const auditShape = z.extend(questionnaireShape, {
  questions: z
    .array(auditQuestion)
    .check(z.minLength(1, 'at least one question'), z.maxLength(2000, 'at most 2000 questions')),
  /** Left out: the built-in ones. */
  activities: z.optional(z.array(activity).check(z.maxLength(500))),
  benchmark: z.optional(benchmark),
  /** A rating of this or less is something to work on. Left out: 2. */
  lowAtOrBelow: z.optional(z.int().check(z.minimum(1), z.maximum(3))),
  /** Who agreed these questions, and when. */
  agreed: z.optional(z.object({ by: text, on: z.iso.date() })),
});

export const config = auditShape.check(references, activityReferences);

export type AuditConfig = z.infer<typeof config>;
export type Activity = z.infer<typeof activity>;
export type Benchmark = z.infer<typeof benchmark>;
export type Finding = z.infer<typeof finding>;
