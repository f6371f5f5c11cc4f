import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';

/**
 * An endpoint that misbehaves in every way known to have lost somebody's data.
 *
 * The path says how: `/429`, `/hang`, `/seq:500,502,ok`. `?box=<name>` keeps tests apart; what reached the
 * "disk" is told by `GET /stored?box=<name>` as `{[id.rev]: number of different requests stored}`, with the
 * moments of all tries under `GET /tries?box=<name>`. `/switch` does what `box(name).mode` says at present. A box that honours the Idempotency-Key stores a key once;
 * `?forgetful` stores it each time, and so shows what was sent twice.
 */

/** How long `/slow` thinks, in ms, unless `?ms=` says otherwise. */
const SLOW = 1500;
/** Between two bytes of `/drip`, in ms. */
const DRIP = 20;

export interface Box {
  /** What `/switch` does at present. */
  mode: string;
  /** How many bytes `drip` has let go. */
  bytes: number;
  stored: Map<string, { count: number; bodies: string[] }>;
  tries: { key: string; mode: string; at: number; headers: Record<string, unknown>; bytes: number }[];
  /** How far each `/seq:` has come, by key. */
  steps: Map<string, number>;
}

export interface FaultServer {
  origin: string;
  box(name: string): Box;
  close(): Promise<void>;
}

interface Call {
  request: IncomingMessage;
  response: ServerResponse;
  url: URL;
  box: Box;
  body: string;
  key: string;
  id: string;
  /** Writes the result to the "disk". */
  store(): void;
  json(status: number, value: unknown, headers?: Record<string, string>): void;
  send(status: number, text: string, headers?: Record<string, string>): void;
}

const html = '<!doctype html><title>Welcome to Library Wi-Fi</title><form><button>Sign in</button></form>';
const receipt = (call: Call): unknown => ({ received: call.id });
const refused = (status: number) => (call: Call) =>
  call.json(
    status,
    { title: 'Not a result', detail: `field "answers" (${status})`, status },
    { 'Content-Type': 'application/problem+json' },
  );
const busy = (after: () => string) => (call: Call) => call.json(429, { title: 'Busy' }, { 'Retry-After': after() });

