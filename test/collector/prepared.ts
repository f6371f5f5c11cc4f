import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openFolder } from '../../src/collector/embedded.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const migrations = join(root, 'src/collector/migrations');

/**
 * Fills a folder with an empty database that is ready to open. Making one takes seconds of work, copying it none:
 * it is made once for each version of PGlite and of the tables, and kept among the caches of the packages.
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

function key(): string {
  const hash = createHash('sha256');
  const { version } = JSON.parse(
    readFileSync(join(root, 'node_modules/@electric-sql/pglite/package.json'), 'utf8'),
  ) as { version: string };
  hash.update(version);
  for (const name of readdirSync(migrations)
    .filter((file) => file.endsWith('.sql'))
    .toSorted()) {
    hash.update(readFileSync(join(migrations, name)));
  }
  return hash.digest('hex').slice(0, 16);
}
