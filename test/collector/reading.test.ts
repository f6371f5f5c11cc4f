import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { everything, keyOf, post, sample, TOKEN, type Collector } from './collector.js';
import { onBoth } from './engines.js';

const PAGE = 'https://library.example';

let collector: Collector;

const read = (headers: Record<string, string> = {}) => fetch(`${collector.url}/v1/results.ndjson`, { headers });

onBoth('reading', (engine) => {
  before(async () => {
    collector = await (
      await engine.newHome()
    ).start({
      COLLECTOR_ORIGINS: `${PAGE}, https://other.example`,
      COLLECTOR_RATE: '30',
    });
  });
  after(() => collector.kill());

  describe('the collector', () => {
    it('says that it is alive while its database answers', async () => {
      const answer = await fetch(`${collector.url}/healthz`);
      assert.equal(answer.status, 200);
      assert.deepEqual(await answer.json(), { status: 'ok' });
    });

    it('serves no demo when it is told not to', async () => {
      assert.equal((await fetch(`${collector.url}/`)).status, 404);
      assert.equal((await fetch(`${collector.url}/demo/received`)).status, 404);
    });
  });

  describe('a page of another origin', () => {
    const asks = (origin: string) =>
      fetch(`${collector.url}/v1/results`, {
        method: 'OPTIONS',
        headers: {
          origin,
          'access-control-request-method': 'POST',
          'access-control-request-headers': 'content-type,idempotency-key',
        },
      });

    it('may post when it is on the list, without credentials', async () => {
      const answer = await asks(PAGE);
      assert.equal(answer.status, 204);
      assert.equal(answer.headers.get('access-control-allow-origin'), PAGE);
      for (const method of ['POST', 'DELETE']) {
        assert.ok(answer.headers.get('access-control-allow-methods')?.includes(method), method);
      }
      const allowed = (answer.headers.get('access-control-allow-headers') ?? '').toLowerCase();
      assert.match(allowed, /content-type/);
      assert.match(allowed, /idempotency-key/);
      assert.equal(answer.headers.get('access-control-allow-credentials'), null);
      assert.match(answer.headers.get('vary') ?? '', /origin/i);
    });

    it('may not when it is not', async () => {
      for (const origin of ['https://elsewhere.example', 'https://library.example.elsewhere.example', 'null']) {
        const answer = await asks(origin);
        assert.notEqual(answer.headers.get('access-control-allow-origin'), origin);
        assert.notEqual(answer.headers.get('access-control-allow-origin'), '*');
      }
    });

    it('can read a receipt and a refusal, and when to try again', async () => {
      const good = await post(collector.url, sample(), { origin: PAGE });
      assert.equal(good.headers.get('access-control-allow-origin'), PAGE);
      const bad = await post(collector.url, '{', { origin: PAGE });
      assert.equal(bad.status, 400);
      assert.equal(bad.headers.get('access-control-allow-origin'), PAGE);
      assert.match(bad.headers.get('access-control-expose-headers') ?? '', /retry-after/i);
    });
  });

  describe('what everybody sent', () => {
    it('is for the holder of the token', async () => {
      for (const headers of [
        {},
        { authorization: 'Bearer wrong' },
        { authorization: 'Bearer ' },
        { authorization: `Basic ${TOKEN}` },
        { authorization: `Bearer ${TOKEN}x` },
      ] as Record<string, string>[]) {
        const answer = await read(headers);
        assert.equal(answer.status, 401);
        assert.match(answer.headers.get('content-type') ?? '', /^application\/problem\+json/);
        assert.equal(answer.headers.get('www-authenticate'), 'Bearer');
      }
      const answer = await read({ authorization: `Bearer ${TOKEN}` });
      assert.equal(answer.status, 200);
      assert.match(answer.headers.get('content-type') ?? '', /^application\/x-ndjson/);
      assert.equal(answer.headers.get('cache-control'), 'no-store');
    });
  });

  describe('too many results from one address (row 48)', () => {
    it('are put off, with the time to wait, and other things still answer', async () => {
      const answers = await Promise.all(
        Array.from({ length: 60 }, () => post(collector.url, sample(), { origin: PAGE })),
      );
      const late = answers.filter((answer) => answer.status === 429);
      assert.ok(late.length >= 30, `${late.length} were put off`);
      for (const answer of late) {
        assert.ok(Number(answer.headers.get('retry-after')) > 0);
        assert.equal(answer.headers.get('access-control-allow-origin'), PAGE);
        assert.match(answer.headers.get('content-type') ?? '', /^application\/problem\+json/);
      }
      assert.equal((await fetch(`${collector.url}/healthz`)).status, 200);
    });
  });

  describe('an export of many pages', () => {
    it('holds each revision once, and without a token set nobody reads', async () => {
      const home = await engine.newHome();
      const open = await home.start();
      const sent = Array.from({ length: 1003 }, (_, i) => sample({ id: `same-${i >> 1}`, rev: 1 + (i & 1) }));
      for (let i = 0; i < sent.length; i += 50) {
        await Promise.all(sent.slice(i, i + 50).map((result) => post(open.url, result, keyOf(result))));
      }
      const names = (await everything(open.url)).map(({ id, rev }) => `${id}.${rev}`);
      assert.equal(new Set(names).size, sent.length);
      assert.equal(names.length, sent.length);
      assert.equal(await open.stop(), 0);

      const closed = await home.start({ COLLECTOR_TOKEN: '' });
      for (const shown of ['', ' ', 'undefined', TOKEN]) {
        const answer = await fetch(`${closed.url}/v1/results.ndjson`, {
          headers: { authorization: `Bearer ${shown}` },
        });
        assert.equal(answer.status, 404);
      }
      await closed.kill();
    });
  });
});
