/** Small results, sent to a collector as fast as it takes them, and what it then costs to ask it. */
import { readFileSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { quantile } from '../numbers.mjs';
import { TOKEN } from './server.mjs';

const SENDERS = 16;
const agent = new Agent({ keepAlive: true, maxSockets: SENDERS });
const audit = JSON.parse(
  readFileSync(new URL('../../src/widgets/skills-audit/content/audit-2014.json', import.meta.url), 'utf8'),
);
const ratings = audit.questions.filter(({ kind }) => kind === 'rating').map(({ id }) => id);

const result = (number) => ({
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
});

const post = (url, body) =>
  new Promise((resolve, reject) => {
    const sent = request(`${url}/v1/results`, {
      agent,
      method: 'POST',
      headers: { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) },
    });
    sent.once('response', (answer) => {
      const { statusCode } = answer;
      answer.resume().once('end', () => (statusCode === 201 ? resolve() : reject(new Error(`${url}: ${statusCode}`))));
    });
    sent.once('error', reject);
    sent.end(body);
  });

/** Posts so many results, some at a time. Returns results in a second, and how long one waits for its receipt, in ms. */
export async function send(url, count) {
  const waits = [];
  let left = count;
  const began = performance.now();
  await Promise.all(
    Array.from({ length: SENDERS }, async () => {
      while (left > 0) {
        const body = JSON.stringify(result(left--));
        const from = performance.now();
        await post(url, body);
        waits.push(performance.now() - from);
      }
    }),
  );
  const inASecond = count / ((performance.now() - began) / 1000);
  return { inASecond, receiptMs: quantile(waits, 0.5), slowReceiptMs: quantile(waits, 0.99) };
}

/** What the collector's process holds, in bytes. */
export async function memory(url) {
  const told = await (await fetch(`${url}/metrics`, { headers: { authorization: `Bearer ${TOKEN}` } })).text();
  return Number(/^process_resident_memory_bytes (\S+)/m.exec(told)[1]);
}

export async function summaryMs(url) {
  const began = performance.now();
  await (await fetch(`${url}/v1/summaries/skills-audit`)).text();
  return performance.now() - began;
}
