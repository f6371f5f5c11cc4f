import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { rmSync, statfsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { type Collector, everything, keyOf, ownFolder, post, sample, startCollector } from './collector.js';
import { type Postgres, startPostgres } from './postgres.js';

const asked = async (url: string, path: string) => (await fetch(`${url}${path}`)).status;

describe('a PostgreSQL that stops and starts again under a running collector', () => {
  it('means 503 and nothing acknowledged while it is away, and work as before afterwards', async () => {
    const server = await startPostgres();
    const collector = await startCollector(ownFolder(), { DATABASE_URL: await server.newDatabase() });
    const [first, lost, last] = [sample(), sample(), sample()];
    assert.equal((await post(collector.url, first, keyOf(first))).status, 201);

    await server.stop();
    const refused = await post(collector.url, lost, keyOf(lost));
    assert.equal(refused.status, 503);
    assert.ok(Number(refused.headers.get('retry-after')) > 0);
    assert.doesNotMatch(await refused.text(), /received|skills-audit/);
    assert.equal(await asked(collector.url, '/healthz'), 503);
    assert.equal(await asked(collector.url, '/v1/summaries/skills-audit'), 503);

    await server.start();
    assert.equal(await asked(collector.url, '/healthz'), 200);
    for (const result of [lost, last]) assert.equal((await post(collector.url, result, keyOf(result))).status, 201);
    assert.deepEqual(
      (await everything(collector.url)).map(({ id }) => id).toSorted(),
      [first.id, lost.id, last.id].toSorted(),
    );
    await collector.kill();
    await server.stop();
  });

  it('never means that an acknowledged result is not there', async () => {
    const server = await startPostgres();
    const collector = await startCollector(ownFolder(), { DATABASE_URL: await server.newDatabase() });
    const acknowledged: string[] = [];
    const statuses = new Set<number>();
    const life = new AbortController();
    const sender = async () => {
      while (!life.signal.aborted) {
        const result = sample();
        const { status } = await post(collector.url, result, keyOf(result));
        statuses.add(status);
        if (status === 201) acknowledged.push(result.id);
      }
    };
    const senders = Array.from({ length: 8 }, sender);
    const more = async (count: number) => {
      const enough = acknowledged.length + count;
      while (acknowledged.length < enough) await new Promise((resolve) => setImmediate(resolve));
    };
    for (let stop = 0; stop < 3; stop++) {
      await more(20);
      await server.stop();
      await server.start();
    }
    await more(20);
    life.abort();
    await Promise.all(senders);

    assert.deepEqual(statuses, new Set([201, 503]));
    const kept = (await everything(collector.url)).map(({ id }) => id);
    assert.equal(new Set(kept).size, kept.length);
    assert.deepEqual(
      acknowledged.filter((id) => !kept.includes(id)),
      [],
    );
    await collector.kill();
    await server.stop();
  });
});

/** A small disk of its own, or nothing where this user may not have one. */
function smallDisk(): { folder: string; remove(): void } | undefined {
  const folder = ownFolder();
  if (spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=192m', 'tmpfs', folder]).status !== 0) return undefined;
  return { folder, remove: () => void spawnSync('umount', ['-l', folder]) };
}

/** Takes all room there is, and gives the file that does. */
function fill(folder: string): string {
  const file = join(folder, 'full');
  const { bavail, bsize } = statfsSync(folder);
  writeFileSync(file, Buffer.alloc(Math.floor(bavail * bsize)));
  return file;
}

const DATABASES = ['the embedded database', 'PostgreSQL'] as const;

for (const database of DATABASES) {
  describe(`a full disk under ${database}`, () => {
    const disk = smallDisk();
    let server: Postgres | undefined;
    let collector: Collector;
    const start = async () =>
      startCollector(join(disk!.folder, 'data'), server && { DATABASE_URL: await server.newDatabase() });
    before(async () => {
      if (!disk) return;
      if (database === 'PostgreSQL') server = await startPostgres(disk.folder);
      collector = await start();
    });
    after(async () => {
      if (!disk) return;
      await collector.kill();
      await server?.stop();
      disk.remove();
    });

    it('means that what does not fit is not acknowledged, and what was acknowledged stays', async (t) => {
      if (!disk) return t.skip('only root may have a disk of its own');
      const file = fill(disk.folder);
      const acknowledged: string[] = [];
      let refused = 0;
      for (let sent = 0; sent < 20_000 && refused < 20; sent++) {
        const result = sample({ data: { note: 'x'.repeat(60_000) } });
        const { status } = await post(collector.url, result, keyOf(result));
        if (status === 201) acknowledged.push(result.id);
        else {
          assert.equal(status, 503);
          refused++;
        }
      }
      assert.equal(refused, 20);
      rmSync(file);
      if (!server) {
        await collector.kill();
        collector = await start();
      }
      const kept = new Set((await everything(collector.url)).map(({ id }) => id));
      assert.deepEqual(
        acknowledged.filter((id) => !kept.has(id)),
        [],
      );
      assert.equal((await post(collector.url, sample())).status, 201);
    });
  });
}
