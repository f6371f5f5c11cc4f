import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openFolder } from '../../src/collector/embedded.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const migrations = 'src/collector/migrations';

/**
 * Fills a folder with an empty database that is ready to open. Making one takes seconds of work, copying it none:
 * it is made once for each version of PGlite, of the tables and of how a folder is made, and kept among the caches of the packages.
 */
export async function prepare(folder: string): Promise<void> {
  const made = join(root, 'node_modules/.cache/collector', key());
  if (!existsSync(made)) {
    const own = `${made}-${process.pid}`;
    const database = await openFolder(own);
    await database.close();
    mkdirSync(dirname(made), { recursive: true });
    try {
      renameSync(own, made);
    } catch {
      // Another test was quicker.
      rmSync(own, { recursive: true, force: true });
    }
  }
  cpSync(join(made, 'postgres'), join(folder, 'postgres'), { recursive: true });
}

/** Changes with everything that a new folder is made of. */
function key(): string {
  const sources = [
    'node_modules/@electric-sql/pglite/package.json',
    'src/collector/embedded.ts',
    'src/collector/durable-folder.ts',
    ...readdirSync(join(root, migrations)).map((name) => join(migrations, name)),
  ].filter((name) => /\.(json|ts|sql)$/.test(name));
  const hash = createHash('sha256');
  for (const name of sources.toSorted()) hash.update(readFileSync(join(root, name)));
  return hash.digest('hex').slice(0, 16);
}
