/**
 * What it costs to load the skills audit: `npm run build && node bench/load.mjs [rounds]`.
 *
 * Serves `dist` with brotli from loopback, opens a bare page in fresh contexts with the processor slowed four times and
 * a slow 4G line (1.6 Mbit/s, 150 ms), and prints bytes, requests, when the first question can be answered, and the
 * tasks over 50 ms. Machines are noisy: read ratios between runs on one machine, not milliseconds.
 */
import { createServer } from 'node:http';
import { readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { chromium } from 'playwright-core';
import { chromiumFlags, find } from '../scripts/browser.mjs';

const TYPES = { '.js': 'text/javascript', '.json': 'application/json' };
const PAGE = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Bench</title>
<script type="module" src="/dist/auto.js"></script><skills-audit><a href="/audit.pdf">On paper</a></skills-audit></html>`;
const SLOW_4G = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 93_750 };

const compressed = new Map();
const sent = [];
const server = createServer(({ url }, response) => {
  if (url === '/') {
    response.writeHead(200, { 'content-type': 'text/html' }).end(PAGE);
    return;
  }
  try {
    const body = compressed.get(url) ?? brotliCompressSync(readFileSync(join('.', url)));
    compressed.set(url, body);
    sent.push({ url, bytes: body.length });
    response
      .writeHead(200, { 'content-type': TYPES[extname(url)] ?? 'text/plain', 'content-encoding': 'br' })
      .end(body);
  } catch {
    response.writeHead(404).end();
  }
});
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
const address = `http://127.0.0.1:${server.address().port}/`;

const browser = await chromium.launch({ executablePath: find('chromium'), args: chromiumFlags });
const rounds = [];
for (let round = 0; round < Number(process.argv[2] ?? 5); round++) {
  sent.length = 0;
  const context = await browser.newContext();
  const page = await context.newPage();
  const protocol = await context.newCDPSession(page);
  await protocol.send('Network.enable');
  await protocol.send('Network.emulateNetworkConditions', SLOW_4G);
  await protocol.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await page.addInitScript(() => {
    globalThis.longTasks = [];
    new PerformanceObserver((list) => longTasks.push(...list.getEntries().map(({ duration }) => duration))).observe({
      type: 'longtask',
      buffered: true,
    });
  });
  await page.goto(address);
  await page.getByRole('button', { name: 'Start now' }).waitFor();
  const started = await page.evaluate(() => performance.now());
  const scripts = sent.filter(({ url }) => url.endsWith('.js'));
  const longTasks = await page.evaluate(() => globalThis.longTasks);
  rounds.push({
    'ms to Start now': Math.round(started),
    'script bytes': scripts.reduce((sum, { bytes }) => sum + bytes, 0),
    scripts: scripts.length,
    'tasks over 50 ms': longTasks.length,
    'longest task, ms': Math.round(Math.max(0, ...longTasks)),
  });
  await context.close();
}
await browser.close();
server.close();
console.table(rounds);
