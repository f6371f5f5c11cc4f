import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, test } from 'node:test';
import type { BrowserContextOptions, Locator, Page } from 'playwright-core';
import { oembedOf, type Titles } from '../../src/embed/oembed.js';
import type { Result } from '../../src/results/result.js';
import { Audit } from './audit.js';
import { world } from './browser.js';
import { JQUERY, MOOTOOLS, OLD_SCRIPTS, STYLES, ZONE } from './hostile.js';
import { POLICY } from './policy.js';
import { DIST, type PageOf } from './site.js';

const here = world({ keepsPages: true });
afterEach(here.leave);

const titles = JSON.parse(readFileSync(join(DIST, 'embed/titles.json'), 'utf8')) as Titles;
const library = (): string => `${here.site.other}/library-widgets/`;
const own = (campaign: string, endpoint: string): string =>
  `${library()}embed/skills-audit.html?${new URLSearchParams({ campaign, instance: campaign, endpoint })}`;
const inTag = (page: Page, way: string): Locator => page.locator(`skills-audit[instance="${way}"]`);
const inFrame = (page: Page, way: string): Locator =>
  page.frameLocator(`#${way} iframe`).locator('skills-audit[instance]');

/** Every way in: what an editor writes, and where the widget then is. */
const WAYS: Record<string, { html: (way: string, endpoint: string) => string; within: typeof inTag }> = {
  link: {
    html: (way, endpoint) => `<p><a href="${own(way, endpoint).replaceAll('&', '&amp;')}">By a link</a></p>`,
    within: inTag,
  },
  div: {
    html: (way, endpoint) =>
      `<div class="library-widget" data-widget="skills-audit" data-instance="${way}" data-campaign="${way}" data-endpoint="${endpoint}">
        <a href="${library()}embed/skills-audit.html">By a box</a></div>`,
    within: inTag,
  },
  element: {
    html: (way, endpoint) =>
      `<skills-audit instance="${way}" campaign="${way}" endpoint="${endpoint}">
        <a href="${library()}embed/skills-audit.html">By a tag</a></skills-audit>`,
    within: inTag,
  },
  frame: {
    html: (way, endpoint) =>
      `<iframe title="Skills audit" width="100%" height="700" src="${own(way, endpoint).replaceAll('&', '&amp;')}"></iframe>`,
    within: inFrame,
  },
  oembed: {
    html: (way, endpoint) => oembedOf(own(way, endpoint), library(), titles)!.html,
    within: inFrame,
  },
};

const all = (endpoint: string): string =>
  Object.entries(WAYS)
    .map(([way, { html }]) => `<section id="${way}">${html(way, endpoint)}</section>`)
    .join('\n');

const script = (name: string, text: string): string =>
  `<script src="${here.site.file(name, text, 'text/javascript')}"></script>`;
const RESIZER = '<script type="module" src="/library-widgets/embed/resizer.js"></script>';
const AUTO = '<script type="module" src="/library-widgets/auto.js"></script>';

interface Condition {
  page?: () => Partial<PageOf>;
  open?: BrowserContextOptions;
  /** The ways in that a test can follow there; all but for a reason. */
  ways?: string[];
  /** What happens to the page before anybody begins. */
  happens?: (page: Page, endpoint: string) => Promise<void>;
}

const insert = (page: Page, into: string, html: string): Promise<void> =>
  page
    .locator(into)
    .evaluate((place, markup) => place.append(document.createRange().createContextualFragment(markup)), html);

