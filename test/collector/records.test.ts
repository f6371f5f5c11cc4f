import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { type Change, type Entry, recordOf } from '../../src/domain/records/record.js';
import { outcomeOf } from '../../src/domain/records/sent.js';
import type { Result } from '../../src/results/result.js';
import { deleteExpired } from '../../src/collector/retention.js';
import { type Collector, post as postResult, sample, TOKEN } from './collector.js';
import { type Home, onBoth } from './engines.js';

const KIND = 'session';
const WITH_TOKEN = { authorization: `Bearer ${TOKEN}` };
const at = (day: number) => `2026-11-${String(day).padStart(2, '0')}T09:00:00.000Z`;
const change = (day: number, set?: Change['set'], more: Partial<Change> = {}): Change => ({
  at: at(day),
  tier: 'open',
  ...(set && { set }),
  ...more,
});

let ids = 0;
const newId = () => `s${++ids}`;

/** A result that carries changes to a record. */
const carrying = (id: string, ...changes: Change[]): Result => {
  const { schema, widgetVersion, definition, lang, startedAt, finishedAt } = sample();
  const envelope = { schema, id: crypto.randomUUID(), rev: 1, widgetVersion, definition, lang, startedAt, finishedAt };
  return { ...envelope, ...outcomeOf({ kind: KIND, id }, changes), widget: 'learning-exchange' };
};

