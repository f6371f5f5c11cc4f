import { and, asc, eq, gt, isNotNull, max, sql } from 'drizzle-orm';
import { merge } from '../domain/records/merge.js';
import { type Change, type Entry, published, recordOf } from '../domain/records/record.js';
import { record as recordSchema } from '../domain/records/schema.js';
import { recordIn } from '../domain/records/sent.js';
import type { Result } from '../results/result.js';
import type { Tables } from './database.js';
import { recordPosts, records, results } from './schema.js';

/** Names one record. */
type Key = Pick<Entry, 'kind' | 'id'>;

const isOf = ({ kind, id }: Key) => and(eq(records.kind, kind), eq(records.id, id));

/** One at a time for each kind, so that `seq` grows in the order in which changes can be seen. */
const inTurn = (transaction: Tables, { kind }: Key) =>
  transaction.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`record ${kind}`}, 0))`);

/**
 * Merges the changes that a kept result carries into its record; once more changes nothing. What was erased in the
 * meantime is not taken in.
 *
 * @param vouched - It came with the token: what it says may be shown to everybody, once accepted.
 */
export async function takeIn(tables: Tables, result: Result, vouched: boolean): Promise<void> {
  const sent = recordFrom(recordIn(result));
  await tables.transaction(async (transaction) => {
    await inTurn(transaction, sent);
    if (!(await isKept(transaction, result))) return;
    const added = await transaction
      .insert(recordPosts)
      .values({ resultId: result.id, resultRev: result.rev, kind: sent.kind, id: sent.id, vouched })
      .onConflictDoNothing()
      .returning({ id: recordPosts.id });
    if (added.length === 0) return;
    const [there] = await transaction.select().from(records).where(isOf(sent));
    const joined = (changes: Change[] | null | undefined) =>
      changes?.length ? merge(recordOf(sent, changes), sent).history : sent.history;
    await put(transaction, sent, {
      whole: joined(there?.whole),
      vouched: vouched ? joined(there?.vouched) : (there?.vouched ?? null),
    });
  });
}

async function isKept(transaction: Tables, { id, rev }: Result): Promise<boolean> {
  const [kept] = await transaction
    .select({ erasedAt: results.erasedAt })
    .from(results)
    .where(and(eq(results.id, id), eq(results.rev, rev)));
  return kept !== undefined && kept.erasedAt === null;
}

type Histories = Record<'whole' | 'vouched', readonly Change[] | null>;

async function put(transaction: Tables, { kind, id }: Key, { whole, vouched }: Histories): Promise<void> {
  const row = { whole: [...whole!], vouched: vouched && [...vouched], seq: sql`nextval('records_seq')` };
  await transaction
    .insert(records)
    .values({ kind, id, ...row })
    .onConflictDoUpdate({ target: [records.kind, records.id], set: row });
}

/** A record as it was sent; it was checked when it came. */
function recordFrom(sent: unknown): Entry {
  const read = recordSchema.parse(sent);
  return recordOf(read, read.history);
}

/**
 * Makes records anew without the results that were erased or deleted: all of them, or those of one result. Of a record
 * that was shown and has nothing left, a mark stays that says so to whoever asks what has changed.
 */
export async function letGo(tables: Tables, resultId?: string): Promise<void> {
  const isGone = sql`not exists (select 1 from results where results.id = ${recordPosts.resultId}
    and results.rev = ${recordPosts.resultRev} and results.erased_at is null)`;
  const gone = and(resultId === undefined ? undefined : eq(recordPosts.resultId, resultId), isGone);
  const touched = await tables
    .selectDistinct({ kind: recordPosts.kind, id: recordPosts.id })
    .from(recordPosts)
    .where(gone);
  for (const key of touched) {
    await tables.transaction(async (transaction) => {
      await inTurn(transaction, key);
      await transaction
        .delete(recordPosts)
        .where(and(eq(recordPosts.kind, key.kind), eq(recordPosts.id, key.id), isGone));
      await putAnew(transaction, key);
    });
  }
}

async function putAnew(transaction: Tables, key: Key): Promise<void> {
  const posts = await transaction
    .select({ vouched: recordPosts.vouched, body: sql<Result>`${results.body}` })
    .from(recordPosts)
    .innerJoin(results, and(eq(results.id, recordPosts.resultId), eq(results.rev, recordPosts.resultRev)))
    .where(and(eq(recordPosts.kind, key.kind), eq(recordPosts.id, key.id)));
  const historyOf = (some: typeof posts) =>
    some.length === 0
      ? null
      : recordOf(
          key,
          some.flatMap(({ body }) => recordFrom(recordIn(body)).history),
        ).history;
  const vouched = historyOf(posts.filter((post) => post.vouched));
  const mark: Change = { at: new Date().toISOString(), tier: 'open', removed: true };
  const [there] = await transaction.select({ vouched: records.vouched }).from(records).where(isOf(key));
  const wasShown = there?.vouched ? [mark] : null;
  const whole = historyOf(posts) ?? wasShown;
  if (whole) await put(transaction, key, { whole, vouched: vouched ?? wasShown });
  else await transaction.delete(records).where(isOf(key));
}

const PAGE = 500;

/** What changes whenever anything in the records of a kind does; it can be given back as `since`. */
export async function latestChange(tables: Tables, kind: string): Promise<number> {
  const [latest] = await tables
    .select({ seq: max(records.seq) })
    .from(records)
    .where(eq(records.kind, kind));
  return latest?.seq ?? 0;
}

/**
 * The records of a kind in the order of their ids, a page at a time.
 *
 * @param since - Only those that have changed after this.
 * @param isHolder - Whoever asks holds the token: everything that anybody sent. Else what `shown` leaves.
 */
export async function* recordsOf(
  tables: Tables,
  kind: string,
  { since, isHolder }: { since: number | undefined; isHolder: boolean },
): AsyncGenerator<Entry[]> {
  let last: string | undefined;
  do {
    const page = await tables
      .select()
      .from(records)
      .where(
        and(
          eq(records.kind, kind),
          since === undefined ? undefined : gt(records.seq, since),
          isHolder ? undefined : isNotNull(records.vouched),
          last === undefined ? undefined : gt(records.id, last),
        ),
      )
      .orderBy(asc(records.id))
      .limit(PAGE);
    last = page.length === PAGE ? page.at(-1)!.id : undefined;
    yield page.flatMap(({ id, whole, vouched }) => {
      if (isHolder) return [recordOf({ kind, id }, whole)];
      return shown(recordOf({ kind, id }, vouched!), since !== undefined) ?? [];
    });
  } while (last !== undefined);
}

/**
 * What everybody may see of a record that the holder of the token sent: its open changes, once it is accepted. Of another,
 * nothing; or, for whoever may have seen it before, the marks alone that took it away.
 */
function shown(vouched: Entry, withMarks: boolean): Entry | undefined {
  if (vouched.state === 'accepted') {
    const open = published(vouched);
    if (open) return open;
  }
  const marks = vouched.history.filter(
    ({ tier, set, state, removed }) => tier === 'open' && !set && (state || removed),
  );
  return withMarks && marks.length > 0 ? recordOf(vouched, marks) : undefined;
}
