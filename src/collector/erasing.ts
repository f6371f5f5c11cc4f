import { and, eq, isNull, sql } from 'drizzle-orm';
import type { Tables } from './database.js';
import { lockId } from './results.js';
import { nextSeq, results } from './schema.js';

/**
 * Takes from every revision of a result what its person said, and when. What stays says that the id was erased, so that
 * a copy which comes late is not kept again. An id that is not there is none to erase.
 */
export async function erase(tables: Tables, id: string): Promise<void> {
  await tables.transaction(async (transaction) => {
    if (!(await lockId(transaction, id))) return;
    await transaction
      .update(results)
      .set({
        body: null,
        marks: null,
        scoresDiffer: null,
        campaign: null,
        group: null,
        startedAt: null,
        finishedAt: null,
        erasedAt: sql`now()`,
        seq: nextSeq,
      })
      .where(and(eq(results.id, id), isNull(results.erasedAt)));
  });
}
