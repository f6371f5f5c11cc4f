import { expect } from '@open-wc/testing';
import type { Answered, Waiting } from '../../src/core/network.js';
import { type Delivery, makeOutbox, type Outbox } from '../../src/core/outbox.js';
import { type Keeping, makeStore, type Store } from '../../src/core/store.js';
import { Clock, database, emptyDevice, PostOffice, resultOf, settled, until } from './pretend.js';

const ENDPOINT = 'https://results.example/v1/results';
const HOUR = 3_600_000;
const DAY = 24 * HOUR;

let clock: Clock;
let post: PostOffice;
let open: Outbox[];

/** A page with an outbox, as another tab or after a reload: only the device is shared. */
function page(more: { keeping?: Keeping; store?: Store; chance?: number; locks?: null; at?: PostOffice } = {}) {
  const { keeping = 'local', store = makeStore(keeping), chance = 0.5, at = post } = more;
  const outbox = makeOutbox({
    store,
    network: at,
    now: clock.now,
    random: () => chance,
    later: clock.later,
    ...('locks' in more && { locks: null }),
  });
  outbox.start();
  open.push(outbox);
  const told: string[] = [];
  outbox.watch(({ status, why, result }) => told.push(`${result.id}.${result.rev} ${status}${why ? ` ${why}` : ''}`));
  return { outbox, store, told };
}

const waiting = (why: Waiting = 'server', more = {}): Answered => ({
  kind: 'waiting',
  why,
  ...more,
});

const pauseOf = ([delivery]: Delivery[]): number => (delivery?.nextAt ?? NaN) - clock.time;

beforeEach(async () => {
  clock = new Clock();
  post = new PostOffice();
  open = [];
  await emptyDevice();
});

afterEach(() => open.forEach((outbox) => outbox.stop()));

