import assert from 'node:assert/strict';
import { once } from 'node:events';
import { describe, it } from 'node:test';
import { launch, preparedFolder, post, sample, startCollector } from './collector.js';

describe('a second collector', () => {
  it('on the same folder is refused in one sentence, and the first goes on', async () => {
    const folder = await preparedFolder();
    const first = await startCollector(folder);
    const second = launch(folder);
    let said = '';
    second.stderr?.on('data', (chunk) => (said += String(chunk)));
    const [code] = (await once(second, 'exit')) as [number];

    assert.equal(code, 1);
    assert.equal(said.trim(), `Cannot start: another collector is using ${folder}; stop it, or set COLLECTOR_DATA.`);
    assert.equal((await post(first.url, sample())).status, 201);
    await first.kill();
  });

  it('on the same port is refused in one sentence and leaves its folder free', async () => {
    const folder = await preparedFolder();
    const first = await startCollector(folder);
    const port = new URL(first.url).port;
    const elsewhere = await preparedFolder();
    const second = launch(elsewhere, { PORT: port });
    let said = '';
    second.stderr?.on('data', (chunk) => (said += String(chunk)));
    const [code] = (await once(second, 'exit')) as [number];

    assert.equal(code, 1);
    assert.equal(said.trim(), `Cannot start: port ${port} is taken; set PORT to another one.`);
    await first.kill();
    const third = await startCollector(elsewhere);
    await third.kill();
  });

  it('may follow at once, after a stop and after a crash', async () => {
    const folder = await preparedFolder();
    const first = await startCollector(folder);
    assert.equal(await first.stop(), 0);
    const second = await startCollector(folder);
    await second.kill();
    const third = await startCollector(folder);
    assert.equal((await post(third.url, sample())).status, 201);
    await third.kill();
  });
});
