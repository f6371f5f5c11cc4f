import { sql } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/node-postgres';
import { migrate } from 'drizzle-orm/node-postgres/migrator';
import { Client, Pool } from 'pg';
import { migrations, type Database } from './database.js';

/** Any number that no other program on the same server takes. */
const MIGRATION_LOCK = 7_104_018;
const CONNECT_MS = 5000;

/** A pool of connections to PostgreSQL, shared with as many other collectors as there are. */
export async function openPostgres(address: string): Promise<Database> {
  await migrateAlone(address);
  const pool = new Pool({
    connectionString: address,
    connectionTimeoutMillis: CONNECT_MS,
    statement_timeout: 10_000,
    query_timeout: 15_000,
    // Nobody waits for long for a collector that has gone away in the middle.
    idle_in_transaction_session_timeout: 10_000,
  });
  // A connection that breaks while it is idle is replaced when it is next needed.
  pool.on('error', () => {});
  const tables = drizzle(pool);
  const { hostname, pathname } = new URL(address);
  return {
    tables,
    where: `PostgreSQL at ${hostname}${pathname}`,
    answers: async () => void (await tables.execute(sql`select 1`)),
    close: () => pool.end(),
  };
}

/** Several processes may start at once on one database; they migrate it one after the other, however long it takes. */
async function migrateAlone(address: string): Promise<void> {
  const client = new Client({ connectionString: address, connectionTimeoutMillis: CONNECT_MS });
  client.on('error', () => {});
  await client.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [MIGRATION_LOCK]);
    await migrate(drizzle(client), migrations);
  } finally {
    // The lock goes with the connection.
    await client.end();
  }
}
