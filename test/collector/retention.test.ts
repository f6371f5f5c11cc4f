import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import { sql } from 'drizzle-orm';
import type { Database } from '../../src/collector/database.js';
import { Definitions } from '../../src/collector/definitions.js';
import { erase } from '../../src/collector/erasing.js';
import { keep } from '../../src/collector/results.js';
import { deleteExpired } from '../../src/collector/retention.js';
import { results, told } from '../../src/collector/schema.js';
import { Summaries } from '../../src/collector/summaries/summaries.js';
import { sample } from './collector.js';
import { type Home, onBoth } from './engines.js';
import { form, responses } from './responses.js';

onBoth('results of a campaign', (engine) => {
  let home: Home;
  let database: Database;
  before(async () => {
    home = await engine.newHome();
    database = await home.open();
  });
  after(() => database.close());

  const idsLeft = async () => new Set((await database.tables.select().from(results)).map(({ id }) => id));
  const age = (id: string, days: number) =>
    database.tables.execute(
      sql`update results set received_at = now() - make_interval(days => ${days}::int) where id = ${id}`,
    );

  async function aged(days: number, changes: Record<string, unknown>): Promise<string> {
    const result = sample(changes);
    await keep(database.tables, result);
    await age(result.id, days);
    return result.id;
  }

  it('are deleted after their days, and others after theirs', async () => {
    const gone = [
      await aged(91, { campaign: 'spring' }),
      await aged(731, { campaign: 'autumn' }),
      await aged(731, { campaign: undefined }),
    ];
    const stay = [
      await aged(89, { campaign: 'spring' }),
      await aged(729, { campaign: 'autumn' }),
      await aged(729, { campaign: undefined }),
    ];
    const rules = new Map([
      ['spring', 90],
      ['*', 730],
    ]);
    assert.equal(await deleteExpired(database.tables, rules), gone.length);
    assert.deepEqual(await idsLeft(), new Set(stay));
  });

  it('stay for ever where no days are set for them', async () => {
    const id = await aged(5000, { campaign: 'winter' });
    assert.equal(await deleteExpired(database.tables, new Map([['spring', 90]])), 0);
    assert.ok((await idsLeft()).has(id));
  });

  it('stay as long as their latest revision does', async () => {
    const first = sample({ campaign: 'summer' });
    await keep(database.tables, first);
    await age(first.id, 100);
    await keep(database.tables, { ...first, rev: 2 });
    assert.equal(await deleteExpired(database.tables, new Map([['summer', 90]])), 0);
    await age(first.id, 100);
    assert.equal(await deleteExpired(database.tables, new Map([['summer', 90]])), 1);
  });

  it('leave nothing of what was told of them when nobody is left', async () => {
    const people = responses(10, { A: 3 }, { campaign: 'term' });
    for (const person of people) await keep(database.tables, person, form);
    const definitions = new Definitions([{ widget: 'skills-audit', definition: form }]);
    const asked = { widget: 'skills-audit', definition: form.id, version: form.version };
    assert.equal((await new Summaries(database.tables, definitions, 10).of(asked, 'term'))?.total?.n, 10);
    assert.equal((await database.tables.select().from(told)).length, 1);
    for (const { id } of people.slice(0, 9)) await age(id, 8);
    await erase(database.tables, people[9]!.id);
    assert.equal(await deleteExpired(database.tables, new Map([['term', 7]])), 9);
    assert.deepEqual(await database.tables.select().from(told), []);
  });

  it('are deleted when a collector starts, which notes how many', async () => {
    await aged(10, { campaign: 'term' });
    await database.close();
    const collector = await home.start({ COLLECTOR_KEEP: 'term=7' });
    await collector.stop();
    assert.match(collector.written(), /"deleted":1,"msg":"retention"/);
    database = await home.open();
  });
});