describe('a finished result', () => {
  for (const keeping of ['local', 'session', 'none'] as Keeping[]) {
    it(`is sent once and then no longer waits (${keeping})`, async () => {
      const { outbox, told } = page({ keeping });
      const where = { local: 'device', session: 'tab', none: 'page' }[keeping];
      expect(await outbox.add(resultOf('a'), ENDPOINT)).to.deep.equal({ where });
      await until('sent', () => told.includes('a.1 sent'));
      expect(post.posted).to.deep.equal([
        { endpoint: ENDPOINT, id: 'a', rev: 1, body: JSON.stringify(resultOf('a')), receipt: undefined },
      ]);
      expect(outbox.deliveries()).to.deep.equal([]);
      expect(told).to.deep.equal(['a.1 waiting', 'a.1 sending', 'a.1 sent']);
      await settled();
      expect(clock.timers).to.equal(0);
    });
  }

  it('is written down before it is sent', async () => {
    let kept: unknown;
    post.answer = async () => {
      kept = await makeStore('local').entries('out:');
      return { kind: 'sent' };
    };
    const { outbox, told } = page();
    await outbox.add(resultOf('a'), ENDPOINT, 'required');
    await until('sent', () => told.includes('a.1 sent'));
    const [[key, record]] = kept as [[string, Record<string, unknown>]];
    expect(key).to.equal('out:a.1');
    expect(record).to.include({ status: 'waiting', endpoint: ENDPOINT, receipt: 'required', tries: 1 });
    expect(record.body).to.equal(JSON.stringify(resultOf('a')));
    expect(post.posted[0]!.receipt).to.equal('required');
  });

  it('leaves no answer on the device once it is sent', async () => {
    const { outbox, told, store } = page();
    await outbox.add(resultOf('a', { K07: 2, name: 'Gwenllian' }), ENDPOINT);
    await until('sent', () => told.includes('a.1 sent'));
    expect(JSON.stringify(await store.entries('')))
      .not.to.contain('Gwenllian')
      .and.not.to.contain('K07');
  });

  it('goes out without the characters that databases choke on', async () => {
    const { outbox, told } = page();
    await outbox.add(resultOf('a', { text: 'a\0b\uD83Dc', much: 1e999, turn: '\u202E' }), ENDPOINT);
    await until('sent', () => told.includes('a.1 sent'));
    expect((JSON.parse(post.posted[0]!.body) as { answers: unknown }).answers).to.deep.equal({
      text: 'ab\uFFFDc',
      much: null,
      turn: '\u202E',
    });
  });

  it('is one result, however often its person clicks', async () => {
    const { outbox, told } = page();
    await Promise.all([...Array(50)].map(() => outbox.add(resultOf('a'), ENDPOINT)));
    await until('sent', () => told.includes('a.1 sent'));
    await outbox.add(resultOf('a'), ENDPOINT);
    await settled();
    expect(post.names).to.deep.equal(['a.1']);
  });

  it('is not sent again after a reload, and the page is told that it had arrived', async () => {
    const first = page();
    await first.outbox.add(resultOf('a'), ENDPOINT);
    await until('sent', () => first.told.includes('a.1 sent'));
    first.outbox.stop();
    const second = page();
    await second.outbox.add(resultOf('a'), ENDPOINT);
    await settled();
    expect(post.names).to.deep.equal(['a.1']);
    expect(second.told).to.deep.equal(['a.1 sent']);
    expect(second.outbox.deliveries()).to.deep.equal([]);
  });

  it('that was edited is sent as its next revision', async () => {
    const { outbox, told } = page();
    await outbox.add(resultOf('a'), ENDPOINT);
    await outbox.add(resultOf('a', { K07: 5 }, 2), ENDPOINT);
    await until('both sent', () => told.includes('a.1 sent') && told.includes('a.2 sent'));
    expect(post.names.sort()).to.deep.equal(['a.1', 'a.2']);
  });

  it('is sent although the browser keeps nothing, and says so', async () => {
    const real = indexedDB.open;
    Object.defineProperty(indexedDB, 'open', {
      configurable: true,
      value: () => {
        throw new DOMException('no', 'SecurityError');
      },
    });
    try {
      const { outbox, told } = page();
      const added = await outbox.add(resultOf('a'), ENDPOINT);
      expect(added).to.deep.equal({ where: 'page', trouble: 'blocked' });
      await until('sent', () => told.includes('a.1 sent'));
      await outbox.add(resultOf('a'), ENDPOINT);
      await settled();
      expect(post.names).to.deep.equal(['a.1']);
    } finally {
      Object.defineProperty(indexedDB, 'open', { configurable: true, value: real });
    }
  });

  it('is sent though a listener makes a mistake', async () => {
    const { outbox, told } = page();
    const real = window.reportError;
    let reported = 0;
    window.reportError = () => reported++;
    outbox.watch(() => {
      throw new Error('a mistake in a page');
    });
    await outbox.add(resultOf('a'), ENDPOINT);
    await until('sent', () => told.includes('a.1 sent'));
    window.reportError = real;
    expect(reported).to.equal(3);
  });
});

describe('a result that was under way when its page died', () => {
  it('is sent by the next page', async () => {
    post.answer = () => new Promise(() => {});
    const { outbox } = page({ locks: null });
    await outbox.add(resultOf('a'), ENDPOINT);
    await until('under way', () => post.posted.length === 1);
    const next = new PostOffice();
    const { told } = page({ at: next });
    await until('sent', () => told.includes('a.1 sent'));
    expect(next.names).to.deep.equal(['a.1']);
    expect(next.posted[0]!.body).to.equal(post.posted[0]!.body);
  });
});

