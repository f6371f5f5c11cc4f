import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { afterEach, test } from 'node:test';
import type { Locator, Page } from 'playwright-core';
import type { Result } from '../../src/results/result.js';
import { isAccessible } from './axe.js';
import { world } from './browser.js';
import { POLICY } from './policy.js';

const here = world();
afterEach(here.leave);

interface Question {
  text: { en: string };
  inWords?: { en: string };
  picture?: { description: { en: string } };
  options: { value: string; text: { en: string } }[];
  answer: string;
}
const FILE = new URL('../../src/widgets/digital-quiz/content/quiz-2026.json', import.meta.url);
const { questions } = JSON.parse(readFileSync(FILE, 'utf8')) as { questions: Question[] };

const body = (attributes = '') => `<main><h1>Quiz</h1><digital-quiz ${attributes}></digital-quiz></main>`;
const quiz = (page: Page): Locator => page.locator('digital-quiz');
const press = (page: Page, name: string) => quiz(page).getByRole('button', { name, exact: true }).click();

/** The question on the screen, told by its text, its description or its words. */
async function questionOn(page: Page): Promise<Question> {
  const legend = (await quiz(page).locator('legend').innerText()).trim();
  const image = quiz(page).getByRole('img');
  const described = (await image.count()) > 0 ? await image.getAttribute('aria-label') : undefined;
  const found = questions.find(
    ({ text, inWords, picture }) =>
      inWords?.en === legend || (text.en === legend && (!picture || picture.description.en === described)),
  );
  assert.ok(found, legend);
  return found;
}

const rightAnswer = ({ options, answer }: Question) => options.find(({ value }) => value === answer)!.text.en;

test('Somebody who hears the page and has a keyboard alone scores as one who sees the pictures', async () => {
  const address = here.site.page({ body: body() });
  const scores: string[] = [];
  for (const hears of [false, true]) {
    const { page } = await here.visit(address);
    const { keyboard } = page;
    await press(page, 'Start now');
    for (let at = 1; at <= questions.length; at++) {
      await quiz(page).getByText(`Question ${at} of ${questions.length}`).waitFor();
      if (hears && (await quiz(page).getByRole('button', { name: 'Ask me this in words' }).count()) > 0) {
        await quiz(page).getByRole('button', { name: 'Ask me this in words' }).focus();
        await keyboard.press('Enter');
        await quiz(page).getByRole('img').waitFor({ state: 'detached' });
      }
      const question = await questionOn(page);
      // Every third question wrong.
      const right = rightAnswer(question);
      const wrong = question.options.map((option) => option.text.en).find((text) => text !== right)!;
      const choice = quiz(page).getByRole('radio', { name: at % 3 === 0 ? wrong : right, exact: true });
      if (hears) {
        await choice.focus();
        await keyboard.press('Space');
        await quiz(page).getByRole('button', { name: 'Continue' }).focus();
        await keyboard.press('Enter');
      } else {
        await choice.check();
        await press(page, 'Continue');
      }
      const verdict = at % 3 === 0 ? 'Not right' : 'Right';
      await quiz(page).getByRole('heading', { name: verdict, exact: true }).waitFor();
      await press(page, at === questions.length ? 'See my results' : 'Continue');
    }
    scores.push(
      (
        await quiz(page)
          .getByText(/^You have \d+ of 30 points/)
          .innerText()
      ).slice(0, 26),
    );
    await here.leave();
  }
  assert.deepEqual(scores, ['You have 20 of 30 points. ', 'You have 20 of 30 points. ']);
});

test('A reload in the middle keeps the order of questions and options, the answers, what was told, and the points', async () => {
  const { page } = await here.visit({ body: body('draw="5"') });
  await press(page, 'Start now');
  await quiz(page).getByRole('radio').first().check();
  await press(page, 'Continue');
  const told = await quiz(page).locator('.feedback').innerText();
  await page.reload();
  await quiz(page).locator('.feedback').waitFor();
  await quiz(page).getByText('The answer').waitFor();
  assert.equal((await quiz(page).locator('.feedback').innerText()).split('\n')[0], told.split('\n')[0]);
  await press(page, 'Continue');
  await quiz(page).getByText('Question 2 of 5').waitFor();
  const options = await quiz(page).locator('label').allInnerTexts();
  await quiz(page).getByRole('radio').nth(2).check();
  await page.reload();
  await quiz(page).getByText('Question 2 of 5').waitFor();
  assert.deepEqual(await quiz(page).locator('label').allInnerTexts(), options);
  assert.equal(await quiz(page).getByRole('radio').nth(2).isChecked(), true);

  const verdicts = [told.includes('Not right') ? 'Not right' : 'Right'];
  for (const at of [2, 3, 4, 5]) {
    await quiz(page).getByText(`Question ${at} of 5`).waitFor();
    if (at > 2) await quiz(page).getByRole('radio').first().check();
    await press(page, 'Continue');
    verdicts.push(await quiz(page).locator('.feedback .verdict').innerText());
    await press(page, at === 5 ? 'See my results' : 'Continue');
  }
  const points = verdicts.filter((verdict) => !verdict.includes('Not right')).length;
  await quiz(page).getByText(`You have ${points} of 5 points.`).waitFor();
});

