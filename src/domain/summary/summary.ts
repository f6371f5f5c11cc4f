import * as z from 'zod/mini';
import { text } from '../questionnaire/definition.js';

/**
 * Many people's results as counts and means by group: the file that `results-src` reads and that the collector and
 * the curator's view write. It holds nothing about one person.
 *
 * Keys that this version does not know are let through when reading, so that a widget in an old page reads the
 * summary of a newer collector; `withheld` passes on only those it knows.
 */

/** The value of the file's `schema` key, version 1. Never edited: a later need makes a version 2 beside it. */
export const SUMMARY_SCHEMA = 'library-widgets/summary/1';

export const MOST_GROUPS = 200;

const label = z.string().check(z.minLength(1), z.maxLength(200));
const people = z.int().check(z.minimum(0));

/** `overall`, a section, `<grouping>:<member>`, and later names such as `question:<id>`; never a name all objects have. */
const scoreName = z.string().check(
  z.regex(/^[A-Za-z0-9][A-Za-z0-9._:-]{0,179}$/, 'the name of a score'),
  z.refine((name) => !(name in {}), 'another name: this is one that JavaScript keeps for itself'),
);

/** One score in one group. */
const groupScore = z.looseObject({
  /** How many people's answers are in it; fewer than the group's, where some did not answer. */
  n: people,
  /** The mean over those people, on the scale of the questionnaire (1 to 5 for ratings). */
  mean: z.number(),
  /** The 95 % interval of the mean: its lower and its upper end. */
  interval: z.optional(z.tuple([z.number(), z.number()])),
  /**
   * How many people's mean is nearest to each point of the scale, the lowest point first; of a check of duties, how many
   * gave each answer, in the order of `PRESSING` in `domain/duties`. The collector gives fives.
   */
  counts: z.optional(z.array(people).check(z.minLength(2), z.maxLength(100))),
});

const scores = z.record(scoreName, groupScore);

const group = z.looseObject({
  /** The `group` of the results. */
  id: label,
  /** Left out: the questionnaire's own words for that group, else the id. */
  label: z.optional(text),
  /** How many people; left out where the group is withheld. */
  n: z.optional(people),
  /** The group is too small to be shown, or would give away one that is. */
  withheld: z.optional(z.literal(true)),
  scores: z.optional(scores),
});

/** A day, a month or a year, ISO 8601. */
const calendarDate = z
  .string()
  .check(z.regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, 'a date such as 2026-11-22'));

export const summary = z.looseObject({
  $schema: z.optional(z.string()),
  schema: z.literal(SUMMARY_SCHEMA),
  /** The tag whose results these are. */
  widget: label,
  /** The questions that were asked. Means over other questions are not comparable. */
  definition: z.looseObject({ id: label, version: label }),
  campaign: z.optional(label),
  /** The day up to which results are in it. */
  asOf: calendarDate,
  /** No group smaller than this is shown. */
  minGroup: z.int().check(z.minimum(1)),
  /** Where figures come from that somebody published; the collector leaves it out. */
  source: z.optional(z.looseObject({ title: text, address: z.optional(z.url()), note: z.optional(text) })),
  /** The figures are made up, to show what a comparison looks like. */
  sample: z.optional(z.literal(true)),
  /** The scores are those that came with the results: whoever made the summary did not know the questions. */
  asSent: z.optional(z.literal(true)),
  /** All people that the summary is about; those of groups that are withheld may not be among them. */
  total: z.optional(z.looseObject({ n: people, scores: z.optional(scores) })),
  /** No person is in two of them. */
  groups: z.array(group).check(
    z.maxLength(MOST_GROUPS, `at most ${MOST_GROUPS} groups`),
    z.refine((all) => new Set(all.map(({ id }) => id)).size === all.length, 'groups with different ids'),
  ),
});

export type Summary = z.infer<typeof summary>;
export type SummaryGroup = z.infer<typeof group>;
export type GroupScore = z.infer<typeof groupScore>;
