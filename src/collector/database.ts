import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { PgDatabase, PgQueryResultHKT } from 'drizzle-orm/pg-core';

/** What queries are written against, whichever engine answers them. */
export type Tables = PgDatabase<PgQueryResultHKT, Record<string, never>>;

export interface Database {
  tables: Tables;
  /** Where the data is, for a person; never a password. */
  where: string;
  /** Resolves when the database answers a question, rejects when it does not. */
  answers(): Promise<void>;
  close(): Promise<void>;
}

/** What brings the tables up to date, in both engines. */
export const migrations = { migrationsFolder: fileURLToPath(new URL('./migrations', import.meta.url)) };

/**
 * PostgreSQL at an address, or else the embedded database in a folder; its tables brought up to date.
 * Only the engine that is used is loaded.
 */
export async function openDatabase(from: { address?: string | undefined; folder: string }): Promise<Database> {
  if (from.address) return (await import('./postgres.js')).openPostgres(from.address);
  return (await import('./embedded.js')).openFolder(resolve(from.folder));
}
