import assert from 'node:assert/strict';
import { afterEach, test } from 'node:test';
import type { Page } from 'playwright-core';
import { Audit, RATINGS } from './audit.js';
import { isAccessible } from './axe.js';
import { world } from './browser.js';
import { POLICY } from './policy.js';

const here = world();
afterEach(here.leave);

const headers = { 'Content-Security-Policy': POLICY };
const OTHERS =
  '<howto-channel></howto-channel><digital-quiz></digital-quiz><wifi-readiness-check></wifi-readiness-check>';
const body = (around = '') => `<main ${around}><h1>Learning</h1><skills-audit></skills-audit>${OTHERS}</main>`;
const next = (page: Page) => page.locator('skills-audit').locator('.next-steps');
const FILM = 'Watch: How to check your public Wi-Fi duties in an afternoon';

/** Which widget has the focus, and what in it says. */
const focus = (page: Page) =>
  page.evaluate(() => {
    const widget = document.activeElement;
    return { tag: widget?.localName, text: widget?.shadowRoot?.activeElement?.textContent?.trim() };
  });

test('Somebody goes by keyboard from low ratings to the film about them, and nothing about their result leaves the page', async () => {
  const { page, told } = await here.visit({ body: body(), headers });
  await new Audit(page).takeAll();
  await next(page).waitFor();
  await isAccessible(page, 'the results with what comes next');
  const links = await next(page).locator('a, button').allInnerTexts();
  assert.deepEqual(links, [
    'Watch: How to run a device and data bank desk',
    'Watch: How to run a taster session for online courses',
    FILM,
    'Check your public Wi-Fi',
    'Test what you know in the quiz',
  ]);

  const before = told.requests.length;
  await next(page).getByRole('link', { name: FILM }).focus();
  await page.keyboard.press('Enter');
  const film = page.locator('howto-channel').getByRole('heading', { name: 'How to check your public Wi-Fi duties' });
  await film.waitFor();
  assert.equal(new URL(page.url()).hash, '#v=wifi-duties');
  assert.equal((await focus(page)).tag, 'howto-channel');

  await next(page).getByRole('button', { name: 'Test what you know in the quiz' }).focus();
  await page.keyboard.press('Enter');
  assert.equal((await focus(page)).tag, 'digital-quiz');

  const asked = told.requests.slice(before);
  const strange = asked.filter((address) => !address.startsWith(here.site.origin) || address.includes('?'));
  assert.deepEqual(strange, []);
  const sent = here.site.requests.filter(({ line }) => !line.startsWith('GET '));
  assert.deepEqual(sent, []);
  // The test's own page has an empty icon.
  assert.deepEqual(
    told.complaints.filter((line) => !/img-src data|'data:,'/.test(line)),
    [],
  );
});

test('What comes next is fetched when there is a result, and not before', async () => {
  const { page, told } = await here.visit({ body: body(), headers });
  const audit = new Audit(page);
  await audit.start();
  await audit.answerAbout();
  await audit.hurry(RATINGS);
  await audit.button('See my results').waitFor();
  const isChain = (address: string) => address.includes('/next-step');
  assert.equal(told.requests.some(isChain), false);
  await audit.seeResults();
  await next(page).waitFor();
  assert.equal(told.requests.filter(isChain).length, 1);
});

test('Where the page’s author switched the chain off, no widget leads to another', async () => {
  const { page, told } = await here.visit({ body: body('chain="off"'), headers });
  await new Audit(page).takeAll();
  await page.locator('skills-audit').getByRole('button', { name: 'Print' }).waitFor();
  await page.waitForLoadState('networkidle');
  assert.equal(
    told.requests.some((address) => address.includes('/next-step')),
    true,
  );
  assert.equal(await next(page).count(), 0);
});

test('On a page of its own, in Welsh and on a small phone, an audit leads to the addresses that the author gave', async () => {
  const films = here.site.page({ lang: 'cy', body: '<main><h1>Ffilmiau</h1><howto-channel></howto-channel></main>' });
  const path = new URL(films).pathname;
  const { page } = await here.visit(
    {
      lang: 'cy',
      body: `<main><h1>Dysgu</h1><widget-settings chain="howto-channel=${path}"><skills-audit></skills-audit></widget-settings></main>`,
      headers,
    },
    { viewport: { width: 320, height: 640 } },
  );
  await new Audit(page, page.locator('skills-audit'), 'cy').takeAll();
  await next(page).waitFor();
  await isAccessible(page, 'the results in Welsh');
  assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320);
  assert.match(await next(page).innerText(), /Rheolau Wi-Fi cyhoeddus: rhoesoch 1 allan o 5/);
  await next(page).getByRole('link').last().click();
  await page.waitForURL(`**${path}#v=wifi-duties`);
  await page.locator('howto-channel').locator('video').waitFor();
  assert.equal(new URL(page.url()).search, '');
});
