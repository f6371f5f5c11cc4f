/**
 * What it costs a curator to bring many results: `npm run build && node bench/curate.mjs [results]`.
 *
 * Serves `dist` from loopback, gives the curator's view of the skills audit one file of so many results (100,000 unless
 * told otherwise), and prints how long the reading took, how long the page was ever unable to answer a click meanwhile and
 * while the figures were worked out, and what stays in memory. Machines are noisy: compare runs on one machine.
 */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { chromium } from 'playwright-core';
import { chromiumFlags, find } from '../scripts/browser.mjs';

const PAGE = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Bench</title>
<script type="module" src="/dist/auto.js"></script><skills-audit curate></skills-audit></html>`;
const TYPES = { '.js': 'text/javascript', '.json': 'application/json' };
const many = Number(process.argv[2] ?? 100_000);

const { id, version, questions } = JSON.parse(readFileSync('src/widgets/skills-audit/content/audit-2014.json', 'utf8'));
const ratings = questions.filter(({ kind }) => kind === 'rating');
const file = join(tmpdir(), `results-${process.pid}.ndjson`);
const resultOf = (at) => ({
  schema: 'library-widgets/result/1',
  id: `person-${at}`,
  rev: 1,
  kind: 'audit-response',
  widget: 'skills-audit',
  widgetVersion: '0.1.0',
  definition: { id, version },
  group: at % 3 ? 'aspiring' : 'scl',
  tier: 'open',
  lang: 'en',
  startedAt: '2026-11-20T09:00:00Z',
  finishedAt: '2026-11-20T09:08:00Z',
  answers: Object.fromEntries(ratings.map((question, of) => [question.id, 1 + ((at + of * 7) % 5)])),
});
writeFileSync(file, Array.from({ length: many }, (_, at) => `${JSON.stringify(resultOf(at))}\n`).join(''));

const server = createServer(({ url }, response) => {
  try {
    const body = url === '/' ? PAGE : readFileSync(join('.', url));
    response.writeHead(200, { 'content-type': TYPES[extname(url)] ?? 'text/html' }).end(body);
  } catch {
    response.writeHead(404).end();
  }
});
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));

const browser = await chromium.launch({ executablePath: find('chromium'), args: chromiumFlags });
const page = await browser.newPage();
const protocol = await page.context().newCDPSession(page);
const heap = async () => {
  await protocol.send('HeapProfiler.collectGarbage');
  return (await protocol.send('Runtime.getHeapUsage')).usedSize / 1e6;
};
await page.goto(`http://127.0.0.1:${server.address().port}/`);
await page.getByLabel('Choose files').waitFor();
await page.evaluate(() => {
  globalThis.longTasks = [];
  new PerformanceObserver((list) => longTasks.push(...list.getEntries().map(({ duration }) => duration))).observe({
    type: 'longtask',
  });
});
const before = await heap();
const began = performance.now();
await page.getByLabel('Choose files').setInputFiles(file);
await page.getByText(`${many.toLocaleString('en-GB')} people, from 1 file`).waitFor({ timeout: 600_000 });
const ms = performance.now() - began;
const longTasks = await page.evaluate(() => globalThis.longTasks);
console.table({
  results: many,
  'ms to the figures': Math.round(ms),
  'results a second': Math.round((many / ms) * 1000),
  'tasks over 50 ms': longTasks.length,
  'longest task, ms': Math.round(Math.max(0, ...longTasks)),
  'MB more in memory': Math.round((await heap()) - before),
});
await browser.close();
server.close();
rmSync(file);
