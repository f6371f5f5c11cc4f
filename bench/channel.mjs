/**
 * What a large channel of films costs: `npm run build && node bench/channel.mjs [rounds]`.
 *
 * Invents a channel of 50 films and one of 5,000 (a first page of 50, then of 100, as the command
 * writes them), each film with 450 words that are
 * said in it, and opens them in turn and in fresh contexts, with the processor slowed four times. Prints when the first
 * film can be used, the longest task and the time while all that is said is read, how long answers take from then on (from
 * a letter typed to the frame that shows what was found), and what stays in memory after collection. The floor is a page
 * that fetches the same files of all that is said, and does nothing with them but slices of 10 ms of waiting, for five
 * seconds at least: where its longest task is itself over 50 ms, that is the browser's own, or the machine is too busy to judge by,
 * and the ratio is what counts. Answers are timed once more with the processor as it is.
 *
 * It cannot tell what a line costs (everything comes from loopback, uncompressed), how long a phone would take, which has
 * other memory besides, nor what words that people really say would cost: invented ones are spread as evenly over the films
 * as real ones never are.
 */
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { chromium } from 'playwright-core';
import { chromiumFlags, find } from '../scripts/browser.mjs';
import { chance, times, vocabulary, words } from './invented.mjs';

const TYPES = { '.js': 'text/javascript', '.json': 'application/json', '.ndjson': 'application/x-ndjson' };
const HEAD = '<!doctype html><html lang="en"><meta charset="utf-8"><title>Bench</title>';
const FIRST = 50;
const PAGE = 100;
/** Films in a file of all that is said, of about a megabyte, as the command writes them. */
const HEARD = 250;
const CUES = 56;
const WORDS = 8;

const filmOf = (_, at) => ({
  id: `film-${at}`,
  title: { en: `How to ${words(2)} ${at}` },
  summary: { en: words(20) },
  service: words(2),
  video: { provider: 'file', src: `film-${at}.mp4` },
  seconds: 60 + Math.floor(chance() * 300),
  poster: 'poster.webp',
  captions: [{ lang: 'en', src: `film-${at}.en.vtt` }],
  chapters: times(4, (__, chapter) => ({ start: chapter * 50, title: { en: words(3) } })),
  topics: ['makers'],
  level: 'start',
  added: '2026-11-22',
});
const saidIn = ({ id }) => JSON.stringify({ id, lang: 'en', cues: times(CUES, (_, at) => [at * 3.5, words(WORDS)]) });

/** The files of a channel, by their addresses. */
function channelOf(many) {
  const films = times(many, filmOf);
  const starts = [0, ...times(Math.ceil((many - FIRST) / PAGE), (_, at) => FIRST + at * PAGE)];
  const pages = starts.map((from, at) => {
    const next = starts[at + 1] && `${at + 1}.json`;
    const page = { id: 'bench', version: '1', title: 'Bench', films: films.slice(from, starts[at + 1]), next };
    return [`/${many}/${at}.json`, JSON.stringify(at ? page : { ...page, words: 'words-0.ndjson' })];
  });
  return [
    ...pages,
    ...times(Math.ceil(many / HEARD), (_, at) => {
      const lines = films.slice(at * HEARD, (at + 1) * HEARD).map(saidIn);
      const isLast = (at + 1) * HEARD >= many;
      const next = isLast ? [] : [JSON.stringify({ next: `words-${at + 1}.ndjson` })];
      return [`/${many}/words-${at}.ndjson`, [...lines, ...next].join('\n')];
    }),
    [`/${many}`, `${HEAD}<script type="module" src="/dist/auto.js"></script><howto-channel src="/${many}/0.json">`],
  ];
}
const FLOOR = `${HEAD}<script type="module">
  const { port1, port2 } = new MessageChannel();
  const turn = () => new Promise((done) => {
    port1.onmessage = done;
    port2.postMessage(0);
  });
  const slice = () => {
    const began = performance.now();
    while (performance.now() - began < 10);
    return turn();
  };
  const end = performance.now() + 5000;
  for (let file = 0; file < ${5000 / HEARD}; file++) {
    const reader = (await fetch('/5000/words-' + file + '.ndjson')).body.getReader();
    while (!(await reader.read()).done) await slice();
  }
  while (performance.now() < end) await slice();
  globalThis.ended = true;
</script></html>`;
const files = new Map([...channelOf(50), ...channelOf(5000), ['/floor', FLOOR]]);

