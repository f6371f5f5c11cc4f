/** The databases that the collector is measured on, each made for the occasion. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { register } from 'tsx/esm/api';

/**
 * Builds the collector, and runs `measure` on the embedded database and on PostgreSQL in turn.
 *
 * @param measure Takes a database's name and a way to get the settings of a new, empty one. Returns tables.
 * @returns All tables.
 */
export async function onEachDatabase(measure) {
  spawnSync('npm', ['run', '-s', 'build:collector'], { stdio: 'inherit', shell: true });
  const unregister = register();
  const { startPostgres } = await import('../../test/collector/postgres.ts');
  await unregister();

  const folder = () => ({ COLLECTOR_DATA: mkdtempSync(join(home, 'data-')), DATABASE_URL: '' });
  const home = mkdtempSync(join(tmpdir(), 'bench-'));
  const embedded = await measure('embedded database', folder);
  rmSync(home, { recursive: true });

  const server = await startPostgres();
  const own = await measure('PostgreSQL', async () => ({ DATABASE_URL: await server.newDatabase() }));
  await server.stop();
  return [...embedded, ...own];
}
