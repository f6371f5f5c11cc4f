import { sql } from 'drizzle-orm';
import type { Tables } from './database.js';

/** Any numbers that no other program on the same server takes. */
const spaces = { result: 7_104_019, summary: 7_104_020 };

/**
 * Waits until no other transaction, of this or another collector, has the same thing locked, and keeps it locked until
 * the transaction ends. Names that share a hash wait for each other without need.
 */
export async function lock(transaction: Tables, space: keyof typeof spaces, name: string): Promise<void> {
  await transaction.execute(sql`select pg_advisory_xact_lock(${spaces[space]}::int, hashtext(${name}))`);
}
