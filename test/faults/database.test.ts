import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { toRecord } from '../../src/core/record.js';
import { noticeWords } from '../../src/views/notice-words.js';
import { sendingWords } from '../../src/views/sending-words.js';
import { RATINGS } from '../browser/audit.js';
import {
  begin,
  expectAnswers,
  faultWorld,
  onDatabase,
  open,
  ready,
  runKey,
  sleep,
  stranger,
  uncaught,
} from './world.js';

const world = faultWorld();
const words = noticeWords.en;

describe('a database that goes away', () => {
  it('because the browser closes it is opened again, and nothing is lost', async () => {
    const place = world.place('ok');
    const context = await world.profile();
    await context.addInitScript(`(() => {
      const real = indexedDB.open;
      window.connections = [];
      indexedDB.open = function (...args) {
        const request = real.apply(indexedDB, args);
        request.addEventListener('success', () => window.connections.push(request.result));
        return request;
      };
    })()`);
    const visit = await open(context, place.page);
    await begin(visit, [5]);
    await visit.page.evaluate(`window.connections.forEach((one) => one.close())`);
    await visit.audit.rateAll([4], 2);
    await visit.page.evaluate(
      `window.connections.forEach((one) => { one.close(); one.dispatchEvent(new Event('close')); })`,
    );
    await visit.audit.rateAll([3], 3);
    await visit.audit.at(4);
    await visit.page.reload();
    await ready(visit.page);
    await expectAnswers(visit, [5, 4, 3]);
    assert.deepEqual(uncaught(visit.complaints), []);
  });

  for (const how of ['deleted by another tab', 'wiped with all that the site has kept'] as const) {
    it(`${how} has the answers on the screen again after the next one`, async () => {
      const place = world.place('ok');
      const context = await world.profile();
      const visit = await open(context, place.page);
      await begin(visit, [5, 4]);
      const other = await stranger(context, world.site);
      if (how === 'deleted by another tab') {
        await other.evaluate(`new Promise((done, failed) => {
          const request = indexedDB.deleteDatabase('library-widgets');
          request.onsuccess = done;
          request.onerror = failed;
        }).then(() => undefined)`);
      } else {
        const session = await context.newCDPSession(visit.page);
        await session.send('Storage.clearDataForOrigin', { origin: world.site.origin, storageTypes: 'all' });
      }
      await other.close();
      await sleep(200);
      await visit.audit.rateAll([3], 3);
      await visit.audit.at(4);
      await visit.page.reload();
      await ready(visit.page);
      await expectAnswers(visit, [5, 4, 3]);
      assert.deepEqual(uncaught(visit.complaints), []);
    });
  }

  it('and holds up nobody for long while it is being deleted', async () => {
    const place = world.place('ok');
    const context = await world.profile();
    const other = await stranger(context, world.site);
    // A page that does not let go, and a deletion that waits for it.
    await other.evaluate(`new Promise((done) => {
      const open = indexedDB.open('library-widgets', 1);
      open.onupgradeneeded = () => open.result.createObjectStore('kept');
      open.onsuccess = () => {
        window.kept = open.result;
        window.gone = indexedDB.deleteDatabase('library-widgets');
        window.gone.onblocked = () => done();
      };
    })`);
    const begun = Date.now();
    const visit = await open(context, place.page);
    assert.ok(Date.now() - begun < 20_000, `ready after ${Date.now() - begun} ms`);
    await visit.audit.start();
    await visit.page.getByText(words.blocked).waitFor();
    await visit.audit.answerAbout();
    await visit.audit.rateAll([5, 4]);
    await other.close();
    await sleep(500);
    await visit.audit.rateAll([3], 3);
    await visit.audit.at(4);
    await sleep(500);
    await visit.page.reload();
    await ready(visit.page);
    await expectAnswers(visit, [5, 4, 3]);
  });
});