test('axe finds nothing wrong from the first page to the results, in English and in Welsh, light and dark', async () => {
  for (const [lang, colorScheme] of [
    ['en', 'light'],
    ['cy', 'dark'],
  ] as const) {
    const { page } = await here.visit({ body: body('draw="2" topics="wifi-tech"'), lang }, { colorScheme });
    await isAccessible(page, 'start');
    const primary = quiz(page).locator('button[part~="primary"]');
    await primary.click();
    for (;;) {
      await quiz(page).getByRole('radio').first().waitFor();
      await isAccessible(page, 'question');
      await quiz(page).getByRole('radio').first().check();
      await primary.click();
      await quiz(page).locator('.feedback').waitFor();
      await isAccessible(page, 'answer');
      await primary.click();
      if ((await quiz(page).getByRole('radio').count()) === 0) break;
    }
    await quiz(page).locator('.report .plot[style]').first().waitFor();
    for (const summary of await quiz(page).locator('summary').all()) await summary.click();
    await isAccessible(page, 'results');
    await here.leave();
  }
});

test('On a page with a strict policy a quiz is taken, sent and shared without one violation or request to others', async () => {
  const box = here.site.mailbox();
  const text = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Our library</title>
    <script type="module" src="/library-widgets/auto.js"></script>
    ${body(`draw="2" format="xapi" endpoint="${box.address}"`)}`;
  const address = here.site.page({ body: '', headers: { 'Content-Security-Policy': POLICY }, text } as never);
  const { page, told } = await here.visit(address);
  await press(page, 'Start now');
  for (const last of [false, true]) {
    await quiz(page).getByRole('radio').first().check();
    await press(page, 'Continue');
    await press(page, last ? 'See my results' : 'Continue');
  }
  await press(page, 'Send my results');
  const sent = JSON.parse((await box.letter(1)).body) as Result;
  assert.deepEqual([sent.widget, sent.kind, Object.keys(sent.answers!).length], ['digital-quiz', 'quiz-attempt', 2]);
  await quiz(page).getByText('Share my score').click();
  for (const button of ['Download my results', 'Download as an xAPI statement', 'Download as a picture']) {
    await Promise.all([page.waitForEvent('download'), press(page, button)]);
  }
  assert.deepEqual(
    told.complaints.filter((line) => !/favicon/.test(line)),
    [],
  );
  const origins = new Set(told.requests.map((request) => new URL(request).origin).filter((one) => one !== 'null'));
  assert.deepEqual([...origins], [here.site.origin]);
});

test('A quiz takes no more width than a phone has, and sets no cookie', async () => {
  const { page, context } = await here.visit(
    { body: body('draw="2" topics="wifi-tech"') },
    { viewport: { width: 320, height: 640 } },
  );
  const sideways = () =>
    page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  assert.equal(await sideways(), 0);
  await press(page, 'Start now');
  for (const last of [false, true]) {
    assert.equal(await sideways(), 0);
    await quiz(page).getByRole('radio').first().check();
    await press(page, 'Continue');
    await quiz(page).locator('.feedback').waitFor();
    assert.equal(await sideways(), 0);
    if (last && (await quiz(page).getByRole('button', { name: 'See my results' }).count()) === 0) break;
    await quiz(page).locator('button[part~="primary"]').click();
  }
  await quiz(page).locator('.report .plot[style]').first().waitFor();
  assert.equal(await sideways(), 0);
  assert.equal((await context.cookies()).length, 0);
});

test('A round on one screen keeps its place and its clock through a reload, and axe finds nothing wrong with it', async () => {
  const { page } = await here.visit({ body: body('live countdown="90" draw="3"') });
  await isAccessible(page, 'before the round');
  await press(page, 'Start now');
  await press(page, 'Start the clock');
  await quiz(page).getByText('seconds left').waitFor();
  await isAccessible(page, 'with the clock');
  const question = await quiz(page).getByRole('heading').innerText();
  const left = async () => Number.parseInt(await quiz(page).getByText('seconds left').innerText(), 10);
  const before = await left();
  await page.reload();
  await quiz(page).getByText('seconds left').waitFor();
  assert.equal(await quiz(page).getByRole('heading').innerText(), question);
  const after = await left();
  assert.ok(after <= before && after > 0, `${before} s before the reload, ${after} s after it`);
  await press(page, 'Show the answer');
  await quiz(page).getByRole('button', { name: 'Next question' }).waitFor();
  await isAccessible(page, 'with the answer');
});

/** So many attempts at the first question, all right. */
const attempts = (n: number) =>
  Array.from({ length: n }, (_, at) => ({
    schema: 'library-widgets/result/1',
    id: `attempt-${at}`,
    rev: 1,
    kind: 'quiz-attempt',
    widget: 'digital-quiz',
    widgetVersion: '0.1.0',
    definition: { id: 'digital-quiz-2026', version: '1' },
    tier: 'open',
    lang: 'en',
    startedAt: '2026-11-22T09:00:00Z',
    finishedAt: '2026-11-22T09:08:00Z',
    group: 'scl',
    answers: { G01: 'a' },
    data: { asked: ['G01'] },
  }));

/** Brings results to a curator's view, and waits for the figures. */
async function brings(page: Page, results: unknown): Promise<void> {
  const file = { name: 'results.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(results)) };
  await quiz(page).locator('input[type="file"]').first().setInputFiles(file);
  await quiz(page).locator('table.wide').first().waitFor();
}

test('axe finds nothing wrong with a curator’s view of the quiz, in English and in Welsh', async () => {
  for (const lang of ['en', 'cy']) {
    const { page } = await here.visit({ body: body('curate'), lang });
    await isAccessible(page, 'before anything is brought');
    await brings(page, attempts(12));
    await isAccessible(page, 'with results');
    await here.leave();
  }
});

test('What a curator publishes is what the next visitor compares with, as the page is told to', async () => {
  const desk = await here.visit({ body: body('curate') });
  await brings(desk.page, attempts(12));
  const [file] = await Promise.all([desk.page.waitForEvent('download'), press(desk.page, 'Download summary.json')]);
  const summary = here.site.file('summary.json', JSON.parse(readFileSync(await file.path(), 'utf8')));
  const said = await quiz(desk.page).locator('.code').innerText();
  assert.equal(said, '<digital-quiz results-src="/summary.json"></digital-quiz>');

  const tag = said.replace('/summary.json', summary).replace('<digital-quiz', '<digital-quiz topics="moocs"');
  const { page, told } = await here.visit({ body: tag });
  assert.ok(!told.requests.some((request) => request.endsWith(summary)), 'nothing is fetched before it is needed');
  await press(page, 'Start now');
  await quiz(page).getByText('What does MOOC stand for?').waitFor();
  await quiz(page).getByRole('radio', { name: 'Managed online office calendar' }).check();
  await press(page, 'Continue');
  await press(page, 'See my results');
  const rows = quiz(page).getByRole('table', { name: 'You and others' }).getByRole('row');
  await rows.first().waitFor();
  const cells = await rows.evaluateAll((all) =>
    all.map((row) => [...row.querySelectorAll('th, td > :last-child')].map((cell) => cell.textContent.trim())),
  );
  assert.deepEqual(cells, [
    ['Score', 'You', 'scl (n\u00a0=\u00a012)', 'Everybody (n\u00a0=\u00a012)'],
    ['All questions', '0%', '100%', '100%'],
    ['Open online courses (MOOCs)', '0%', '100%', '100%'],
  ]);
});

test('A drawing comes with the question that shows it, and no other does', async () => {
  const { page, told } = await here.visit({ body: body('topics="wifi-tech"') });
  const drawings = () => told.requests.flatMap((request) => /\/(p\d\d)-[^/]*\.js$/.exec(request)?.[1] ?? []);
  await press(page, 'Start now');
  await quiz(page).getByText('A library turns on Enhanced Open').waitFor();
  await quiz(page).getByRole('radio').first().check();
  await press(page, 'Continue');
  await quiz(page).locator('.feedback').waitFor();
  assert.deepEqual(drawings(), []);
  await press(page, 'Continue');
  await quiz(page).locator('[part="picture"] g').waitFor();
  assert.deepEqual(drawings(), ['p01']);
});
