import assert from 'node:assert/strict';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { launch, ownFolder, post, sample, startCollector } from './collector.js';
import { onBoth } from './engines.js';
import { surviveKills } from './kills.js';

onBoth('what the collector has acknowledged', (engine) => {
  it('is there once after every one of ten kills under load, and its receipt still holds', async () => {
    const home = await engine.newHome();
    await surviveKills(10, () => home.start());
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
