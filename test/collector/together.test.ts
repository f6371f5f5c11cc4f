import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { eq, sql } from 'drizzle-orm';
import { openDatabase } from '../../src/collector/open-database.js';
import { results, told } from '../../src/collector/schema.js';
import { type Collector, everything, keyOf, ownFolder, post, sample, startCollector } from './collector.js';
import { type Postgres, startPostgres } from './postgres.js';

describe('two collectors at one PostgreSQL', () => {
  let server: Postgres;
  let address: string;
  let both: Collector[];
  before(async () => {
    server = await startPostgres();
    address = await server.newDatabase();
    // At once, so that both find an empty database.
    both = await Promise.all([1, 2].map(() => startCollector(ownFolder(), { DATABASE_URL: address })));
  });
  after(async () => {
    await Promise.all(both.map((collector) => collector.kill()));
    await server.stop();
  });
  const one = (at: number) => both[at % 2]!;

  it('keep a result that comes to both at once a single time', async () => {
    const result = sample();
    const answers = await Promise.all(Array.from({ length: 60 }, (_, at) => post(one(at).url, result, keyOf(result))));
    const kept = answers.filter(({ status }) => status === 201);
    const had = answers.filter(({ status }) => status === 200);
    assert.deepEqual([kept.length, had.length], [1, 59]);
    for (const { url } of both) {
      assert.equal((await everything(url)).filter(({ id }) => id === result.id).length, 1);
    }
  });

  it('keep the revisions that come to both with one latest', async () => {
    const result = sample();
    await Promise.all(Array.from({ length: 40 }, (_, at) => post(one(at).url, { ...result, rev: 1 + (at >> 1) })));
    const database = await openDatabase({ address, folder: '' });
    const rows = await database.tables.select().from(results).where(eq(results.id, result.id));
    await database.close();
    assert.equal(rows.length, 20);
    assert.deepEqual(
      rows.filter(({ latest }) => latest).map(({ rev }) => rev),
      [20],
    );
  });

  it('go on when a later version of the collector adds to the table', async () => {
    for (const { url } of both) assert.equal((await post(url, sample())).status, 201);
    const database = await openDatabase({ address, folder: '' });
    await database.tables.execute(sql`alter table results add column later text`);
    await database.close();
    for (const { url } of both) assert.equal((await post(url, sample())).status, 201);
  });

  it('tell the same, once, when both are asked at once', async () => {
    const widget = 'moon-phase-poll';
    for (let round = 0; round < 5; round++) {
      await Promise.all(
        Array.from({ length: 12 }, (_, at) => post(one(at).url, sample({ widget, scores: { overall: (at % 5) + 1 } }))),
      );
      const texts = await Promise.all(
        Array.from({ length: 8 }, async (_, at) => (await fetch(`${one(at).url}/v1/summaries/${widget}`)).text()),
      );
      assert.equal(new Set(texts).size, 1, texts.join());
      assert.match(texts[0]!, /"total"/);
    }
    const database = await openDatabase({ address, folder: '' });
    const rows = await database.tables.select().from(told).where(eq(told.widget, widget));
    await database.close();
    assert.equal(rows.length, 1);
  });

  it('never tell of fewer than ten people between them, asked all the time while results come', async () => {
    const widget = 'tide-poll';
    const sizes = new Set<number>();
    let coming = true;
    const reader = async (at: number) => {
      while (coming) {
        const answer = await fetch(`${one(at).url}/v1/summaries/${widget}`);
        const { total } = (await answer.json()) as { total?: { n: number } };
        if (total) sizes.add(total.n);
      }
    };
    const readers = Array.from({ length: 6 }, (_, at) => reader(at));
    const sender = async (at: number) => {
      for (let sent = 0; sent < 50; sent++) await post(one(at).url, sample({ widget, scores: { overall: 3 } }));
    };
    await Promise.all(Array.from({ length: 4 }, (_, at) => sender(at)));
    coming = false;
    await Promise.all(readers);
    const told = [...sizes].toSorted((a, b) => a - b);
    assert.ok(told.length > 2, told.join());
    for (const [at, size] of told.entries()) assert.ok(size - (told[at - 1] ?? 0) >= 10, told.join());
  });
});
