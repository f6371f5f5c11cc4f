import assert from 'node:assert/strict';
import { afterEach, test } from 'node:test';
import type { Locator, Page } from 'playwright-core';
import { pagesWords } from '../../src/widgets/learning-exchange/pages-words.js';
import { isAccessible } from './axe.js';
import { world } from './browser.js';
import { overflow, targets } from './states.js';

const here = world();
afterEach(here.leave);

const TAG = '<main><h1>Learning</h1><learning-exchange></learning-exchange></main>';
const exchange = (page: Page): Locator => page.locator('learning-exchange');

/** What somebody reads in the list, by language. */
const said = {
  en: {
    showAs: 'Show as',
    views: ['Table', 'Calendar', 'List'],
    free: 'The duties that come with public Wi-Fi',
    full: 'Universal Credit: what a pilot area learned',
    offer: 'Offer a session',
    problem: 'There is a problem',
    keep: 'Keep on this device',
  },
  cy: {
    showAs: 'Dangos fel',
    views: ['Tabl', 'Calendr', 'Rhestr'],
    free: 'Y dyletswyddau sy’n dod gyda Wi-Fi cyhoeddus',
    full: 'Credyd Cynhwysol: beth ddysgodd ardal beilot',
    offer: 'Cynnig sesiwn',
    problem: 'Mae problem wedi codi',
    keep: 'Cadw ar y ddyfais hon',
  },
};

/** Looks at the built-in exchange in every way, signs up, joins a waiting list, and sends a form with nothing in it. */
async function throughTheExchange(
  page: Page,
  lang: 'en' | 'cy',
  look: (state: string) => Promise<void>,
  press = (target: Locator): Promise<void> => target.click(),
): Promise<void> {
  const { showAs, views, free, full, offer, problem, keep } = said[lang];
  const words = pagesWords[lang];
  const presses = (name: string) => press(exchange(page).getByRole('button', { name, exact: true }));
  const reads = (text: string) => exchange(page).getByText(text, { exact: true }).first().waitFor();
  await reads(words.board);
  await look('the list');
  for (const view of views) {
    await exchange(page).getByRole('combobox', { name: showAs }).selectOption(view);
    await exchange(page)
      .locator(view === views[2] ? '.records .entries' : '.records table')
      .waitFor({ state: 'attached' });
    if (view !== views[2]) await look(view);
  }
  await presses(free);
  await presses(words.signUp);
  await reads(words.signedUp);
  await look('a session with a place');
  await presses(`← ${words.toList}`);
  await presses(full);
  await presses(words.joinWaiting);
  await reads(words.onWaitingList);
  await look('a session with a waiting list');
  await presses(`← ${words.toList}`);
  await presses(offer);
  await presses(keep);
  await reads(problem);
  await look('problems');
}

test('A person on a small phone joins and offers sessions by touch: nothing sticks out, everything is large enough', async () => {
  const { page } = await here.visit(
    { body: TAG },
    { viewport: { width: 320, height: 568 }, hasTouch: true, isMobile: true },
  );
  await throughTheExchange(
    page,
    'en',
    async (state) => {
      const by = await overflow(page, exchange(page));
      assert.ok(by <= 0, `${state} sticks out by ${by} px`);
      for (const { name, width, height, inline } of await targets(exchange(page))) {
        assert.ok(Math.round(height) >= (inline ? 18 : 40), `${state}: ${name} is ${height} px high`);
        assert.ok(Math.round(width) >= 24, `${state}: ${name} is ${width} px wide`);
      }
    },
    (target) => target.tap(),
  );
});

test('A person at 400 % zoom reads and reaches all of an exchange in Welsh without scrolling sideways', async () => {
  const { page } = await here.visit(
    { body: TAG, lang: 'cy' },
    { viewport: { width: 320, height: 256 }, deviceScaleFactor: 4 },
  );
  await throughTheExchange(page, 'cy', async (state) => {
    const by = await overflow(page, exchange(page));
    assert.ok(by <= 0, `${state} sticks out by ${by} px`);
  });
});

test('A person with forced colours sees what can be pressed and which day is today, and axe finds nothing wrong', async () => {
  const { page } = await here.visit({ body: TAG }, { forcedColors: 'active' });
  const styleOf = (target: Locator) =>
    target.evaluate((element) => {
      const { textDecorationLine, borderTopWidth, borderTopStyle } = getComputedStyle(element);
      return { textDecorationLine, borderTopWidth, borderTopStyle };
    });
  await throughTheExchange(page, 'en', async (state) => {
    await isAccessible(page, state);
    if (state === 'the list') {
      const title = exchange(page).getByRole('button', { name: said.en.free });
      assert.equal((await styleOf(title)).textDecorationLine, 'underline');
      const mark = exchange(page).locator('[part="mark"]').first();
      assert.equal((await styleOf(mark)).borderTopStyle, 'solid');
    }
    if (state === 'Calendar') {
      const [today, other] = ['td[aria-current]', 'td:not([aria-current])'].map((one) =>
        exchange(page).locator(one).first(),
      );
      assert.notEqual((await styleOf(today!)).borderTopWidth, (await styleOf(other!)).borderTopWidth);
    }
  });
});