describe('a device that a later version of the library has used', () => {
  it('is read and left as it is, and the person is told', async () => {
    const place = world.place('ok');
    const context = await world.profile();
    const other = await stranger(context, world.site);
    await other.evaluate(`new Promise((done) => {
      const open = indexedDB.open('library-widgets', 5);
      open.onupgradeneeded = () => open.result.createObjectStore('kept');
      open.onsuccess = () => { open.result.close(); done(); };
    })`);
    const begun = Date.now();
    const visit = await open(context, place.page);
    assert.ok(Date.now() - begun < 20_000);
    await begin(visit, [5, 4]);
    await visit.page.getByText(words.newer).waitFor();
    assert.equal(await onDatabase(other, `(kept) => kept.count()`), 0);
    await visit.audit.hurry(RATINGS.slice(2), 3);
    await visit.audit.seeResults();
    await visit.audit.send();
    await visit.page.getByText(sendingWords.en.sent).waitFor();
    assert.deepEqual(Object.values(place.stored()), [1]);
    assert.deepEqual(uncaught(visit.complaints), []);
  });

  it('keeps the record that it wrote', async () => {
    const place = world.place('ok');
    const context = await world.profile();
    const visit = await open(context, place.page);
    await begin(visit, [5]);
    const key = JSON.stringify(await runKey(visit.page));
    await visit.page.goto('about:blank');
    const other = await stranger(context, world.site);
    await onDatabase(other, `(kept) => kept.put({ v: 2, parts: ['from tomorrow'] }, ${key})`);
    await visit.page.goto(place.page);
    await ready(visit.page);
    await visit.page.getByText(words.newer).waitFor();
    await begin(visit, [4, 3]);
    const kept = await onDatabase(other, `(kept) => kept.get(${key})`);
    assert.deepEqual(kept, { v: 2, parts: ['from tomorrow'] });
  });
});

describe('a kept run that is spoilt', () => {
  const state = '{"id":"x","rev":1,"startedAt":"2026-11-22T09:00:00Z","touchedAt":1,"state":';
  const spoilt: Record<string, unknown> = {
    'is no record': 'x'.repeat(1_000_000),
    'has lost its end': { ...toRecord({ id: 'x' }), text: '{"id":' },
    'has no checksum': { v: 1, text: '{}' },
    'is a number': toRecord(7),
    'is an empty run': toRecord({}),
    'has answers of the wrong kind': toRecord(
      JSON.parse(`${state}{"at":"question","answers":{"S01":{"a":1},"S02":99,"S03":[[]]}}}`),
    ),
    'has no answers': toRecord(JSON.parse(`${state}null}`)),
    'reaches for the prototype': toRecord(
      JSON.parse(`${state}{"at":"question","answers":{"__proto__":{"polluted":1}}}}`),
    ),
  };
  it('is put aside, and the person begins afresh, never at a blank page', async () => {
    const place = world.place('ok');
    const context = await world.profile();
    const visit = await open(context, place.page);
    await begin(visit, [5]);
    const key = JSON.stringify(await runKey(visit.page));
    for (const [what, record] of Object.entries(spoilt)) {
      await onDatabase(visit.page, `(kept) => kept.put(${JSON.stringify(record)}, ${key})`);
      await visit.page.reload();
      await ready(visit.page);
      const begun = visit.audit.button('Start now').or(visit.audit.progress());
      await begun
        .first()
        .waitFor()
        .catch(() => assert.fail(`nothing to see: a run that ${what}`));
      assert.equal(await visit.page.evaluate('({}).polluted'), undefined, what);
    }
    assert.deepEqual(uncaught(visit.complaints), []);
  });

  it('is told about', async () => {
    const place = world.place('ok');
    const context = await world.profile();
    const visit = await open(context, place.page);
    await begin(visit, [5]);
    const key = JSON.stringify(await runKey(visit.page));
    await onDatabase(visit.page, `(kept) => kept.put('spoilt', ${key})`);
    await visit.page.reload();
    await visit.page.getByText(words.broken).waitFor();
    await begin(visit, [4]);
    assert.equal(await onDatabase(visit.page, `(kept) => kept.get('broken:' + ${key})`), 'spoilt');
  });
});
