import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { POINTS } from '../browser/audit.js';
import { crash } from './device.js';
import { faultWorld, open, uncaught } from './world.js';

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
