import assert from 'node:assert/strict';
import { cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import { afterEach, before, test } from 'node:test';
import type { Locator, Page } from 'playwright-core';
import { build } from 'vite';
import packaged from '../../package.json' with { type: 'json' };
import { oembedOf, type Titles } from '../../src/embed/oembed.js';
import type { Result } from '../../src/results/result.js';
import { type Collector, ownFolder, preparedFolder, startCollector } from '../collector/collector.js';
import { Audit } from './audit.js';
import { isAccessible } from './axe.js';
import { world } from './browser.js';
import { DIST } from './site.js';
import { overflow } from './states.js';

const here = world();
afterEach(here.leave);

let collector: Collector;
before(async () => {
  collector = await startCollector(await preparedFolder(), { COLLECTOR_DEMO: 'on' });
});

const titles = JSON.parse(readFileSync(join(DIST, 'embed/titles.json'), 'utf8')) as Titles;
const library = (): string => `${here.site.other}/library-widgets/`;

/** What a person does on "Get the code" with a keyboard alone. */
class Editor {
  constructor(readonly page: Page) {}

  async tabTo(wanted: Locator): Promise<void> {
    const isThere = () => wanted.evaluate((element) => element.matches(':focus'));
    for (let presses = 0; presses < 80; presses++) {
      if (await isThere()) return;
      await this.page.keyboard.press('Tab');
    }
    throw new Error(`The Tab key does not lead to ${wanted.toString()}`);
  }
  async type(label: string, text: string): Promise<void> {
    await this.tabTo(this.page.getByLabel(label, { exact: true }));
    await this.page.keyboard.press('ControlOrMeta+A');
    await this.page.keyboard.type(text);
  }
  async choose(label: string, value: string): Promise<void> {
    const select = this.page.getByLabel(label, { exact: true });
    await this.tabTo(select);
    await this.page.keyboard.press('Home');
    while ((await select.inputValue()) !== value) await this.page.keyboard.press('ArrowDown');
  }
  async fill(label: string, text: string): Promise<void> {
    await this.page.getByLabel(label, { exact: true }).fill(text);
    await this.page.keyboard.press('Tab');
  }
  /** Goes from the radio that is chosen to the one with a value. */
  async move(group: string, value: string): Promise<void> {
    const radios = this.page.getByRole('group', { name: group });
    await this.tabTo(radios.locator(':checked'));
    while ((await radios.locator(':checked').inputValue()) !== value) await this.page.keyboard.press('ArrowDown');
  }
  /** The code as it is shown, by the names of its pieces. */
  async code(): Promise<Record<string, string>> {
    const pieces = await this.page
      .locator('#code section')
      .evaluateAll((sections) =>
        sections.map((one) => ['h3', 'code'].map((tag) => one.querySelector(tag)!.textContent)),
      );
    return Object.fromEntries(pieces) as Record<string, string>;
  }
}

async function atTheForm(path = '/code.html', options = {}): Promise<{ editor: Editor; complaints: string[] }> {
  const { page, told, context } = await here.visit(`${collector.url}${path}`, options);
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  return { editor: new Editor(page), complaints: told.complaints };
}

const SITE = 'once for the site, or in the page’s head';
const PAGE = 'in the page';
const POLICY = 'lines for your Content Security Policy';

/** A page of the editor's, which allows nothing but what it is told to. */
const page = (head: string, body: string, policy: string): string =>
  here.site.page({
    text: `<!doctype html><html lang="en"><meta charset="utf-8"><title>Our library</title>${head}<body>${body}`,
    headers: { 'Content-Security-Policy': strict(policy) },
  } as never);

const strict = (policy: string): string =>
  `default-src 'none'; require-trusted-types-for 'script'; trusted-types lit-html; ${policy.replaceAll('\n', ' ')}`;

/** Each way in: the page that an editor makes of its pieces. */
const PAGES: Record<string, (code: Record<string, string>) => string | Promise<string>> = {
  link: (code) => page(code[SITE]!, code[PAGE]!, code[POLICY]!),
  div: (code) => page(code[SITE]!, code[PAGE]!, code[POLICY]!),
  element: (code) => page(code[SITE]!, code[PAGE]!, code[POLICY]!),
  frame: (code) => page(code[SITE]!, code[PAGE]!, code[POLICY]!),
  oembed: (code) => page('', oembedOf(code['the address']!, library(), titles)!.html, code[POLICY]!),
  npm: bundled,
};

/** A site that is built with the package, as the registry would give it. */
async function bundled(code: Record<string, string>): Promise<string> {
  assert.equal(code['install'], `npm install --save-exact library-widgets@${packaged.version}`);
  const root = ownFolder();
  const installed = join(root, 'node_modules/library-widgets');
  mkdirSync(installed, { recursive: true });
  cpSync('package.json', join(installed, 'package.json'));
  symlinkSync(DIST, join(installed, 'dist'));
  writeFileSync(join(root, 'main.js'), code['in your script']!);
  writeFileSync(
    join(root, 'index.html'),
    `<!doctype html><html lang="en"><title>Our library</title><script type="module" src="./main.js"></script><body>${code[PAGE]}`,
  );
  await build({ root, base: './', configFile: false, logLevel: 'silent', build: { target: 'es2022' } });
  const types: Record<string, string> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };
  const path = here.site.folder((name: string, _request: unknown, response: ServerResponse) => {
    const headers = {
      'Content-Type': types[extname(name)] ?? 'text/plain',
      'Content-Security-Policy': strict(code[POLICY]!),
    };
    response.writeHead(200, headers).end(readFileSync(join(root, 'dist', name)));
  });
  return `${here.site.origin}${path}index.html`;
}

