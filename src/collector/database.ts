import { fileURLToPath } from 'node:url';
import type { PgDatabase, PgQueryResultHKT } from 'drizzle-orm/pg-core';

/** What queries are written against, whichever engine answers them. */
export type Tables = PgDatabase<PgQueryResultHKT>;

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
