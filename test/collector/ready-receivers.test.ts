import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage } from 'node:http';
import { join } from 'node:path';
import { after, afterEach, before, describe, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { ensure, find } from '../../scripts/cms.mjs';
import { Audit } from '../browser/audit.js';
import { world } from '../browser/browser.js';
import { answers, freePort } from '../ports.js';
import { ownFolder } from './collector.js';

/** A receiver as its page in `docs/` has it. */
interface Receiver {
  address: string;
  /** The results that it has kept. */
  kept(): string[];
  /** Makes keeping impossible. */
  break(): void;
  stop(): Promise<void>;
}

/** The first block of code in that language. */
function code(language: string): string {
  const page = readFileSync('docs/receivers.md', 'utf8');
  return new RegExp(`^\`\`\`${language}\n([^]*?)^\`\`\``, 'm').exec(page)![1]!;
}

async function startPhp(): Promise<Receiver> {
  const advice = ensure();
  if (advice) throw new Error(advice);
  const [folder, port] = [ownFolder(), await freePort()];
  const results = join(folder, 'results');
  mkdirSync(results);
  writeFileSync(join(folder, 'results.php'), code('php'));
  const server: ChildProcess = spawn(find('php')!, ['-S', `127.0.0.1:${port}`, join(folder, 'results.php')], {
    stdio: 'ignore',
    // Its workers do not end with it: it is the head of a group.
    detached: true,
    env: { ...process.env, RESULTS: results, PHP_CLI_SERVER_WORKERS: '4' },
  });
  const end = () => server.exitCode ?? server.signalCode ?? process.kill(-server.pid!);
  process.once('exit', end);
  await answers({ host: '127.0.0.1', port });
  return {
    address: `http://127.0.0.1:${port}/results.php`,
    kept: () => readdirSync(results).map((name) => readFileSync(join(results, name), 'utf8')),
    break: () => rmSync(results, { recursive: true }),
    stop: async () => {
      const ended = once(server, 'exit');
      end();
      await ended;
    },
  };
}

/** The function behind Node's server, as a host has it behind its own. */
async function startFunction(): Promise<Receiver> {
  const file = join(ownFolder(), 'results.mjs');
  writeFileSync(file, code('js'));
  const { default: handler } = (await import(pathToFileURL(file).href)) as {
    default: { fetch(request: Request, env: object): Promise<Response> };
  };
  const kept = new Map<string, string>();
  const RESULTS = {
    get: (key: string) => Promise.resolve(kept.get(key) ?? null),
    put: (key: string, text: string) => Promise.resolve(void kept.set(key, text)),
  };
  const server = createServer((request, response) => {
    void asked(request)
      .then((asking) => handler.fetch(asking, { RESULTS }))
      .catch(() => new Response(null, { status: 500 }))
      .then(async (answer) => {
        response.writeHead(answer.status, Object.fromEntries(answer.headers));
        response.end(await answer.text());
      });
  });
  const port = await freePort();
  await once(server.listen(port, '127.0.0.1'), 'listening');
  return {
    address: `http://127.0.0.1:${port}/`,
    kept: () => [...kept.values()],
    break: () => (RESULTS.put = () => Promise.reject(new Error('full'))),
    stop: async () => {
      server.closeAllConnections();
      await once(server.close(), 'close');
    },
  };
}

async function asked(request: IncomingMessage): Promise<Request> {
  const { method, headers } = request;
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return new Request('http://receiver.example/', {
    method: method!,
    headers: Object.entries(headers).map(([name, value]) => [name, String(value)] as [string, string]),
    ...(chunks.length && { body: Buffer.concat(chunks) }),
  });
}

const RESULT = readFileSync('test/results/v1/audit-declined.json', 'utf8');
const { id } = JSON.parse(RESULT) as { id: string };

const here = world();
afterEach(here.leave);

for (const [name, start] of [
  ['The PHP file', startPhp],
  ['The serverless function', startFunction],
] as const) {
  describe(name, () => {
    let receiver: Receiver;
    before(async () => {
      receiver = await start();
    });
    after(() => receiver?.stop());

    const post = async (body: string | Uint8Array<ArrayBuffer>, headers: Record<string, string> = {}) => {
      const answer = await fetch(receiver.address, {
        method: 'POST',
        body,
        headers: { 'Content-Type': 'application/json', 'Idempotency-Key': `${id}.1`, ...headers },
      });
      const text = await answer.text();
      return { status: answer.status, json: text ? (JSON.parse(text) as { received?: string }) : undefined };
    };

    test('A visitor on another site sends an audit and gets a receipt that names it', async () => {
      const { page } = await here.visit({
        body: `<skills-audit endpoint="${receiver.address}" receipt="required"></skills-audit>`,
      });
      const audit = new Audit(page);
      await audit.takeAll();
      await audit.send();
      await page.getByText('Your results have been sent.').waitFor();
      const [result] = receiver.kept().map((text) => JSON.parse(text) as { id: string });
      await page.getByText(`Your receipt number is ${result!.id}.`).waitFor();
      assert.equal(receiver.kept().length, 1);
    });

    test('A result that comes again, or many times at once, is kept once', async () => {
      const before = receiver.kept().length;
      const first = await post(RESULT);
      assert.deepEqual(first, { status: 201, json: { received: id, rev: 1 } });
      const all = await Promise.all(Array.from({ length: 8 }, () => post(RESULT)));
      for (const again of all) assert.deepEqual(again, { status: 200, json: { received: id, rev: 1 } });
      assert.equal(receiver.kept().length, before + 1);
    });

    test('A second revision is kept beside the first', async () => {
      await post(RESULT);
      const before = receiver.kept().length;
      const answer = await post(RESULT.replace('"rev": 1', '"rev": 2'), { 'Idempotency-Key': `${id}.2` });
      assert.equal(answer.status, 201);
      assert.equal(receiver.kept().length, before + 1);
    });

    test('What can never be taken is refused with the status that says why, and is not kept', async () => {
      await post(RESULT);
      const before = receiver.kept();
      const large = JSON.stringify({ ...(JSON.parse(RESULT) as object), data: { text: 'a'.repeat(65_536) } });
      const changed = (change: object) => JSON.stringify({ ...(JSON.parse(RESULT) as object), ...change });
      for (const [why, status, body, headers] of [
        ['too large', 413, large],
        ['not JSON', 400, '{"id":'],
        ['empty', 400, ''],
        ['no object', 400, 'null'],
        ['another type', 415, RESULT, { 'Content-Type': 'text/plain' }],
        ['another schema', 422, changed({ schema: 'library-widgets/result/2' })],
        ['an id that leaves the folder', 422, changed({ id: '../x' }), { 'Idempotency-Key': '../x.1' }],
        ['an id that is none', 422, changed({ id: ['x'] }), { 'Idempotency-Key': 'x.1' }],
        ['a revision that is none', 422, changed({ rev: 0 }), { 'Idempotency-Key': `${id}.0` }],
        ['another key', 422, RESULT, { 'Idempotency-Key': `${id}.9` }],
        ['other words under a key that is taken', 422, changed({ campaign: 'other' })],
      ] as const) {
        const answer = await post(body, headers ?? {});
        assert.equal(answer.status, status, why);
        assert.equal(answer.json?.received, undefined, why);
      }
      assert.deepEqual(receiver.kept(), before);
      assert.equal((await fetch(receiver.address)).status, 405);
    });

    test('A result that cannot be kept now is not confirmed, so that the widget tries again', async () => {
      receiver.break();
      const { status, json } = await post(RESULT.replaceAll(id, '0192f0c4-0000-7000-8000-000000000000'), {
        'Idempotency-Key': '0192f0c4-0000-7000-8000-000000000000.1',
      });
      assert.ok(status >= 500, String(status));
      assert.equal(json?.received, undefined);
    });
  });
}
