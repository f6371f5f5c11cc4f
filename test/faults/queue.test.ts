import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { BrowserContext } from 'playwright-core';
import { sendingWords } from '../../src/views/sending-words.js';
import { RATINGS } from '../browser/audit.js';
import { faultWorld, multiply, nothingPending, open, outbox, sleep, uncaught, until, type Visit } from './world.js';

const world = faultWorld();

/** The line fails while the person answers; they finish and press Send all the same. */
async function finishOffline(context: BrowserContext, { page, audit }: Pick<Visit, 'page' | 'audit'>): Promise<void> {
  await audit.start();
  await audit.answerAbout();
  await page.waitForLoadState('networkidle');
  await context.setOffline(true);
  await audit.hurry(RATINGS);
  await audit.seeResults();
  await audit.send();
}

describe('a line that comes and goes', () => {
  it('brings each result to its endpoint once', async () => {
    const place = world.place('flap');
    const context = await world.profile();
    const { page, audit } = await open(context, place.page);
    await finishOffline(context, { page, audit });
    await page.getByText(sendingWords.en.why.offline).waitFor();
    await multiply(page, 5, () => {});
    for (let flaps = 0; flaps < 20; flaps++) {
      await context.setOffline(flaps % 2 === 1);
      await sleep(300);
    }
    await context.setOffline(false);
    await until('all are stored', () => Object.keys(place.stored()).length === 6, 60_000);
    await until('nothing is pending', () => nothingPending(page), 60_000);
    assert.deepEqual(Object.values(place.stored()), [1, 1, 1, 1, 1, 1]);
  });
});

describe('ten days without a line', () => {
  it('end with all 25 results in their place, once each', async () => {
    const place = world.place('ok');
    const context = await world.profile();
    await context.clock.install();
    const first = await open(context, place.page);
    await finishOffline(context, first);
    await first.page.getByText(sendingWords.en.why.offline).waitFor();
    await multiply(first.page, 24, () => {});
    for (let day = 0; day < 10; day++) {
      await context.clock.fastForward('24:00:00');
      // Lets the tries of this day fail before the next one.
      await sleep(500);
    }
    await context.setOffline(false);
    await first.page.close();
    const { page, complaints } = await open(context, place.page);
    await until('all are stored', () => Object.keys(place.stored()).length === 25);
    await until('nothing is pending', () => nothingPending(page));
    assert.ok(Object.values(place.stored()).every((times) => times === 1));
    assert.deepEqual(uncaught(complaints), []);
  });
});

describe('a result that is refused', () => {
  for (const status of [400, 413, 415, 422]) {
    it(`with ${status} is shown with the reason, can be downloaded, and the others go on`, async () => {
      const place = world.place('switch');
      place.box.mode = String(status);
      const context = await world.profile();
      const { page, audit } = await open(context, place.page);
      await audit.takeAll();
      await audit.send();
      await page.getByText(sendingWords.en.refused).waitFor();
      await page.getByText(sendingWords.en.refusedWhy(`Not a result: field "answers" (${status})`)).waitFor();
      const button = page.getByRole('status').getByRole('button', { name: sendingWords.en.download });
      const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
      const [kept] = Object.values(await outbox(page));
      const chunks: Buffer[] = [];
      for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
      assert.match(Buffer.concat(chunks).toString(), new RegExp((JSON.parse(kept!.body) as { id: string }).id));
      place.box.mode = 'ok';
      await audit.button('Start again').click();
      await audit.takeAll();
      await audit.send();
      await page.getByText(sendingWords.en.sent).waitFor();
      await page.getByText(sendingWords.en.earlierRefused(1)).waitFor();
      assert.equal(Object.keys(place.stored()).length, 1);
    });
  }
});

describe('two hundred results', () => {
  it('of which the endpoint refuses one: the others arrive, once each', async () => {
    const place = world.place('picky');
    const context = await world.profile();
    const first = await open(context, place.page);
    await finishOffline(context, first);
    await first.page.getByText(sendingWords.en.why.offline).waitFor();
    await multiply(first.page, 199, (body, at) => {
      if (at === 77) body.answers = { K07: 'poison' };
    });
    await first.page.close();
    await context.setOffline(false);
    const { page } = await open(context, place.page);
    await until('199 are stored', () => Object.keys(place.stored()).length === 199, 60_000);
    await until('none waits', async () =>
      Object.values(await outbox(page)).every(({ status }) => status !== 'waiting'),
    );
    assert.ok(Object.values(place.stored()).every((times) => times === 1));
    assert.equal(Object.values(await outbox(page)).filter(({ status }) => status === 'refused').length, 1);
    await page.getByText(sendingWords.en.earlierRefused(1)).waitFor();
  });
});

describe('an impatient person', () => {
  it('who presses Send fifty times sends one result', async () => {
    const place = world.place('slow', '', '');
    const context = await world.profile();
    const { page, audit } = await open(context, place.page);
    await audit.takeAll();
    const button = await audit.button('Send my results').elementHandle();
    await button.evaluate(async (send: HTMLElement) => {
      for (let click = 0; click < 50; click++) {
        send.click();
        await new Promise((turn) => setTimeout(turn, 20));
      }
    });
    await page.getByText(sendingWords.en.sent).waitFor();
    assert.equal(place.box.tries.length, 1);
    assert.deepEqual(Object.values(place.stored()), [1]);
    assert.equal(Object.keys(await outbox(page)).length, 1);
  });
});
