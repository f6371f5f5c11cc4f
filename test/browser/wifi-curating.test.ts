import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, test } from 'node:test';
import type { Duties } from '../../src/domain/duties/definition.js';
import type { Answer } from '../../src/domain/duties/duty.js';
import { dutiesReading } from '../../src/domain/duties/reading.js';
import { Pile } from '../../src/domain/summary/pile.js';
import { summarise, summaryText } from '../../src/domain/summary/summarise.js';
import { words as cy } from '../../src/widgets/wifi-readiness-check/words/cy.js';
import { words as en } from '../../src/widgets/wifi-readiness-check/words/en.js';
import type { Result } from '../../src/results/result.js';
import { keyOf, ownFolder, post, preparedFolder, startCollector, TOKEN } from '../collector/collector.js';
import { services } from '../domain/duties/services.js';
import { isAccessible } from './axe.js';
import { type VisitOptions, world } from './browser.js';
import { CuratorDesk, fileOf, lines } from './curator.js';
import { heard } from './heard.js';
import { POLICY } from './policy.js';
import { overflow, targets } from './states.js';
import { WifiCheck } from './wifi.js';

const here = world();
afterEach(here.leave);

const TAG = 'wifi-readiness-check';
const CONTENT = '../../src/widgets/wifi-readiness-check/content/wifi-2026.json';
const CHECKS = JSON.parse(readFileSync(new URL(CONTENT, import.meta.url), 'utf8')) as Duties;
/** A check of the law, and one of good practice, that apply in every nation. */
const LAW = 'W01';
const PRACTICE = 'W53';

const everywhere = (answer: Answer, first: Answer) => ({
  ...Object.fromEntries(CHECKS.checks.map(({ id }) => [id, answer])),
  [LAW]: first,
});

/** Services of three nations, of which Scotland is too few to be shown. */
const RESULTS = [
  ...services(20, CHECKS, everywhere('yes', 'no'), { nation: 'england' }),
  ...services(11, CHECKS, everywhere('part', 'dk'), { nation: 'wales' }),
  ...services(9, CHECKS, everywhere('no', 'part'), { nation: 'scotland' }),
];

/** The file that the rules make of results. */
function fileFrom(results: readonly Result[]): string {
  const pile = new Pile({ widget: TAG, definition: CHECKS, reading: dutiesReading(CHECKS) });
  for (const result of results) pile.put(result);
  const today = new Date().toISOString().slice(0, 10);
  const about = { widget: TAG, definition: CHECKS, minGroup: 10, today };
  return summaryText(summarise(about, pile.cells(10)));
}

const body = (attributes: string) => `<main><h1>Wi-Fi</h1><${TAG} ${attributes}></${TAG}></main>`;

async function atTheDesk(attributes = '', options: VisitOptions = {}, headers: Record<string, string> = {}) {
  const { page, told } = await here.visit({ body: body(`curate ${attributes}`), headers }, options);
  return { desk: new CuratorDesk(page, attributes.includes('cy') ? 'cy' : 'en', TAG), page, told };
}

/** Somebody in Wales who answered two checks and is at their results, where a summary is named. */
async function besideOthers(summary: unknown, words = en, options: VisitOptions = {}, policy = {}) {
  const address = here.site.file('summary.json', summary);
  const attributes = `results-src="${address}" lang="${words.lang}"`;
  const { page, told } = await here.visit({ body: body(attributes), headers: policy }, options);
  const check = new WifiCheck(page);
  await check.starts(words);
  for (const [id, answer] of [
    [LAW, 'yes'],
    [PRACTICE, 'dk'],
  ] as const) {
    const { group, text } = CHECKS.checks.find((one) => one.id === id)!;
    const title = CHECKS.groups.find((one) => one.id === group)!.title;
    await check.button(inLang(title, words.lang)).click();
    await check.answer(inLang(text, words.lang), words.answers[answer]).check();
    await check.button(words.allGroups).click();
  }
  await check.button(words.seeResults).click();
  return { check, page, told };
}

