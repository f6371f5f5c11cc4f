/**
 * What the collector costs: `npm run build && npm run build:collector && node bench/collector.mjs [results]`, on the embedded database and on PostgreSQL.
 *
 * Posts small results through HTTP to disk, in turns to the collector and to a bare route that only inserts; then fills
 * the collector (100,000 results unless told otherwise) and prints its memory on the way and how long a first summary
 * and later ones take. Machines are noisy: read ratios, not milliseconds.
 */
import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { register } from 'tsx/esm/api';

register();
const { startPostgres } = await import('../test/collector/postgres.ts');

cpSync('src/collector/migrations', 'build/collector/migrations', { recursive: true });
const MOST = Number(process.argv[2] ?? 100_000);
const ROUNDS = 7;
const IN_A_ROUND = 1000;
const SENDERS = 16;
const TOKEN = 'bench';
const agent = new Agent({ keepAlive: true, maxSockets: SENDERS });
const audit = JSON.parse(readFileSync('src/widgets/skills-audit/content/audit-2014.json', 'utf8'));
const ratings = audit.questions.filter(({ kind }) => kind === 'rating').map(({ id }) => id);

/** The middle one. */
const median = (numbers) => numbers.toSorted((one, other) => one - other)[numbers.length >> 1];

async function start(program, env) {
  const child = spawn(process.execPath, [program], {
    env: {
      ...process.env,
      PORT: '0',
      COLLECTOR_DEMO: 'off',
      COLLECTOR_LOG: 'warn',
      COLLECTOR_RATE: '1000000',
      COLLECTOR_TOKEN: TOKEN,
      ...env,
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const url = await new Promise((resolve, reject) => {
    child.stdout.on(
      'data',
      (chunk) => / is at (http:\S+)\//.exec(chunk)?.[1] && resolve(/(http:\S+)\//.exec(chunk)[1]),
    );
    child.once('exit', () => reject(new Error(`${program} did not start`)));
  });
  return { url, stop: () => new Promise((resolve) => child.once('exit', resolve).kill()) };
}

function result(number) {
  return {
    schema: 'library-widgets/result/1',
    id: crypto.randomUUID(),
    rev: 1,
    kind: 'audit-response',
    widget: 'skills-audit',
    widgetVersion: '0.1.0',
    definition: { id: audit.id, version: audit.version },
    group: ['scl', 'aspiring'][number % 2],
    tier: 'open',
    lang: 'en',
    startedAt: '2026-11-22T09:00:00Z',
    finishedAt: '2026-11-22T09:08:00Z',
    answers: Object.fromEntries(ratings.map((id, at) => [id, 1 + ((number * 7 + at * at) % 5)])),
    scores: { overall: 3 },
  };
}

function post(url, body) {
  return new Promise((resolve, reject) => {
    const sent = request(`${url}/v1/results`, {
      agent,
      method: 'POST',
      headers: { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) },
    });
    sent.once('response', (answer) => {
      answer.resume().once('end', () => (answer.statusCode === 201 ? resolve() : reject(answer.statusCode)));
    });
    sent.once('error', reject);
    sent.end(body);
  });
}

/** Posts so many results, a few at a time. Returns results in a second. */
async function rate(url, count) {
  const bodies = Array.from({ length: count }, (_, number) => JSON.stringify(result(number)));
  const began = performance.now();
  await Promise.all(
    Array.from({ length: SENDERS }, async () => {
      for (let body = bodies.pop(); body; body = bodies.pop()) await post(url, body);
    }),
  );
  return count / ((performance.now() - began) / 1000);
}

async function megabytes(url) {
  const told = await (await fetch(`${url}/metrics`, { headers: { authorization: `Bearer ${TOKEN}` } })).text();
  return Math.round(Number(/^process_resident_memory_bytes (\S+)/m.exec(told)[1]) / 1e6);
}

async function summaryMs(url) {
  const began = performance.now();
  await (await fetch(`${url}/v1/summaries/skills-audit`)).text();
  return Math.round(performance.now() - began);
}

async function measure(database, own, bare) {
  const rates = { collector: [], bare: [] };
  const one = await start('build/collector/main.js', own);
  const other = await start('bench/collector-bare.mjs', bare);
  for (let round = 0; round < ROUNDS; round++) {
    rates.collector.push(await rate(one.url, IN_A_ROUND));
    rates.bare.push(await rate(other.url, IN_A_ROUND));
  }
  await other.stop();

  const memory = [await megabytes(one.url)];
  for (let posted = ROUNDS * IN_A_ROUND; posted < MOST; posted += MOST / 10) {
    await rate(one.url, Math.min(MOST / 10, MOST - posted));
    memory.push(await megabytes(one.url));
  }
  const summaries = [];
  for (let asked = 0; asked < 11; asked++) summaries.push(await summaryMs(one.url));
  await one.stop();
  console.log(`\n${database}`);
  console.table({
    'results a second, collector': Math.round(median(rates.collector)),
    'results a second, bare route': Math.round(median(rates.bare)),
    'ratio of the medians': (median(rates.collector) / median(rates.bare)).toFixed(2),
    'memory on the way, MB': memory.join(' '),
    'first summary, ms': summaries[0],
    'later summaries, ms (median)': median(summaries.slice(1)),
  });
}

const home = mkdtempSync(join(tmpdir(), 'bench-'));
const folder = (name) => ({ COLLECTOR_DATA: join(home, name), DATABASE_URL: '' });
await measure('Embedded', folder('own'), folder('bare'));
const server = await startPostgres();
await measure('PostgreSQL', { DATABASE_URL: await server.newDatabase() }, { DATABASE_URL: await server.newDatabase() });
await server.stop();
rmSync(home, { recursive: true });
process.exit();
