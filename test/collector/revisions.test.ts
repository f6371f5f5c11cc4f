import assert from 'node:assert/strict';
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { PGlite } from '@electric-sql/pglite';
import { asc, eq } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/pglite';
import { migrate } from 'drizzle-orm/pglite/migrator';
import type { Database } from '../../src/collector/database.js';
import { migrations } from '../../src/collector/database.js';
import { Definitions, type Known } from '../../src/collector/definitions.js';
import { openFolder } from '../../src/collector/embedded.js';
import { markAll } from '../../src/collector/marking.js';
import { keep } from '../../src/collector/results.js';
import { results } from '../../src/collector/schema.js';
import { ownFolder, sample } from './collector.js';
import { onBoth } from './engines.js';
import { form, response } from './responses.js';

const known: Known = { widget: 'skills-audit', definition: form };
const rowsOf = (database: Database, id: string) =>
  database.tables.select().from(results).where(eq(results.id, id)).orderBy(asc(results.rev));

onBoth('the revisions of one result', (engine) => {
  let database: Database;
  before(async () => {
    database = await (await engine.newHome()).open();
  });
  after(() => database.close());

  for (const order of [
    [1, 2, 3],
    [3, 1, 2],
    [2, 3, 1],
  ]) {
    it(`that come in the order ${order.join()} leave the third as the latest`, async () => {
      const first = sample();
      for (const rev of order) assert.equal(await keep(database.tables, { ...first, rev }), 'kept');
      assert.deepEqual(
        (await rowsOf(database, first.id)).map(({ latest }) => latest),
        [false, false, true],
      );
    });
  }

  it('that come fifty at a time, some twice, are each kept once, with one latest', async () => {
    const first = sample();
    const revs = Array.from({ length: 50 }, (_, i) => 1 + ((i * 17) % 40));
    await Promise.all(revs.map((rev) => keep(database.tables, { ...first, rev })));
    const rows = await rowsOf(database, first.id);
    assert.equal(rows.length, 40);
    assert.deepEqual(
      rows.filter(({ latest }) => latest).map(({ rev }) => rev),
      [40],
    );
  });

  it('each move the sequence on', async () => {
    const first = sample();
    await keep(database.tables, first);
    const [before] = await rowsOf(database, first.id);
    await keep(database.tables, { ...first, rev: 2 });
    const [older, newer] = await rowsOf(database, first.id);
    assert.ok(older!.seq > before!.seq && newer!.seq > older!.seq);
  });
});

onBoth('results of many people that come at once', (engine) => {
  let database: Database;
  before(async () => {
    database = await (await engine.newHome()).open();
  });
  after(() => database.close());

  it('are each kept, though the database refuses one of them', async () => {
    const good = Array.from({ length: 100 }, () => sample());
    const bad = sample({ data: { note: 'no database holds \0' } });
    const keepings = await Promise.allSettled(
      [...good.slice(0, 50), bad, ...good.slice(50)].map((result) => keep(database.tables, result)),
    );
    assert.equal(keepings.filter((one) => one.status === 'fulfilled' && one.value === 'kept').length, 100);
    assert.equal(keepings[50]!.status, 'rejected');
    for (const { id } of good) assert.equal((await rowsOf(database, id)).length, 1);
    assert.equal((await rowsOf(database, bad.id)).length, 0);
  });

  it('are told apart from others with their id and revision', async () => {
    const one = sample();
    const other = { ...one, data: { note: 'another' } };
    const turned = Object.fromEntries(Object.entries(one).toReversed()) as typeof one;
    assert.deepEqual(await Promise.all([one, turned, other].map((result) => keep(database.tables, result))), [
      'kept',
      'had',
      'differs',
    ]);
  });
});

onBoth('the scores of a result', (engine) => {
  let database: Database;
  before(async () => {
    database = await (await engine.newHome()).open();
  });
  after(() => database.close());

  const honest = response({ A: 4, B: 2 });
  for (const [what, sent, differ] of [
    ['are those of its answers', honest, false],
    ['are other than its answers give', { ...honest, scores: { ...honest.scores, overall: 5 } }, true],
    ['are left out', { ...honest, scores: undefined }, true],
    ['stand beside an answer that is no point', { ...honest, answers: { ...honest.answers, C: 99 } }, true],
    ['stand beside an answer to no question', { ...honest, answers: { ...honest.answers, Z: 1 } }, true],
    ['are none, for somebody who answered nothing', { ...honest, answers: {}, scores: {} }, false],
  ] as const) {
    it(`${what}: ${differ ? 'flagged' : 'not flagged'}, and kept as it was sent`, async () => {
      const result = { ...sent, id: crypto.randomUUID() };
      assert.equal(await keep(database.tables, result, form), 'kept');
      const [row] = await rowsOf(database, result.id);
      assert.equal(row?.scoresDiffer, differ);
      assert.deepEqual(row?.body, JSON.parse(JSON.stringify(result)));
    });
  }

  it('are worked out later where the questions become known later', async () => {
    const late = Array.from({ length: 501 }, () => response({ A: 3 }));
    for (const result of late) await keep(database.tables, result);
    const [before] = await rowsOf(database, late[0]!.id);
    assert.deepEqual([before?.marks, before?.scoresDiffer], [null, null]);
    await markAll(database.tables, new Definitions([known]));
    for (const { id } of [late[0]!, late[500]!]) {
      const [row] = await rowsOf(database, id);
      assert.deepEqual([row?.marks, row?.scoresDiffer], ['3---', false]);
    }
  });
});

describe('a folder of the collector before summaries', () => {
  it('opens, with every result in it and the latest revision known', async () => {
    const folder = ownFolder();
    const first = sample();
    const revisions = [first, { ...first, rev: 3 }, { ...first, rev: 2 }];
    await makeOldFolder(folder, revisions);

    const database = await openFolder(folder);
    const rows = await rowsOf(database, first.id);
    assert.deepEqual(
      rows.map(({ rev, latest, body }) => [rev, latest, (body as { rev: number }).rev]),
      [
        [1, false, 1],
        [2, false, 2],
        [3, true, 3],
      ],
    );
    assert.equal(await keep(database.tables, { ...first, rev: 4 }), 'kept');
    assert.equal(await keep(database.tables, first), 'had');
    await database.close();
  });
});

/** A folder as the first migration alone leaves it, with results in it. */
async function makeOldFolder(folder: string, kept: ReturnType<typeof sample>[]): Promise<void> {
  const old = join(ownFolder(), 'migrations');
  cpSync(migrations.migrationsFolder, old, { recursive: true });
  const journal = join(old, 'meta/_journal.json');
  const { entries, ...rest } = JSON.parse(readFileSync(journal, 'utf8')) as { entries: unknown[] };
  writeFileSync(journal, JSON.stringify({ ...rest, entries: entries.slice(0, 1) }));

  mkdirSync(folder, { recursive: true });
  const client = await PGlite.create(join(folder, 'postgres'));
  await migrate(drizzle(client), { migrationsFolder: old });
  for (const { id, rev, kind, widget, definition, tier, startedAt, finishedAt, ...body } of kept) {
    const whole = { id, rev, kind, widget, definition, tier, startedAt, finishedAt, ...body };
    await client.query(
      `insert into results (id, rev, kind, widget, definition_id, definition_version, tier, started_at, finished_at, body, body_hash)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
      [id, rev, kind, widget, definition.id, definition.version, tier, startedAt, finishedAt, whole, 'a fingerprint'],
    );
  }
  await client.close();
}