describe('a result that waits', () => {
  it('is tried again after pauses that double from 2 s to half an hour at most', async () => {
    post.answer = () => waiting();
    const { outbox } = page();
    await outbox.add(resultOf('a'), ENDPOINT);
    const pauses: number[] = [];
    for (let tries = 1; tries <= 14; tries++) {
      await until(`try ${tries}`, () => post.posted.length === tries);
      await settled();
      pauses.push(pauseOf(outbox.deliveries()) / 1000);
      await clock.pass(clock.pause);
    }
    expect(pauses).to.deep.equal([2, 4, 8, 16, 32, 64, 128, 256, 512, 1024, 1200, 1200, 1200, 1200]);
  });

  it('waits half as long or half as long again, by chance', async () => {
    for (const [chance, ms] of [
      [0, 1000],
      [0.999, 2998],
    ] as const) {
      await emptyDevice();
      post = new PostOffice(() => waiting());
      const { outbox } = page({ chance });
      await outbox.add(resultOf('a'), ENDPOINT);
      await until('tried', () => post.posted.length === 1);
      await settled();
      expect(pauseOf(outbox.deliveries())).to.equal(ms);
      outbox.stop();
    }
  });

  it('waits longer from the start where only the owner of the endpoint can help', async () => {
    post.answer = () => waiting('not-allowed', { status: 403 });
    const { outbox } = page();
    await outbox.add(resultOf('a'), ENDPOINT);
    await until('tried', () => post.posted.length === 1);
    await settled();
    expect(pauseOf(outbox.deliveries())).to.equal(60_000);
    expect(outbox.deliveries()[0]).to.include({ status: 'waiting', why: 'not-allowed', httpStatus: 403, tries: 1 });
  });

  it('waits as long as the endpoint asks, an hour at most', async () => {
    post.answer = () => waiting('busy', { retryAfter: HOUR });
    const { outbox } = page();
    await outbox.add(resultOf('a'), ENDPOINT);
    await until('tried', () => post.posted.length === 1);
    await settled();
    expect(pauseOf(outbox.deliveries())).to.equal(HOUR);
    await clock.pass(HOUR - 1000);
    expect(post.posted).to.have.length(1);
    post.answer = () => waiting('busy', { retryAfter: 0 });
    await clock.pass(1000);
    expect(post.posted).to.have.length(2);
    await settled();
    expect(pauseOf(outbox.deliveries())).to.be.at.least(1000);
  });

  it('is never given up, and after 30 days its person is asked', async () => {
    post.answer = () => waiting('offline');
    const { outbox } = page();
    await outbox.add(resultOf('a'), ENDPOINT);
    await until('tried', () => outbox.deliveries()[0]?.why === 'offline');
    clock.time += 29 * DAY;
    expect(outbox.deliveries()[0]).not.to.have.property('askPerson');
    clock.time += 2 * DAY;
    expect(outbox.deliveries()[0]).to.include({ status: 'waiting', askPerson: true });
    post.answer = () => ({ kind: 'sent' });
    outbox.sendNow();
    await until('sent', () => outbox.deliveries().length === 0);
  });

  it('is not frozen when the clock goes back a year, and not asked about because it went ahead', async () => {
    post.answer = () => waiting('busy', { retryAfter: 600_000 });
    const first = page();
    await first.outbox.add(resultOf('a'), ENDPOINT);
    await until('tried', () => post.posted.length === 1);
    await settled();
    first.outbox.stop();
    clock.time -= 365 * DAY;
    const { outbox } = page();
    await until('tried again', () => post.posted.length === 2);
    await settled();
    expect(outbox.deliveries()[0]).not.to.have.property('askPerson');
    expect(clock.pause).to.be.at.most(HOUR);
  });

  it('is sent at once when its person asks', async () => {
    post.answer = () => waiting('busy', { retryAfter: HOUR });
    const { outbox } = page();
    await outbox.add(resultOf('a'), ENDPOINT);
    await until('tried', () => post.posted.length === 1);
    await settled();
    post.answer = () => ({ kind: 'sent' });
    outbox.sendNow();
    await until('sent', () => outbox.deliveries().length === 0);
    expect(post.posted).to.have.length(2);
  });

  it('is gone when its person takes it away', async () => {
    post.answer = () => waiting('offline');
    const { outbox, store } = page();
    await outbox.add(resultOf('a'), ENDPOINT);
    await until('tried', () => post.posted.length === 1);
    await settled();
    await outbox.remove('a', 1);
    expect(outbox.deliveries()).to.deep.equal([]);
    expect(await store.entries('out:')).to.deep.equal([]);
    await clock.pass(HOUR);
    expect(post.posted).to.have.length(1);
  });

  it('goes to the new address when the author of its page has mended it', async () => {
    post.answer = () => waiting('not-allowed', { status: 404 });
    const first = page();
    await first.outbox.add(resultOf('a'), 'https://old.example/');
    await until('tried', () => post.posted.length === 1);
    await settled();
    post.answer = () => ({ kind: 'sent' });
    await first.outbox.add(resultOf('a'), ENDPOINT);
    await until('sent', () => first.told.includes('a.1 sent'));
    expect(post.posted.map(({ endpoint }) => endpoint)).to.deep.equal(['https://old.example/', ENDPOINT]);
    expect(post.posted[1]!.body).to.equal(post.posted[0]!.body);
  });
});

