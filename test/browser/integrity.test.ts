import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, test } from 'node:test';
import type { Page } from 'playwright-core';
import { Audit } from './audit.js';
import { world } from './browser.js';
import { DIST } from './site.js';

const here = world();
afterEach(here.leave);

const json = (name: string) => JSON.parse(readFileSync(join(DIST, name), 'utf8')) as Record<string, string>;

/** A page whose scripts are all held to their hashes. */
const PAGES = {
  'one file': (endpoint: string) => ({
    library: false,
    head: `<script type="module" src="/library-widgets/single/skills-audit.js" integrity="${json('integrity.json')['single/skills-audit.js']}"></script>`,
    body: body(endpoint),
  }),
  'an import map': (endpoint: string) => ({
    head: `<script type="importmap">${readFileSync(join(DIST, 'importmap.json'), 'utf8')}</script>`,
    body: body(endpoint),
  }),
};

const body = (endpoint: string): string =>
  `<skills-audit endpoint="${endpoint}"><a href="/audit.pdf">On paper</a></skills-audit>`;

/** Goes through all of it: what is fetched late is fetched too. */
async function finish(page: Page): Promise<void> {
  const audit = new Audit(page);
  await audit.takeAll();
  await audit.within.locator('.plot[style]').first().waitFor();
  await audit.send();
  await page.getByText('Your results have been sent.').waitFor();
}

for (const [name, pageOf] of Object.entries(PAGES)) {
  test(`Held to its hashes by ${name}, the audit leads to a result, and one byte changed anywhere is refused loudly`, async () => {
    const box = here.site.mailbox();
    const { page, told } = await here.visit(pageOf(box.address));
    await finish(page);
    assert.equal(box.letters.length, 1);
    assert.deepEqual(told.complaints, []);
    const scripts = [...new Set(told.requests.filter((request) => request.endsWith('.js')))];
    assert.equal(name === 'one file' ? scripts.length === 1 : scripts.length > 8, true, scripts.join());

    for (const script of scripts) {
      const { context, page: changed } = await here.visit('about:blank', { raw: true });
      const file = readFileSync(join(DIST, new URL(script).pathname.replace('/library-widgets/', '')), 'utf8');
      await context.route(script, (route) =>
        route.fulfill({ contentType: 'text/javascript', body: `${file} globalThis.changed = true;` }),
      );
      const refused = changed.waitForEvent('console', (message) => /integrity/i.test(message.text()));
      await changed.goto(here.site.page(pageOf(box.address)));
      const gone = finish(changed).catch(() => undefined);
      assert.match((await refused).text(), new RegExp(script.split('/').at(-1)!));
      assert.equal(await changed.evaluate('"changed" in globalThis'), false, script);
      if (name === 'one file' || script.endsWith('/auto.js'))
        assert.equal(await changed.getByRole('link', { name: 'On paper' }).isVisible(), true);
      await context.close();
      await gone;
    }
  });
}

test('A file of its own holds all of each widget, and fetches no other', async () => {
  for (const [tag] of Object.entries(json('embed/titles.json'))) {
    const { page, told } = await here.visit({
      library: false,
      head: `<script type="module" src="/library-widgets/single/${tag}.js"></script>`,
      body: `<${tag} lang="cy" curate></${tag}>`,
    });
    await page.waitForLoadState('networkidle');
    assert.equal(told.requests.filter((request) => request.endsWith('.js')).length, 1);
    assert.deepEqual(told.complaints, []);
  }
});
