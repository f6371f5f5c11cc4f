import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { parseJson } from '../../src/collector/json.js';
import { everything, keyOf, post, sample, type Collector } from './collector.js';
import { onBoth } from './engines.js';

const LIMIT = 64 * 1024;

let collector: Collector;

const kept = async (id: string) => (await everything(collector.url)).filter((result) => result.id === id);

interface Said {
  type: string;
  title: string;
  status: number;
  detail: string;
  errors?: { pointer: string; detail: string }[];
}

/** Posts what must be refused and gives the problem that came back. */
async function refused(body: unknown, status: number, headers: Record<string, string> = {}): Promise<Said> {
  const answer = await post(collector.url, body, headers);
  const text = await answer.text();
  assert.equal(answer.status, status, text);
  assert.match(answer.headers.get('content-type') ?? '', /^application\/problem\+json/);
  const said = JSON.parse(text) as Said;
  assert.equal(said.status, status);
  assert.ok(said.type && said.title && said.detail, text);
  return said;
}

/** The text of a sample with one piece of JSON put in as it is, however wrong. */
const withRaw = (raw: string) => JSON.stringify(sample({ data: { here: 'HERE' } })).replace('"HERE"', raw);

/** A sample of exactly so many bytes. */
function sized(bytes: number): { id: string; text: string } {
  const result = sample({ data: { note: '' } });
  const room = bytes - JSON.stringify(result).length;
  return { id: result.id, text: JSON.stringify({ ...result, data: { note: 'x'.repeat(room) } }) };
}

const deep = (levels: number) => withRaw('['.repeat(levels) + ']'.repeat(levels));
const times = (most: number, of: (i: number) => string) => Array.from({ length: most }, (_, i) => of(i)).join();