describe('sending starts', () => {
  async function oneThatWaits(why: Waiting, more = {}) {
    post.answer = () => waiting(why, more);
    const { outbox } = page();
    await outbox.add(resultOf('a'), ENDPOINT);
    await until('tried', () => post.posted.length === 1);
    await settled();
    return outbox;
  }
  const back = (): unknown => window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
  const online = (): unknown => window.dispatchEvent(new Event('online'));
  const visible = (): unknown => document.dispatchEvent(new Event('visibilitychange'));

  for (const [what, happens] of Object.entries({ online, visible, back })) {
    it(`when the page is ${what} again, for what never reached its endpoint`, async () => {
      await oneThatWaits('offline');
      happens();
      await until('tried again', () => post.posted.length === 2);
    });

    it(`not before its time when the page is ${what} again, where the endpoint said that it is busy`, async () => {
      await oneThatWaits('busy');
      happens();
      await settled();
      expect(post.posted).to.have.length(1);
    });
  }

  it('at once where the computer fell asleep in the middle, but not where the endpoint itself was slow', async () => {
    await oneThatWaits('slow');
    online();
    await until('tried again', () => post.posted.length === 2);
    await settled();
    open.pop()!.stop();
    await emptyDevice();
    post = new PostOffice();
    await oneThatWaits('slow', { status: 408 });
    online();
    await settled();
    expect(post.posted).to.have.length(1);
  });

  it('whatever the browser thinks of being online', async () => {
    Object.defineProperty(navigator, 'onLine', { value: false, configurable: true });
    try {
      const { outbox, told } = page();
      await outbox.add(resultOf('a'), ENDPOINT);
      await until('sent', () => told.includes('a.1 sent'));
    } finally {
      delete (navigator as { onLine?: boolean }).onLine;
    }
  });

  it('not any more once the last widget has left the page', async () => {
    const outbox = await oneThatWaits('offline');
    outbox.start();
    outbox.stop();
    online();
    await until('tried again', () => post.posted.length === 2);
    await settled();
    outbox.stop();
    expect(clock.timers).to.equal(0);
    for (const happens of [online, visible, back]) happens();
    await clock.pass(HOUR);
    expect(post.posted).to.have.length(2);
    outbox.start();
    await until('tried on coming back', () => post.posted.length === 3);
  });
});

describe('a result that is refused', () => {
  it('is kept, shown with its reason, and not tried again', async () => {
    post.answer = () => ({ kind: 'refused', status: 422, detail: 'field "answers"' });
    const { outbox, told } = page();
    await outbox.add(resultOf('a'), ENDPOINT);
    await until('refused', () => told.includes('a.1 refused'));
    await clock.pass(31 * DAY);
    outbox.sendNow();
    await settled();
    expect(post.posted).to.have.length(1);
    const [delivery] = page().outbox.deliveries().concat(outbox.deliveries());
    expect(delivery).to.include({ status: 'refused', httpStatus: 422, detail: 'field "answers"' });
    expect(delivery).not.to.have.property('askPerson');
    expect(delivery!.result).to.deep.equal(resultOf('a'));
  });

  it('holds up none of 200 others, of which a few go at a time', async () => {
    post.answer = ({ id }) =>
      id === 'r100'
        ? { kind: 'refused', status: 422 }
        : new Promise((done) => setTimeout(() => done({ kind: 'sent' }), 20));
    const store = makeStore('local');
    const { outbox, told } = page({ store });
    outbox.stop();
    await Promise.all([...Array(200)].map((_, at) => outbox.add(resultOf(`r${at}`), ENDPOINT)));
    await until('all answered', () => told.filter((line) => /sent|refused/.test(line)).length === 200, 20_000);
    expect(new Set(post.names).size).to.equal(200);
    expect(post.posted).to.have.length(200);
    expect(post.busiest).to.be.within(2, 4);
    expect(outbox.deliveries().map(({ result }) => result.id)).to.deep.equal(['r100']);
  }).timeout(60_000);

  it('and does not keep the page busy while as many are under way as may be', async () => {
    post.answer = () => new Promise(() => {});
    const { outbox } = page({ locks: null });
    for (const id of ['a', 'b', 'c', 'd', 'e']) await outbox.add(resultOf(id), ENDPOINT);
    await settled();
    expect(post.posted).to.have.length(3);
    expect(clock.timers).to.equal(0);
  });

  it('and one whose endpoint is silent lets the others pass', async () => {
    post.answer = ({ id }) => (id === 'silent' ? new Promise(() => {}) : { kind: 'sent' });
    const { outbox, told } = page({ locks: null });
    await outbox.add(resultOf('silent'), ENDPOINT);
    for (const id of ['a', 'b', 'c', 'd', 'e']) await outbox.add(resultOf(id), ENDPOINT);
    await until('the others sent', () => told.filter((line) => line.endsWith('sent')).length === 5);
    post.answer = () => waiting();
    await outbox.add(resultOf('again'), ENDPOINT);
    await until('tried', () => post.names.includes('again.1'));
    await settled();
    post.answer = () => ({ kind: 'sent' });
    await clock.pass(2000);
    await until('tried again in its time', () => told.includes('again.1 sent'));
  });
});

