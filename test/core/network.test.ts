import { expect } from '@open-wc/testing';
import { browserNetwork, type Answered, type Message } from '../../src/core/network.js';

let faults: string;
let box: string;

const network = browserNetwork();
/** For endpoints that are silent: it does not wait for 20 and 60 s, as the library does. */
const hurried = browserNetwork(Date.now, 1500, 3000);
const id = '0192f0c4-0000-7000-8000-000000000001';

const at = (mode: string, more = ''): string => `${faults}/${mode}?box=${box}${more}`;
const told = async (what: string) => (await fetch(`${faults}/${what}?box=${box}`)).json();

function post(mode: string, message: Partial<Message> = {}, more = '', by = network): Promise<Answered> {
  const body = JSON.stringify({ id, rev: 1, answers: { K07: 2 } });
  return by.post(at(mode, more), { id, rev: 1, body, ...message });
}

/** The console, for as long as the work takes. */
async function warnings(work: () => Promise<unknown>): Promise<string[]> {
  const real = console.warn;
  const said: string[] = [];
  console.warn = (...words: unknown[]) => said.push(words.join(' '));
  try {
    await work();
  } finally {
    console.warn = real;
  }
  return said;
}

before(async () => {
  faults = await (await fetch('/__faults')).text();
});

let round = 0;
beforeEach(() => {
  box = `network-${Date.now()}-${round++}`;
});

describe('a result on the wire', () => {
  it('is one POST of JSON with its key, and without cookies or the path of the page', async () => {
    document.cookie = 'session=secret';
    expect(await post('ok', { rev: 3 })).to.deep.equal({ kind: 'sent' });
    const [{ headers, key, ...rest }] = await told('tries');
    expect(await told('tries')).to.have.length(1);
    expect(key).to.equal(`${id}.3`);
    expect(headers['content-type']).to.equal('application/json');
    expect(headers.cookie).to.equal(undefined);
    expect(headers.referer).to.equal(`${location.origin}/`);
    expect(rest.mode).to.equal('ok');
    expect(await told('bodies')).to.deep.equal({ [`${id}.3`]: [`{"id":"${id}","rev":1,"answers":{"K07":2}}`] });
  });

  it('outlives its page only where the browser allows it: below 48 kB, all results together', async () => {
    const kept: boolean[] = [];
    const real = window.fetch;
    window.fetch = (address, init) => {
      kept.push(init?.keepalive === true);
      return real(address, init);
    };
    const sized = (bytes: number): string => `{"id":"${id}","x":"${'é'.repeat(bytes / 2)}"}`;
    try {
      for (const bytes of [47_000, 48_000, 65_536, 65_537, 1_000_000]) await post('ok', { body: sized(bytes) });
      expect(kept).to.deep.equal([true, false, false, false, false]);
      kept.length = 0;
      const answers = await Promise.all([1, 2, 3].map(() => post('slow', { body: sized(30_000) }, '&ms=50')));
      expect(answers.map(({ kind }) => kind)).to.deep.equal(['sent', 'sent', 'sent']);
      expect(kept).to.deep.equal([true, false, false]);
    } finally {
      window.fetch = real;
    }
  });
});

describe('an endpoint is believed', () => {
  it('when it names the result it received, with 2xx or 409', async () => {
    expect(await post('ok')).to.deep.equal({ kind: 'sent' });
    expect(await post('ok', {}, '&duplicate')).to.deep.equal({ kind: 'sent' });
    expect(await post('ok', { receipt: 'required' })).to.deep.equal({ kind: 'sent' });
  });

  for (const mode of ['201-empty', '202-empty', '204', '200-json', '200-id']) {
    it(`when it answers ${mode}, unless a receipt is required`, async () => {
      expect(await post(mode)).to.deep.equal({ kind: 'sent' });
      expect(await post(mode, { receipt: 'required' })).to.include({ kind: 'waiting', why: 'unclear' });
    });
  }

  it('also when it is slow to finish its answer, as long as it is never silent for long', async () => {
    expect(await post('dribble', {}, '', hurried)).to.deep.equal({ kind: 'sent' });
  });

  it('and what it says cannot reach into the page', async () => {
    expect(await post('proto')).to.deep.equal({ kind: 'sent' });
    expect(({} as { polluted?: unknown }).polluted).to.equal(undefined);
  });
});

