import assert from 'node:assert/strict';
import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { after, before, it } from 'node:test';
import { post, sample, type Collector } from './collector.js';
import { onBoth } from './engines.js';

/** The longest that a connection may be held without a whole request, in milliseconds: 10 s, and as much again on a busy machine. */
const LONGEST = 20_000;

let collector: Collector;

async function opened(): Promise<Socket> {
  const socket = connect(Number(new URL(collector.url).port), '127.0.0.1');
  await once(socket, 'connect');
  return socket;
}

/** What the collector says before it hangs up, and after how long. */
async function held(socket: Socket): Promise<{ ms: number; said: string }> {
  const start = performance.now();
  let said = '';
  socket.on('data', (chunk) => (said += String(chunk)));
  socket.on('error', () => {});
  await once(socket, 'close');
  return { ms: performance.now() - start, said };
}

/** Writes a piece now and another each second until the socket is closed. */
function drip(socket: Socket, first: string, then: string): void {
  socket.write(first);
  const timer = setInterval(() => socket.write(then), 1000);
  socket.once('close', () => clearInterval(timer));
}

onBoth('a sender who takes for ever (row 41)', (engine) => {
  before(async () => {
    collector = await (await engine.newHome()).start();
  });
  after(() => collector.kill());

  it('is hung up on, and others need not wait for that', { timeout: 90_000 }, async () => {
    const [head, body, silent] = [await opened(), await opened(), await opened()];
    const ends = [held(head), held(body), held(silent)];
    drip(head, 'POST /v1/results HTTP/1.1\r\nHost: x\r\n', 'X-More: 1\r\n');
    drip(
      body,
      'POST /v1/results HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 500\r\n\r\n{',
      ' ',
    );
    const idle = await Promise.all(Array.from({ length: 1000 }, opened));
    const idleEnds = idle.map(held);

    let ended = 0;
    for (const end of idleEnds) void end.then(() => ended++);
    assert.equal((await post(collector.url, sample())).status, 201);
    assert.ok(ended < 1000, 'the others were still connected');

    const [slowHead, slowBody] = await Promise.all(ends);
    for (const { ms, said } of [slowHead!, slowBody!]) {
      assert.ok(ms < LONGEST, `held for ${ms} ms`);
      assert.match(said, /^HTTP\/1\.1 408 /);
      assert.match(said, /application\/problem\+json/);
    }
    for (const { ms } of await Promise.all([ends[2]!, ...idleEnds])) assert.ok(ms < LONGEST, `held for ${ms} ms`);
  });

  it('or who does not speak HTTP gets a problem and is hung up on', async () => {
    const socket = await opened();
    const end = held(socket);
    socket.write('HELO library\r\n\r\n');
    const { said } = await end;
    assert.match(said, /^HTTP\/1\.1 400 .*"status":400/s);
  });
});
