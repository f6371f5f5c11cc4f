import { bigint, jsonb, pgTable, primaryKey, text, timestamp } from 'drizzle-orm/pg-core';

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
    /** From the person's own clock, which may be wrong. */
    startedAt: timestamp('started_at', { withTimezone: true }).notNull(),
    finishedAt: timestamp('finished_at', { withTimezone: true }).notNull(),
    /** From the database's clock: the one to count by. */
    receivedAt: timestamp('received_at', { withTimezone: true }).notNull().defaultNow(),
    /** The whole result as it was sent, keys of later widgets included. */
    body: jsonb('body').notNull(),
    /** `fingerprint` of the body. */
    bodyHash: text('body_hash').notNull(),
  },
  (table) => [primaryKey({ columns: [table.id, table.rev] })],
);
