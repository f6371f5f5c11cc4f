import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { POINTS } from '../browser/audit.js';
import { crash } from './device.js';
import { faultWorld, open, sleep, storedOnce, uncaught } from './world.js';

const world = faultWorld();

describe('a person in the middle of their answers', () => {
  it('goes on where they were when the tab crashes', async () => {
    const place = world.place('ok');
    const context = await world.profile();
    const { page, audit } = await open(context, place.page);
    await audit.start();
    await audit.answerAbout();
    await audit.rateAll([5, 1, 3]);
    await audit.at(4);
    await crash(page);
    const again = await open(context, place.page);
    await again.audit.at(4);
    for (const points of [3, 1, 5]) {
      await again.audit.button('Back').click();
      await again.audit.within.getByRole('radio', { checked: true, name: POINTS[points - 1]!, exact: true }).waitFor();
    }
    assert.deepEqual(uncaught(again.complaints), []);
  });

  it('goes on where they were when the power fails', async () => {
    const place = world.place('ok');
    const device = world.device();
    const { audit } = await open(await device.start(), place.page);
    await audit.start();
    await audit.answerAbout();
    await audit.rateAll([5, 1, 3]);
    await audit.at(4);
    await device.kill();
    const again = await open(await device.start(), place.page);
    await again.audit.at(4);
    for (const points of [3, 1, 5]) {
      await again.audit.button('Back').click();
      await again.audit.within.getByRole('radio', { checked: true, name: POINTS[points - 1]!, exact: true }).waitFor();
    }
  });
});

describe('a result whose device dies', () => {
  for (const [when, mode, ms] of [
    ['as it is handed in', 'ok', 0],
    ['a moment after it was handed in', 'ok', 15],
    ['while it is under way', 'slow-before', 500],
    ['when the endpoint has it and the receipt is under way', 'slow', 700],
    ['when the line is cut after the endpoint has it', 'reset-after-commit', 300],
  ] as const) {
    it(`${when} arrives once`, async () => {
      const place = world.place('switch');
      place.box.mode = mode;
      const device = world.device();
      const { audit } = await open(await device.start(), place.page);
      await audit.takeAll();
      await audit.button('Send my results').click({ noWaitAfter: true });
      await sleep(ms);
      await device.kill();
      place.box.mode = 'ok';
      await storedOnce(await device.start(), place);
    });
  }
});
