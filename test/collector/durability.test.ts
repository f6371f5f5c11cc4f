import assert from 'node:assert/strict';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { everything, keyOf, launch, ownFolder, post, preparedFolder, sample, startCollector } from './collector.js';

const KILLS = 10;

/** How often each id is there. */
const tally = (ids: string[]) =>
  ids.reduce((all, id) => all.set(id, (all.get(id) ?? 0) + 1), new Map<string, number>());

describe('what the collector has acknowledged', () => {
  it('is there once after every one of ten kills under load', async () => {
    const folder = await preparedFolder();
    const acknowledged: string[] = [];
    for (let kill = 0; kill < KILLS; kill++) {
      const collector = await startCollector(folder);
      const life = new AbortController();
      const person = async () => {
        while (!life.signal.aborted) {
          const result = sample();
          try {
            const answer = await post(collector.url, result, keyOf(result));
            if (answer.status === 201) acknowledged.push(result.id);
          } catch {
            // The connection was cut: nothing was promised.
          }
        }
      };
      const people = Array.from({ length: 8 }, person);
      const enough = acknowledged.length + 20;
      while (acknowledged.length < enough) await pause(5);
      await pause(Math.random() * 100);
      await collector.kill();
      life.abort();
      await Promise.all(people);
    }

    const collector = await startCollector(folder);
    const kept = tally((await everything(collector.url)).map((result) => result.id));
    assert.deepEqual(
      acknowledged.filter((id) => kept.get(id) !== 1),
      [],
    );
    const again = sample({ id: acknowledged[0] });
    assert.equal((await post(collector.url, again, keyOf(again))).status, 200, 'the first receipt still holds');
    assert.equal(await collector.stop(), 0);
  });
});

describe('a collector that is killed during its very first start', () => {
  it('starts the next time', async () => {
    const folder = join(ownFolder(), 'data');
    for (const made of ['new', 'new/PG_VERSION', 'new/base/5']) {
      const child = launch(folder);
      const ended = once(child, 'exit');
      const isMade = () => existsSync(join(folder, made)) || existsSync(join(folder, 'postgres'));
      while (!isMade() && child.exitCode === null) await pause(2);
      child.kill('SIGKILL');
      await ended;
    }
    const collector = await startCollector(folder);
    assert.equal((await post(collector.url, sample())).status, 201);
    await collector.kill();
  });
});
