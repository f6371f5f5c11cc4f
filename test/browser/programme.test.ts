import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { afterEach, test } from 'node:test';
import ICAL from 'ical.js';
import type { Locator, Page } from 'playwright-core';
import { fileOf } from '../../src/domain/records/file.js';
import { Audit } from './audit.js';
import { isAccessible } from './axe.js';
import { world } from './browser.js';
import { keeps } from './kept.js';
import { POLICY } from './policy.js';
import { session } from './sessions.js';
import { overflow } from './states.js';

const here = world();
afterEach(here.leave);

const headers = { 'Content-Security-Policy': POLICY };
const exchange = (page: Page): Locator => page.locator('learning-exchange');
const button = (page: Page, name: string) => exchange(page).getByRole('button', { name, exact: true });
const steps = (page: Page) => exchange(page).locator('.steps > li');
const tick = (page: Page, name: string) => exchange(page).getByRole('checkbox', { name });
const body = (attributes = '', around = '') =>
  `<main><h1>Learning</h1>${around}<learning-exchange ${attributes}></learning-exchange></main>`;

const sessionOn = (topic: string) => session(`on-${topic}`, { title: `Session on ${topic}`, topics: [topic] });
const list = (name: string, ...topics: string[]): string =>
  `src="${here.site.file(`${name}.json`, [...fileOf(topics.map(sessionOn))].join(''))}"`;

/** The steps as they are said, in order. */
const titles = async (page: Page) =>
  (await steps(page).locator('label[part="option"]').allInnerTexts()).map((title) => title.replace(/\s+/g, ' ').trim());

/** Opens the page of the programme. */
async function opens(page: Page): Promise<void> {
  await button(page, 'Your development programme').click();
  await exchange(page).getByRole('heading', { name: 'Your development programme' }).waitFor();
}

/** Makes a programme on topics that they choose. */
async function chooses(page: Page, ...topics: string[]): Promise<void> {
  for (const name of topics) await exchange(page).getByRole('checkbox', { name }).check();
  await button(page, 'Make a programme on these topics').click();
  await steps(page).first().waitFor();
}

/** What a press of a button gives to keep. */
async function downloaded(page: Page, name: string): Promise<string> {
  const [file] = await Promise.all([page.waitForEvent('download'), button(page, name).click()]);
  return readFileSync(await file.path(), 'utf8');
}

const FILMS = {
  divide: 'Watch a film: How to run a device and data bank desk',
  moocs: 'Watch a film: How to run a taster session for online courses',
  wifi: 'Watch a film: How to check your public Wi-Fi duties in an afternoon',
};

test('Somebody with low ratings in three topics gets a film, a session and a task for each in order, and can ask where nobody offers a session', async () => {
  const { page, context, told } = await here.visit({
    body: body(list('two', 'digital-divide', 'moocs'), '<skills-audit></skills-audit>'),
    headers,
  });
  await new Audit(page).takeAll();
  await page.locator('skills-audit').getByRole('link', { name: 'Make a development programme' }).click();
  await exchange(page).getByRole('heading', { name: 'Your development programme' }).waitFor();
  assert.equal(await page.evaluate(() => document.activeElement?.localName), 'learning-exchange');
  await exchange(page).getByText('On: Digital divide, Open online courses (MOOCs), Rules for public Wi-Fi.').waitFor();
  await isAccessible(page, 'the page before there is a programme');
  await button(page, 'Make a programme from your skills audit').click();
  await steps(page).first().waitFor();
  const made = await titles(page);
  assert.deepEqual(
    made.map((title) => title.replace(/^Do a task: .*/, 'Do a task')),
    [
      FILMS.divide,
      'Join a session: Session on digital-divide',
      'Do a task',
      FILMS.moocs,
      'Join a session: Session on moocs',
      'Do a task',
      FILMS.wifi,
      'Ask for a session: Rules for public Wi-Fi',
      'Do a task',
    ],
  );
  assert.match(await steps(page).first().innerText(), /You rated Digital divide 1 of 5\./);
  await isAccessible(page, 'a programme');

  await exchange(page)
    .getByRole('button', { name: /^Ask for it/ })
    .click();
  const topic = exchange(page).getByRole('checkbox', { name: 'Rules for public Wi-Fi' });
  await topic.waitFor();
  assert.equal(await topic.isChecked(), true);
  await exchange(page).getByRole('textbox', { name: 'What you would like to learn' }).fill('What the law asks');
  await exchange(page).getByRole('textbox', { name: 'Who asks' }).fill('A library');
  await exchange(page).getByRole('radio', { name: 'Public libraries' }).check();
  await button(page, 'Keep on this device').click();
  await exchange(page).getByText('You have asked for it.').waitFor();
  await keeps(page, 'What the law asks');

  const { page: later } = await here.visit(
    { body: body(list('three', 'digital-divide', 'moocs', 'wifi-law')) },
    { in: context },
  );
  await exchange(later)
    .getByText('There is now a session on what you wanted to ask for: Session on wifi-law.')
    .waitFor();
  await button(later, 'Put it into my programme').click();
  await tick(later, 'Session on wifi-law').waitFor();
  assert.equal((await titles(later))[7], 'Join a session: Session on wifi-law');
  assert.equal(await exchange(later).getByText('There is now a session').count(), 0);
  const sent = here.site.requests.filter(({ line }) => !line.startsWith('GET '));
  assert.deepEqual(sent, []);
  // The test's own page has an empty icon.
  assert.deepEqual(
    told.complaints.filter((line) => !/img-src data|'data:,'/.test(line)),
    [],
  );
});

