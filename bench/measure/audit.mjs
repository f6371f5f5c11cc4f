/** One visit to a page of questions: what it loads, when the first can be answered, what answering costs, what it holds. */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { setTimeout as pause } from 'node:timers/promises';
import { chainDepth } from '../numbers.mjs';
import { open, SLOW, SLOW_PROCESSOR } from './browser.mjs';

const here = fileURLToPath(new URL('..', import.meta.url));
/** What each page is driven by; a variant of ours by what drives ours. */
export const scriptsOf = (part, name) => [
  join(here, 'pages', part, name.replace(/^ours-.*/, 'ours'), 'drive.js'),
  join(here, 'measure/in-page.js'),
];
/** Clicks by which the delay from an answer to the screen is judged. */
const CLICKS = 5;
const LONG = 50;

const loaded = `(() => {
  const all = [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')];
  return all.filter(({ name }) => name.startsWith(location.origin) && !name.endsWith('/favicon.ico')).map((entry) =>
    ({ name: entry.name, start: entry.startTime, end: entry.responseEnd, bytes: entry.encodedBodySize }));
})()`;

const total = (requests) => requests.reduce((sum, { bytes }) => sum + bytes, 0);
const scripts = (requests) => requests.filter(({ name }) => /\.m?js(\?|$)/.test(name));

/** What was fetched on the way to the first question, and altogether. */
function fetched(requests, foundAt) {
  const onTheWay = requests.filter(({ end }) => end <= foundAt);
  return {
    bytes: total(onTheWay),
    scriptBytes: total(scripts(onTheWay)),
    requests: onTheWay.length,
    depth: chainDepth(onTheWay),
    allBytes: total(requests),
    allRequests: requests.length,
  };
}

/** A press of the mouse on an element, and the ms until the frame after it was painted. */
async function press({ page, ask, until }, element) {
  const { x, y } = await ask(`(() => {
    const element = ${element};
    element.scrollIntoView({ block: 'center', behavior: 'instant' });
    const { x, y, width, height } = element.getBoundingClientRect();
    bench.timeNextClick();
    return { x: x + width / 2, y: y + height / 2 };
  })()`);
  await page.mouse.click(x, y);
  await until('bench.clickMs !== undefined');
  return ask('bench.clickMs');
}

/** Opens a page and measures its way to the first question. The page stays open. */
export async function load(browser, origin, { part, name, count, how = SLOW }) {
  const visit = await open(browser, `${origin}/${part}/${name}/${count}/page.html`, {
    ...how,
    scripts: scriptsOf(part, name),
  });
  await visit.until('bench.firstAt');
  // Long enough for what is fetched for later, and for its tasks.
  await pause(1500);
  const { foundAt, firstAt, readyAt, longTasks, shift } = await visit.ask('bench');
  const long = longTasks.map(({ ms }) => ms);
  const measured = {
    firstMs: firstAt,
    readyMs: readyAt,
    longTaskMs: long.reduce((sum, ms) => sum + ms, 0),
    blockedMs: long.reduce((sum, ms) => sum + ms - LONG, 0),
    longestTaskMs: Math.max(0, ...long),
    shift,
    heapBytes: await visit.heap(),
    ...Object.fromEntries(Object.entries(await visit.worked()).map(([kind, ms]) => [`${kind}Ms`, ms])),
    ...fetched(await visit.ask(loaded), foundAt),
  };
  return { visit, measured };
}

/** A whole visit. Throws where the page, once all is answered, does not hold every answer. */
export async function visitAudit(browser, origin, { part = 'audit', name, count, how }) {
  const { visit, measured } = await load(browser, origin, { part, name, count, how });
  const answers = [];
  const onwards = [];
  for (let at = 0; at < CLICKS; at++) {
    await visit.ask(`bench.optionsOf(${at}).then(() => undefined)`);
    answers.push(await press(visit, `drive.options(${at})[${at % 5}]`));
    if (await visit.ask('Boolean(drive.onward?.())')) onwards.push(await press(visit, 'drive.onward()'));
  }
  await visit.close();
  const middle = (values) => values.toSorted((one, other) => one - other)[values.length >> 1];
  return { ...measured, answerMs: middle(answers), onwardMs: middle(onwards) };
}

/** Answers all by script, in a visit of its own. Throws where the page does not then hold every answer. */
export async function answerAll(browser, origin, { part = 'audit', name, count }) {
  const { visit } = await load(browser, origin, { part, name, count, how: SLOW_PROCESSOR });
  const before = await visit.worked();
  const began = performance.now();
  const answered = await visit.ask(`bench.answerAll(${count})`);
  const wall = performance.now() - began;
  const after = await visit.worked();
  await visit.close();
  if (answered !== count) throw new Error(`${name} holds ${answered} answers of ${count}`);
  return { surveyCpuMs: after.task - before.task, surveyMs: wall };
}
