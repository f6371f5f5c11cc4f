import assert from 'node:assert/strict';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { createClient } from '@hey-api/openapi-ts';
import { Validator } from '@seriousme/openapi-schema-validator';
import { type Collector, everything, post, preparedFolder, sample, startCollector } from './collector.js';

/** Below the packages, whose kind of module and whose loader count there. */
const generated = fileURLToPath(new URL(`../../node_modules/.cache/client-${process.pid}`, import.meta.url));

interface Called<Data> {
  data?: Data;
  error?: unknown;
  response: Response;
}
type Call<Data> = (options: Record<string, unknown>) => Promise<Called<Data>>;
interface Client {
  postResult: Call<{ received: string; rev: number }>;
  readSummary: Call<{ total?: { n: number } }>;
  eraseResult: Call<unknown>;
}

/** The tools take longer than the collector keeps a connection open for. */
const once = { connection: 'close' };

let collector: Collector;
let contract: Record<string, unknown>;
before(async () => {
  collector = await startCollector(await preparedFolder());
  contract = (await (await fetch(`${collector.url}/v1/openapi.json`, { headers: once })).json()) as Record<
    string,
    unknown
  >;
});
after(async () => {
  await collector.kill();
  rmSync(generated, { recursive: true, force: true });
});

describe('the contract', () => {
  it('is OpenAPI 3.1, says another tool', async () => {
    const validator = new Validator();
    const { valid, errors } = await validator.validate(structuredClone(contract));
    assert.ok(valid, JSON.stringify(errors));
    assert.equal(validator.version, '3.1');
  });

  it('names no route that is not there', async () => {
    for (const [path, methods] of Object.entries(contract.paths as Record<string, object>)) {
      for (const method of Object.keys(methods)) {
        const address = path.replace('{id}', 'nobody').replace('{widget}', 'skills-audit');
        const answer = await fetch(`${collector.url}${address}`, { method: method.toUpperCase(), headers: once });
        const { detail = '' } = (await answer.json().catch(() => ({}))) as { detail?: string };
        assert.doesNotMatch(detail, /nothing at this address/, `${method} ${path}`);
      }
    }
  });

  it('is enough to make a client that posts, reads a summary and erases', async () => {
    mkdirSync(generated, { recursive: true });
    await createClient({
      input: contract as never,
      output: generated,
      plugins: ['@hey-api/client-fetch', '@hey-api/sdk', '@hey-api/typescript'],
      logs: { level: 'silent' },
    });
    const client = (await import(pathToFileURL(join(generated, 'sdk.gen.ts')).href)) as Client;
    const baseUrl = collector.url;

    const mine = sample();
    const posted = await client.postResult({
      baseUrl,
      body: mine,
      headers: { 'Idempotency-Key': `${mine.id}.1` },
    });
    assert.deepEqual(posted.data, { received: mine.id, rev: 1 });

    for (let person = 0; person < 10; person++) await post(baseUrl, sample());
    const read = await client.readSummary({ baseUrl, path: { widget: 'skills-audit' } });
    assert.equal(read.data?.total?.n, 11);

    const erased = await client.eraseResult({ baseUrl, path: { id: mine.id } });
    assert.equal(erased.response.status, 204);
    assert.equal(
      (await everything(baseUrl)).some(({ id }) => id === mine.id),
      false,
    );
  });
});