const modes: Record<string, (call: Call) => unknown> = {
  ok(call) {
    const again = call.url.searchParams.has('duplicate');
    call.store();
    call.json(again ? 409 : 201, receipt(call));
  },
  '409-other': (call) => call.json(409, { received: 'somebody-else' }),
  '409-busy': (call) => call.json(409, { title: 'In progress' }),
  '201-empty': (call) => (call.store(), call.send(201, '')),
  '202-empty': (call) => (call.store(), call.send(202, '')),
  '204': (call) => (call.store(), call.send(204, '')),
  '200-json': (call) => (call.store(), call.json(200, { ok: true })),
  '200-id': (call) => (call.store(), call.json(200, { id: call.id })),
  '200-text': (call) => call.send(200, 'thanks', { 'Content-Type': 'text/plain' }),
  async slow(call) {
    call.store();
    await pause(Number(call.url.searchParams.get('ms') ?? SLOW));
    call.json(201, receipt(call));
  },
  async 'slow-before'(call) {
    await pause(Number(call.url.searchParams.get('ms') ?? SLOW));
    if (call.request.socket.destroyed) return;
    call.store();
    call.json(201, receipt(call));
  },
  hang() {},
  'hang-headers': (call) => call.response.writeHead(200, { 'Content-Type': 'application/json' }).write(' '),
  async drip(call) {
    call.response.writeHead(200, { 'Content-Type': 'application/json' });
    while (!call.response.destroyed) {
      call.response.write(' ');
      call.box.bytes++;
      await pause(DRIP);
    }
  },
  /** A receipt in five pieces, one every half second. */
  async dribble(call) {
    call.store();
    const text = JSON.stringify(receipt(call));
    call.response.writeHead(201, { 'Content-Type': 'application/json' });
    for (let at = 0; at < 5; at++) {
      call.response.write(text.slice((at * text.length) / 5, ((at + 1) * text.length) / 5));
      await pause(500);
    }
    call.response.end();
  },
  reset: (call) => call.request.socket.resetAndDestroy(),
  'reset-after-commit'(call) {
    call.store();
    call.request.socket.resetAndDestroy();
  },
  /** Never ends; stops when nobody listens, and says how much was taken under `x-taken` of `/tries`. */
  async huge(call) {
    call.response.writeHead(200, { 'Content-Type': 'application/json' });
    const chunk = '['.repeat(16_384);
    while (!call.response.destroyed) {
      if (!call.response.write(chunk)) {
        await Promise.race([new Promise((drained) => call.response.once('drain', drained)), pause(50)]);
      }
    }
  },
  html200: (call) => call.send(200, html, { 'Content-Type': 'text/html' }),
  portal302: (call) => call.send(302, '', { Location: '/portal' }),
  /** The same server under another name is another origin to a browser. */
  'portal302-other': (call) =>
    call.send(302, '', { Location: `http://localhost:${call.request.socket.localPort}/portal` }),
  portal: (call) => call.send(200, html, { 'Content-Type': 'text/html' }),
  429: busy(() => '2'),
  '429-date': busy(() => new Date(Date.now() + 5000).toUTCString()),
  '429-absurd': busy(() => '1000000000'),
  '429-garbage': busy(() => 'soon, about -5 or 3000'),
  400: refused(400),
  413: refused(413),
  415: refused(415),
  422: refused(422),
  /** Refuses the results whose answers say `poison`, and takes the others. */
  picky: (call) => (call.body.includes('poison') ? refused(422)(call) : modes['ok']!(call)),
  truncated(call) {
    call.store();
    call.response.writeHead(201, { 'Content-Type': 'application/json', 'Content-Length': '500' });
    call.response.write('{"received":"');
    setTimeout(() => call.request.socket.destroy(), 50);
  },
  'bad-json': (call) => call.send(200, '{"received":', { 'Content-Type': 'application/json' }),
  empty: (call) => call.send(200, '', { 'Content-Type': 'application/json' }),
  'wrong-receipt': (call) => call.json(201, { received: 'somebody-else' }),
  'other-id': (call) => call.json(200, { id: 'somebody-else' }),
  'garbage-gzip': (call) =>
    call.send(201, 'this is not gzip', { 'Content-Type': 'application/json', 'Content-Encoding': 'gzip' }),
  proto(call) {
    call.store();
    const text = `{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}},"received":"${call.id}"}`;
    call.send(201, text, { 'Content-Type': 'application/json' });
  },
  /** Two times out of three the line is cut, before or after the result was stored. */
  flap(call) {
    const turn = next(call, 'flap') % 3;
    modes[['reset', 'reset-after-commit', 'ok'][turn]!]!(call);
  },
};

const boxes = new Map<string, Box>();

function boxOf(name: string): Box {
  const box = boxes.get(name) ?? { mode: 'ok', bytes: 0, stored: new Map(), tries: [], steps: new Map() };
  boxes.set(name, box);
  return box;
}

/** How often this key has come here before. */
function next({ url, key }: Call, of: string): number {
  const { steps } = boxOf(url.searchParams.get('box') ?? '');
  const at = steps.get(of + key) ?? 0;
  steps.set(of + key, at + 1);
  return at;
}

/** Does what the path says; a number that has no behaviour of its own is a status. */
function behave(mode: string, call: Call): unknown {
  if (mode === 'switch') return behave(boxOf(call.url.searchParams.get('box') ?? '').mode, call);
  if (mode.startsWith('seq:')) {
    const steps = mode.slice(4).split(',');
    return behave(steps[Math.min(next(call, mode), steps.length - 1)]!, call);
  }
  const known = modes[mode.replace(/^nocors.*$/, 'ok')];
  if (known) return known(call);
  if (/^\d{3}$/.test(mode)) return call.json(Number(mode), { title: `Status ${mode}` });
  return call.json(404, { title: 'No such behaviour' });
}

