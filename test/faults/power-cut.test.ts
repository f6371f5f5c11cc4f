import { describe, it } from 'node:test';
import { faultWorld, open, sleep, storedOnce } from './world.js';

const world = faultWorld();

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
