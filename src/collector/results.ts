import { and, asc, count, desc, eq, sql } from 'drizzle-orm';
import type { Result } from '../results/result.js';
import type { Tables } from './database.js';
import { fingerprint } from './fingerprint.js';
import { results } from './schema.js';

/** `kept`: written down now. `had`: the same result was there already. `differs`: another body has this id and revision. */
export type Keeping = 'kept' | 'had' | 'differs';

/**
 * Writes a result down, once, however often and however many at a time ask for it.
 *
 * @param result - The body as it was parsed, unknown keys included; it has passed the result schema.
 * @returns After the transaction is committed.
 */
export async function keep(tables: Tables, result: Result): Promise<Keeping> {
  const bodyHash = fingerprint(result);
  const written = await tables
    .insert(results)
    .values({
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
      bodyHash,
    })
    .onConflictDoNothing()
    .returning({ id: results.id });
  if (written.length > 0) return 'kept';

  const [first] = await tables
    .select({ bodyHash: results.bodyHash })
    .from(results)
    .where(and(eq(results.id, result.id), eq(results.rev, result.rev)));
  // Gone between the two statements: somebody erased it, and this one may be kept.
  if (!first) return keep(tables, result);
  return first.bodyHash === bodyHash ? 'had' : 'differs';
}

const PAGE = 500;

/** Every result as it was sent, a page at a time in the order of ids, so that memory stays level however many there are. */
export async function* allBodies(tables: Tables): AsyncGenerator<unknown[]> {
  let last: { id: string; rev: number } | undefined;
  do {
    const page = await tables
      .select({ id: results.id, rev: results.rev, body: results.body })
      .from(results)
      .where(last && sql`(${results.id}, ${results.rev}) > (${last.id}, ${last.rev})`)
      .orderBy(asc(results.id), asc(results.rev))
      .limit(PAGE);
    last = page.length === PAGE ? page.at(-1) : undefined;
    yield page.map((row) => row.body);
  } while (last);
}

/** A result without anything its person said. */
export interface Receipt {
  id: string;
  widget: string;
  receivedAt: Date;
}

/** How many results there are, and the receipts of the latest. */
export async function latestReceipts(tables: Tables, most: number): Promise<{ count: number; latest: Receipt[] }> {
  const [[total], latest] = await Promise.all([
    tables.select({ count: count() }).from(results),
    tables
      .select({ id: results.id, widget: results.widget, receivedAt: results.receivedAt })
      .from(results)
      .orderBy(desc(results.receivedAt))
      .limit(most),
  ]);
  return { count: total?.count ?? 0, latest };
}
