/** Makes the README's picture from the running demo: `npm start`, then `node scripts/screenshot.mjs [address]`. */
import { chromium } from 'playwright-core';
import { chromiumFlags, find } from './browser.mjs';

const browser = await chromium.launch({ executablePath: find('chromium'), args: chromiumFlags });
const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
await page.goto(process.argv[2] ?? 'http://127.0.0.1:8080/');
await page.getByRole('button', { name: 'Start now' }).click();
await page.getByRole('button', { name: 'Continue' }).click();
for (const answer of ['About average', 'Very strong', '4 out of 5']) {
  await page.getByRole('radio', { name: answer, exact: true }).check();
  await page.getByRole('button', { name: 'Continue' }).click();
}
await page.getByRole('radio', { name: 'Very strong' }).check();
await page.evaluate(() => scrollTo(0, 0));
await page.screenshot({ path: 'docs/images/skills-audit.png' });
await browser.close();