const server = createServer(({ url }, response) => {
  const file = join('.', url);
  const body = files.get(url) ?? (url.startsWith('/dist/') && existsSync(file) && readFileSync(file));
  if (!body) return void response.writeHead(404).end();
  response.writeHead(200, { 'content-type': TYPES[extname(url)] ?? 'text/html' }).end(body);
});
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
const origin = `http://127.0.0.1:${server.address().port}`;

const browser = await chromium.launch({ executablePath: find('chromium'), args: chromiumFlags });

/** A page of its own on a slow processor, and what can be asked of it. */
async function open(path) {
  const context = await browser.newContext();
  const page = await context.newPage();
  page.setDefaultTimeout(300_000);
  const protocol = await context.newCDPSession(page);
  const slow = (rate) => protocol.send('Emulation.setCPUThrottlingRate', { rate });
  await slow(4);
  await page.addInitScript(() => {
    addEventListener('widget-ready', () => (globalThis.readyAt = performance.now()));
    globalThis.longTasks = [0];
    new PerformanceObserver((list) => longTasks.push(...list.getEntries().map(({ duration }) => duration))).observe({
      type: 'longtask',
      buffered: true,
    });
  });
  await page.goto(origin + path);
  /** Looks seldom, because whoever looks makes tasks of their own. */
  const until = async (expression) => {
    do await pause(500);
    while (!(await protocol.send('Runtime.evaluate', { expression })).result.value);
  };
  const heap = async () => {
    await protocol.send('HeapProfiler.collectGarbage');
    return (await protocol.send('Runtime.getHeapUsage')).usedSize / 1e6;
  };
  const longest = () => page.evaluate(() => Math.max(...longTasks.splice(0), 0));
  return { page, slow, until, heap, longest, close: () => context.close() };
}

/** How long the slowest of several answers takes, in ms. */
const slowestAnswer = (page, queries) =>
  page.evaluate(async (all) => {
    const field = document.querySelector('howto-channel').shadowRoot.querySelector('[type="search"]');
    let slowest = 0;
    for (const query of all) {
      const began = performance.now();
      field.value = query;
      field.dispatchEvent(new Event('input', { bubbles: true }));
      await new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn)));
      slowest = Math.max(slowest, performance.now() - began);
    }
    return slowest;
  }, queries);

const [common, other] = vocabulary;
const QUERIES = [common, `${common} ${other}`, vocabulary.at(-10), 'gwy', 'b', `how to ${common}`, 'ba ca da ga'];

async function visit(many) {
  const { page, slow, until, heap, longest, close } = await open(`/${many}`);
  await until('globalThis.readyAt');
  const ready = await page.evaluate(() => readyAt);
  const before = await heap();
  await longest();
  await page.getByRole('searchbox').fill(common);
  const began = performance.now();
  await page.keyboard.press('Enter');
  await until("/\\d+ films?\\s/.test(document.querySelector('howto-channel').shadowRoot.textContent)");
  const read = performance.now() - began;
  const task = await longest();
  const answer = await slowestAnswer(page, QUERIES);
  await slow(1);
  const quick = await slowestAnswer(page, QUERIES);
  const after = await heap();
  await close();
  return {
    page: String(many),
    'ms until the first film': Math.round(ready),
    'ms to read all that is said': Math.round(read),
    'longest task meanwhile, ms': Math.round(task),
    'slowest answer, ms': Math.round(answer),
    'the same, not slowed, ms': Math.round(quick),
    'MB before': Math.round(before),
    'MB after': Math.round(after),
  };
}

async function floor() {
  const { until, longest, close } = await open('/floor');
  await until('globalThis.ended');
  const task = await longest();
  await close();
  return { page: 'floor', 'longest task meanwhile, ms': Math.round(task) };
}

const rounds = [];
for (let round = 0; round < Number(process.argv[2] ?? 5); round++) {
  rounds.push(await visit(50), await visit(5000), await floor());
}
await browser.close();
server.close();

const median = (page, measure) => {
  const values = rounds.filter((one) => one.page === page).map((one) => one[measure]);
  return values.toSorted((one, another) => one - another)[Math.floor(values.length / 2)];
};
console.table(rounds);
for (const measure of Object.keys(rounds[0]).slice(1)) {
  const [small, large] = [median('50', measure), median('5000', measure)];
  console.log(`${measure}: median ${small} of 50 films, ${large} of 5,000, ratio ${(large / small).toFixed(2)}`);
}
const task = 'longest task meanwhile, ms';
const ratio = (median('5000', task) / median('floor', task)).toFixed(1);
console.log(`${task}: floor ${median('floor', task)}, ratio of 5,000 films to it ${ratio}`);
