import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { BrowserContext } from 'playwright-core';
import { noticeWords } from '../../src/views/notice-words.js';
import { sendingWords } from '../../src/views/sending-words.js';
import { Audit } from '../browser/audit.js';
import {
  begin,
  expectAnswers,
  faultWorld,
  onDatabase,
  open,
  ready,
  runKey,
  stranger,
  uncaught,
  until,
} from './world.js';

const world = faultWorld();
const words = noticeWords.en;

describe('two tabs with the same questions', () => {
  it('lose none of the answers given in turn, and say that they are two', async () => {
    const place = world.place('ok');
    const context = await world.profile();
    const one = await open(context, place.page);
    await begin(one, [5, 5]);
    const two = await open(context, place.page);
    await two.audit.at(3);
    for (let at = 3; at <= 9; at += 2) {
      await one.page.bringToFront();
      await one.audit.rateAll([4], at);
      await two.page.bringToFront();
      await two.audit.rateAll([2, 1], at);
      await one.page.bringToFront();
      await one.audit.rateAll([1], at + 1);
    }
    await Promise.any([one, two].map(({ page }) => page.getByText(words.otherTab).waitFor()));
    await Promise.all([one.page.close(), two.page.close()]);
    const again = await open(context, place.page);
    await again.audit.at(11);
    const kept = await onDatabase<{ text: string }>(
      again.page,
      `(kept) => kept.get(${JSON.stringify(await runKey(again.page))})`,
    );
    const { state } = JSON.parse(kept.text) as { state: { answers: Record<string, unknown> } };
    assert.ok(Object.keys(state.answers).length >= 10, JSON.stringify(state.answers));
  });
});

/** Gives a site little room, before it has kept anything; the browser remembers for a while how much it had. */
async function littleRoom(context: BrowserContext): Promise<{ fillUp(): Promise<void>; makeRoom(): Promise<void> }> {
  const page = await stranger(context, world.site);
  const session = await context.newCDPSession(page);
  const { origin } = world.site;
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 2_000_000 });
  return {
    fillUp: () =>
      page.evaluate(`(async () => {
        const open = indexedDB.open('somebody else', 1);
        open.onupgradeneeded = () => open.result.createObjectStore('files');
        await new Promise((done) => { open.onsuccess = done; });
        for (let size = 1_000_000, at = 0; size > 20; ) {
          await new Promise((done) => {
            const transaction = open.result.transaction('files', 'readwrite');
            transaction.objectStore('files').put(crypto.getRandomValues(new Uint8Array(65_536)).toString().slice(0, Math.min(size, 200_000)).repeat(Math.ceil(size / 200_000)), at++);
            transaction.oncomplete = done;
            transaction.onabort = () => { size /= 2; done(); };
          });
        }
      })()`),
    makeRoom: async () => {
      await session.send('Storage.overrideQuotaForOrigin', { origin });
    },
  };
}

describe('a device that is full', () => {
  it('says so, keeps the answers on the screen, and has them all on the device once there is room', async () => {
    const place = world.place('ok');
    const context = await world.profile();
    const room = await littleRoom(context);
    const visit = await open(context, place.page);
    const { page, audit, complaints } = visit;
    await begin(visit, [5]);
    await room.fillUp();
    await page.bringToFront();
    await audit.rateAll([4], 2);
    await page.getByText(words.full).waitFor();
    await audit.rateAll([3], 3);
    await audit.at(4);
    const footer = page.locator('skills-audit').locator('footer');
    assert.match(await footer.innerText(), /only while/i);
    assert.doesNotMatch(await footer.innerText(), /on this device/i);
    await room.makeRoom();
    await audit.rateAll([2], 4);
    await audit.at(5);
    await until('the sentence is gone', async () => (await page.getByText(words.full).count()) === 0);
    assert.match(await footer.innerText(), /on this device/i);
    await page.reload();
    await ready(page);
    await expectAnswers(visit, [5, 4, 3, 2]);
    assert.deepEqual(uncaught(complaints), []);
  });

  it('when the result is handed in still sends it', async () => {
    const place = world.place('switch');
    place.box.mode = '503';
    const context = await world.profile();
    const room = await littleRoom(context);
    const { page, audit, complaints } = await open(context, place.page);
    await audit.takeAll();
    await room.fillUp();
    await page.bringToFront();
    await audit.send();
    await page.getByText(sendingWords.en.why.server).waitFor();
    await page.getByText(sendingWords.en.waitingIn.page).waitFor();
    place.box.mode = 'ok';
    await page.getByRole('button', { name: sendingWords.en.tryNow }).click();
    await page.getByText(sendingWords.en.sent).waitFor();
    assert.deepEqual(Object.values(place.stored()), [1]);
    assert.deepEqual(uncaught(complaints), []);
  });
});

describe('a browser that keeps nothing', () => {
  const refusals: Record<string, string> = {
    'SecurityError on opening': `indexedDB.open = () => { throw new DOMException('no', 'SecurityError'); };`,
    'UnknownError on opening': `indexedDB.open = () => {
      const request = new EventTarget();
      request.error = new DOMException('no', 'UnknownError');
      setTimeout(() => request.onerror?.(new Event('error', { cancelable: true })), 10);
      return request;
    };`,
    'UnknownError on reading': `IDBObjectStore.prototype.get = () => { throw new DOMException('no', 'UnknownError'); };`,
    'UnknownError on writing': `IDBObjectStore.prototype.put = () => { throw new DOMException('no', 'UnknownError'); };`,
  };
  for (const [name, script] of Object.entries(refusals)) {
    it(`(${name}) lets a person finish and send, and says what it cannot do`, async () => {
      const place = world.place('ok');
      const context = await world.profile();
      await context.addInitScript(script);
      const { page, audit, complaints } = await open(context, place.page);
      await audit.takeAll();
      await page.getByText(words.blocked).waitFor();
      await audit.send();
      await page.getByText(sendingWords.en.sent).waitFor();
      assert.deepEqual(Object.values(place.stored()), [1]);
      assert.deepEqual(uncaught(complaints), []);
    });
  }

  it('(a frame without an origin of its own) lets a person finish and send', async () => {
    const place = world.place('ok');
    const context = await world.profile();
    const page = await context.newPage();
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    const body = `<iframe sandbox="allow-scripts" src="${place.page}" width="800" height="900"></iframe>`;
    await page.goto(world.site.page({ body, library: false }));
    const frame = page.frameLocator('iframe');
    const widget = frame.locator('skills-audit');
    await widget.locator('.widget').waitFor();
    const audit = new Audit(page, widget);
    await audit.takeAll();
    await widget.getByText(words.blocked).waitFor();
    await audit.send();
    await widget.getByText(sendingWords.en.sent).waitFor();
    assert.deepEqual(Object.values(place.stored()), [1]);
    assert.deepEqual(errors, []);
  });
});