const inLang = (text: unknown, lang: string): string => (text as Record<string, string>)[lang]!;

test('A curator with a keyboard alone makes the file of many services, and visitors of the page read it beside their own answers', async () => {
  const { desk, page } = await atTheDesk();
  await desk.unfold('Paste results');
  await desk.widget.getByLabel('Results, one on each line').fill(lines(RESULTS));
  await desk.button('Take these lines').press('Enter');
  await desk.taken();
  await desk.widget.getByText('40 services, from 1 file or source.').waitFor();
  const summary = desk.widget.getByText('Each check: All services (n = 31)', { exact: true });
  await summary.press('Enter');
  const law = (await heard(desk.table('Each check: All services (n = 31): Law')))[1]!;
  assert.deepEqual(law, ['Know what you are in law', '10', '20', '0', '0', '0', '31']);
  const text = await desk.publish(() => desk.button('Download summary.json').press('Enter'));
  assert.equal(text, fileFrom(RESULTS));
  assert.doesNotMatch(await desk.widget.locator('.curator').innerText(), /\d people/);
  await page.close();

  const { check } = await besideOthers(JSON.parse(text));
  const { within } = check;
  await within.getByRole('heading', { name: 'You and other services' }).waitFor();
  const [head, overall] = await heard(within.getByRole('table', { name: 'What is open' }));
  assert.deepEqual(head, ['Group of checks', 'You', 'England (n = 20)', 'Wales (n = 11)', 'All services (n = 31)']);
  assert.deepEqual(overall, ['All checks', '50%', '2%', '100%', '37%']);
  await within.getByText('50% of your answers are open. Wales (n = 11): 100% on average.').waitFor();
  await within.getByText('Each check: Wales (n = 11)', { exact: true }).press('Enter');
  const rows = await heard(within.getByRole('table', { name: 'Each check: Wales (n = 11): Law' }));
  assert.deepEqual(rows.slice(1), [
    ['Know what you are in law', 'Done, with evidence', '10', '0', '0', '0', '0', '11'],
  ]);
});

test('A nation of nine services is withheld from the figures and the file, and cannot be found by subtraction', async () => {
  const { desk } = await atTheDesk();
  await desk.choose(fileOf('results.ndjson', lines(RESULTS)));
  const [head] = await heard(desk.table('What is open, side by side'));
  assert.deepEqual(head, ['Group of checks', 'England (n = 20)', 'Wales (n = 11)', 'All services (n = 31)']);
  const told = JSON.parse(await desk.publish()) as { total: { n: number }; groups: { id: string }[] };
  assert.deepEqual([told.total.n, told.groups.map(({ id }) => id)], [31, ['england', 'wales']]);
  await desk.unfold('Services in each group');
  assert.deepEqual((await heard(desk.table('Services in each group'))).at(-1), ['Scotland', '9']);

  const { check } = await besideOthers(told);
  await check.within.getByText(/A group of fewer than 10 services is not shown/).waitFor();
  const section = check.within.locator('section').filter({ hasText: 'You and other services' });
  assert.doesNotMatch(await section.innerText(), /Scotland|n = 9\b|\b40\b/);
});

test('A curator’s file and the collector’s answer are the same, byte for byte', async () => {
  const definitions = ownFolder();
  mkdirSync(join(definitions, TAG));
  writeFileSync(join(definitions, TAG, 'wifi.json'), JSON.stringify(CHECKS));
  const collector = await startCollector(await preparedFolder(), {
    COLLECTOR_ORIGINS: here.site.origin,
    COLLECTOR_DEFINITIONS: definitions,
  });
  try {
    for (const result of RESULTS) assert.equal((await post(collector.url, result, keyOf(result))).status, 201);
    const query = `definition=${CHECKS.id}&version=${CHECKS.version}`;
    const answer = await (await fetch(`${collector.url}/v1/summaries/${TAG}?${query}`)).text();
    const { desk, page } = await atTheDesk(`endpoint="${collector.url}/v1/results"`);
    await desk.choose(fileOf('results.ndjson', lines(RESULTS)));
    assert.equal(await desk.publish(), answer);
    await page.reload();
    await desk.widget.locator('.widget').waitFor();
    await desk.read(`${collector.url}/v1/results.ndjson`, TOKEN);
    await desk.widget.getByText('This is the collector’s own summary').waitFor();
    assert.equal(await desk.publish(), answer);
  } finally {
    await collector.kill();
  }
});

