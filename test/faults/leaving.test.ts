import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { crash } from './device.js';
import { faultWorld, nothingPending, open, ready, sendIfAsked, sleep, storedOnce, uncaught, until } from './world.js';

const world = faultWorld();

describe('a result whose page is left', () => {
  it('by a reload, at any moment, arrives once', async () => {
    const place = world.place('ok');
    const context = await world.profile();
    const { page, audit, complaints } = await open(context, place.page);
    for (let ms = 0; ms <= 500; ms += 100) {
      await audit.takeAll();
      await audit.button('Send my results').click({ noWaitAfter: true });
      await sleep(ms);
      await page.reload();
      await ready(page);
      await sendIfAsked({ audit });
      await until('nothing is pending', () => nothingPending(page));
      await page.getByText('Your results have been sent.').waitFor();
      assert.equal(Object.keys(place.stored()).length, ms / 100 + 1);
      await audit.button('Start again').click();
      await audit.button('Start now').waitFor();
    }
    assert.deepEqual(new Set(Object.values(place.stored())), new Set([1]));
    assert.deepEqual(uncaught(complaints), []);
  });

  for (const ms of [0, 5, 20, 60, 150]) {
    it(`by closing the tab ${ms} ms later arrives once`, async () => {
      const place = world.place('slow');
      const context = await world.profile();
      const { page, audit } = await open(context, place.page);
      await audit.takeAll();
      await audit.button('Send my results').click({ noWaitAfter: true });
      await sleep(ms);
      await page.close();
      await storedOnce(context, place);
    });
  }
});

describe('two tabs with results to send', () => {
  it('one of them frozen in the middle of sending: all arrive once, when it crashes or wakes', async () => {
    for (const ends of ['crashes', 'wakes'] as const) {
      const place = world.place('switch');
      place.box.mode = 'hang';
      const context = await world.profile();
      const first = await open(context, place.page);
      await first.audit.takeAll();
      await first.audit.send();
      await until('the first try is under way', () => place.box.tries.length === 1);
      const session = await context.newCDPSession(first.page);
      await session.send('Page.setWebLifecycleState', { state: 'frozen' });
      place.box.mode = 'ok';
      const second = await open(context, place.page);
      await sleep(4000);
      if (ends === 'crashes') await crash(first.page);
      else await session.send('Page.setWebLifecycleState', { state: 'active' });
      await until('the result is stored', () => Object.keys(place.stored()).length === 1, 40_000);
      await until('nothing is pending', () => nothingPending(second.page));
      assert.deepEqual(Object.values(place.stored()), [1]);
      await second.page.getByText('Your results have been sent.').waitFor();
      await Promise.all(context.pages().map((page) => page.close().catch(() => undefined)));
    }
  });
});