test('Somebody’s ticks and what they wrote are there after a reload, and in their CPD record, table and calendar', async () => {
  const { page } = await here.visit({ body: body(list('one', 'wifi-law')) });
  await opens(page);
  await chooses(page, 'Rules for public Wi-Fi');
  await tick(page, 'Session on wifi-law').check();
  await exchange(page).getByRole('textbox', { name: 'What I learned' }).fill('The duties are ours, not the supplier’s');
  await keeps(page, 'not the supplier’s');
  await page.reload();
  await tick(page, 'Session on wifi-law').waitFor();
  assert.equal(await tick(page, 'Session on wifi-law').isChecked(), true);
  await exchange(page).getByText('1 of 3 steps done.').waitFor();

  const record = await downloaded(page, 'Download as a CPD record');
  const paper = await here.visit(here.site.page(record), { raw: true });
  const done = paper.page.getByRole('table', { name: 'Done' });
  assert.match(
    await done.innerText(),
    /Join a session: Session on wifi-law[^]*The duties are ours, not the supplier’s/,
  );
  assert.equal(await paper.page.getByRole('table', { name: 'Planned' }).getByRole('row').count(), 3);
  assert.match(
    await downloaded(page, 'Download for a spreadsheet (CSV)'),
    /✓,.*Session on wifi-law.*not the supplier’s/,
  );
  const calendar = new ICAL.Component(ICAL.parse(await downloaded(page, 'Download for a calendar (.ics)')));
  assert.equal(calendar.getAllSubcomponents('vevent').length, 2, 'what is still to be done');
});

test('Somebody takes their programme to another device as a file, where one that was there before is put aside', async () => {
  const { page } = await here.visit({ body: body() });
  await opens(page);
  await chooses(page, 'Rules for public Wi-Fi');
  await tick(page, FILMS.wifi).check();
  const file = await downloaded(page, 'Save the whole programme');
  const made = await titles(page);

  const { page: other } = await here.visit({ body: body() });
  await opens(other);
  await chooses(other, 'Vision');
  const before = await titles(other);
  const field = exchange(other).getByLabel('Open a saved programme');
  await field.setInputFiles({
    name: 'a.json',
    mimeType: 'application/json',
    buffer: Buffer.from('{"schema":"other"}'),
  });
  await exchange(other).getByText('This file is no saved programme.').waitFor();
  await field.setInputFiles({ name: 'p.json', mimeType: 'application/json', buffer: Buffer.from(file) });
  await tick(other, FILMS.wifi).waitFor();
  assert.equal(await tick(other, FILMS.wifi).isChecked(), true);
  assert.deepEqual(await titles(other), made);
  await button(other, 'Go back to it').click();
  await tick(other, before[0]!).waitFor();
  assert.deepEqual(await titles(other), before);
});