test('A person whose page has figures about other checks, or none that can be read, still has their own results', async () => {
  const other = { ...(JSON.parse(fileFrom(RESULTS)) as object), definition: { id: 'other', version: '1' } };
  const unlike = await besideOthers(other);
  await unlike.page.getByText('The figures at this address are about other checks, so they are not shown.').waitFor();
  const { page } = await besideOthers('<!doctype html>Sign in');
  await page.getByText('The figures of other services could not be read. Your own results are complete.').waitFor();
  await page.getByRole('heading', { name: 'What you said' }).waitFor();
});

for (const [lang, words] of [
  ['en', en],
  ['cy', cy],
] as const) {
  test(`axe finds nothing wrong with many services’ answers, and the strictest policy nothing to report, in ${lang}`, async () => {
    const bring = async (desk: CuratorDesk) => {
      await desk.choose(fileOf('results.ndjson', `${lines(RESULTS)}hello`));
      await desk.widget.locator('.plot[style]').waitFor();
      await desk.unfold();
    };
    const compare = async ({ within }: WifiCheck) => {
      await within.locator('.plot[style]').nth(1).waitFor();
      await within.locator('details > summary').evaluateAll((all: HTMLElement[]) => all.forEach((one) => one.click()));
    };
    const summary: unknown = JSON.parse(fileFrom(RESULTS));
    const strict = { 'Content-Security-Policy': POLICY };
    const strictDesk = await atTheDesk(`lang="${lang}"`, {}, strict);
    await bring(strictDesk.desk);
    const strictly = await besideOthers(summary, words, {}, strict);
    await compare(strictly.check);
    const complaints = [...strictDesk.told.complaints, ...strictly.told.complaints];
    assert.deepEqual(
      complaints.filter((line) => !/img-src data|'data:,'/.test(line)),
      [],
    );

    const free = await atTheDesk(`lang="${lang}"`);
    await bring(free.desk);
    await isAccessible(free.page, 'the desk');
    const beside = await besideOthers(summary, words);
    await compare(beside.check);
    await isAccessible(beside.page, 'beside others');
    if (lang === 'en') return;
    const desk = await free.desk.widget.locator('.curator').innerText();
    assert.doesNotMatch(
      desk.replace(/results\.ndjson|summary\.json|results-src\S*/g, ''),
      /\b(services?|people|the)\b/i,
    );
    await beside.page.getByRole('heading', { name: 'Chi a gwasanaethau eraill' }).waitFor();
  });
}

test('On a small phone nothing of many services’ answers sticks out or is too small to press', async () => {
  const phone = { viewport: { width: 320, height: 568 } };
  const { desk, page } = await atTheDesk('', phone);
  await desk.choose(fileOf('results.ndjson', lines(RESULTS)));
  const beside = await besideOthers(JSON.parse(fileFrom(RESULTS)), en, phone);
  await beside.check.within.getByRole('heading', { name: 'You and other services' }).waitFor();
  for (const [state, at, within] of [
    ['the desk', page, desk.widget],
    ['beside others', beside.page, beside.check.within],
  ] as const) {
    await within.locator('details > summary').evaluateAll((all: HTMLElement[]) => all.forEach((one) => one.click()));
    const by = await overflow(at, within);
    assert.ok(by <= 0, `${state} sticks out by ${by} px`);
    for (const { name, height, inline } of await targets(within)) {
      assert.ok(Math.round(height) >= (inline ? 18 : 44), `${state}: ${name} is ${height} px high`);
    }
  }
});
