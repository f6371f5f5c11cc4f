import assert from 'node:assert/strict';
import { afterEach, test } from 'node:test';
import type { Page } from 'playwright-core';
import type { Result } from '../../src/results/result.js';
import { Audit, LOWEST, RATINGS } from './audit.js';
import { world } from './browser.js';

const here = world();
afterEach(here.leave);

const page = (attributes = '') => ({ body: `<skills-audit ${attributes}></skills-audit>` });

interface Kept {
  device: Record<string, unknown>;
  tab: string[];
  other: string[];
}

/** Everything that the site has on the device, by where it is. */
function kept(tab: Page): Promise<Kept> {
  return tab.evaluate<Kept>(KEPT);
}

// Text, because the compiler of the tests would put calls of its own into it.
const KEPT = `(async () => {
  const done = (request) => new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const device = {};
  if ((await indexedDB.databases()).some(({ name }) => name === 'library-widgets')) {
    const database = await done(indexedDB.open('library-widgets'));
    const records = database.transaction('kept').objectStore('kept');
    for (const key of await done(records.getAllKeys())) device[key] = JSON.parse((await done(records.get(key))).text);
    database.close();
  }
  return { device, tab: Object.keys(sessionStorage), other: [...Object.keys(localStorage), ...(document.cookie ? [document.cookie] : [])] };
})()`;

/** Waits until the device holds nothing. */
async function isEmpty(tab: Page): Promise<void> {
  for (let looks = 0; looks < 200 && Object.keys((await kept(tab)).device).length > 0; looks++);
  assert.deepEqual(await kept(tab), { device: {}, tab: [], other: [] });
}

async function half(tab: Page): Promise<Audit> {
  const audit = new Audit(tab);
  await audit.start();
  await audit.answerAbout({ 'Which group fits you best?': 'Aspiring leader' });
  await audit.hurry(RATINGS.slice(0, 5));
  await audit.at(6);
  return audit;
}

test('A person who clears their answers leaves none on the device, and may take that back', async () => {
  const { page: tab } = await here.visit(page());
  const audit = await half(tab);
  assert.deepEqual(Object.keys((await kept(tab)).device), ['run:skills-audit::skills-audit-2014']);
  await audit.button('Clear my answers').click();
  await tab.getByText('Your answers have been cleared.').waitFor();
  await audit.button('Start now').waitFor();
  await isEmpty(tab);
  await audit.button('Undo').click();
  await audit.at(6);

  await audit.button('Clear my answers').click();
  await tab.getByText('Your answers have been cleared.').waitFor();
  await isEmpty(tab);
  await tab.reload();
  await audit.button('Start now').waitFor();
  assert.deepEqual(await kept(tab), { device: {}, tab: [], other: [] });
});

test('A person who clears their results takes them from the next page too', async () => {
  const { page: tab } = await here.visit(page());
  const audit = new Audit(tab);
  await audit.takeAll();
  const { device } = await kept(tab);
  const result = device['result:skills-audit:'] as Result;
  assert.deepEqual(result.topics, LOWEST, 'another widget on the next page finds the topics');
  await audit.button('Start again').click();
  await audit.button('Start now').waitFor();
  await isEmpty(tab);
});

test('A person who clears what they have sent leaves nothing that says what they answered', async () => {
  const box = here.site.mailbox();
  const { page: tab } = await here.visit(page(`endpoint="${box.address}"`));
  const audit = new Audit(tab);
  await audit.takeAll();
  await audit.send();
  await tab.getByText('Your results have been sent.').waitFor();
  await audit.button('Clear my answers').click();
  await audit.button('Start now').waitFor();
  const { id } = JSON.parse((await box.letter(1)).body) as Result;
  await tab.waitForFunction(`(${KEPT}).then(({ device }) => Object.keys(device).length === 1)`);
  const { device } = await kept(tab);
  // That it was sent stays known for two months, so that no other tab sends it again.
  assert.deepEqual(Object.keys(device), [`out:${id}.1`]);
  assert.equal((device[`out:${id}.1`] as { body: string }).body, '');
});