test('Somebody who makes a new programme loses nothing of the first before they throw it away', async () => {
  const { page } = await here.visit({ body: body() });
  await opens(page);
  await button(page, 'Make a programme on these topics').click();
  await exchange(page).getByText('Choose at least one topic.').waitFor();
  await chooses(page, 'Rules for public Wi-Fi');
  await tick(page, FILMS.wifi).check();
  await exchange(page).getByText('Make a new programme').click();
  await chooses(page, 'Vision');
  await exchange(page).getByText('is put aside. 1 of 3 steps are done.').waitFor();
  await isAccessible(page, 'a programme with another one put aside');
  await button(page, 'Go back to it').click();
  await tick(page, FILMS.wifi).waitFor();
  assert.equal(await tick(page, FILMS.wifi).isChecked(), true);
  await button(page, 'Throw it away').click();
  await button(page, 'Throw it away').waitFor({ state: 'detached' });
  assert.equal(await tick(page, FILMS.wifi).isChecked(), true);
});

test('Somebody goes from a step to its film and to its session, and from the session back to their programme', async () => {
  const { page } = await here.visit({
    body: `${body(list('one', 'wifi-law'))}<howto-channel></howto-channel>`,
    headers,
  });
  await opens(page);
  await chooses(page, 'Rules for public Wi-Fi');
  await exchange(page)
    .getByRole('button', { name: /^See this session/ })
    .click();
  await button(page, 'Sign up').click();
  await exchange(page).getByText('You have signed up.').waitFor();
  await button(page, '← Your development programme').click();
  await exchange(page)
    .getByRole('link', { name: /^Watch this film/ })
    .click();
  await page.locator('howto-channel').getByRole('heading', { name: 'How to check your public Wi-Fi duties' }).waitFor();
  assert.equal(await page.evaluate(() => document.activeElement?.localName), 'howto-channel');
  await button(page, '← All sessions').click();
  await button(page, 'Offer a session').waitFor();
});

test('Results that other tools kept on the device are used once somebody agrees, and not for somebody who refuses', async () => {
  const { page: before, context } = await here.visit({ body: '<skills-audit></skills-audit>' });
  await new Audit(before).takeAll();
  await keeps(before, '"audit-response"');
  const from = (page: Page) => button(page, 'Make a programme from your skills audit');

  const { page } = await here.visit({ body: body(), headers }, { in: context });
  await opens(page);
  await exchange(page).getByText('Other tools may have kept results of yours').waitFor();
  assert.equal(await from(page).count(), 0);
  await isAccessible(page, 'the question');
  await button(page, 'Do not use them').click();
  // Kept one after the other: their refusal before this.
  await chooses(page, 'Vision');
  await keeps(page, '"chosen"');
  await page.reload();
  await exchange(page).getByText('Make a new programme').click();
  await button(page, 'Use my results on this device after all').waitFor();
  assert.equal(await from(page).count(), 0);
  await button(page, 'Use my results on this device after all').click();
  await from(page).click();
  await tick(page, FILMS.divide).waitFor();
  assert.equal((await titles(page))[0], FILMS.divide);
});

test('Where the page’s author switched the chain off, nobody is asked for their results, and topics can still be chosen', async () => {
  const { page: before, context } = await here.visit({ body: '<skills-audit></skills-audit>' });
  await new Audit(before).takeAll();
  const { page } = await here.visit({ body: body('chain="off"', '<howto-channel></howto-channel>') }, { in: context });
  await opens(page);
  await chooses(page, 'Rules for public Wi-Fi');
  await tick(page, FILMS.wifi).waitFor();
  assert.equal(await exchange(page).getByText('Other tools may have kept').count(), 0);
  assert.equal(
    await exchange(page)
      .getByRole('link', { name: /^Watch this film/ })
      .count(),
    0,
  );
});

