import assert from 'node:assert/strict';
import { afterEach, test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import type { Locator } from 'playwright-core';
import { resultsWords } from '../../src/widgets/wifi-readiness-check/results-words.js';
import { sharingWords } from '../../src/widgets/wifi-readiness-check/sharing-words.js';
import { words as cy } from '../../src/widgets/wifi-readiness-check/words/cy.js';
import { words as en } from '../../src/widgets/wifi-readiness-check/words/en.js';
import { isAccessible } from './axe.js';
import { type VisitOptions, world } from './browser.js';
import { overflow, targets } from './states.js';
import { WifiCheck } from './wifi.js';

const here = world();
afterEach(here.leave);

/** Two taps that follow each other faster, in ms, are one double tap, which no finger means that goes from answer to button. */
const DOUBLE_TAP = 350;
const CHECK = 'Keep public and council networks apart';

async function before(options: VisitOptions = {}, lang = 'en'): Promise<WifiCheck> {
  const folder = here.site.folder((name, _request, response) =>
    response.end(name === 'small.txt' ? 'ok' : 'too small'),
  );
  const attributes = `endpoint="${here.site.mailbox().address}" connection-check="${folder}"`;
  const body = `<main><h1>Wi-Fi</h1><wifi-readiness-check ${attributes}></wifi-readiness-check></main>`;
  const { page } = await here.visit({ body, lang }, options);
  return new WifiCheck(page);
}

test('A person on a small phone takes the Wi-Fi check by touch: nothing sticks out, everything is large enough', async () => {
  const check = await before({ viewport: { width: 320, height: 568 }, hasTouch: true, isMobile: true });
  await check.throughEverything(
    en,
    'Copyright',
    async (state) => {
      const by = await overflow(check.page, check.within);
      assert.ok(by <= 0, `${state} sticks out by ${by} px`);
      for (const { name, width, height, inline } of await targets(check.within)) {
        assert.ok(Math.round(height) >= (inline ? 18 : 44), `${state}: ${name} is ${height} px high`);
        assert.ok(Math.round(width) >= 24, `${state}: ${name} is ${width} px wide`);
      }
    },
    async (target) => {
      await pause(DOUBLE_TAP);
      await target.tap();
    },
  );
});

for (const [lang, words, group] of [
  ['en', en, 'Copyright'],
  ['cy', cy, 'Hawlfraint'],
] as const) {
  test(`A person at 400 % zoom reads and reaches all of the Wi-Fi check without scrolling sideways, in ${lang}`, async () => {
    const check = await before({ viewport: { width: 320, height: 256 }, deviceScaleFactor: 4 }, lang);
    await check.throughEverything(words, group, async (state) => {
      const by = await overflow(check.page, check.within);
      assert.ok(by <= 0, `${state} sticks out by ${by} px`);
      if (['problems', 'groups', 'a group at first', 'results'].includes(state)) {
        assert.ok(
          await isInSight(check.within.locator('[data-arrival]')),
          `${state}: what has the focus is out of sight`,
        );
      }
    });
  });
}

const isInSight = (element: Locator): Promise<boolean> =>
  element.evaluate((one) => {
    const { top, left } = one.getBoundingClientRect();
    return top > -1 && left > -1 && top < innerHeight && left < innerWidth;
  });

for (const [what, options] of [
  ['light', { colorScheme: 'light' }],
  ['dark', { colorScheme: 'dark' }],
  ['of a person’s own colours', { forcedColors: 'active' }],
] as const) {
  test(`axe finds nothing wrong in any state of the Wi-Fi check, on a page that is ${what}`, async () => {
    const check = await before(options);
    await check.page.addStyleTag({
      content: 'html { color-scheme: light dark; background: Canvas; color: CanvasText; }',
    });
    await check.throughEverything(en, 'Copyright', (state) => isAccessible(check.page, state));
  });
}

test('A person with forced colours sees what is chosen, and what is not sure, without colour', async () => {
  const check = await before({ forcedColors: 'active' });
  await check.starts(en);
  await check.button('Technical safeguards').click();
  const label = check.within.getByRole('group', { name: CHECK }).locator('label', { hasText: en.answers.part });
  const border = (of: Locator) => of.evaluate((element) => getComputedStyle(element).border);
  const unchosen = await border(label);
  await label.click();
  assert.notEqual(await border(label), unchosen);
  const mark = (text: string) => check.within.locator('[part="mark"]', { hasText: text }).first();
  assert.notEqual(await border(mark(en.confidences.uncertain)), await border(mark(en.confidences.confirmed)));
});

test('A person whose line fails after the start is offered to fetch again why, who and where, and then reads it', async () => {
  const check = await before();
  const { page, within } = check;
  await page.context().setOffline(true);
  await check.starts(en);
  await check.button('Technical safeguards').click();
  const first = within.getByRole('group', { name: CHECK });
  await first.locator('summary').click();
  await first.getByText(en.nextMissing).waitFor();
  await isAccessible(page, 'no details');
  await check.answer(CHECK, en.answers.dk).check();
  await page.context().setOffline(false);
  await first.getByRole('button', { name: en.tryAgain }).press('Enter');
  await first.getByText('A guest device must never reach council systems.').waitFor();
  assert.equal(await check.answer(CHECK, en.answers.dk).isChecked(), true);
});

for (const [lang, words] of [
  ['en', en],
  ['cy', cy],
] as const) {
  test(`What is printed is the report alone, with what was decided as words and lines to write on, in ${lang}`, async () => {
    const check = await before({}, lang);
    const { page, within } = check;
    await within.locator('textarea').fill('Central\nTŷ Mawr');
    await check.starts(words);
    await within.locator('.groups button').nth(7).click();
    const [one, other] = [0, 1].map((at) => within.locator('fieldset[part="question"]').nth(at));
    await one!.getByRole('radio', { name: words.answers.dk, exact: true }).check();
    await other!.getByRole('radio', { name: words.answers.no, exact: true }).check();
    await check.button(words.allGroups).click();
    await check.button(words.seeResults).click();
    const said = resultsWords[lang];
    await within.getByLabel(said.due).first().fill('2027-01-31');
    await page.evaluate('window.print = () => {}');
    await check.button(said.print).click();
    await page.emulateMedia({ media: 'print' });
    const paper = await page.evaluate<string>('document.body.innerText');
    const printed = await within.evaluate(
      (widget) => widget.shadowRoot!.querySelector<HTMLElement>('.widget')!.innerText,
    );
    assert.doesNotMatch(paper, /^Wi-Fi$/m, 'nothing else of the page');
    for (const needed of [
      words.notAdvice,
      'Central, Tŷ Mawr',
      said.noMark,
      lang === 'en' ? '31 January 2027' : '31 Ionawr 2027',
    ]) {
      assert.ok(printed.includes(needed), `${needed} is on the paper`);
    }
    for (const gone of [said.print, said.csv, words.clear]) assert.ok(!printed.includes(gone), `${gone} is not`);
    assert.equal(await within.locator('input:visible').count(), 0);
    const lines = within.locator('.paper');
    assert.deepEqual([await lines.count(), await lines.last().isVisible()], [6, true]);
  });
}

test('A person sees what colleagues answered differently, decides by keyboard, and axe finds nothing wrong', async () => {
  const check = await before();
  const { page, within } = check;
  await check.starts(en);
  await check.button('Technical safeguards').click();
  await check.answer(CHECK, en.answers.yes).check();
  await check.button(en.allGroups).click();
  const said = sharingWords.en;
  const part = (role: string, answer: string, at: string) => ({
    name: `${role}.json`,
    mimeType: 'application/json',
    buffer: Buffer.from(
      JSON.stringify({
        schema: 'library-widgets/wifi-check/1',
        definition: { id: 'wifi-2026', version: '1' },
        state: { at: 'overview', answers: { W44: { answer, role, at }, W45: { answer: 'yes', role, at } } },
      }),
    ),
  });
  await within.locator('summary', { hasText: said.share }).click();
  await within.getByLabel(said.join).setInputFiles(part('ICT lead', 'dk', '2020-01-01T09:00:00.000Z'));
  await within.getByText('Also answered: Do not know (ICT lead, 1 January 2020)').waitFor();
  await isAccessible(page, 'answers that differ');
  await within
    .getByLabel(said.join)
    .setInputFiles({ name: 'no.json', mimeType: 'application/json', buffer: Buffer.from('{}') });
  await within.getByText(said.notAPart).waitFor();
  await isAccessible(page, 'a file that is no part');
  await within.getByRole('button', { name: new RegExp(`^${said.useOther}.*${CHECK}`) }).press('Enter');
  await within.getByText(said.conflicts).waitFor({ state: 'detached' });
  await check.button('Technical safeguards').click();
  assert.equal(await check.answer(CHECK, en.answers.dk).isChecked(), true);
  assert.equal(await check.answer('Stop users reaching each other', en.answers.yes).isChecked(), true);
});