describe('a result waits', () => {
  const expected: Record<string, Partial<Answered & { kind: 'waiting' }>> = {
    '409-other': { why: 'unclear', status: 409 },
    '409-busy': { why: 'unclear', status: 409 },
    '200-text': { why: 'unclear', status: 200 },
    'wrong-receipt': { why: 'unclear', status: 201 },
    'other-id': { why: 'unclear', status: 200 },
    truncated: { why: 'unclear' },
    'bad-json': { why: 'unclear', status: 200 },
    empty: { why: 'unclear', status: 200 },
    'garbage-gzip': { why: 'unclear' },
    huge: { why: 'unclear', status: 200 },
    hang: { why: 'slow' },
    'hang-headers': { why: 'slow' },
    drip: { why: 'slow' },
    reset: { why: 'offline' },
    'reset-after-commit': { why: 'offline' },
    nocors: { why: 'offline' },
    'nocors-preflight': { why: 'offline' },
    html200: { why: 'sign-in', status: 200 },
    portal302: { why: 'sign-in' },
    'portal302-other': { why: 'sign-in' },
    511: { why: 'sign-in', status: 511 },
    401: { why: 'not-allowed', status: 401 },
    403: { why: 'not-allowed', status: 403 },
    404: { why: 'not-allowed', status: 404 },
    405: { why: 'not-allowed', status: 405 },
    410: { why: 'not-allowed', status: 410 },
    408: { why: 'slow', status: 408 },
    425: { why: 'busy', status: 425 },
    429: { why: 'busy', status: 429, retryAfter: 2000 },
    '429-absurd': { why: 'busy', retryAfter: 3_600_000 },
    500: { why: 'server', status: 500 },
    502: { why: 'server', status: 502 },
    503: { why: 'server', status: 503 },
    504: { why: 'server', status: 504 },
  };
  for (const [mode, answer] of Object.entries(expected)) {
    it(`when its endpoint does ${mode}`, async () => {
      await warnings(async () => {
        const by = /^(hang|drip)/.test(mode) ? hurried : network;
        expect(await post(mode, {}, '', by)).to.include({ kind: 'waiting', ...answer });
      });
    });
  }

  it('as long as a date in Retry-After says', async () => {
    const answered = await post('429-date');
    expect(answered).to.include({ kind: 'waiting', why: 'busy' });
    expect((answered as { retryAfter: number }).retryAfter).to.be.within(2500, 5000);
  });

  it('as long as it thinks right where Retry-After is not to be understood', async () => {
    expect(await post('429-garbage')).to.deep.equal({ kind: 'waiting', why: 'busy', status: 429 });
  });

  it('for an endpoint that is not there', async () => {
    await warnings(async () => {
      for (const address of ['http://127.0.0.1:1/', 'http://no-such-host.invalid/']) {
        const answered = await network.post(address, { id, rev: 1, body: '{}' });
        expect(answered).to.deep.equal({ kind: 'waiting', why: 'offline' });
      }
    });
  });

  it('for an address that is none', async () => {
    for (const address of ['http://', 'javascript:alert(1)', 'ftp://a/b', 'https://me:secret@example.org/', 'data:,']) {
      const answered = await network.post(address, { id, rev: 1, body: '{}' });
      expect(answered, address).to.deep.equal({ kind: 'waiting', why: 'bad-address' });
    }
  });

  it('and takes no more than 64 kB of an endless answer', async () => {
    const before = performance.now();
    await post('huge');
    expect(performance.now() - before).to.be.below(4000);
  });

  it('20 s, and not for ever, where the page has put a fetch of its own in place', async () => {
    const real = window.fetch;
    window.fetch = () => new Promise(() => {});
    try {
      expect(await post('ok', {}, '', hurried)).to.deep.equal({ kind: 'waiting', why: 'slow' });
    } finally {
      window.fetch = real;
    }
  });

  it('and its author is told of CORS, once for each endpoint', async () => {
    const said = await warnings(async () => {
      await post('nocors');
      await post('nocors');
      await post('hang', {}, '', hurried);
    });
    expect(said).to.have.length(1);
    expect(said[0]).to.contain('CORS').and.to.contain(`${faults}/nocors`);
  });
});

