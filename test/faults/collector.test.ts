import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { BrowserContext } from 'playwright-core';
import { type Collector, everything, ownFolder, startCollector } from '../collector/collector.js';
import { faultWorld, multiply, nothingPending, open, outbox, until, type Visit } from './world.js';

const world = faultWorld();

/** What stands in the collector's table, as `id.rev`, in order. */
const table = async ({ url }: Collector): Promise<string[]> =>
  (await everything(url)).map(({ id, rev }) => `${id}.${rev}`).toSorted();

const ANY_PAGE = { COLLECTOR_ORIGINS: '*' };

/** A person sends their result while the line is cut; results of earlier days wait beside it. Gives what waits. */
async function handInOffline(context: BrowserContext, { page, audit }: Visit, earlier: number): Promise<string[]> {
  await audit.takeAll();
  await context.setOffline(true);
  await audit.send();
  await until('it waits', async () => Object.keys(await outbox(page)).length === 1);
  await multiply(page, earlier, () => {});
  return Object.keys(await outbox(page))
    .map((key) => key.replace(/^out:/, ''))
    .toSorted();
}

describe('a collector that is killed while two hundred results are on their way', () => {
  it('has each in its table once when it is back, and nothing waits any more', async () => {
    const folder = ownFolder();
    const first = await startCollector(folder, ANY_PAGE);
    const address = world.page(`${first.url}/v1/results`);
    const context = await world.profile();
    const visit = await open(context, address);
    const handedIn = await handInOffline(context, visit, 199);
    await visit.page.close();
    await context.setOffline(false);

    const sending = await open(context, address);
    await until('some have arrived', async () => (await table(first)).length > 0);
    await first.kill();
    assert.equal(await nothingPending(sending.page), false, 'it was killed too late to prove anything');
    await sending.page.close();

    const second = await startCollector(folder, { ...ANY_PAGE, PORT: new URL(first.url).port });
    const again = await open(context, address);
    await until('nothing is pending', () => nothingPending(again.page), 60_000);
    assert.deepEqual(await table(second), handedIn);
  });
});

describe('two tabs, reloaded while they send', () => {
  it('leave one row for each result in the table of the collector', async () => {
    const collector = await startCollector(ownFolder(), ANY_PAGE);
    const address = world.page(`${collector.url}/v1/results`);
    const context = await world.profile();
    const tabs = [await open(context, address), await open(context, address)] as const;
    const handedIn = await handInOffline(context, tabs[0], 29);
    await context.setOffline(false);
    for (const { page } of [...tabs, ...tabs]) await page.reload();
    const last = await open(context, address);
    await until('nothing is pending', () => nothingPending(last.page), 60_000);
    assert.deepEqual(await table(collector), handedIn);
  });
});
