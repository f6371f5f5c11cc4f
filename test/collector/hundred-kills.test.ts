import { spawnSync } from 'node:child_process';
import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { preparedFolder, startCollector } from './collector.js';
import { surviveKills } from './kills.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
/** Below the packages, so that they are found from there. */
const compiled = join(root, `node_modules/.cache/collector-${process.pid}`);

describe('what the collector has acknowledged', () => {
  before(() => {
    // Compiled once, as in the container: a hundred starts from source would take many minutes.
    const { status, stdout } = spawnSync('npm', ['run', '-s', 'build:collector', '--', '--outDir', compiled], {
      cwd: root,
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(stdout);
    cpSync(join(root, 'src/collector/migrations'), join(compiled, 'collector/migrations'), { recursive: true });
  });
  after(() => rmSync(compiled, { recursive: true, force: true }));

  it('is there once after a hundred kills under load', async () => {
    const folder = await preparedFolder();
    // The database starts sooner when its code is not made faster first.
    await surviveKills(100, () => startCollector(folder, {}, ['--liftoff-only', join(compiled, 'collector/main.js')]));
  });
});