/** Files to read with GET: good ones, and ones that no reader should trust. */
const files: Record<string, (response: ServerResponse) => unknown> = {
  'good.json': (response) => response.end('{"title":"Gwirio sgiliau","list":[1,2,3]}'),
  'bom.json': (response) => response.end('\uFEFF{"title":"Byte order mark"}'),
  'proto.json': (response) => response.end('{"__proto__":{"polluted":true},"title":"ok"}'),
  'deep.json': (response) => response.end('['.repeat(100_000) + ']'.repeat(100_000)),
  'many.json': (response) => response.end(`[${'0,'.repeat(400_000)}0]`),
  'page.json': (response) => response.setHeader('Content-Type', 'text/html').end(html),
  'cut.json'(response) {
    response.writeHead(200, { 'Content-Length': '500' }).write('{"title":');
    setTimeout(() => response.destroy(), 50);
  },
  'silent.json': (response) => response.writeHead(200).write('{'),
  async 'huge.json'(response) {
    response.write('["');
    for (let at = 0; at < 20 && !response.destroyed; at++) {
      response.write('x'.repeat(1_000_000));
      await pause(1);
    }
    response.end('"]');
  },
};

/** Answers as the path of the request says. */
export async function misbehave(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const url = new URL(request.url ?? '/', 'http://faults');
  const mode = decodeURIComponent(url.pathname.slice(1));
  const box = boxOf(url.searchParams.get('box') ?? '');
  const now = mode === 'switch' ? box.mode : mode;
  const cors = now !== 'nocors' && !(now === 'nocors-preflight' && request.method === 'OPTIONS');
  if (cors) {
    response.setHeader('Access-Control-Allow-Origin', '*');
    response.setHeader('Access-Control-Allow-Headers', 'content-type, idempotency-key');
    response.setHeader('Access-Control-Expose-Headers', 'Retry-After');
    // Each request asks anew whether it may be made.
    response.setHeader('Access-Control-Max-Age', '0');
  }
  if (request.method === 'OPTIONS') return void response.writeHead(204).end();
  const file = files[mode];
  if (request.method === 'GET' && file) return void file(response.setHeader('Content-Type', 'application/json'));
  const tell = (value: unknown): void =>
    void response.setHeader('Content-Type', 'application/json').end(JSON.stringify(value));
  if (mode === 'stored') {
    return tell(Object.fromEntries([...box.stored].map(([key, { count }]) => [key, count])));
  }
  if (mode === 'bodies') {
    return tell(Object.fromEntries([...box.stored].map(([key, { bodies }]) => [key, bodies])));
  }
  if (mode === 'tries') return tell(box.tries);

  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const body = Buffer.concat(chunks).toString();
  const key = String(request.headers['idempotency-key'] ?? '');
  box.tries.push({ key, mode, at: Date.now(), headers: request.headers, bytes: Buffer.byteLength(body) });
  const call: Call = {
    request,
    response,
    url,
    box,
    body,
    key,
    id: idIn(body),
    store() {
      const kept = box.stored.get(key) ?? { count: 0, bodies: [] };
      if (kept.count > 0 && !url.searchParams.has('forgetful')) return;
      box.stored.set(key, { count: kept.count + 1, bodies: [...kept.bodies, body] });
    },
    json: (status, value, headers) =>
      call.send(status, JSON.stringify(value), { 'Content-Type': 'application/json', ...headers }),
    send: (status, text, headers = {}) => void response.writeHead(status, headers).end(text),
  };
  await behave(mode, call);
}

function idIn(body: string): string {
  try {
    return String((JSON.parse(body) as { id?: unknown }).id);
  } catch {
    return '';
  }
}

/** Starts the server on a free port, or on the one asked for. */
export async function startFaultServer(port = 0): Promise<FaultServer> {
  const server = createServer((request, response) => {
    // Who misbehaves on purpose is often cut off on purpose.
    misbehave(request, response).catch(() => response.destroy());
  });
  await new Promise<void>((ready) => server.listen(port, '127.0.0.1', ready));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    box: boxOf,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}