describe('a result is refused', () => {
  for (const status of [400, 413, 415, 422]) {
    it(`with ${status}, and the endpoint's reason is kept`, async () => {
      expect(await post(String(status))).to.deep.equal({
        kind: 'refused',
        status,
        detail: `Not a result: field "answers" (${status})`,
      });
    });
  }
});

describe('JSON from an address', () => {
  const read = (name: string, limits?: object): Promise<unknown> => network.json(`${faults}/${name}`, limits);
  const problem = (name: string, limits?: object): Promise<unknown> =>
    read(name, limits).then(
      () => 'read',
      ({ why, status }: { why: string; status?: number }) => (status ? `${why} ${status}` : why),
    );

  it('is read, also when it begins with a byte order mark', async () => {
    expect(await read('good.json')).to.deep.equal({ title: 'Gwirio sgiliau', list: [1, 2, 3] });
    expect(await read('bom.json')).to.deep.equal({ title: 'Byte order mark' });
    expect(await network.json('/package.json')).to.include({ name: 'library-widgets' });
  });

  it('brings no __proto__', async () => {
    expect(Object.getOwnPropertyNames(await read('proto.json'))).to.deep.equal(['title']);
  });

  it('is refused when it is too large, too deep or too much, before it is parsed', async () => {
    const real = JSON.parse;
    let parsed = 0;
    JSON.parse = (...args: Parameters<typeof real>) => (parsed++, real(...args));
    try {
      expect(await problem('huge.json', { ms: 5000 })).to.equal('too-large');
      expect(await problem('deep.json')).to.equal('too-large');
      expect(await problem('many.json')).to.equal('too-large');
      expect(await problem('good.json', { bytes: 10 })).to.equal('too-large');
      expect(parsed).to.equal(0);
    } finally {
      JSON.parse = real;
    }
  });

  it('says why it could not be read', async () => {
    expect(await problem('page.json')).to.equal('not-json');
    expect(await problem('missing.json')).to.equal('status 404');
    expect(await problem('cut.json')).to.equal('offline');
    expect(await problem('silent.json', { ms: 200 })).to.equal('slow');
    expect(await network.json('http://127.0.0.1:1/').catch(({ why }) => why)).to.equal('offline');
    expect(await network.json('http://').catch(({ why }) => why)).to.equal('offline');
  });
});

