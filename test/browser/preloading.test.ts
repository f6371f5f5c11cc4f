import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, test } from 'node:test';
import { world } from './browser.js';
import { DIST } from './site.js';

const here = world();
afterEach(here.leave);

const preload = JSON.parse(readFileSync(join(DIST, 'preload.json'), 'utf8')) as Record<
  string,
  Record<'en' | 'cy', string[]>
>;

/** Notes which scripts had come when the widget could be used. Runs before the page's own scripts. */
const NOTE = `addEventListener('widget-ready', () => {
  window.taken = performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname).filter((path) => path.endsWith('.js'));
}, { once: true })`;

for (const [tag, byLanguage] of Object.entries(preload)) {
  test(`preload.json names what <${tag}> takes until it can be used, and nothing in vain, in English and Welsh`, async () => {
    for (const lang of ['en', 'cy'] as const) {
      const { page, context } = await here.visit('about:blank', { raw: true });
      await context.addInitScript(NOTE);
      await page.goto(here.site.page({ lang, body: `<${tag}></${tag}>` }));
      await page.waitForFunction('window.taken');
      const taken = (await page.evaluate('window.taken')) as string[];
      const inVain = byLanguage[lang].filter((file) => !taken.includes(`/library-widgets/${file}`));
      assert.deepEqual(inVain, []);
    }
  });
}

test('Where a page names them, every script that the audit takes is asked for before the loader has come', async () => {
  const lines = preload['skills-audit']!.en.map((file) => `<link rel="modulepreload" href="/library-widgets/${file}">`);
  const { page, context } = await here.visit('about:blank', { raw: true });
  let letItCome = () => {};
  const held = new Promise<void>((done) => (letItCome = done));
  await context.route('**/auto.js', async (route) => {
    await held;
    await route.continue();
  });
  const asked = preload['skills-audit']!.en.map((file) => page.waitForRequest(`**/library-widgets/${file}`));
  const arrived = page.goto(here.site.page({ head: lines.join('\n'), body: '<skills-audit></skills-audit>' }));
  await Promise.all(asked);
  assert.equal(await page.locator('skills-audit .widget').count(), 0);
  letItCome();
  await arrived;
  await page.locator('skills-audit .widget').waitFor();
});
