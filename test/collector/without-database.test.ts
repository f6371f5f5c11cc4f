import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { drizzle } from 'drizzle-orm/node-postgres';
import { sql } from 'drizzle-orm';
import { Pool } from 'pg';
import { Definitions } from '../../src/collector/definitions.js';
import { openFolder } from '../../src/collector/embedded.js';
import { buildServer, type ServerSettings } from '../../src/collector/server.js';
import { preparedFolder, sample } from './collector.js';

const settings: ServerSettings = {
  origins: [],
  token: 'token',
  postsPerMinute: 1000,
  minGroup: 10,
  proxies: [],
  demo: false,
  logLevel: 'silent',
};

describe('a collector whose database is away', () => {
  it('acknowledges nothing, says when to try again, and repeats nothing of the result', async () => {
    // Nothing listens on port 1.
    const tables = drizzle(new Pool({ connectionString: 'postgres://nobody@127.0.0.1:1/nothing' }));
    const answers = async () => void (await tables.execute(sql`select 1`));
    const app = await buildServer({ tables, answers, where: '', close: async () => {} }, new Definitions(), settings);

    const kept = await app.inject({
      method: 'POST',
      url: '/v1/results',
      payload: sample({ answers: { K: 'secret' } }),
    });
    assert.equal(kept.statusCode, 503);
    assert.match(String(kept.headers['content-type']), /^application\/problem\+json/);
    assert.ok(Number(kept.headers['retry-after']) > 0);
    assert.doesNotMatch(kept.body, /secret|insert|received/);

    const health = await app.inject('/healthz');
    assert.equal(health.statusCode, 503);
    const all = await app.inject({ url: '/v1/results.ndjson', headers: { authorization: 'Bearer token' } });
    assert.equal(all.statusCode, 503);
  });

  it('comes back to 503 when the embedded database closes under it', async () => {
    const database = await openFolder(await preparedFolder());
    const app = await buildServer(database, new Definitions(), settings);
    assert.equal((await app.inject({ method: 'POST', url: '/v1/results', payload: sample() })).statusCode, 201);
    await database.close();
    assert.equal((await app.inject({ method: 'POST', url: '/v1/results', payload: sample() })).statusCode, 503);
    assert.equal((await app.inject('/healthz')).statusCode, 503);
  });
});
