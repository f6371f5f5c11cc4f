import { sql } from 'drizzle-orm';
import { bigint, boolean, jsonb, pgTable, primaryKey, text, timestamp } from 'drizzle-orm/pg-core';
import type { Tally } from '../domain/summary/tally.js';

/** What `seq` becomes when a row changes. */
export const nextSeq = sql`nextval('results_seq')`;

/**
 * What was received, one row for each revision. A change here needs a new file in `migrations/`;
 * a file there is never edited once it has run anywhere.
 */
export const results = pgTable(
  'results',
  {
    id: text('id').notNull(),
    rev: bigint('rev', { mode: 'number' }).notNull(),
    kind: text('kind').notNull(),
    widget: text('widget').notNull(),
    definitionId: text('definition_id').notNull(),
    definitionVersion: text('definition_version').notNull(),
    campaign: text('campaign'),
    group: text('grp'),
    tier: text('tier').notNull(),
    /** From the person's own clock, which may be wrong. Null once erased, as `finishedAt` and `body`. */
    startedAt: timestamp('started_at', { withTimezone: true }),
    finishedAt: timestamp('finished_at', { withTimezone: true }),
    /** From the database's clock: the one to count by. */
    receivedAt: timestamp('received_at', { withTimezone: true }).notNull().defaultNow(),
    /** The whole result as it was sent, keys of later widgets included. */
    body: jsonb('body'),
    /** Moves on whenever the row changes. */
    seq: bigint('seq', { mode: 'number' }).notNull().default(nextSeq),
    /** The marks of the answers, as the reading of their questions has them. Null where the questions are unknown, and once erased. */
    marks: text('marks'),
    /** Whether the scores or answers are not those that the questions allow. Null where the questions are unknown. */
    scoresDiffer: boolean('scores_differ'),
    /** The highest revision of its id. Each id has one such row. */
    latest: boolean('latest').notNull().default(true),
    erasedAt: timestamp('erased_at', { withTimezone: true }),
  },
  (table) => [primaryKey({ columns: [table.id, table.rev] })],
);

/** What summaries have told so far of people who share a group and a campaign: the memory of `released`. */
export const told = pgTable('told', {
  /** `fingerprint` of the five columns that follow: together they may be longer than an index takes. */
  key: text('key').primaryKey(),
  widget: text('widget').notNull(),
  definitionId: text('definition_id').notNull(),
  definitionVersion: text('definition_version').notNull(),
  campaign: text('campaign'),
  group: text('grp'),
  tally: jsonb('tally').$type<Tally>().notNull(),
});
