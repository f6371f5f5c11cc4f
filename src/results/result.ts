import * as z from 'zod/mini';
import { RESULT_SCHEMA } from './schema-name.js';

/**
 * What travels from a widget to an endpoint: one closed envelope for all widgets, with open drawers
 * (`answers`, `scores`, `data`). Version 1 is never edited: a later need makes a version 2 beside it,
 * because widgets in other people's pages stay old for months.
 */

/** Who may see a result: anyone, only the organisation, or only those the person named. `personal` is never in a summary. */
export const tier = z.enum(['open', 'internal', 'personal']);

const word = z.string().check(z.minLength(1), z.maxLength(200));
/** A time may be well written and still not exist, as one of a zone 99 hours away, or precede the calendar. */
const exists = (text: string): boolean => {
  const year = new Date(text).getUTCFullYear();
  return year >= 1 && year <= 9999;
};
const moment = z.iso.datetime({ offset: true }).check(z.refine(exists, 'this time does not exist'));

/**
 * A finished run of a widget, as it is posted, stored and exported.
 *
 * Keys that a later widget adds are kept, not refused, so that a collector deployed today takes results made tomorrow.
 */
export const result = z.looseObject({
  schema: z.literal(RESULT_SCHEMA),
  /** Made when the run starts; the same for every revision. */
  id: word,
  /** 1 for the first time a result is handed over; raised when its person edits it. */
  rev: z.int().check(z.minimum(1)),
  /** What sort of result it is, for example `audit-response`. */
  kind: word,
  /** The tag that made it. */
  widget: word,
  widgetVersion: word,
  /** Which questions were asked. */
  definition: z.looseObject({ id: word, version: word }),
  campaign: z.optional(word),
  group: z.optional(word),
  tier,
  /** The language the person used, BCP 47. */
  lang: word,
  /** ISO 8601, from the person's own clock. */
  startedAt: moment,
  finishedAt: moment,
  /** Codes of `domain/topics`, the most pressing first. */
  topics: z.optional(z.array(word)),
  /** By question id. `null` says that the person preferred not to say; an absent key, that they were not asked or went past. */
  answers: z.optional(z.record(z.string(), z.unknown())),
  /** By name of the score. */
  scores: z.optional(z.record(z.string(), z.number())),
  data: z.optional(z.record(z.string(), z.unknown())),
});

export type Result = z.infer<typeof result>;
export type Tier = z.infer<typeof tier>;

/** What a widget's rules say of a finished run; the base class puts the envelope around it. */
export type Outcome = Pick<Result, 'kind' | 'tier' | 'topics' | 'answers' | 'scores' | 'data'> & {
  group?: string | undefined;
};
