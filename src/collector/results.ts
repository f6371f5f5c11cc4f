import { and, asc, count, desc, eq, isNull, sql } from 'drizzle-orm';
import type { Result } from '../results/result.js';
import { firstOnes } from './arrivals.js';
import type { Tables } from './database.js';
import type { Questions } from './definitions.js';
import { marking } from './marking.js';
import { nextSeq, type Row, results } from './schema.js';

/** `kept`: written down now. `had`: the same result was there already. `differs`: another body has this id and revision. */
export type Keeping = 'kept' | 'had' | 'differs';

/**
 * Writes a result down, once, however often and however many at a time ask for it.
 *
 * @param result - The body as it was parsed, unknown keys included; it has passed the result schema.
 * @param definition - The questions that it answers, where they are known.
 * @returns After the transaction is committed. An erased result counts as there already, and so does any later revision.
 */
export async function keep(tables: Tables, result: Result, definition?: Questions): Promise<Keeping> {
  const row = rowOf(result, definition);
  for (;;) {
    // Two rows of one id cannot both be the latest, so this one is written only where it is the first of its id.
    if (await firstOnes(tables).load(row)) return 'kept';
    const keeping =
      (await comparedWithSame(tables, row)) ??
      (await tables.transaction((transaction) => keepBesideOthers(transaction, row)));
    // Nothing is said when the others have gone in the meantime.
    if (keeping) return keeping;
  }
}

/** What a result with the same id and revision that is there already says of it; nothing where there is none. */
async function comparedWithSame(tables: Tables, { id, rev, body }: Row): Promise<Keeping | undefined> {
  const [same] = await tables
    // The database compares values, so the order of keys makes no difference.
    .select({ isSame: sql<boolean>`${results.body} = ${JSON.stringify(body)}::jsonb`, erasedAt: results.erasedAt })
    .from(results)
    .where(and(eq(results.id, id), eq(results.rev, rev)));
  return same && (same.erasedAt || same.isSame ? 'had' : 'differs');
}

async function keepBesideOthers(transaction: Tables, row: Row): Promise<Keeping | undefined> {
  const latest = await lockId(transaction, row.id);
  if (!latest) return undefined;
  if (latest.erasedAt) return 'had';
  const same = await comparedWithSame(transaction, row);
  if (same) return same;
  const later = row.rev > latest.rev;
  if (later) {
    await transaction
      .update(results)
      .set({ latest: false, seq: nextSeq })
      .where(and(eq(results.id, row.id), results.latest));
  }
  await transaction.insert(results).values({ ...row, latest: later });
  return 'kept';
}

/**
 * Keeps every other transaction from adding, erasing or deleting revisions of an id, by its latest one.
 *
 * @returns The latest one; nothing where the id is not there.
 */
export async function lockId(
  transaction: Tables,
  id: string,
): Promise<{ rev: number; erasedAt: Date | null } | undefined> {
  for (;;) {
    const [latest] = await transaction
      .select({ rev: results.rev, erasedAt: results.erasedAt })
      .from(results)
      .where(and(eq(results.id, id), results.latest))
      .for('update');
    if (latest) return latest;
    // Whoever had it locked has made another one the latest, or has deleted all.
    const [left] = await transaction.select({ id: results.id }).from(results).where(eq(results.id, id)).limit(1);
    if (!left) return undefined;
  }
}

function rowOf(result: Result, definition: Questions | undefined): Row {
  return {
    id: result.id,
    rev: result.rev,
    kind: result.kind,
    widget: result.widget,
    definitionId: result.definition.id,
    definitionVersion: result.definition.version,
    campaign: result.campaign ?? null,
    group: result.group ?? null,
    tier: result.tier,
    startedAt: new Date(result.startedAt),
    finishedAt: new Date(result.finishedAt),
    body: result,
    ...marking(result, definition),
  };
}

const PAGE = 500;

/** A result as it was sent, and what the collector says of it. */
export interface Kept {
  body: Result;
  receivedAt: Date;
  scoresDiffer: boolean | null;
}

/** Every result, a page at a time in the order of ids, so that memory stays level however many there are. */
export async function* allResults(tables: Tables): AsyncGenerator<Kept[]> {
  let last: { id: string; rev: number } | undefined;
  do {
    const page = await tables
      .select({
        id: results.id,
        rev: results.rev,
        body: sql<Result>`${results.body}`,
        receivedAt: results.receivedAt,
        scoresDiffer: results.scoresDiffer,
      })
      .from(results)
      .where(and(isNull(results.erasedAt), last && sql`(${results.id}, ${results.rev}) > (${last.id}, ${last.rev})`))
      .orderBy(asc(results.id), asc(results.rev))
      .limit(PAGE);
    last = page.length === PAGE ? page.at(-1) : undefined;
    yield page;
  } while (last);
}

/** A result without anything its person said. */
export interface Receipt {
  /** The beginning of its id: the whole of it lets its holder erase the result. */
  id: string;
  widget: string;
  receivedAt: Date;
}

/** How many revisions are kept. */
export async function countResults(tables: Tables): Promise<number> {
  const [total] = await tables.select({ count: count() }).from(results).where(isNull(results.erasedAt));
  return total?.count ?? 0;
}

/** The receipts of the latest results. */
export function latestReceipts(tables: Tables, most: number): Promise<Receipt[]> {
  return tables
    .select({ id: sql<string>`left(${results.id}, 8)`, widget: results.widget, receivedAt: results.receivedAt })
    .from(results)
    .where(isNull(results.erasedAt))
    .orderBy(desc(results.receivedAt))
    .limit(most);
}
