import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, afterEach, before, test } from 'node:test';
import { build } from 'vite';
import type { Result } from '../../src/results/result.js';
import { version } from '../../src/core/version.js';
import { Audit } from './audit.js';
import { world } from './browser.js';

const here = world();
const [major, minor] = version.split('.').map(Number) as [number, number];
const OTHERS = { 'next-minor': `${major}.${minor + 1}.0`, 'next-major': `${major + 1}.0.0` };
const folder = mkdtempSync(join(tmpdir(), 'versions-'));

before(async () => {
  for (const [name, other] of Object.entries(OTHERS)) {
    await build({
      logLevel: 'silent',
      build: { outDir: join(folder, name) },
      plugins: [
        {
          name: 'another-version',
          enforce: 'pre',
          load: (id) => (id.endsWith('/src/core/version.ts') ? `export const version = '${other}'` : undefined),
        },
      ],
    });
    here.site.copy(name, join(folder, name));
  }
});
after(() => rmSync(folder, { recursive: true }));
afterEach(here.leave);

const script = (address: string): string => `<script type="module" src="${address}"></script>`;
const OURS = script('/library-widgets/auto.js');

/** Takes the audit in a widget and sends it. */
async function finish(audit: Audit): Promise<void> {
  await audit.takeAll();
  await audit.send();
  await audit.within.getByText('Your results have been sent.').waitFor();
}

for (const [name, how] of [
  ['next-minor', 'warning'],
  ['next-major', 'error'],
] as const) {
  test(`With another version on the page (${name}) the first has the tag, the author is told of the second, and a person sends once`, async () => {
    const box = here.site.mailbox();
    const { page } = await here.visit({ library: false, body: '<main></main>' }, { raw: true });
    const told: { how: string; what: string }[] = [];
    page.on('console', (message) => told.push({ how: message.type(), what: message.text() }));
    const add = (html: string) =>
      page
        .locator('main')
        .evaluate((main, markup) => main.append(document.createRange().createContextualFragment(markup)), html);
    await add(`${OURS}<skills-audit endpoint="${box.address}"></skills-audit>`);
    await page.locator('.widget').waitFor();
    await add(script(`/${name}/auto.js`));
    const [said] = await Promise.all([
      page.waitForEvent('console', (message) => message.text().includes('is already defined')),
      page.waitForLoadState('networkidle'),
    ]);
    assert.equal(said.type(), how);
    assert.match(
      said.text(),
      new RegExp(`<skills-audit> is already defined \\(${version}\\); version ${OTHERS[name]} is not used`),
    );
    await finish(new Audit(page));
    assert.equal((JSON.parse((await box.letter(1)).body) as Result).widgetVersion, version);
    assert.equal(box.letters.length, 1);
  });
}

test('Two versions side by side, one with a word before its tags, each do their work', async () => {
  const box = here.site.mailbox();
  const { page, told } = await here.visit({
    library: false,
    head: OURS + script('/next-major/auto.js?prefix=lw'),
    body: `<skills-audit instance="one" endpoint="${box.address}"></skills-audit>
      <lw-skills-audit instance="two" endpoint="${box.address}"></lw-skills-audit>`,
  });
  await finish(new Audit(page));
  await finish(new Audit(page, page.locator('lw-skills-audit')));
  const sent = box.letters.map(({ body }) => JSON.parse(body) as Result);
  assert.deepEqual(
    sent.map(({ widget, widgetVersion }) => [widget, widgetVersion]),
    [
      ['skills-audit', version],
      ['skills-audit', OTHERS['next-major']],
    ],
  );
  assert.deepEqual(
    told.complaints.filter((line) => !line.includes('Multiple versions of Lit')),
    [],
  );
});

const THEIRS = `customElements.define('skills-audit', class extends HTMLElement {
  connectedCallback() { this.textContent = 'Ours since 2009'; }
});`;

test('On a page with a skills-audit of its own, that one stays, the author is told, and a word before ours has both', async () => {
  const box = here.site.mailbox();
  const theirs = `<script src="${here.site.file('theirs.js', THEIRS, 'text/javascript')}"></script>`;
  const { page, told } = await here.visit({ head: theirs, body: '<skills-audit></skills-audit>' }, { raw: true });
  await page.waitForEvent('console', (message) => message.text().includes('not by library-widgets'));
  assert.equal(await page.locator('skills-audit').textContent(), 'Ours since 2009');
  assert.equal(told.complaints.length, 1);

  const { page: beside, told: nothing } = await here.visit({
    library: false,
    head: theirs + script('/library-widgets/auto.js?prefix=lw'),
    body: `<skills-audit></skills-audit>
        <lw-skills-audit instance="tag" endpoint="${box.address}"></lw-skills-audit>
        <div class="library-widget" data-widget="skills-audit" data-instance="div" data-endpoint="${box.address}">
          <a href="/embed/skills-audit.html">Take the audit</a></div>
        <p><a href="/embed/skills-audit.html?instance=link&amp;endpoint=${box.address}">Take the audit</a></p>`,
  });
  for (const instance of ['tag', 'div', 'link'])
    await finish(new Audit(beside, beside.locator(`[instance=${instance}]`)));
  assert.equal(await beside.locator('lw-skills-audit').count(), 3);
  assert.equal(await beside.locator('skills-audit').textContent(), 'Ours since 2009');
  assert.equal(box.letters.length, 3);
  assert.deepEqual(nothing.complaints, []);
});

test('Under Trusted Types a second copy of the library asks for allow-duplicates, and then both work', async () => {
  for (const [duplicates, works] of [
    ['', false],
    [" 'allow-duplicates'", true],
  ] as const) {
    const { page } = await here.visit(
      {
        head: script('/next-minor/auto.js?prefix=lw'),
        body: '<skills-audit></skills-audit><lw-skills-audit></lw-skills-audit>',
        headers: {
          'Content-Security-Policy': `require-trusted-types-for 'script'; trusted-types lit-html${duplicates}`,
        },
      },
      { raw: true },
    );
    await page.locator('.widget').first().waitFor();
    await page.waitForLoadState('networkidle');
    assert.equal(await page.locator('.widget').count(), works ? 2 : 1);
  }
});
