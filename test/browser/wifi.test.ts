import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { afterEach, test } from 'node:test';
import { NATIONS, PROVIDERS } from '../../src/domain/duties/duty.js';
import { words as cy } from '../../src/widgets/wifi-readiness-check/words/cy.js';
import { words as en } from '../../src/widgets/wifi-readiness-check/words/en.js';
import { isAccessible } from './axe.js';
import { type Told, type VisitOptions, world } from './browser.js';
import { keeps } from './kept.js';
import { POLICY } from './policy.js';
import { overflow, targets } from './states.js';
import { WifiCheck } from './wifi.js';

const here = world();
afterEach(here.leave);

/** What the page complained of, but for the empty icon of every page of these tests. */
const complaints = ({ complaints: all }: Told): string[] => all.filter((line) => !/img-src data|'data:,'/.test(line));

async function before(options: VisitOptions = {}, attributes = '', headers: Record<string, string> = {}) {
  const body = `<main><h1>Wi-Fi</h1><wifi-readiness-check ${attributes}></wifi-readiness-check></main>`;
  const { page, context, told } = await here.visit({ body, headers }, options);
  return { check: new WifiCheck(page), context, told };
}

for (const [lang, words, group] of [
  ['en', en, 'Copyright'],
  ['cy', cy, 'Hawlfraint'],
] as const) {
  test(`axe finds nothing wrong in any state of the Wi-Fi check, and the strictest policy nothing to report, in ${lang}`, async () => {
    const { check, told } = await before({}, `lang="${lang}"`, { 'Content-Security-Policy': POLICY });
    await check.throughEverything(words, group, async () => assert.deepEqual(complaints(told), []));
    const free = await before({}, `lang="${lang}"`);
    await free.check.throughEverything(words, group, (state) => isAccessible(free.check.page, state));
  });
}

test('A person on a small phone finds nothing in the Wi-Fi check that sticks out or is too small', async () => {
  const { check } = await before({ viewport: { width: 320, height: 568 } });
  await check.throughEverything(en, 'Copyright', async (state) => {
    const by = await overflow(check.page, check.within);
    assert.ok(by <= 0, `${state} sticks out by ${by} px`);
    for (const { name, height, inline } of await targets(check.within)) {
      assert.ok(Math.round(height) >= (inline ? 18 : 44), `${state}: ${name} is ${height} px high`);
    }
  });
});

test('A person sees the checks of their nation and provider, and no others, for every combination', async () => {
  const { check } = await before();
  for (const nation of NATIONS) {
    for (const provider of PROVIDERS) {
      await check.starts(en, en.nations[nation], en.providers[provider]);
      const howFar = await check.within.getByText(/^0 of \d+ answered$/).allInnerTexts();
      const all = howFar.reduce((sum, text) => sum + Number(/of (\d+)/.exec(text)![1]), 0);
      const left = { england: 5, scotland: 4, wales: 3, 'northern-ireland': 8 }[nation];
      assert.equal(all, 60 - left - Number(provider === 'library'), `${nation} ${provider}`);
      await check.button('Back').click();
    }
  }
});

test('A person with a keyboard answers, comes back after a reload, and takes a calendar with them', async () => {
  const { check } = await before();
  const { page, within } = check;
  await check.answer(en.nation, 'England').focus();
  await page.keyboard.press('Space');
  await check.answer(en.provider, en.providers.library).focus();
  await page.keyboard.press('Space');
  await check.button('Start now').press('Enter');
  await check.button('Technical safeguards').press('Enter');
  assert.equal(
    await within.evaluate((widget) => widget.shadowRoot!.activeElement?.textContent?.trim()),
    'Technical safeguards',
  );
  const apart = 'Keep public and council networks apart';
  await check.answer(apart, 'Do not know').focus();
  await page.keyboard.press('Space');
  await keeps(page, '"dk"');
  await page.reload();
  await check.answer(apart, 'Do not know').waitFor();
  assert.equal(await check.answer(apart, 'Do not know').isChecked(), true);
  await check.button('All groups').press('Enter');
  await check.button('See my results').press('Enter');
  const action = within.getByRole('group', { name: apart });
  await action.getByLabel('Due date').fill('2027-01-31');
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    check.button('Download due dates for a calendar (.ics)').press('Enter'),
  ]);
  const calendar = readFileSync(await file.path(), 'utf8');
  assert.match(calendar, /^BEGIN:VCALENDAR\r\n/);
  assert.match(calendar, /DTSTART;VALUE=DATE:20270131/);
});