onBoth('records at the collector', (engine) => {
  let home: Home;
  let collector: Collector;
  before(async () => {
    home = await engine.newHome();
    collector = await home.start();
  });
  after(() => collector.kill());

  const post = (body: unknown, headers: Record<string, string> = {}): Promise<Response> =>
    fetch(`${collector.url}/v1/records`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
    });
  const get = (query = '', headers: Record<string, string> = {}, kind = KIND) =>
    fetch(`${collector.url}/v1/records/${kind}${query}`, { headers });
  const read = async (query = '', headers: Record<string, string> = {}) =>
    (await (await get(query, headers)).json()) as Entry[];
  const everybodySees = async (id: string) => (await read()).find((record) => record.id === id);
  const holderSees = async (id: string) => (await read('', WITH_TOKEN)).find((record) => record.id === id);
  const refused = async (body: unknown, status = 422, headers: Record<string, string> = {}) => {
    const answer = await post(body, headers);
    assert.equal(answer.status, status);
    assert.match(answer.headers.get('content-type')!, /^application\/problem\+json/);
    return ((await answer.json()) as { errors?: { pointer: string }[] }).errors?.map(({ pointer }) => pointer);
  };
  /** Accepts what is there, as a curator does: by sending it with the token. */
  const decides = async (id: string, state: 'accepted' | 'declined', day: number) => {
    const { history } = (await holderSees(id))!;
    assert.equal((await post(carrying(id, ...history, change(day, undefined, { state })), WITH_TOKEN)).status, 201);
  };

  describe('what somebody offers', () => {
    it('has a receipt, and only the holder of the token sees it until it is accepted', async () => {
      const id = newId();
      const offer = carrying(id, change(1, { title: 'Wi-Fi law' }));
      const answer = await post(offer, { 'idempotency-key': `${offer.id}.1` });
      assert.deepEqual([answer.status, await answer.json()], [201, { received: offer.id, rev: 1 }]);
      assert.equal(await everybodySees(id), undefined);
      assert.deepEqual((await holderSees(id))!.fields, { title: 'Wi-Fi law' });
      await decides(id, 'accepted', 2);
      assert.deepEqual((await everybodySees(id))!.fields, { title: 'Wi-Fi law' });
      await decides(id, 'declined', 3);
      assert.equal(await everybodySees(id), undefined);
    });

    it('may come to the address of results just as well', async () => {
      const id = newId();
      assert.equal((await postResult(collector.url, carrying(id, change(1, { title: 'x' })))).status, 201);
      assert.equal((await holderSees(id))!.rev, 1);
    });

    it('is merged field by field, whatever comes first, twice or late', async () => {
      const [one, other] = [newId(), newId()];
      const changes = [
        change(1, { title: 'One', places: 1 }, { by: 'Ann' }),
        change(2, { title: 'Two' }, { by: 'Bryn' }),
        change(3, { places: 3 }, { by: 'Cai' }),
      ];
      for (const some of changes) await post(carrying(one, some));
      for (const some of [...changes.toReversed(), ...changes]) await post(carrying(other, some));
      const [a, b] = [(await holderSees(one))!, (await holderSees(other))!];
      assert.deepEqual(a.fields, { title: 'Two', places: 3 });
      assert.deepEqual({ ...b, id: one }, a);
      assert.deepEqual(a, JSON.parse(JSON.stringify(recordOf({ kind: KIND, id: one }, changes))));
    });

    it('of twenty people at once is all there', async () => {
      const id = newId();
      const all = Array.from({ length: 20 }, (_, n) => carrying(id, change(1, { [`f${n}`]: n })));
      const answers = await Promise.all([...all, ...all].map((one) => post(one)));
      assert.ok(answers.every(({ status }) => status === 200 || status === 201));
      assert.equal((await holderSees(id))!.rev, 20);
    });

    it('is not changed for everybody by who has no token', async () => {
      const id = newId();
      await post(carrying(id, change(1, { title: 'Wi-Fi law' })));
      await decides(id, 'accepted', 2);
      await post(carrying(id, change(9, { title: 'Spam' })));
      await post(carrying(id, change(9, undefined, { removed: true })));
      assert.deepEqual((await everybodySees(id))!.fields, { title: 'Wi-Fi law' });
      assert.deepEqual([(await holderSees(id))!.fields, (await holderSees(id))!.removed], [{ title: 'Spam' }, true]);
    });

    it('is never shown to everybody where it is personal or internal', async () => {
      const id = newId();
      await post(
        carrying(
          id,
          change(1, { title: 'Wi-Fi law' }),
          change(1, { join: 'https://meet.example/secret' }, { tier: 'internal' }),
          change(1, { contact: 'ann@example.org' }, { tier: 'personal' }),
        ),
      );
      const signup = newId();
      await post(carrying(signup, change(1, { contact: 'bryn@example.org' }, { tier: 'personal' })));
      await decides(id, 'accepted', 2);
      await decides(signup, 'accepted', 2);
      for (const query of ['', '?since=0']) {
        const text = await (await get(query)).text();
        assert.ok(text.includes('Wi-Fi law'));
        assert.doesNotMatch(text, /secret|@example/);
      }
      assert.match(await (await get('', WITH_TOKEN)).text(), /secret/);
    });
  });

  describe('what cannot be taken', () => {
    const record = (history: unknown[], more = {}) => {
      const good = carrying(newId(), change(1, { title: 'x' }));
      return { ...good, ...more, data: { record: { ...(good.data!['record'] as Entry), history } } };
    };
    const cases: [what: string, body: unknown, pointers: string[]][] = [
      ['a result without a record', sample(), ['/data/record']],
      ['a record without a change', record([]), ['/data/record/history']],
      [
        'an address that would run',
        record([change(1, { join: 'javascript:alert(1)' })]),
        ['/data/record/history/0/set/join'],
      ],
      [
        'a time that no clock shows',
        record([change(1, { start: { at: '2027-03-28T01:30', zone: 'Europe/London' } })]),
        ['/data/record/history/0/set/start/at'],
      ],
      ['another kind than the result says', record([change(1, { title: 'x' })], { kind: 'clip' }), ['/kind']],
      ['a wider tier than that of a change', record([change(1, { a: 1 }, { tier: 'personal' })]), ['/tier']],
      [
        'a state, without the token',
        record([change(1, { title: 'x' }), change(2, undefined, { state: 'accepted' })]),
        ['/data/record/history/1/state'],
      ],
    ];
    for (const [what, body, pointers] of cases) {
      it(`is ${what}, and the answer names the place`, async () => {
        assert.deepEqual(await refused(body), pointers);
      });
    }

    it('is another body under the same id and revision', async () => {
      const id = newId();
      const first = carrying(id, change(1, { title: 'x' }));
      await post(first);
      assert.deepEqual(await refused({ ...carrying(id, change(1, { title: 'y' })), id: first.id }), ['/id']);
      assert.deepEqual((await holderSees(id))!.fields, { title: 'x' });
    });

    it('is anything with a wrong token', async () => {
      const wrong = { authorization: 'Bearer wrong' };
      await refused(carrying(newId(), change(1, { title: 'x' })), 401, wrong);
      assert.equal((await get('', wrong)).status, 401);
    });

    it('is a question that nobody may ask', async () => {
      for (const query of ['?sinse=1', '?since=x', '?since=1&since=2', '?since=1%20or%201=1']) {
        assert.equal((await get(query)).status, 400, query);
      }
      assert.deepEqual(await (await get('', {}, encodeURIComponent("x' or 1=1 --"))).json(), []);
    });
  });

  describe('what is built to do harm', () => {
    const text = (value: unknown) =>
      JSON.stringify(carrying(newId(), change(1, { title: 'x', here: 'HERE' }))).replace('"HERE"', String(value));
    const send = (body: BodyInit, headers: Record<string, string> = {}) =>
      fetch(`${collector.url}/v1/records`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body,
      });
    const sized = (bytes: number) => {
      const offer = carrying(newId(), change(1, { title: 'x' }));
      const of = (note: string) => JSON.stringify({ ...offer, answers: { note } });
      return of('x'.repeat(bytes - of('').length));
    };

    it('is refused with its place where a database cannot hold it (row 40)', async () => {
      for (const raw of [
        '"a\\u0000b"',
        '"\\ud83d"',
        '["\\ude00 x"]',
        '1e999',
        '{"at":"2027-03-28T10:00","zone":"\\u0000"}',
      ]) {
        const answer = await send(text(raw));
        assert.equal(answer.status, 422, raw);
        const { errors } = (await answer.json()) as { errors: { pointer: string }[] };
        assert.match(errors[0]!.pointer, /^\/data\/record\/(history\/0\/set|fields)\/here/, raw);
      }
    });

    it('is refused where it is too deep, reaches for a prototype, names a key twice or is no JSON (rows 32, 42)', async () => {
      for (const raw of [
        '['.repeat(40) + ']'.repeat(40),
        '{"__proto__":{"x":1}}',
        '{"constructor":{"prototype":{}}}',
        '{"a":1,"a":2}',
        '{',
      ])
        assert.equal((await send(text(raw))).status, 400, raw);
      assert.equal((await send(text('"x"'), { 'content-type': 'text/plain' })).status, 415);
    });

    it('is refused where it is longer than 64 kB, and taken up to there (row 39)', async () => {
      assert.equal((await send(sized(64 * 1024))).status, 201);
      assert.equal((await send(sized(64 * 1024 + 1))).status, 413);
    });

    it('is kept as words where it looks like a statement of SQL or a tag (rows 33, 43)', async () => {
      const id = newId();
      const words = `'; drop table results; -- " \\ $1 %s \${x} <img src=x onerror=alert(1)></script>`;
      await post(carrying(id, change(1, { title: words }, { by: words })));
      const { fields, by } = (await holderSees(id))!;
      assert.deepEqual([fields['title'], by], [words, words]);
    });

    it('sent a hundred times at once is there once, and every receipt is the same (row 44)', async () => {
      const offer = carrying(newId(), change(1, { title: 'x' }));
      const answers = await Promise.all(Array.from({ length: 100 }, () => post(offer)));
      assert.equal(answers.filter(({ status }) => status === 201).length, 1);
      for (const answer of answers) assert.deepEqual(await answer.json(), { received: offer.id, rev: 1 });
      assert.equal((await holderSees((offer.data!['record'] as Entry).id))!.rev, 1);
    });

    it('gives nothing of what is there to who guesses the id of another’s result (row 46)', async () => {
      const theirs = carrying(newId(), change(1, { title: 'A secret of theirs' }, { tier: 'internal' }));
      await post(theirs);
      const answer = await post({ ...carrying(newId(), change(1, { title: 'x' })), id: theirs.id });
      assert.equal(answer.status, 422);
      assert.doesNotMatch(await answer.text(), /secret/);
    });

    it('is believed for its history alone, whatever it says of itself (row 47)', async () => {
      const id = newId();
      const offer = carrying(id, change(1, { title: 'x' }));
      const record = {
        ...(offer.data!['record'] as Entry),
        fields: { title: 'Forged' },
        state: 'accepted',
        rev: 99,
        tier: 'open',
      };
      assert.equal((await post({ ...offer, data: { record } })).status, 201);
      const { fields, state, rev } = (await holderSees(id))!;
      assert.deepEqual([fields, state, rev], [{ title: 'x' }, undefined, 1]);
      assert.equal(await everybodySees(id), undefined);
      const later = {
        ...offer,
        id: crypto.randomUUID(),
        data: { record: { ...record, schema: 'library-widgets/record/2' } },
      };
      assert.deepEqual(await refused(later), ['/data/record']);
    });
  });

  describe('whoever follows the list', () => {
    it('is told 304 while nothing has changed, and then only what has', async () => {
      const [one, other] = [newId(), newId()];
      for (const id of [one, other]) await post(carrying(id, change(1, { title: id })));
      for (const id of [one, other]) await decides(id, 'accepted', 2);
      const etag = (await get()).headers.get('etag')!;
      assert.equal((await get('', { 'if-none-match': etag })).status, 304);
      await decides(one, 'declined', 3);
      assert.equal((await get('', { 'if-none-match': etag })).status, 200);
      const changed = await read(`?since=${encodeURIComponent(etag)}`);
      assert.deepEqual(
        changed.map(({ id, state, fields }) => [id, state, fields]),
        [[one, 'declined', {}]],
      );
      assert.ok(!(await read()).some(({ id }) => id === one));
      await decides(one, 'accepted', 4);
      const [again] = await read(`?since=${encodeURIComponent(etag)}`);
      assert.deepEqual([again!.state, again!.fields], ['accepted', { title: one }]);
    });

    it('gets what the holder of the token gets apart from what everybody gets', async () => {
      const [mine, all] = [await get('', WITH_TOKEN), await get()];
      assert.notEqual(mine.headers.get('etag'), all.headers.get('etag'));
      assert.equal(mine.headers.get('cache-control'), 'no-store');
      assert.match(all.headers.get('vary')!, /Authorization/i);
    });
  });

  describe('what is erased', () => {
    const erase = (id: string) => fetch(`${collector.url}/v1/results/${id}`, { method: 'DELETE' });

    it('goes from its record, what others put there stays, and a late copy is not taken in', async () => {
      const id = newId();
      const [ann, bryn] = [carrying(id, change(1, { title: 'Ann’s' })), carrying(id, change(2, { places: 3 }))];
      for (const one of [ann, bryn]) await post(one);
      assert.equal((await erase(ann.id)).status, 204);
      assert.equal((await post(ann)).status, 200);
      assert.deepEqual((await holderSees(id))!.fields, { places: 3 });
    });

    it('leaves of a record that was shown a mark that takes it away', async () => {
      const id = newId();
      const offer = carrying(id, change(1, { title: 'x' }), change(2, undefined, { state: 'accepted' }));
      await post(offer, WITH_TOKEN);
      const etag = (await get()).headers.get('etag')!;
      await erase(offer.id);
      const told = (await read(`?since=${encodeURIComponent(etag)}`)).find((record) => record.id === id)!;
      assert.deepEqual([told.removed, told.fields], [true, {}]);
      assert.equal(await everybodySees(id), undefined);
    });
  });

  describe('a collector that is killed', () => {
    it('between keeping a result and giving its receipt has it in the record once it is sent again', async () => {
      const id = newId();
      const offer = carrying(id, change(1, { title: 'x' }));
      for (const wait of [0, 2, 5, 10, 20]) {
        const under = post(offer).catch(() => undefined);
        await new Promise((done) => setTimeout(done, wait));
        await collector.kill();
        await under;
        collector = await home.start();
      }
      const answer = await post(offer);
      assert.ok(answer.status === 200 || answer.status === 201);
      const record = (await holderSees(id))!;
      assert.deepEqual([record.rev, record.fields], [1, { title: 'x' }]);
    });

    it('keeps every record that it gave a receipt for', async () => {
      const all = Array.from({ length: 30 }, () => newId());
      const kept: string[] = [];
      const sending = (async () => {
        for (const id of all) {
          const answer = await post(carrying(id, change(1, { title: id }))).catch(() => undefined);
          if (answer?.ok) kept.push(id);
          if (kept.length === 10) return collector.kill();
        }
        return undefined;
      })();
      await sending;
      collector = await home.start();
      const there = new Set((await read('', WITH_TOKEN)).map(({ id }) => id));
      assert.ok(kept.length >= 10 && kept.every((id) => there.has(id)));
    });
  });

  if (engine.server) {
    it('whose database is away say 503 and take nothing, and all of it afterwards', async () => {
      const server = engine.server!();
      const id = newId();
      const offer = carrying(id, change(1, { title: 'x' }));
      await server.stop();
      for (const answer of [await post(offer), await get(), await get('', WITH_TOKEN)]) {
        assert.deepEqual([answer.status, Number(answer.headers.get('retry-after')) > 0], [503, true]);
      }
      await server.start();
      assert.equal((await post(offer)).status, 201);
      assert.deepEqual((await holderSees(id))!.fields, { title: 'x' });
    });
  }

  it('are gone with the results that are kept no longer', async () => {
    const id = newId();
    await post(carrying(id, change(1, { title: 'x' })));
    await collector.stop();
    const database = await home.open();
    await database.tables.execute(`update results set received_at = now() - interval '9 days'`);
    await deleteExpired(
      database.tables,
      new Map([
        ['*', 5],
        ['spring', 5],
      ]),
    );
    await database.close();
    collector = await home.start();
    assert.equal(await holderSees(id), undefined);
  });
});
