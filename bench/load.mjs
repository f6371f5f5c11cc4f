/**
 * What it costs to load the skills audit: `npm run build && node bench/load.mjs [rounds]`.
 *
 * Serves `dist` with brotli from loopback and opens, in turn and in fresh contexts, a bare page with the widget and one
 * with a hand-written element that shows as much text (the floor), with the processor slowed four times and a slow 4G
 * line (1.6 Mbit/s, 150 ms). Prints bytes, when the first page can be used, and the tasks over 50 ms. Nothing looks into
 * the page while it loads, because whoever looks makes tasks of their own. Machines are noisy: a floor that is itself
 * over 50 ms says that the machine is too slow or too busy to judge by, and the ratio is what counts.
 */
import { createServer } from 'node:http';
import { readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { brotliCompressSync } from 'node:zlib';
import { chromium } from 'playwright-core';
import { chromiumFlags, find } from '../scripts/browser.mjs';

const TYPES = { '.js': 'text/javascript', '.json': 'application/json' };
const SLOW_4G = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 93_750 };
const HEAD = '<!doctype html><html lang="en"><meta charset="utf-8"><title>Bench</title>';
const PAGES = {
  '/widget': `${HEAD}<script type="module" src="/dist/auto.js"></script>
    <skills-audit><a href="/audit.pdf">On paper</a></skills-audit></html>`,
  '/floor': `${HEAD}<script type="module">
    customElements.define('by-hand', class extends HTMLElement {
      connectedCallback() {
        const add = (tag, text) => Object.assign(document.createElement(tag), { textContent: text });
        this.attachShadow({ mode: 'open' }).append(
          add('h2', 'Digital leadership skills audit'),
          add('p', 'Rate yourself on 23 things that leading a digital library service asks of you.'),
          add('button', 'Start now'),
        );
        this.dispatchEvent(new Event('widget-ready', { bubbles: true }));
      }
    });
  </script><by-hand></by-hand></html>`,
};

const compressed = new Map();
const sent = [];
const server = createServer(({ url }, response) => {
  if (PAGES[url]) {
    response.writeHead(200, { 'content-type': 'text/html' }).end(PAGES[url]);
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
const origin = `http://127.0.0.1:${server.address().port}`;

const browser = await chromium.launch({ executablePath: find('chromium'), args: chromiumFlags });

async function load(path) {
  sent.length = 0;
  const context = await browser.newContext();
  const page = await context.newPage();
  const protocol = await context.newCDPSession(page);
  await protocol.send('Network.enable');
  await protocol.send('Network.emulateNetworkConditions', SLOW_4G);
  await protocol.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await page.addInitScript(() => {
    addEventListener('widget-ready', () => (globalThis.readyAt = performance.now()));
    globalThis.longTasks = [];
    new PerformanceObserver((list) => longTasks.push(...list.getEntries().map(({ duration }) => duration))).observe({
      type: 'longtask',
      buffered: true,
    });
  });
  await page.goto(origin + path);
  const ask = async (expression) =>
    (await protocol.send('Runtime.evaluate', { expression, returnByValue: true })).result.value;
  // A second after it is ready, so that what is fetched for later counts too.
  do await pause(500);
  while (!(await ask('globalThis.readyAt && performance.now() > readyAt + 1000')));
  const { readyAt, longTasks } = await ask('({ readyAt, longTasks })');
  await context.close();
  const scripts = sent.filter(({ url }) => url.endsWith('.js'));
  return {
    page: path.slice(1),
    'ms until ready': Math.round(readyAt),
    'script bytes': scripts.reduce((sum, { bytes }) => sum + bytes, 0),
    scripts: scripts.length,
    'tasks over 50 ms': longTasks.length,
    'longest task, ms': Math.round(Math.max(0, ...longTasks)),
  };
}

const rounds = [];
for (let round = 0; round < Number(process.argv[2] ?? 5); round++) {
  for (const path of Object.keys(PAGES)) rounds.push(await load(path));
}
await browser.close();
server.close();

const median = (page, measure) => {
  const values = rounds.filter((one) => one.page === page).map((one) => one[measure]);
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)];
};
console.table(rounds);
for (const measure of ['ms until ready', 'longest task, ms']) {
  const [ours, floor] = [median('widget', measure), median('floor', measure)];
  console.log(`${measure}: median ${ours}, floor ${floor}, ratio ${(ours / floor).toFixed(1)}`);
}
