import { existsSync } from 'node:fs';
import { chmod, mkdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { sql } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/pglite';
import { migrate } from 'drizzle-orm/pglite/migrator';
import { migrations, type Database } from './database.js';
import { durable } from './durable-folder.js';
import { lockFolder } from './lock.js';

const UPKEEP_MS = 5 * 60_000;

/**
 * What a server does in the background, and a single process must do itself. Without checkpoints the write-ahead log grows
 * until the end; without statistics the planner sorts what it could add up as it comes.
 */
const STATISTICS =
  'analyze results (widget, definition_id, definition_version, campaign, grp, tier, latest, erased_at)';

/**
 * PGlite in a folder, for one process at a time.
 *
 * @throws {LockedError} when another process has the folder open: PGlite itself would let both in and lose rows.
 */
export async function openFolder(folder: string): Promise<Database> {
  await mkdir(folder, { recursive: true });
  const lock = await lockFolder(join(folder, 'lock'));
  try {
    const client = await startPglite(folder);
    const tables = drizzle(client);
    await migrate(tables, migrations);
    await client.exec(STATISTICS);
    const upkeep = setInterval(() => void client.exec(`checkpoint; ${STATISTICS}`).catch(() => {}), UPKEEP_MS).unref();
    return {
      tables,
      where: folder,
      answers: async () => void (await tables.execute(sql`select 1`)),
      close: async () => {
        clearInterval(upkeep);
        await client.close();
        await lock.release();
      },
    };
  } catch (error) {
    await lock.release();
    throw error;
  }
}

/** A first start that is killed halfway leaves only `new`, which the next start throws away. */
async function startPglite(folder: string): Promise<PGlite> {
  const [fresh, lasting] = [join(folder, 'new'), join(folder, 'postgres')];
  if (!existsSync(lasting)) {
    await rm(fresh, { recursive: true, force: true });
    await (await PGlite.create(durable(fresh))).close();
    // PGlite makes its files open to everybody.
    await chmod(fresh, 0o700);
    await rename(fresh, lasting);
  }
  return PGlite.create(durable(lasting));
}
