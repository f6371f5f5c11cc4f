import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { afterEach, test } from 'node:test';
import content from '../../src/widgets/digital-survey/content/survey-2026.json' with { type: 'json' };
import { words as cy } from '../../src/widgets/digital-survey/words/cy.js';
import { words as en } from '../../src/widgets/digital-survey/words/en.js';
import type { Result } from '../../src/results/result.js';
import { isAccessible } from './axe.js';
import { type Told, type VisitOptions, world } from './browser.js';
import { keeps } from './kept.js';
import { POLICY } from './policy.js';
import { overflow, targets } from './states.js';
import { Survey } from './survey.js';

const here = world();
afterEach(here.leave);

/** What the page complained of, but for the empty icon of every page of these tests. */
const complaints = ({ complaints: all }: Told): string[] => all.filter((line) => !/img-src data|'data:,'/.test(line));

const sectionsIn = (lang: 'en' | 'cy') =>
  Object.fromEntries(content.sections.map(({ id, title }) => [id, title[lang]]));

async function before(options: VisitOptions = {}, attributes = '', headers: Record<string, string> = {}) {
  const body = `<main><h1>Survey</h1><digital-survey ${attributes}></digital-survey></main>`;
  const { page, told } = await here.visit({ body, headers }, options);
  return { survey: new Survey(page), told };
}

for (const [lang, words] of [
  ['en', en],
  ['cy', cy],
] as const) {
  test(`axe finds nothing wrong in any state of the survey, and the strictest policy nothing to report, in ${lang}`, async () => {
    const { survey, told } = await before({}, `lang="${lang}"`, { 'Content-Security-Policy': POLICY });
    await survey.throughEverything(words, sectionsIn(lang), async () => assert.deepEqual(complaints(told), []));
    const free = await before({}, `lang="${lang}"`);
    await free.survey.throughEverything(words, sectionsIn(lang), (state) => isAccessible(free.survey.page, state));
  });

  test(`A person on a small phone finds nothing in the survey that sticks out or is too small, in ${lang}`, async () => {
    const { survey } = await before({ viewport: { width: 320, height: 568 } }, `lang="${lang}"`);
    await survey.throughEverything(words, sectionsIn(lang), async (state) => {
      const by = await overflow(survey.page, survey.within);
      assert.ok(by <= 0, `${state} sticks out by ${by} px`);
      for (const { name, height, inline } of await targets(survey.within)) {
        assert.ok(Math.round(height) >= (inline ? 18 : 44), `${state}: ${name} is ${height} px high`);
      }
    });
  });
}

for (const [what, options] of [
  ['dark', { colorScheme: 'dark' }],
  ['of a person’s own colours', { forcedColors: 'active' }],
] as const) {
  test(`axe finds nothing wrong in any state of the survey, on a page that is ${what}`, async () => {
    const { survey } = await before(options);
    await survey.page.addStyleTag({
      content: 'html { color-scheme: light dark; background: Canvas; color: CanvasText; }',
    });
    await survey.throughEverything(en, sectionsIn('en'), (state) => isAccessible(survey.page, state));
  });
}

test('A person answers one theme in words and another by choosing, by keyboard, and finds both after a reload', async () => {
  const { survey } = await before();
  const { page, within } = survey;
  const press = async (name: string) => {
    await survey.button(name).focus();
    await page.keyboard.press('Enter');
  };
  await press(en.startNow);
  await survey.heading('About you').waitFor();
  await press(en.goOn);
  await survey.heading('How it feels').waitFor();
  await press(en.goOn);
  await survey.heading('Digital access to lifelong learning').waitFor();
  // From the heading to the first choice, over the others to the field.
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  for (let at = 0; at < 6; at++) await page.keyboard.press('Tab');
  await page.keyboard.type('Time to learn');
  await press(en.goOn);
  await survey.heading('Digital reading: books and knowledge').waitFor();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await keeps(page, '"reading.choices":["ebooks"]');
  await page.reload();
  await survey.heading('Digital reading: books and knowledge').waitFor();
  assert.ok(await within.getByRole('checkbox').first().isChecked());
  await survey.button(en.back).click();
  await survey.heading('Digital access to lifelong learning').waitFor();
  assert.equal(await within.locator('textarea').inputValue(), 'Time to learn');
  assert.ok(await within.getByRole('checkbox').first().isChecked());
});

test('What is sent holds the answers, whether they may be quoted, and nothing that says who gave them', async () => {
  const mailbox = here.site.mailbox();
  const { survey } = await before({}, `endpoint="${mailbox.address}"`);
  await survey.throughEverything(en, sectionsIn('en'), async () => undefined);
  const [download] = await Promise.all([
    survey.page.waitForEvent('download'),
    survey.button('Download my results').click(),
  ]);
  const result = JSON.parse(readFileSync(await download.path(), 'utf8')) as Result;
  assert.equal(result.kind, 'survey-response');
  assert.deepEqual(Object.keys(result.answers!).toSorted(), [
    'learning.choices',
    'learning.words',
    'pair.confident.me',
    'pair.confident.service',
    'pair.sure.technology',
    'quote',
    'years',
  ]);
  assert.equal(result.answers!['quote'], 'no');
  await survey.button('Send my results').click();
  await survey.within.getByText('have been sent').waitFor();
});

test('A curator sees 130 of 180 people as a response rate of 72 %, and a theme by choice and by group', async () => {
  const { survey, told } = await before({}, 'curate');
  const { page, within } = survey;
  const answers = (at: number) => ({
    years: at % 2 ? 'over-10' : 'to-2',
    confidence: at < 60 ? 'very' : at < 126 ? 'fairly' : 'not-very',
    'pair.confident.me': 4,
    'pair.confident.service': 2 + (at % 2),
    ...(at < 100 ? { 'learning.choices': ['staff-skills'] } : { 'learning.words': 'Staff' }),
  });
  const lines = Array.from({ length: 130 }, (_, at) => {
    const given = answers(at);
    return JSON.stringify({
      schema: 'library-widgets/result/1',
      id: `person-${at}`,
      rev: 1,
      kind: 'survey-response',
      widget: 'digital-survey',
      widgetVersion: '0.1.0',
      definition: { id: content.id, version: content.version },
      group: `${given.years}.${given.confidence}`,
      tier: 'open',
      lang: 'en',
      startedAt: '2026-11-20T09:00:00Z',
      finishedAt: '2026-11-20T09:08:00Z',
      answers: given,
    });
  });
  await within.getByText('Paste results', { exact: true }).click();
  await within.getByLabel('Results, one on each line').fill(lines.join('\n'));
  await survey.button('Take these lines').click();
  await survey.heading('3. What people answered').waitFor();
  await within.getByLabel('How many people were invited').fill('180');
  await page.keyboard.press('Tab');
  await within.getByText('130 of 180 people who were invited answered: a response rate of 72 %.').waitFor();
  await within
    .getByText(/%\s\(about 100 of \d+\)/)
    .first()
    .waitFor();
  await within.getByRole('cell', { name: 'Withheld' }).first().waitFor();
  await within.locator('canvas').first().waitFor();
  await isAccessible(page, 'curator');

  assert.equal(
    told.requests.filter((address) => address.includes('/desk-')).length,
    0,
    'the desk waits to be asked for',
  );
  await survey.button('Code the open answers').click();
  await within.getByRole('navigation').waitFor();
  await isAccessible(page, 'coding desk');
});