describe('two tabs', () => {
  it('never send one result twice', async () => {
    post.answer = () => waiting('offline');
    const first = page();
    for (let at = 0; at < 12; at++) await first.outbox.add(resultOf(`r${at}`), ENDPOINT);
    await until('all tried', () => new Set(post.names).size === 12);
    await settled(40);
    first.outbox.stop();
    post = new PostOffice(async () => {
      await settled(2);
      return { kind: 'sent' };
    });
    const tabs = [page(), page(), page()];
    await until(
      'all sent',
      () => tabs.flatMap(({ told }) => told).filter((line) => line.endsWith('sent')).length >= 12,
    );
    await clock.pass(10_000);
    await settled();
    expect(post.names.sort()).to.deep.equal([...Array(12)].map((_, at) => `r${at}.1`).sort());
    // Each tab gets to know, whoever has sent it.
    for (const { outbox } of tabs) expect(outbox.deliveries()).to.deep.equal([]);
  });

  it('one of which holds the lock: the other looks again until it may', async () => {
    let release = (): void => {};
    const held = navigator.locks.request('library-widgets outbox', () => new Promise<void>((done) => (release = done)));
    const { outbox, told } = page();
    await outbox.add(resultOf('a'), ENDPOINT);
    await clock.pass(30_000);
    expect(post.posted).to.deep.equal([]);
    expect(outbox.deliveries()[0]).to.include({ status: 'waiting', tries: 0 });
    release();
    await held;
    await clock.pass(3000);
    await until('sent', () => told.includes('a.1 sent'));
    expect(post.names).to.deep.equal(['a.1']);
  });

  it('do not try again what the other one has tried a moment ago', async () => {
    post.answer = () => waiting('busy', { retryAfter: 60_000 });
    const first = page();
    await first.outbox.add(resultOf('a'), ENDPOINT);
    await until('tried', () => post.posted.length === 1);
    await settled();
    first.outbox.stop();
    clock.time += 60_000 + 3000;
    // Both find it due; one of them is slow to take it in hand.
    let goOn = (): void => {};
    const store = makeStore('local');
    const gate = new Promise<void>((open) => (goOn = open));
    const slow = page({
      locks: null,
      store: { ...store, update: (...args) => gate.then(() => store.update(...args)) },
    });
    await settled();
    page({ locks: null });
    await until('tried again', () => post.posted.length === 2);
    await settled();
    goOn();
    await settled();
    expect(post.posted).to.have.length(2);
    expect(slow.outbox.deliveries()[0]).to.include({ tries: 2 });
  });

  it('in a frame that has no locks send all the same', async () => {
    const real = LockManager.prototype.request;
    LockManager.prototype.request = () => Promise.reject(new DOMException('no', 'SecurityError'));
    try {
      const { outbox, told } = page();
      await outbox.add(resultOf('a'), ENDPOINT);
      await until('sent', () => told.includes('a.1 sent'));
      expect(post.names).to.deep.equal(['a.1']);
    } finally {
      LockManager.prototype.request = real;
    }
  });

  it('one of which takes a result away: the other does not send it', async () => {
    post.answer = () => waiting('busy', { retryAfter: 60_000 });
    const one = page();
    await one.outbox.add(resultOf('a'), ENDPOINT);
    await until('tried', () => post.posted.length === 1);
    await settled();
    const two = page();
    await settled();
    await two.outbox.remove('a', 1);
    await clock.pass(HOUR);
    expect(post.posted).to.have.length(1);
    expect(one.outbox.deliveries()).to.deep.equal([]);
  });
});

