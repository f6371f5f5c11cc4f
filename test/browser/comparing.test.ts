import assert from 'node:assert/strict';
import { afterEach, test } from 'node:test';
import type { Locator } from 'playwright-core';
import { Audit, RATINGS } from './audit.js';
import { world } from './browser.js';
import { heard } from './heard.js';
import { SUMMARY, WITH_A_SMALL_GROUP } from './summaries.js';

const here = world();
afterEach(here.leave);

async function resultsBeside(summary: unknown, attributes = ''): Promise<Audit> {
  const address = here.site.file('summary.json', summary);
  const { page } = await here.visit({ body: `<skills-audit results-src="${address}" ${attributes}></skills-audit>` });
  const audit = new Audit(page);
  await audit.takeAll();
  return audit;
}

test('A person sees both groups beside their own means, the difference, and the same figures in a chart and a table', async () => {
  const audit = await resultsBeside(SUMMARY);
  const table = audit.within.getByRole('table', { name: 'Others who took this audit' });
  await table.waitFor();
  assert.deepEqual(await heard(table), [
    ['Score', 'You', 'Head of service or SCL member (n = 85)', 'Aspiring leader (n = 133)', 'Difference'],
    ['All questions', '3.04', '3.38', '3.25', 'Head of service or SCL member +0.13'],
    ['Skills and experience', '3.38', '3.60', '3.10', 'Head of service or SCL member +0.50'],
    ['Knowledge and understanding', '2.58', 'No figure', 'No figure', ''],
    ['Attributes', '4.00', 'No figure', 'No figure', ''],
  ]);
  const chart = audit.within.getByRole('img', { name: /^Others who took this audit: means side by side/ });
  await audit.within.locator('.plot[style]').last().waitFor();
  assert.ok(await isDrawn(chart));
  await audit.page.getByText('As of 20 November 2026. All: 218 people.').waitFor();
});

/** Whether a chart's canvas has anything on it. */
function isDrawn(chart: Locator): Promise<boolean> {
  return chart.evaluate((canvas: HTMLCanvasElement) => {
    const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
    return data.some((value) => value > 0);
  });
}

test('A person sees the published figures of 2014 beside their own, and where they come from', async () => {
  const { page } = await here.visit({ body: '<skills-audit></skills-audit>' });
  const audit = new Audit(page);
  await audit.takeAll();
  const table = audit.within.getByRole('table', { name: 'All questions' });
  const rows = await heard(table);
  assert.deepEqual(
    rows.map((cells) => cells.slice(1)),
    [
      ['Mean (1 to 5)', 'People'],
      ['3.04', ''],
      ['3.38', '85'],
      ['3.25', '133'],
    ],
  );
  await page.getByText('SCL members: 0.13 higher than Not SCL members').waitFor();
  await page
    .getByText(/Shared Intelligence.*paragraph 5\.5/s)
    .first()
    .waitFor();
});

test('A group of four people is withheld, and cannot be found by subtraction', async () => {
  for (const attributes of ['', 'min-group="1"']) {
    const audit = await resultsBeside(WITH_A_SMALL_GROUP, attributes);
    const table = audit.within.getByRole('table', { name: 'Others who took this audit' });
    await table.waitFor();
    const [head, overall] = await heard(table);
    const text = await audit.within.locator('.widget').innerText();
    const trustees = head!.indexOf('Trustees');
    assert.ok(trustees > 0, `they are named without a number: ${head!.join(' | ')}`);
    assert.equal(overall![trustees], 'Not shown');
    assert.doesNotMatch(text, /1\.11|n = 4\b|\b4 people/);
    // Who knows the total and every other group knows the small one.
    const shown = [85, 133].filter((n) => head!.some((cell) => cell.includes(`n = ${n}`)));
    if (shown.length === 2) assert.doesNotMatch(text, /\b222\b|3\.27/);
    await here.leave();
  }
});

test('A person whose page has figures about other questions, or none that can be read, still has their own results', async () => {
  const about = { ...SUMMARY, definition: { id: 'something-else', version: '1' } };
  const other = await resultsBeside(about);
  await other.page.getByText('The figures at this address are about other questions, so they are not shown.').waitFor();

  const audit = await resultsBeside('<!doctype html>Sign in');
  await audit.page.getByText('The figures of other people could not be read. Your own results are complete.').waitFor();
  await audit.page.getByText('Your mean rating is 3.04 out of 5').waitFor();
});

test('A person is led from their lowest ratings to what they could do next', async () => {
  const { page } = await here.visit({ body: '<skills-audit></skills-audit>' });
  const audit = new Audit(page);
  await audit.takeAll();
  const section = audit.within.locator('section', {
    has: page.getByRole('heading', { name: 'What you could do next' }),
  });
  await section.waitFor();
  const low = RATINGS.filter((points) => points <= 2).length;
  assert.ok((await section.getByRole('listitem').count()) > 0);
  const gaps = audit.within.locator('section > div', { has: page.getByRole('heading', { name: 'What to work on' }) });
  assert.equal(await gaps.getByRole('listitem').count(), low);
});