test('By keyboard alone an editor chooses a widget and each way in, and what they copy runs on their page, which allows no more than they were told', async () => {
  const box = here.site.mailbox();
  const { editor, complaints } = await atTheForm();
  await editor.choose('Widget', 'skills-audit');
  await editor.type('Endpoint', here.site.other + box.address);
  await editor.type('Campaign', 'spring-2027');
  await editor.choose('Answers are kept', 'session');
  await editor.choose('Language', 'en');
  await editor.choose('Level of its heading', '3');
  await editor.choose('Theme', 'high-contrast');
  await editor.type('Address of the library', library());
  const snippets: [string, Record<string, string>][] = [];
  for (const way of Object.keys(PAGES)) {
    await editor.move('Way in', way);
    snippets.push([way, await editor.code()]);
  }
  const [install, code] = Object.entries(snippets.at(-1)![1])[0]!;
  await editor.tabTo(editor.page.getByRole('button', { name: `Copy: ${install}` }));
  await editor.page.keyboard.press('Enter');
  await editor.page.getByText('Copied.').waitFor();
  assert.equal(await editor.page.evaluate('navigator.clipboard.readText()'), code);
  assert.deepEqual(complaints, []);

  for (const [number, [way, pieces]] of snippets.entries()) {
    const { page: own, told } = await here.visit(await PAGES[way]!(pieces), { raw: true });
    const isFramed = ['frame', 'oembed'].includes(way);
    const within = (isFramed ? own.frameLocator('iframe') : own).locator('skills-audit');
    const audit = new Audit(own, within);
    await within.getByRole('heading', { level: 3 }).first().waitFor();
    const accent = await within.evaluate((widget) => getComputedStyle(widget).getPropertyValue('--widget-accent'));
    assert.equal(accent.includes('#002a7a'), !isFramed, `${way}: the theme`);
    await audit.takeAll();
    await audit.send();
    await within.getByText('Your results have been sent.').waitFor();
    const { campaign, lang } = JSON.parse((await box.letter(number + 1)).body) as Result;
    assert.deepEqual([campaign, lang], ['spring-2027', 'en'], way);
    assert.deepEqual(told.complaints, [], way);
  }
});

test('Each widget of the list shows on a page that allows no more than its editor was told, with nothing refused', async () => {
  const { editor } = await atTheForm('/code.html', { viewport: { width: 1280, height: 2000 } });
  const widgets = await editor.page.getByLabel('Widget', { exact: true }).locator('option').all();
  assert.deepEqual(await Promise.all(widgets.map((option) => option.getAttribute('value'))), Object.keys(titles));
  await editor.fill('Address of the library', library());
  for (const tag of Object.keys(titles)) {
    await editor.page.getByLabel('Widget', { exact: true }).selectOption(tag);
    for (const way of ['link', 'element']) {
      await editor.page.locator(`[name="way"][value="${way}"]`).check();
      const { page: own, told } = await here.visit(await PAGES[way]!(await editor.code()));
      await own.waitForLoadState('networkidle');
      assert.deepEqual(told.complaints, [], `${tag} by ${way}`);
    }
  }
});

