import DataLoader from 'dataloader';
import { sql } from 'drizzle-orm';
import type { Tables } from './database.js';
import { type Row, results } from './schema.js';

/** Bounds the bytes of one statement, with results of 64 kB at most. */
const MOST_AT_ONCE = 64;

const arrivals = new WeakMap<Tables, DataLoader<Row, boolean>>();

/**
 * Writes down the results that come while earlier ones are on their way to the disk as one statement, so that many at a
 * time cost one commit. Tells of each row whether it is the first of its id and was written.
 */
export function firstOnes(tables: Tables): DataLoader<Row, boolean> {
  const there = arrivals.get(tables);
  if (there) return there;
  const statement = firstInsert(tables);
  let underway: Promise<unknown> = Promise.resolve();
  const loader = new DataLoader<Row, boolean>(
    (rows) => {
      const written = insertFirst(statement, rows);
      underway = written;
      return written;
    },
    {
      cache: false,
      maxBatchSize: MOST_AT_ONCE,
      // After a turn in which what has come meanwhile is read.
      batchScheduleFn: (insert) => void underway.then(() => setImmediate(insert)),
    },
  );
  arrivals.set(tables, loader);
  return loader;
}

type Statement = ReturnType<typeof firstInsert>;

/** Put together once, and planned once by each connection to PostgreSQL: for a few small rows, planning costs a third. */
function firstInsert(tables: Tables) {
  const { id, rev } = results;
  const written = tables.$with('written', { id, rev }).as(sql`
    insert into results (id, rev, kind, widget, definition_id, definition_version, campaign, grp, tier,
      started_at, finished_at, body, marks, scores_differ)
    select * from jsonb_to_recordset(${sql.placeholder('rows')}::jsonb) as arrived (id text, rev bigint, kind text,
      widget text, "definitionId" text, "definitionVersion" text, campaign text, "group" text, tier text,
      "startedAt" timestamptz, "finishedAt" timestamptz, body jsonb, marks text,
      "scoresDiffer" boolean)
    on conflict do nothing
    returning id, rev`);
  return tables.with(written).select().from(written).prepare('keep_first');
}

async function insertFirst(statement: Statement, rows: readonly Row[]): Promise<(boolean | Error)[]> {
  try {
    const written = await statement.execute({ rows: JSON.stringify(rows) });
    const keys = new Set(written.map(keyOf));
    // Of two that are the same, one was written.
    return rows.map((row) => keys.delete(keyOf(row)));
  } catch (error) {
    if (rows.length === 1) return [error as Error];
    // One that the database refuses takes no other with it.
    return (await Promise.all(rows.map((row) => insertFirst(statement, [row])))).flat();
  }
}

const keyOf = ({ id, rev }: Pick<Row, 'id' | 'rev'>): string => `${id}.${rev}`;