onBoth('the collector', (engine) => {
  before(async () => {
    collector = await (await engine.newHome()).start();
  });
  after(() => collector.kill());

  describe('a result', () => {
    it('is kept, and its receipt names it', async () => {
      const result = sample();
      const answer = await post(collector.url, result, keyOf(result));
      assert.equal(answer.status, 201);
      assert.deepEqual(await answer.json(), { received: result.id, rev: 1 });
      assert.deepEqual(await kept(result.id), [result]);
    });

    it('is kept without an Idempotency-Key, and with one in quotation marks', async () => {
      const result = sample();
      assert.equal((await post(collector.url, result)).status, 201);
      const quoted = { 'idempotency-key': `"${result.id}.1"` };
      assert.equal((await post(collector.url, result, quoted)).status, 200);
    });

    it('is refused under a key that names another', async () => {
      const { errors } = await refused(sample(), 422, { 'idempotency-key': `${crypto.randomUUID()}.1` });
      assert.equal(errors?.[0]?.pointer, '/id');
    });

    it('becomes a second row when its person edits it', async () => {
      const first = sample();
      const second = { ...first, rev: 2, answers: { K07: 5 } };
      assert.equal((await post(collector.url, first, keyOf(first))).status, 201);
      const answer = await post(collector.url, second, keyOf(second));
      assert.equal(answer.status, 201);
      assert.deepEqual(await answer.json(), { received: first.id, rev: 2 });
      assert.deepEqual(await kept(first.id), [first, second]);
    });

    it('of a widget, a definition and keys that nobody knows yet is kept whole', async () => {
      const result = sample({
        widget: 'moon-phase-poll',
        kind: 'phase',
        definition: { id: 'moons', version: '7', language: 'cy' },
        extra: { deep: [1, { er: null }, 'Llŷn 🐉 \u202E'] },
        data: { constructor: 'allowed', '': true },
      });
      assert.equal((await post(collector.url, result, keyOf(result))).status, 201);
      assert.deepEqual(await kept(result.id), [result]);
    });

    it('with quotes and backslashes in its words and keys is kept as it is', async () => {
      const result = sample({ data: { note: 'x","note":"y', '"': '\\', 'a\\': '\\"', 'a\\"': '{' } });
      assert.equal((await post(collector.url, result, keyOf(result))).status, 201);
      assert.deepEqual(await kept(result.id), [result]);
    });

    it('takes a revision as large as JSON can count', async () => {
      const result = sample({ rev: Number.MAX_SAFE_INTEGER });
      assert.equal((await post(collector.url, result, keyOf(result))).status, 201);
    });
  });

  describe('the same result again (row 44)', () => {
    it('a hundred times at once is one row, and every receipt is the same', async () => {
      const result = sample();
      const answers = await Promise.all(Array.from({ length: 100 }, () => post(collector.url, result, keyOf(result))));
      const statuses = answers.map((answer) => answer.status);
      assert.equal(statuses.filter((status) => status === 201).length, 1);
      assert.equal(statuses.filter((status) => status === 200).length, 99);
      for (const answer of answers) assert.deepEqual(await answer.json(), { received: result.id, rev: 1 });
      assert.equal((await kept(result.id)).length, 1);
    });

    it('is known again with its keys in another order and other spaces', async () => {
      const result = sample({ answers: { A: 1, B: { x: 1, y: [1, 2] } } });
      await post(collector.url, result, keyOf(result));
      const turned = Object.fromEntries(
        Object.entries({ ...result, answers: { B: { y: [1, 2], x: 1 }, A: 1 } }).toReversed(),
      );
      assert.equal((await post(collector.url, JSON.stringify(turned, null, 2), keyOf(result))).status, 200);
    });
  });

  describe('many results at once', () => {
    it('each get their own answer: new ones, one twice, one changed, one refused', async () => {
      const [twice, changed, refused] = [sample(), sample(), sample({ rev: 0 })];
      const fresh = Array.from({ length: 30 }, () => sample());
      const sent = [...fresh, twice, twice, changed, { ...changed, group: 'aspiring' }, refused];
      const answers = await Promise.all(sent.map((result) => post(collector.url, result)));
      const statuses = answers.map(({ status }) => status);
      assert.deepEqual(new Set(statuses.slice(0, 30)), new Set([201]));
      assert.deepEqual(new Set(statuses.slice(30, 32)), new Set([200, 201]));
      assert.deepEqual(new Set(statuses.slice(32, 34)), new Set([201, 422]));
      assert.equal(statuses[34], 422);
      const said = await Promise.all(answers.slice(0, 32).map((answer) => answer.json()));
      assert.deepEqual(
        said,
        sent.slice(0, 32).map(({ id }) => ({ received: id, rev: 1 })),
      );
      const ids = (await everything(collector.url)).map(({ id }) => id);
      for (const one of sent) assert.equal(ids.filter((id) => id === one.id).length, one === refused ? 0 : 1);
    });
  });

  describe('another body under a key that is taken (rows 45, 46)', () => {
    it('is refused, and the first stays', async () => {
      const first = sample({ answers: { secret: 'only the first sender knows' } });
      await post(collector.url, first, keyOf(first));
      for (const other of [
        { ...first, answers: { K07: 3 } },
        { ...first, answers: { secret: ['only the first sender knows'] } },
        { ...first, widget: 'pulse-survey', answers: {} },
      ]) {
        const said = await refused(other, 422, keyOf(first));
        assert.doesNotMatch(JSON.stringify(said), /secret|skills-audit/);
      }
      assert.deepEqual(await kept(first.id), [first]);
    });

    it('is refused for all but one of many that come at once', async () => {
      const first = sample();
      const answers = await Promise.all(
        Array.from({ length: 30 }, (_, i) => post(collector.url, { ...first, answers: { K07: i } }, keyOf(first))),
      );
      assert.equal(answers.filter((answer) => answer.status === 201).length, 1);
      assert.equal(answers.filter((answer) => answer.status === 422).length, 29);
    });
  });

  describe('a body that is not a result', () => {
    for (const [what, changes, place] of [
      ['no id', { id: undefined }, '/id'],
      ['an empty id', { id: '' }, '/id'],
      ['a revision of nought', { rev: 0 }, '/rev'],
      ['a revision in words', { rev: '1' }, '/rev'],
      ['a later schema', { schema: 'library-widgets/result/2' }, '/schema'],
      ['an unknown tier', { tier: 'secret' }, '/tier'],
      ['a time that is none', { startedAt: 'yesterday' }, '/startedAt'],
      ['a time before the calendar', { startedAt: '0000-01-01T00:00:00Z' }, '/startedAt'],
      ['a definition without a version', { definition: { id: 'x' } }, '/definition/version'],
      ['a score in words', { scores: { 'a/b~c': 'high' } }, '/scores/a~1b~0c'],
    ] as const) {
      it(`for ${what} is refused with the name of the field`, async () => {
        const { errors } = await refused(sample(changes), 422);
        assert.ok(
          errors?.some((error) => error.pointer === place && error.detail),
          JSON.stringify(errors),
        );
      });
    }

    for (const body of ['null', '[]', '"text"', '7', 'true']) {
      it(`but ${body} is refused`, async () => {
        await refused(body, 422);
      });
    }

    for (const body of [
      '',
      ' ',
      '{',
      '{"a":}',
      '{"a":1}}',
      "{'a':1}",
      '<html></html>',
      '[1,]',
      '\\',
      '"',
      '{"\\u12": 1}',
    ]) {
      it(`but ${JSON.stringify(body)} is refused`, async () => {
        await refused(body, 400);
      });
    }
  });

  describe('the size of a body (row 39)', () => {
    it('may be 64 kB', async () => {
      const { id, text } = sized(LIMIT);
      assert.equal((await post(collector.url, text)).status, 201);
      assert.equal((await kept(id)).length, 1);
    });

    it('may not be one byte more, nor a megabyte, nor of a length that is not told', async () => {
      const { id, text } = sized(LIMIT + 1);
      await refused(text, 413);
      await refused(sized(1024 * 1024).text, 413);
      await refused(sized(3 * 1024 * 1024).text, 413);
      const chunked = await fetch(`${collector.url}/v1/results`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: new Blob([sized(1024 * 1024).text]).stream(),
        duplex: 'half',
      } as RequestInit);
      assert.equal(chunked.status, 413);
      assert.deepEqual(await kept(id), []);
    });
  });

  describe('the kind of a body', () => {
    for (const type of [
      'text/plain',
      'text/plain;charset=UTF-8',
      'application/x-www-form-urlencoded',
      'application/jsonx',
      'application/problem+json',
      'application/json; charset=utf-16',
      'application/json; charset=iso-8859-1',
      'nonsense',
    ]) {
      it(`is not ${type}`, async () => {
        await refused(sample(), 415, { 'content-type': type });
      });
    }

    it('is not compressed', async () => {
      await refused(sample(), 415, { 'content-encoding': 'gzip' });
    });

    for (const type of [
      'application/json',
      'Application/JSON',
      'application/json; charset=utf-8',
      'application/json;charset="UTF-8"',
    ]) {
      it(`is ${type}`, async () => {
        assert.equal((await post(collector.url, sample(), { 'content-type': type })).status, 201);
      });
    }

    it('is named', async () => {
      const answer = await fetch(`${collector.url}/v1/results`, {
        method: 'POST',
        body: new Blob([JSON.stringify(sample())]),
      });
      assert.equal(answer.status, 415);
    });
  });

  describe('text that PostgreSQL cannot hold (row 40)', () => {
    for (const [what, raw] of [
      ['NUL', '"a\\u0000b"'],
      ['NUL in a key', '{"\\u0000":1}'],
      ['a lone high surrogate', '"\\ud83d"'],
      ['a lone low surrogate', '"\\ude00 x"'],
      ['a lone surrogate in a key', '{"\\ud83d":1}'],
      ['a number beyond all', '1e999'],
      ['a number below all', '[[-1e999]]'],
    ] as const) {
      it(`${what} is refused with its place`, async () => {
        const { errors } = await refused(withRaw(raw), 422);
        assert.match(errors?.[0]?.pointer ?? '', /^\/data\/here/);
      });
    }

    it('does not include whole surrogate pairs, control characters or a turn of direction', async () => {
      const result = sample({ data: { note: '😀\t\u0001\u202E\u{10FFFF}' } });
      assert.equal((await post(collector.url, result)).status, 201);
      assert.deepEqual(await kept(result.id), [result]);
    });
  });

  describe('a body built to do harm (row 42)', () => {
    it('may be 32 levels deep and no more', async () => {
      assert.equal((await post(collector.url, deep(30))).status, 201);
      await refused(deep(31), 400);
      await refused('['.repeat(LIMIT), 400);
      await refused('{"a":'.repeat(10_000), 400);
    });

    for (const [what, text] of [
      ['more values than a result can need', withRaw(`[${times(10_000, () => '1')}]`)],
      ['a flood of keys', withRaw(`{${times(1001, (i) => `"${i.toString(36)}":1`)}}`)],
      ['a flood of one key', withRaw(`{${times(10_000, () => '"a":1')}}`)],
      ['a flood of quotes', '"'.repeat(LIMIT)],
      ['a flood of backslashes', `"${'\\'.repeat(LIMIT - 1)}`],
      ['a flood of quotes that do not end a text', `"${'\\"'.repeat(LIMIT / 2 - 1)}`],
    ] as const) {
      it(`with ${what} is refused, and costs less than 200 ms of the processor`, async () => {
        await refused(text, 400);
        const start = process.cpuUsage();
        assert.throws(() => parseJson(Buffer.from(text)));
        const { user, system } = process.cpuUsage(start);
        assert.ok(user + system < 200_000, `${user + system} µs`);
      });
    }

    it('with a key twice is refused with its place', async () => {
      const { errors } = await refused(withRaw('{"a":1,"b":2,"\\u0061":3}'), 400);
      assert.deepEqual(errors, [{ pointer: '/data/here/a', detail: 'a key is given twice' }]);
      await refused(withRaw('{"a":"\\\\","b":1,"b":2}'), 400);
      await refused(JSON.stringify(sample()).replace('{', '{"id":"other",'), 400);
    });

    it('with a byte order mark, or not in UTF-8, is refused', async () => {
      const text = JSON.stringify(sample());
      await refused(`\uFEFF${text}`, 400);
      await refused(Buffer.from(text, 'utf16le'), 400);
      await refused(Buffer.concat([Buffer.from('\uFEFF', 'utf16le'), Buffer.from(text, 'utf16le')]), 400);
      await refused(Buffer.from(withRaw('"caf\u00e9"'), 'latin1'), 400);
    });

    for (const raw of [
      '{"__proto__":{"x":1}}',
      '{"\\u005f_proto__":{"x":1}}',
      '[[{"__proto__":null}]]',
      '{"constructor":{"prototype":{"x":1}}}',
      '{"constructor":{"a":1,"\\u0070rototype":{"x":1}}}',
    ]) {
      it(`with ${raw} is refused`, async () => {
        const { errors } = await refused(withRaw(raw), 400);
        assert.match(errors?.[0]?.detail ?? '', /prototype/);
      });
    }
  });

  describe('statements of SQL (row 43)', () => {
    it('in any field are kept as words', async () => {
      const words = `'; drop table results; -- " \\ $1 %s \${x}`;
      const result = sample({
        id: `${words} ${crypto.randomUUID()}`,
        kind: words,
        widget: words,
        definition: { id: words, version: words },
        campaign: words,
        group: words,
        lang: words,
        answers: { [words]: words },
      });
      assert.equal((await post(collector.url, result)).status, 201);
      assert.equal((await post(collector.url, result)).status, 200);
      assert.deepEqual(await kept(result.id), [result]);
    });
  });

  describe('an address', () => {
    it('that leads nowhere is a problem too', async () => {
      const answer = await fetch(`${collector.url}/v1/result`);
      assert.equal(answer.status, 404);
      assert.match(answer.headers.get('content-type') ?? '', /^application\/problem\+json/);
    });
  });

  describe('the log', () => {
    it('names what was asked and never who asked or what was in it', () => {
      const lines = collector
        .written()
        .split('\n')
        .filter((line) => line.startsWith('{'))
        .map((line) => JSON.parse(line) as Record<string, unknown>);
      assert.ok(lines.some((line) => line.route === '/v1/results' && line.status === 201 && line.method === 'POST'));
      const answers = lines.filter((line) => line.msg === 'answered');
      assert.doesNotMatch(JSON.stringify(answers), /127\.0\.0\.1|::1|skills-audit|drop table|secret/);
      assert.doesNotMatch(JSON.stringify(lines), /skills-audit|drop table|secret/);
    });
  });
});