test('Somebody who clears what they did clears their programme and what they agreed to, and takes the clearing back', async () => {
  const { page } = await here.visit({ body: body() });
  await opens(page);
  await button(page, 'Use my results').click();
  await exchange(page).getByText('No result of yours that names a topic').waitFor();
  await chooses(page, 'Rules for public Wi-Fi');
  await tick(page, FILMS.wifi).check();
  await button(page, 'Clear what I did here').click();
  await opens(page);
  await button(page, 'Make a programme on these topics').waitFor();
  await exchange(page).getByText('Other tools may have kept results of yours').waitFor();
  assert.equal(await steps(page).count(), 0);

  await chooses(page, 'Rules for public Wi-Fi');
  await tick(page, FILMS.wifi).check();
  await button(page, 'Clear what I did here').click();
  await exchange(page).getByRole('button', { name: 'Undo' }).click();
  await tick(page, FILMS.wifi).waitFor();
  assert.equal(await tick(page, FILMS.wifi).isChecked(), true);
});

test('On a shared device whoever comes next finds no programme and no result of the last person, and keeps their own', async () => {
  const { page } = await here.visit(
    here.site.page({ body: body('shared-device', '<skills-audit shared-device></skills-audit>') }),
    { raw: true },
  );
  await page.clock.install();
  await page.reload();
  await new Audit(page).takeAll();
  await opens(page);
  await button(page, 'Make a programme from your skills audit').click();
  await steps(page).first().waitFor();
  await page.clock.runFor('10:30');
  await button(page, 'Your development programme').waitFor();
  await opens(page);
  assert.equal(await steps(page).count(), 0);
  assert.equal(await button(page, 'Make a programme from your skills audit').count(), 0);
  await chooses(page, 'Rules for public Wi-Fi');
  await tick(page, FILMS.wifi).check();
  await exchange(page)
    .getByRole('button', { name: /^See this session/ })
    .click();
  await button(page, 'Sign up').click();
  await exchange(page).getByText('You have signed up.').waitFor();
});

test('Somebody with their programme in two tabs loses nothing of either', async () => {
  const address = here.site.page({ body: body() });
  const { page: first, context } = await here.visit(address);
  await opens(first);
  await chooses(first, 'Rules for public Wi-Fi');
  await keeps(first, 'film:wifi-duties');
  const { page: second } = await here.visit(address, { in: context });
  await tick(second, FILMS.wifi).check();
  await keeps(second, '"done"');
  await exchange(first).getByRole('textbox', { name: 'Something of your own' }).fill('Talk to our ICT team');
  await button(first, 'Add my own').click();
  await tick(first, 'Your own step: Talk to our ICT team').waitFor();
  await exchange(first).getByText('1 of 4 steps done.').waitFor();
  assert.equal(await tick(first, FILMS.wifi).isChecked(), true);
});

test('Nothing of a programme is fetched before somebody opens its page', async () => {
  const { page, told } = await here.visit({ body: body() });
  await exchange(page).getByRole('heading', { name: 'Offers and asks' }).waitFor();
  await page.waitForLoadState('networkidle');
  const isProgramme = (address: string) => address.includes('/programme');
  assert.equal(told.requests.some(isProgramme), false);
  await opens(page);
  assert.equal(told.requests.some(isProgramme), true);
});

test('A person on a small phone, in Welsh, makes and keeps a programme, and nothing sticks out', async () => {
  const { page } = await here.visit(
    { body: body(), lang: 'cy', headers },
    { viewport: { width: 320, height: 568 }, hasTouch: true, isMobile: true },
  );
  const fits = async (state: string) => {
    assert.ok((await overflow(page, exchange(page))) <= 0, `${state} sticks out`);
    await isAccessible(page, state);
  };
  await button(page, 'Eich rhaglen ddatblygu').click();
  await exchange(page).getByText('Efallai fod offer eraill wedi cadw canlyniadau').waitFor();
  await fits('the page before there is a programme');
  await exchange(page).getByRole('checkbox', { name: 'Rheolau Wi-Fi cyhoeddus' }).check();
  await exchange(page).getByRole('checkbox', { name: 'Gwybodaeth am iechyd' }).check();
  await button(page, 'Llunio rhaglen ar y pynciau hyn').click();
  await exchange(page).getByRole('checkbox', { name: 'Sut i wirio eich dyletswyddau Wi-Fi' }).check();
  await exchange(page).getByText('Camau a wnaed: 1 o 6.').waitFor();
  await fits('a programme');
});
