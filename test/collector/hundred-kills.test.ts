import { describe, it } from 'node:test';
import { preparedFolder, startCollector } from './collector.js';
import { surviveKills } from './kills.js';

describe('what the collector has acknowledged', () => {
  it('is there once after a hundred kills under load', async () => {
    const folder = await preparedFolder();
    // The database starts sooner when its code is not made faster first.
    await surviveKills(100, () => startCollector(folder, {}, ['--liftoff-only']));
  });
});
