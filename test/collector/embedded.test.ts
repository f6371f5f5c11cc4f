import assert from 'node:assert/strict';
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { join } from 'node:path';
import { after, before, describe, it, mock } from 'node:test';
import { sql } from 'drizzle-orm';
import { openFolder } from '../../src/collector/embedded.js';
import type { Database } from '../../src/collector/database.js';
import { keep } from '../../src/collector/results.js';
import { preparedFolder, sample } from './collector.js';

let database: Database;
const flushes = mock.method(fs, 'fsyncSync');
before(async () => {
  syncBuiltinESMExports();
  database = await openFolder(await preparedFolder());
});
after(async () => {
  await database.close();
  mock.restoreAll();
  syncBuiltinESMExports();
});

describe('the embedded database', () => {
  it('has flushed a result to the disk before it says so', async () => {
    for (let i = 0; i < 5; i++) {
      const earlier = flushes.mock.callCount();
      assert.equal(await keep(database.tables, sample()), 'kept');
      assert.ok(flushes.mock.callCount() > earlier);
    }
  });

  it('runs with every setting that makes a commit last', async () => {
    for (const name of ['fsync', 'synchronous_commit', 'full_page_writes']) {
      const [row] = await database.tables
        .select({ value: sql<string>`current_setting(${name})` })
        .from(sql`(values (1)) as one`);
      assert.equal(row?.value, 'on', name);
    }
  });

  it('is closed to other users of the machine', () => {
    assert.equal(fs.statSync(join(database.where, 'postgres')).mode & 0o077, 0);
  });
});
