import { sql } from 'drizzle-orm';
import { bigint, boolean, jsonb, pgTable, primaryKey, text, timestamp } from 'drizzle-orm/pg-core';
import type { Change } from '../domain/records/record.js';
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

/** A result, as it is written down. */
export type Row = typeof results.$inferInsert;

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

/** Which results carry changes to which record. */
export const recordPosts = pgTable(
  'record_posts',
  {
    resultId: text('result_id').notNull(),
    resultRev: bigint('result_rev', { mode: 'number' }).notNull(),
    kind: text('kind').notNull(),
    id: text('id').notNull(),
    /** It came with the token. */
    vouched: boolean('vouched').notNull(),
  },
  (table) => [primaryKey({ columns: [table.resultId, table.resultRev] })],
);

/** Records, merged of all that was sent of them. Worked out from `results`, which stays the truth. */
export const records = pgTable(
  'records',
  {
    kind: text('kind').notNull(),
    id: text('id').notNull(),
    /** Moves on whenever the row changes, in the order in which changes can be seen. */
    seq: bigint('seq', { mode: 'number' }).notNull(),
    /** All changes that anybody sent. */
    whole: jsonb('whole').$type<Change[]>().notNull(),
    /** Those that the holder of the token sent: what may be shown to everybody. */
    vouched: jsonb('vouched').$type<Change[]>(),
  },
  (table) => [primaryKey({ columns: [table.kind, table.id] })],
);
