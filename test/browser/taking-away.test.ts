import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { afterEach, test } from 'node:test';
import type { Page } from 'playwright-core';
import { encode } from 'uqr';
import type { Result } from '../../src/results/result.js';
import { Audit, LOWEST, MEANS, RATINGS } from './audit.js';
import { world } from './browser.js';

const here = world();
afterEach(here.leave);

const bare = '<!doctype html><title>Library</title><script type="module" src="/library-widgets/auto.js"></script>';
/** A page with no attribute at all, not even a language. */
const plain = `${bare}<skills-audit></skills-audit>`;

/** What somebody gets by pressing a button. */
async function downloadBy(audit: Audit, button: string): Promise<{ name: string; text: string }> {
  const [download] = await Promise.all([audit.page.waitForEvent('download'), audit.button(button).click()]);
  return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') };
}

/** Opens a file in the results of somebody who answered everything in another way. */
async function openAs(audit: Audit, file: { name: string; text: string }): Promise<void> {
  await audit.takeAll(RATINGS.map(() => 1));
  await audit.within
    .getByLabel('Open results from a file')
    .setInputFiles({ name: file.name, mimeType: 'text/plain', buffer: Buffer.from(file.text) });
  await audit.heading('Check your answers').waitFor();
}

test('A person on a bare page with no attribute at all takes the audit and takes their results away', async () => {
  const { page: tab, told } = await here.visit(here.site.page(plain));
  const audit = new Audit(tab);
  await audit.takeAll();
  assert.equal(await audit.button('Send my results').count(), 0);
  const { name, text } = await downloadBy(audit, 'Download my results');
  assert.match(name, /^skills-audit-\d{4}-\d\d-\d\d\.json$/);
  const result = JSON.parse(text) as Result;
  assert.deepEqual(result.scores, MEANS);
  assert.deepEqual(result.topics, LOWEST);
  assert.deepEqual(
    told.events.map(({ type }) => type),
    ['widget-ready', 'widget-result'],
  );
  assert.deepEqual(told.complaints, []);
});

for (const [kind, button] of [
  ['JSON', 'Download my results'],
  ['CSV', 'Download as a table (CSV)'],
] as const) {
  test(`A person who opens their ${kind} file on another device has the identical answers and results there`, async () => {
    const first = new Audit((await here.visit(here.site.page(plain))).page);
    await first.start();
    await first.answerAbout({
      'Which group fits you best?': 'Aspiring leader',
      'How confident do you feel about technology yourself?': 'Very confident',
    });
    await first.within.getByRole('checkbox', { name: 'Prefer not to say' }).check();
    await first.goOn();
    await first.hurry(RATINGS.slice(1), 2);
    await first.seeResults();
    const before = JSON.parse((await downloadBy(first, 'Download my results')).text) as Result;
    const file = await downloadBy(first, button);

    const second = new Audit((await here.visit(here.site.page(plain))).page);
    await openAs(second, file);
    await second.seeResults();
    const after = JSON.parse((await downloadBy(second, 'Download my results')).text) as Result;
    const { answers, scores, topics, group } = before;
    assert.equal(answers!['Q01'], null);
    assert.deepEqual([after.answers, after.scores, after.topics, after.group], [answers, scores, topics, group]);
  });
}

test('A person who opens a file that holds no results is told so, and keeps their own', async () => {
  const { page: tab } = await here.visit(here.site.page(plain));
  const audit = new Audit(tab);
  await audit.takeAll();
  const field = audit.within.getByLabel('Open results from a file');
  for (const text of ['<svg onload="alert(1)">', '{"schema":"library-widgets/result/1"}', 'a,b\n1,2\n', '']) {
    await field.setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from(text) });
    await tab.getByText('This file holds no results of this audit.').waitFor();
  }
  await tab.getByText('Your mean rating is 3.04 out of 5').waitFor();
});

