import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import { eq } from 'drizzle-orm';
import { results } from '../../src/collector/schema.js';
import { type Collector, everything, keyOf, post, sample, TOKEN } from './collector.js';
import { type Home, onBoth } from './engines.js';

const erase = (url: string, id: string) => fetch(`${url}/v1/results/${encodeURIComponent(id)}`, { method: 'DELETE' });

onBoth('somebody who holds the id of a result', (engine) => {
  let home: Home;
  let collector: Collector;
  before(async () => {
    home = await engine.newHome();
    collector = await home.start();
  });
  after(() => collector.kill());

  const kept = async (id: string) => (await everything(collector.url)).filter((result) => result.id === id);

  it('erases every revision of it, and cannot tell whether it was there', async () => {
    const first = sample({ id: "it's / 100 % €" });
    for (const rev of [1, 2]) await post(collector.url, { ...first, rev });
    assert.equal((await kept(first.id)).length, 2);
    for (const id of [first.id, first.id, 'never seen', 'x'.repeat(300), '\0']) {
      const answer = await erase(collector.url, id);
      assert.deepEqual([answer.status, await answer.text()], [204, '']);
    }
    assert.deepEqual(await kept(first.id), []);
  });

  it('is told that late copies have arrived, and none of them is kept', async () => {
    const first = sample();
    await post(collector.url, first, keyOf(first));
    await erase(collector.url, first.id);
    for (const late of [first, { ...first, answers: { K07: 5 } }, { ...first, rev: 2 }]) {
      const answer = await post(collector.url, late, keyOf(late));
      assert.equal(answer.status, 200);
      assert.deepEqual(await answer.json(), { received: late.id, rev: late.rev });
    }
    assert.deepEqual(await kept(first.id), []);
  });

  it('erases what comes at the very same moment too', async () => {
    for (let round = 0; round < 5; round++) {
      const first = sample();
      await post(collector.url, first);
      const revs = Array.from({ length: 40 }, (_, at) => 2 + ((at * 7) % 40));
      await Promise.all(
        revs.map((rev, at) => (at === 20 ? erase(collector.url, first.id) : post(collector.url, { ...first, rev }))),
      );
      assert.deepEqual(await kept(first.id), []);
    }
  });

  it('leaves others as they are', async () => {
    const [mine, other] = [sample(), sample()];
    for (const result of [mine, other]) await post(collector.url, result);
    await erase(collector.url, mine.id);
    assert.deepEqual(await kept(other.id), [other]);
    const csv = await fetch(`${collector.url}/v1/results.csv`, { headers: { authorization: `Bearer ${TOKEN}` } });
    const table = await csv.text();
    assert.ok(table.includes(other.id) && !table.includes(mine.id));
  });

  it('leaves nothing in the database but the id, the revision, the questions and when it came', async () => {
    const result = sample({ campaign: 'a secret', group: 'a secret', answers: { K07: 'a secret' } });
    await post(collector.url, result);
    await erase(collector.url, result.id);
    await collector.stop();
    const database = await home.open();
    const [row] = await database.tables.select().from(results).where(eq(results.id, result.id));
    await database.close();
    const { erasedAt, receivedAt, seq, id, ...left } = row!;
    assert.ok(erasedAt && receivedAt && seq && id);
    assert.deepEqual(left, {
      rev: 1,
      kind: 'audit-response',
      widget: 'skills-audit',
      definitionId: 'skills-audit-2014',
      definitionVersion: '1',
      campaign: null,
      group: null,
      tier: 'open',
      startedAt: null,
      finishedAt: null,
      body: null,
      marks: null,
      scoresDiffer: null,
      latest: true,
    });
    collector = await home.start();
  });
});