test('Another widget on the page hears of the topics and scores when the person asks for their results', async () => {
  const { page: tab, told } = await here.visit(page('instance="staff"'));
  await new Audit(tab).takeAll();
  const { result } = told.events.find(({ type }) => type === 'widget-result')!;
  assert.deepEqual((result as Result).topics, LOWEST);
  assert.deepEqual(Object.keys((await kept(tab)).device).toSorted(), [
    'result:skills-audit:staff',
    'run:skills-audit:staff:skills-audit-2014',
  ]);
});

test('With storage="session" a person keeps their answers in the tab, through a reload, and nowhere else', async () => {
  const address = here.site.page(page('storage="session"'));
  const { page: tab, context } = await here.visit(address);
  const audit = await half(tab);
  await tab.getByText('Your answers stay in this tab until you close it.').waitFor();
  await tab.reload();
  await audit.at(6);
  const { device, other } = await kept(tab);
  assert.deepEqual([device, other], [{}, []]);
  const { page: second } = await here.visit(address, { in: context });
  await new Audit(second).button('Start now').waitFor();
});

test('With storage="none" a person keeps their answers only while the page is open', async () => {
  const { page: tab } = await here.visit(page('storage="none"'));
  const audit = await half(tab);
  await tab.getByText('Your answers stay only while this page is open.').waitFor();
  assert.deepEqual(await kept(tab), { device: {}, tab: [], other: [] });
  await tab.reload();
  await audit.button('Start now').waitFor();
});

test('On a shared device a person’s answers stay in the tab and are gone ten minutes after they leave', async () => {
  const { page: tab } = await here.visit(here.site.page(page('shared-device')), { raw: true });
  await tab.clock.install();
  await tab.reload();
  const audit = await half(tab);
  assert.deepEqual((await kept(tab)).device, {});
  await tab.clock.runFor('09:30');
  await audit.at(6);
  await tab.clock.runFor('01:00');
  await tab.getByText('Nobody used this page for a while, so the answers have been cleared.').waitFor();
  await audit.button('Start now').waitFor();
  await tab.waitForFunction(() => sessionStorage.length === 0);
  await tab.reload();
  await audit.button('Start now').waitFor();
});

test('On a shared device a person who comes to a tab that was left ten minutes ago finds nothing of the last one', async () => {
  const { page: tab } = await here.visit(here.site.page(page('shared-device idle-minutes="5"')), { raw: true });
  await tab.clock.install();
  await tab.reload();
  await half(tab);
  await tab.goto(here.site.page({ library: false, body: 'Opening hours' }));
  await tab.clock.fastForward('05:30');
  await tab.goBack();
  await tab.getByText('Nobody used this page for a while, so the answers have been cleared.').waitFor();
  assert.deepEqual((await kept(tab)).tab, []);
});

test('A person whose page changes its language goes on in that language, with their answers', async () => {
  const { page: tab } = await here.visit(page());
  const audit = await half(tab);
  await audit.choice('4 out of 5').check();
  await tab.evaluate(() => (document.documentElement.lang = 'cy'));
  await tab.getByText('Cwestiwn 6 o 23', { exact: true }).waitFor();
  const welsh = new Audit(tab, undefined, 'cy');
  assert.equal(await welsh.choice('4 allan o 5').isChecked(), true);
  await welsh.goOn();
  await tab.evaluate(() => document.querySelector('skills-audit')!.setAttribute('lang', 'en'));
  await audit.at(7);
  await tab.evaluate(() => document.querySelector('skills-audit')!.removeAttribute('lang'));
  await tab.getByText('Cwestiwn 7 o 23', { exact: true }).waitFor();
  await tab.evaluate(() => (document.documentElement.lang = 'de-CH'));
  await audit.at(7);
});

test('A person whose browser keeps nothing takes and sends the audit, and is told what that means', async () => {
  const box = here.site.mailbox();
  const { page: tab, told } = await here.visit({
    ...page(`endpoint="${here.site.origin}${box.address}"`),
    headers: { 'Content-Security-Policy': 'sandbox allow-scripts' }, // an origin of its own, which has no storage
  });
  const audit = new Audit(tab);
  await tab
    .getByText('This browser does not let this page keep your answers. They stay only while the page is open.')
    .waitFor();
  await audit.takeAll();
  await audit.send();
  await tab.getByText('Your results have been sent.').waitFor();
  assert.equal(box.letters.length, 1);
  assert.deepEqual(
    told.complaints.filter((line) => line.startsWith('error')),
    [],
  );
});
