import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { LockedError, lockFolder } from '../../src/collector/lock.js';
import { ownFolder } from './collector.js';

const holderFile = fileURLToPath(new URL('./holder.ts', import.meta.url));

function holder(folder: string): ChildProcess {
  return spawn(process.execPath, ['--import', 'tsx', holderFile, folder], { stdio: ['ignore', 'pipe', 'inherit'] });
}

async function firstWord(child: ChildProcess): Promise<string> {
  const [said] = (await once(child.stdout!, 'data')) as [Buffer];
  return said.toString().trim();
}

async function killed(child: ChildProcess): Promise<void> {
  const ended = once(child, 'exit');
  child.kill('SIGKILL');
  await ended;
}

describe('the lock of a folder', () => {
  it('is held by at most one of many who ask at the same moment', async () => {
    const folder = join(ownFolder(), 'lock');
    let rounds = 0;
    for (let round = 0; round < 8; round++) {
      const asked = await Promise.allSettled(Array.from({ length: 6 }, () => lockFolder(folder)));
      const held = asked.filter((one) => one.status === 'fulfilled');
      for (const one of asked)
        if (one.status === 'rejected')
          assert.equal(String(one.reason), `LockedError: Another process is using ${folder}.`);
      assert.ok(held.length <= 1, `${held.length} hold it`);
      rounds += held.length;
      await Promise.all(held.map((one) => one.value.release()));
      assert.deepEqual(readdirSync(folder), []);
    }
    assert.ok(rounds > 0, 'somebody gets it in most rounds');
  });

  it('is free as soon as the process that held it is killed', async () => {
    const folder = join(ownFolder(), 'lock');
    const holders = [holder(folder), holder(folder)];
    const words = await Promise.all(holders.map(firstWord));
    assert.deepEqual(words.toSorted(), ['LockedError', 'held']);
    await assert.rejects(lockFolder(folder), LockedError);
    await Promise.all(holders.map(killed));
    const lock = await lockFolder(folder);
    assert.equal(readdirSync(folder).length, 1, 'what the killed one left is cleared away');
    await lock.release();
  });

  it('is refused while it is held, and free once it is released', async () => {
    const folder = join(ownFolder(), 'lock');
    const lock = await lockFolder(folder);
    await assert.rejects(lockFolder(folder), LockedError);
    await lock.release();
    await (await lockFolder(folder)).release();
  });

  it('is the same whatever way leads to the folder, however long', async () => {
    const folder = join(ownFolder(), 'a-rather-long-name-for-a-folder'.repeat(6), 'lock');
    mkdirSync(folder, { recursive: true });
    const lock = await lockFolder(folder);
    await assert.rejects(lockFolder(join(folder, '..', 'lock')), LockedError);
    await lock.release();
  });
});