describe('a stream from an address', () => {
  const text = async (address: string): Promise<string> => new Response(await network.open(address)).text();
  const problem = (address: string, by = network): Promise<unknown> =>
    by.open(address).then(
      (stream) => new Response(stream).text().catch(() => 'cut'),
      ({ why, status }: { why: string; status?: number }) => (status ? `${why} ${status}` : why),
    );

  it('is given byte for byte', async () => {
    expect(await text('/package.json')).to.equal(await (await fetch('/package.json')).text());
  });

  it('takes a token to that address, and no cookie', async () => {
    document.cookie = 'session=secret';
    const real = window.fetch;
    const asked: RequestInit[] = [];
    window.fetch = (_, init) => {
      asked.push(init!);
      return Promise.resolve(new Response('{}'));
    };
    try {
      await network.open('/v1/results.ndjson', { token: 'opens it' });
      await network.open('/v1/summaries/skills-audit');
    } finally {
      window.fetch = real;
    }
    expect(asked.map(({ headers }) => headers)).to.deep.equal([{ Authorization: 'Bearer opens it' }, {}]);
    for (const init of asked) expect(init).to.include({ credentials: 'omit', cache: 'no-store', redirect: 'error' });
  });

  it('says why it could not be opened', async () => {
    expect(await problem(`${faults}/page.json`)).to.equal('not-json');
    expect(await problem(`${faults}/missing.json`)).to.equal('status 404');
    expect(await problem(`${faults}/portal302`)).to.equal('offline');
    expect(await problem('http://127.0.0.1:1/')).to.equal('offline');
    for (const address of ['http://', 'ftp://results.example/', 'https://nia:secret@results.example/']) {
      expect(await problem(address)).to.equal('bad-address');
    }
    expect(await problem(`${faults}/hang`, hurried)).to.equal('slow');
  });

  it('errors when it is cut, or silent for long', async () => {
    expect(await problem(`${faults}/cut.json`)).to.equal('cut');
    expect(await problem(`${faults}/silent.json`, hurried)).to.equal('cut');
  });

  it('ends when a person stops it', async () => {
    const stop = new AbortController();
    const stream = await network.open(`${faults}/huge.json`, { stop: stop.signal });
    stop.abort();
    expect(await new Response(stream).text().catch(() => 'stopped')).to.equal('stopped');
  });
});

describe('an answer that is timed', () => {
  const take = (mode: string, { bytes = 1000, ms = 1500, stop = new AbortController().signal } = {}) =>
    network.timed(at(mode), { bytes, ms, stop });

  it('says what came and how long that took', async () => {
    const { end, status, contentType, text, bytes } = await take('good.json');
    expect([end, status, contentType]).to.deep.equal(['whole', 200, 'application/json']);
    expect([text, bytes]).to.deep.equal(['{"title":"Gwirio sgiliau","list":[1,2,3]}', 41]);
    const { waitMs } = await take('slow', { ms: 30_000 });
    expect(waitMs).to.be.within(1400, 30_000);
  });

  it('follows no redirect', async () => {
    expect((await take('portal302')).end).to.equal('redirect');
    expect((await take('portal302-other')).end).to.equal('redirect');
    expect((await told('tries')).map(({ mode }: { mode: string }) => mode)).to.deep.equal([
      'portal302',
      'portal302-other',
    ]);
  });

  it('ends at the limit of bytes, whatever else is to come', async () => {
    const { end, bytes, text } = await take('huge', { bytes: 200_000, ms: 30_000 });
    expect(end).to.equal('enough');
    // A browser gives what has come in one piece, of 2 MiB at times; what is to come has no end.
    expect(bytes).to.be.within(200_001, 200_000 + 2 * 2 ** 21);
    expect(text).to.have.length(1000);
  });

  it('ends at the limit of time, with what had come by then', async () => {
    const { end, bytes, bodyMs } = await take('drip', { ms: 800 });
    expect(end).to.equal('late');
    expect(bytes).to.be.above(0);
    expect(bodyMs).to.be.within(100, 15_000);
    const silent = await take('hang', { ms: 800 });
    expect([silent.end, silent.status]).to.deep.equal(['late', 0]);
  });

  it('that is cut says so, as does none at all', async () => {
    const cut = await take('truncated');
    expect([cut.end, cut.bytes]).to.deep.equal(['cut', 13]);
    expect((await take('reset')).end).to.equal('none');
  });

  it('ends when the person has had enough', async () => {
    const stop = new AbortController();
    const dripping = take('drip', { ms: 30_000, stop: stop.signal });
    await new Promise((turn) => void setTimeout(turn, 200));
    stop.abort();
    expect((await dripping).end).to.be.oneOf(['cut', 'none']);
  });
});
