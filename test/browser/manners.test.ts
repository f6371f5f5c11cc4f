import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { afterEach, test } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { Audit, RATINGS } from './audit.js';
import { world } from './browser.js';
import { POLICY } from './policy.js';
import { DIST } from './site.js';

const here = world();
afterEach(here.leave);

const canvases = (audit: Audit): Locator => audit.within.locator('.plot[style] canvas');

test('On a page with a strict policy a person does everything, without one violation or one request to anybody else', async () => {
  const box = here.site.mailbox();
  const text = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Our library</title>
    <script type="module" src="/library-widgets/auto.js"></script>
    <main><h1>Skills</h1><skills-audit endpoint="${box.address}" results-src="/none.json"></skills-audit></main>`;
  const address = here.site.page({ body: '', headers: { 'Content-Security-Policy': POLICY }, text } as never);
  const { page: tab, context, told } = await here.visit(address);
  const audit = new Audit(tab);
  await audit.start();
  await audit.answerAbout();
  await audit.goOn();
  await audit.hurry(RATINGS);
  await audit.seeResults();
  await canvases(audit).first().waitFor();
  await audit.button('Show a QR code').click();
  await tab.getByRole('img', { name: 'QR code of the link above' }).waitFor();
  for (const button of ['Download my results', 'Download as a table (CSV)']) {
    await Promise.all([tab.waitForEvent('download'), audit.button(button).click()]);
  }
  await tab.evaluate('window.print = () => {}');
  await audit.button('Print').click();
  await audit.send();
  await tab.getByText('Your results have been sent.').waitFor();
  await tab.locator('html').evaluate((html) => html.setAttribute('lang', 'cy'));
  await tab.getByText('Mae eich canlyniadau wedi’u hanfon.').waitFor();

  const expected = /favicon|404 \(Not Found\)/; // the summary is not there, and the browser looks for an icon
  assert.deepEqual(
    told.complaints.filter((line) => !expected.test(line)),
    [],
  );
  assert.deepEqual(
    [...new Set(told.requests.map((request) => new URL(request).origin))].filter((origin) => origin !== 'null'),
    [here.site.origin],
  );
  assert.deepEqual(await context.cookies(), []);
  assert.equal(await tab.evaluate('document.cookie'), '');
});

test('Nothing leaves for another origin before a person presses Send, and then only the result', async () => {
  const box = here.site.mailbox();
  const { page: tab, told } = await here.visit({
    body: `<skills-audit endpoint="${here.site.other}${box.address}"></skills-audit>`,
  });
  const audit = new Audit(tab);
  await audit.takeAll();
  await canvases(audit).first().waitFor();
  const elsewhere = () =>
    told.requests.filter((request) => request.startsWith('http') && !request.startsWith(here.site.origin));
  assert.deepEqual(elsewhere(), []);
  await audit.send();
  await tab.getByText('Your results have been sent.').waitFor();
  assert.deepEqual(elsewhere(), [`${here.site.other}${box.address}`]);
  const { headers } = await box.letter(1);
  assert.equal(headers.referer, `${here.site.origin}/`, 'no path of the page');
  assert.equal(headers.cookie, undefined);
});

/** Names of the packages whose code is in a file of the library, as its source map tells. */
function packagesIn(address: string): Set<string> {
  const map = join(DIST, `${new URL(address).pathname.replace('/library-widgets/', '')}.map`);
  // The bundler's own runtime is of no package and has no map.
  if (!existsSync(map)) return new Set();
  const { sources } = JSON.parse(readFileSync(map, 'utf8')) as { sources: string[] };
  return new Set(sources.flatMap((source) => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(source)?.[1] ?? []));
}

test('A person answers the first questions with no more than the budget of bytes, also when the line goes then', async () => {
  const budget = (
    JSON.parse(readFileSync(new URL('../../bench/budgets.json', import.meta.url), 'utf8')) as { limit: number }[]
  )[0]!.limit;
  const { page: tab, context, told } = await here.visit({ body: '<skills-audit endpoint="/nowhere"></skills-audit>' });
  const scripts = told.requests.filter((request) => request.endsWith('.js'));
  await context.setOffline(true);
  const audit = new Audit(tab);
  await audit.start();
  await audit.answerAbout({ 'Which group fits you best?': 'Aspiring leader' });
  await audit.rate(4);
  await audit.rate(2);
  await audit.at(3);
  const bytes = scripts
    .map(
      (script) =>
        brotliCompressSync(readFileSync(join(DIST, new URL(script).pathname.replace('/library-widgets/', '')))).length,
    )
    .reduce((sum, size) => sum + size, 0);
  assert.ok(bytes <= budget, `${bytes} bytes of ${budget}`);
  for (const script of scripts) {
    for (const name of ['chart.js', 'uqr', 'papaparse', 'zod'])
      assert.equal(packagesIn(script).has(name), false, `${name} in ${script}`);
  }
});

test('Charts, the QR code and the table are fetched when they are asked for, and not before', async () => {
  const { page: tab, told } = await here.visit({ body: '<skills-audit endpoint="/nowhere"></skills-audit>' });
  const fetched = () =>
    new Set(told.requests.filter((request) => request.endsWith('.js')).flatMap((request) => [...packagesIn(request)]));
  const heavy = () => ['chart.js', 'uqr', 'papaparse', 'zod'].filter((name) => fetched().has(name));
  const audit = new Audit(tab);
  await audit.start();
  await audit.answerAbout();
  await audit.hurry(RATINGS);
  await audit.heading('Check your answers').waitFor();
  assert.deepEqual(heavy(), []);
  await audit.seeResults();
  await canvases(audit).first().waitFor();
  assert.deepEqual(heavy(), ['chart.js']);
  await audit.button('Show a QR code').click();
  await tab.getByRole('img', { name: 'QR code of the link above' }).waitFor();
  assert.deepEqual(heavy(), ['chart.js', 'uqr']);
  await Promise.all([tab.waitForEvent('download'), audit.button('Download as a table (CSV)').click()]);
  assert.deepEqual(heavy(), ['chart.js', 'uqr', 'papaparse']);
});

test('The page is as it was, but for its widget', async () => {
  const look = () => ({
    title: document.title,
    address: location.href,
    history: history.length,
    html: document.documentElement.getAttributeNames().join() + document.body.getAttributeNames().join(),
    head: document.head.innerHTML,
    body: document.body.innerHTML,
    sheets: document.styleSheets.length + document.adoptedStyleSheets.length,
    stored: [...Object.keys(localStorage), ...Object.keys(sessionStorage), document.cookie].join(),
    globals: Object.getOwnPropertyNames(window),
    prototypes: [Object, Array, String, Function, Element, HTMLElement, Event, Promise]
      .map(({ prototype }) => Object.getOwnPropertyNames(prototype).length)
      .join(' '),
  });
  const box = here.site.mailbox();
  const content = {
    head: '<style>body { margin: 0 } p { height: 3000px }</style>',
    body: `<p>Much to read</p><skills-audit endpoint="${box.address}"></skills-audit><p>And more</p>`,
  };
  const without = await here.visit({ ...content, library: false }, { raw: true });
  const before = await without.page.evaluate(look);
  const { page: tab } = await here.visit(content);
  assert.deepEqual(
    await tab.evaluate(() => [scrollY, document.activeElement === document.body]),
    [0, true],
    'loading moves nothing',
  );

  const audit = new Audit(tab);
  await audit.takeAll();
  await audit.send();
  await tab.getByText('Your results have been sent.').waitFor();
  await tab.evaluate('window.print = () => {}');
  const after = await tab.evaluate(look);
  const { globals: had, ...wasThere } = { ...before, address: '', head: '' };
  const { globals, ...isThere } = { ...after, address: '', head: '' };
  assert.deepEqual(isThere, wasThere);
  assert.equal(after.address, tab.url());
  // Lit's own, by which two copies of it on a page know of each other.
  assert.deepEqual(globals.filter((name) => !had.includes(name)).toSorted(), [
    'litElementVersions',
    'litHtmlVersions',
    'litPropertyMetadata',
    'reactiveElementVersions',
  ]);
});