test('Integrity is that of the file, an editor’s quotes and angles stay in their place, and they read why the preview shows nothing', async () => {
  const { editor } = await atTheForm();
  await editor.page.getByLabel('Tag, with integrity').check();
  await editor.fill('Content', 'https://example.gov.uk/a.json?b="><script>&c');
  await editor.page.getByText('The preview cannot show this.').waitFor();
  const { [SITE]: site, [PAGE]: inPage } = await editor.code();
  const hashes = JSON.parse(readFileSync(join(DIST, 'integrity.json'), 'utf8')) as Record<string, string>;
  const tag = await editor.page.getByLabel('Widget', { exact: true }).inputValue();
  assert.ok(site!.includes(`integrity="${hashes[`single/${tag}.js`]}"`), site);
  assert.doesNotMatch(inPage!, /<script/);
  assert.match(inPage!, /src="https:\/\/example\.gov\.uk\/a\.json\?b=&quot;&gt;&lt;script&gt;&amp;c"/);
});

test('An editor reads what is wrong with an address, which is left out until it is right', async () => {
  const { editor } = await atTheForm();
  const endpoint = editor.page.getByLabel('Endpoint', { exact: true });
  await editor.fill('Endpoint', 'results.example');
  await editor.page.getByText('Enter a whole address that begins with https:// or http://').waitFor();
  assert.equal(await endpoint.getAttribute('aria-invalid'), 'true');
  assert.doesNotMatch((await editor.code())[PAGE]!, /results\.example/);
  await isAccessible(editor.page, 'a problem');
  await editor.fill('Endpoint', 'https://results.example/v1/results');
  assert.match((await editor.code())[PAGE]!, /results\.example/);
  assert.equal(await endpoint.getAttribute('aria-invalid'), null);
});

test('The words to paste say what is kept and sent as the editor chose it, and the preview sends nothing', async () => {
  const { editor } = await atTheForm();
  const notices = editor.page.locator('#notices');
  await notices.getByText('Nothing you enter is sent to anybody.').waitFor();
  await editor.fill('Endpoint', 'https://results.example/v1/results');
  await notices.getByText('It then goes to results.example.').waitFor();
  await editor.page.getByLabel(/^It stands on shared devices/).check();
  await notices.getByText('It is wiped after 10 minutes without a touch').waitFor();
  await notices
    .getByText('nid yw cyfieithydd wedi’i wirio')
    .or(notices.getByText('no translator has checked it'))
    .first()
    .waitFor();
  const preview = editor.page.locator('#preview > *');
  assert.deepEqual(
    await preview.evaluate((widget) => [widget.getAttribute('endpoint'), widget.getAttribute('storage')]),
    [null, 'none'],
  );
});

test('The preview shows the widget at three widths, as it would be in a column of a page', async () => {
  const { editor } = await atTheForm();
  for (const width of [320, 640, 1024]) {
    await editor.page.getByLabel(`${width} pixels`).check();
    const seen = await editor.page.locator('#preview > *').evaluate((widget) => widget.getBoundingClientRect().width);
    assert.equal(seen, width);
  }
});

for (const [path, scheme, width] of [
  ['/code.html', 'light', 1280],
  ['/cy/cod.html', 'dark', 320],
] as const) {
  test(`axe finds nothing wrong with ${path} at ${width} pixels on a ${scheme} page, and nothing sticks out`, async () => {
    const { editor, complaints } = await atTheForm(path, { colorScheme: scheme, viewport: { width, height: 800 } });
    await isAccessible(editor.page, 'as it comes');
    for (const way of await editor.page.locator('[name="way"]').all()) {
      await way.check();
      assert.ok(
        (await overflow(editor.page, editor.page.locator('#preview > *'))) <= 0,
        `it sticks out by ${await overflow(editor.page, editor.page.locator('#preview > *'))} pixels`,
      );
    }
    await isAccessible(editor.page, 'the last way');
    assert.deepEqual(complaints, []);
    if (path === '/code.html') return;
    const text = await editor.page.locator('main').innerText();
    const welsh = text.slice(0, text.indexOf('yn Saesneg'));
    assert.doesNotMatch(welsh.replaceAll(/npm install.*|import .*/g, ''), /\b(the|your|page|copy|widget)\b/i);
  });
}