test('A person who passes the audit on gives a link that opens it for an aspiring leader, with none of their answers', async () => {
  const address = here.site.page({ body: '<h1>Skills</h1><skills-audit></skills-audit>' });
  const { page: tab, context } = await here.visit(address);
  const audit = new Audit(tab);
  await audit.takeAll();
  const link = await audit.within.getByLabel('Link to the audit').inputValue();
  assert.equal(link, `${address}#widget=skills-audit&group=aspiring`);

  for (const where of [undefined, context]) {
    const { page: theirs } = await here.visit(link, where && { in: where });
    const invited = new Audit(theirs);
    await theirs.getByText('Somebody passed this audit on to you as an aspiring leader.').waitFor();
    await invited.start();
    assert.equal(await invited.choice('Aspiring leader').isChecked(), true);
    await invited.goOn();
    await invited.at(1);
    assert.equal(await invited.within.getByRole('radio', { checked: true }).count(), 0);
  }
});

test('A person who shows the QR code shows their link, module for module', async () => {
  const { page: tab } = await here.visit(here.site.page(plain), { colorScheme: 'dark' });
  const audit = new Audit(tab);
  await audit.takeAll();
  const link = await audit.within.getByLabel('Link to the audit').inputValue();
  await audit.button('Show a QR code').click();
  const code = tab.getByRole('img', { name: 'QR code of the link above' });
  await code.waitFor();
  const { data } = encode(link, { ecc: 'M', border: 4 });
  const drawn = await rows(tab, data.length);
  assert.deepEqual(
    drawn,
    data.map((row) => row.map((dark) => (dark ? '#' : '.')).join('')),
  );
  await audit.button('Hide the QR code').click();
  assert.equal(await code.count(), 0);
});

/** The code as the browser paints it: the middle of every module, dark or light. */
function rows(tab: Page, size: number): Promise<string[]> {
  return tab.evaluate(async (size) => {
    const svg = document.querySelector('skills-audit')!.shadowRoot!.querySelector('svg.qr')!.cloneNode(true) as Element;
    svg.setAttribute('width', String(size * 4));
    svg.setAttribute('height', String(size * 4));
    const image = new Image();
    image.src = `data:image/svg+xml,${encodeURIComponent(new XMLSerializer().serializeToString(svg))}`;
    await image.decode();
    const drawing = new OffscreenCanvas(size * 4, size * 4).getContext('2d')!;
    drawing.drawImage(image, 0, 0);
    return Array.from({ length: size }, (_, y) =>
      Array.from({ length: size }, (_, x) =>
        drawing.getImageData(x * 4 + 2, y * 4 + 2, 1, 1).data[0]! < 128 ? '#' : '.',
      ).join(''),
    );
  }, size);
}

test('A person who prints gets their report on one or two clean pages, and then their page back', async () => {
  const { page: tab } = await here.visit({
    head: '<style>body { background: navy; color: white; } header, footer { height: 40em; }</style>',
    body: `<header><h1>Our council</h1><nav>Menu</nav></header>
      <main><p>Above</p><div><skills-audit></skills-audit></div><p>Below</p></main><footer>Contact us</footer>`,
  });
  const audit = new Audit(tab);
  await audit.takeAll();
  await audit.within.locator('.plot[style]').first().waitFor();
  await tab.evaluate(() => (window.print = () => document.body.setAttribute('data-printed', '')));
  await audit.button('Print').click();
  await tab.locator('[data-printed]').waitFor();

  await tab.emulateMedia({ media: 'print' });
  const seen = (text: string) => tab.getByText(text, { exact: true }).first().isVisible();
  for (const text of [
    'Our council',
    'Menu',
    'Above',
    'Below',
    'Contact us',
    'Print',
    'Clear my answers',
    'Pass it on',
  ]) {
    assert.equal(await seen(text), false, text);
  }
  for (const text of ['Your results', 'Your profile', 'What to work on', 'Skills and experience']) {
    assert.equal(await seen(text), true, text);
  }
  await tab.emulateMedia({ media: null });

  const sheets = (await tab.pdf({ format: 'A4' })).toString('latin1').match(/\/Type\s*\/Page\b/g)!.length;
  assert.ok(sheets <= 2, `${sheets} pages`);
  assert.equal(await seen('Our council'), true, 'the page is back');
  assert.equal(await tab.evaluate(() => document.adoptedStyleSheets.length), 0);
  await tab.emulateMedia({ media: 'print' });
  assert.equal(await seen('Our council'), true, 'the page prints as ever when they print it');
});