describe('a shared device that is wiped', () => {
  it('has nothing left on it or on its screen, and still sends what waited', async () => {
    post.answer = ({ id }) =>
      id === 'no' ? { kind: 'refused', status: 400 } : waiting('busy', { retryAfter: 60_000 });
    const { outbox, store, told } = page({ keeping: 'session' });
    await outbox.add(resultOf('yes', { name: 'Gwenllian' }), ENDPOINT);
    await outbox.add(resultOf('no'), ENDPOINT);
    await until('both tried', () => post.posted.length === 2);
    await settled();
    outbox.forget();
    await store.clear('');
    expect(outbox.deliveries()).to.deep.equal([]);
    expect(JSON.stringify({ ...sessionStorage })).to.equal('{}');
    post.answer = () => ({ kind: 'sent' });
    await clock.pass(63_000);
    await until('sent', () => told.includes('yes.1 sent'));
    expect(post.names).to.deep.equal(['yes.1', 'no.1', 'yes.1']);
    expect(JSON.stringify({ ...sessionStorage })).to.equal('{}');
    await outbox.add(resultOf('next person'), ENDPOINT);
    await until('sent', () => told.includes('next person.1 sent'));
  });

  it('also while it is sending', async () => {
    let answered: (answer: Answered) => void = () => {};
    post.answer = () => new Promise((done) => (answered = done));
    const { outbox, store, told } = page({ keeping: 'session' });
    await outbox.add(resultOf('a'), ENDPOINT);
    await until('under way', () => post.posted.length === 1);
    outbox.forget();
    await store.clear('');
    answered(waiting('server'));
    await settled();
    post.answer = () => ({ kind: 'sent' });
    await clock.pass(4000);
    await until('sent', () => told.includes('a.1 sent'));
    expect(JSON.stringify({ ...sessionStorage })).to.equal('{}');
  });
});

describe('a result that version 0.1.0 has kept', () => {
  it('is sent by every later version', async () => {
    const record = {
      v: 1,
      sum: 'e3d238ea',
      text: '{"status":"waiting","endpoint":"https://results.example/v1/results","since":1795337529520,"tries":2,"body":"{\\"schema\\":\\"library-widgets/result/1\\",\\"id\\":\\"a\\",\\"rev\\":1,\\"widget\\":\\"skills-audit\\",\\"answers\\":{\\"Q01\\":5}}","why":"server","httpStatus":503,"nextAt":1795337533520}',
    };
    await database((kept) => kept.put(record, 'out:a.1'), 1);
    clock.time = 1795337533520;
    const { told } = page();
    await until('sent', () => told.includes('a.1 sent'));
    expect(post.posted[0]).to.include({ endpoint: ENDPOINT, id: 'a', rev: 1 });
    expect((JSON.parse(post.posted[0]!.body) as { answers: unknown }).answers).to.deep.equal({ Q01: 5 });
  });
});

describe('what others have put among the results', () => {
  it('is left alone', async () => {
    const store = makeStore('local');
    for (const [at, value] of [5, null, 'x', [], { status: 'waiting' }].entries()) {
      await store.update(`out:${at}.1`, () => value);
    }
    await store.update('out:odd.1', () => ({
      status: 'waiting',
      endpoint: ENDPOINT,
      body: '{',
      since: 1,
      tries: 0,
    }));
    const { outbox, told } = page();
    await outbox.add(resultOf('a'), ENDPOINT);
    await until('sent', () => told.includes('a.1 sent'));
    await settled();
    expect(post.names).to.deep.equal(['a.1']);
    expect(outbox.deliveries()).to.deep.equal([]);
    expect(clock.timers).to.equal(0);
  });
});