const CONDITIONS: Record<string, Condition> = {
  'where nothing is odd': {},
  ...Object.fromEntries(
    Object.entries(STYLES).map(([name, style]) => [
      `under ${name}`,
      { page: () => ({ head: `<style>${style}</style>` }) },
    ]),
  ),
  'on a page from right to left': { page: () => ({ dir: 'rtl', lang: 'ar' }) },
  'in forced colours and in the dark': { open: { forcedColors: 'active', colorScheme: 'dark' } },
  'beside Prototype.js': { page: () => ({ head: script('prototype.js', OLD_SCRIPTS) }) },
  'beside MooTools': { page: () => ({ head: script('mootools.js', MOOTOOLS) }) },
  'beside jQuery': { page: () => ({ head: script('jquery.js', JQUERY) }) },
  'beside Zone.js': { page: () => ({ head: script('zone.js', ZONE) }) },
  'under the strictest policy': {
    page: () => ({ headers: { 'Content-Security-Policy': `${POLICY}; frame-src ${here.site.other}` } }),
  },
  'after a swap of the whole body, there and back from a copy of it, as Turbo does': {
    happens: async (page) => {
      await page.locator('.widget').nth(2).waitFor();
      await page.evaluate(() => {
        const kept = document.body.cloneNode(true);
        const other = document.createElement('body');
        other.textContent = 'Opening hours';
        document.body.replaceWith(other);
        other.replaceWith(kept);
      });
    },
  },
  'put in by innerHTML, as htmx does': {
    happens: async (page, endpoint) => {
      await page.locator('main').evaluate((main, html) => (main.innerHTML = html), all(endpoint));
    },
  },
  'after going back to a page that the browser kept': {
    page: () => ({
      head: '<script>addEventListener("pageshow", (event) => document.documentElement.classList.toggle("restored", event.persisted));</script>',
    }),
    happens: async (page) => {
      await page.locator('.widget').nth(2).waitFor();
      await page.goto(here.site.page({ library: false, body: '<h1>Opening hours</h1>' }));
      await page.evaluate(() => history.back());
      await page.locator('html.restored').waitFor();
      // Playwright sees no frame of such a page. That its script still runs there, the page itself can tell.
      await page.evaluate(
        () =>
          new Promise((answered) => {
            addEventListener('message', answered, { once: true });
            document.querySelector('iframe')!.contentWindow!.postMessage({ 'library-widgets': 'ask', version: 1 }, '*');
          }),
      );
    },
    ways: ['link', 'div', 'element'],
  },
  'when the loader comes late, and more than once': {
    page: () => ({ library: false }),
    happens: async (page) => {
      await page.waitForLoadState('load');
      for (let time = 0; time < 3; time++) await insert(page, 'head', AUTO);
      await insert(page, 'head', '<script type="module" src="/second-copy/auto.js"></script>');
    },
  },
  'printed before anybody begins': {
    happens: async (page) => {
      await page.locator('.widget').nth(2).waitFor();
      await page.pdf();
    },
  },
};

for (const [name, { page: content = () => ({}), open = {}, ways = Object.keys(WAYS), happens }] of Object.entries(
  CONDITIONS,
)) {
  test(`By every way in a person gets to a result that is received, ${name}`, async () => {
    const box = here.site.mailbox();
    const { head = '', ...more }: Partial<PageOf> = content();
    const body = `<header></header><aside></aside><main>${all(box.address)}</main>`;
    const { page, told } = await here.visit({ ...more, head: head + RESIZER, body }, { ...open, raw: true });
    await happens?.(page, box.address);
    for (const way of ways) {
      const audit = new Audit(page, WAYS[way]!.within(page, way));
      await audit.takeAll();
      await audit.send();
      await audit.within.getByText('Your results have been sent.').waitFor();
    }
    const sent = box.letters.map(({ body: letter }) => JSON.parse(letter) as Result);
    assert.deepEqual(
      sent.map(({ campaign, scores }) => [campaign, scores!['overall']]),
      ways.map((way) => [way, 3.04]),
    );
    assert.equal(await page.locator('skills-audit').count(), 3, 'each once');
    // Old scripts break the line by which the browser tells this test of events; two copies of Lit know of each other; the
    // icon of these pages is no part of the library.
    const expected = /serializedArgs|Multiple versions of Lit|img-src 'self'|img-src data/;
    assert.deepEqual(
      told.complaints.filter((line) => !expected.test(line)),
      [],
    );
  });
}

/** Where nothing can come of it, what an editor wrote stays, and still leads somewhere. */
async function leadsSomewhere(page: Page): Promise<void> {
  for (const link of ['By a link', 'By a box', 'By a tag']) {
    await page.getByRole('link', { name: link }).waitFor();
    const address = await page.getByRole('link', { name: link }).getAttribute('href');
    assert.match(await (await fetch(address!)).text(), /This page needs JavaScript/);
  }
  for (const way of ['frame', 'oembed']) {
    await page.frameLocator(`#${way} iframe`).getByText('This page needs JavaScript').waitFor();
  }
}

test('Without JavaScript every way in leaves something that leads somewhere', async () => {
  const { page } = await here.visit({ body: all('/nowhere') }, { raw: true, javaScriptEnabled: false });
  await leadsSomewhere(page);
});

for (const [what, file] of [
  ['the loader', /\/auto\.js$/],
  ['the widget', /\/widgets\/skills-audit\.js$/],
  ['what all widgets share', /\/chunks\/core-/],
  ['the questions', /\/chunks\/audit-2014-/],
] as const) {
  test(`Where ${what} is blocked half-way, every way in leaves something that leads somewhere`, async () => {
    const { page, context } = await here.visit('about:blank', { raw: true });
    await context.route(file, (route) => route.fulfill({ status: 404, body: 'Blocked.' }));
    await page.goto(here.site.page({ head: RESIZER, body: all('/nowhere') }));
    await page.waitForLoadState('networkidle');
    await leadsSomewhere(page);
  });
}
