import known from './topics.json' with { type: 'json' };

/**
 * The shared vocabulary that lets one widget's result lead to another widget: every audit question, quiz question,
 * film, event, duty and action carries at least one of these codes.
 *
 * Rules need only the type `TopicCode`, which costs nothing at run time; the labels are for pages that show topics.
 * A code is never taken away or given a new meaning, since results that name it stay for years; new ones are added.
 */

/** What a topic is called; `topics/definitions.ts` says what belongs under it. */
export interface Topic {
  label: { en: string; cy: string };
}

export type TopicCode = keyof typeof known;

export const topics: Readonly<Record<TopicCode, Topic>> = known;

/** Whether a code is one of the shared ones; an author may use others, which have no label. */
export function isTopicCode(code: string): code is TopicCode {
  return Object.hasOwn(topics, code);
}
