import assert from 'node:assert/strict';
import { afterEach, test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { Audit } from './audit.js';
import { isAccessible } from './axe.js';
import { type VisitOptions, world } from './browser.js';
import { OTHERS, SMALL, SmallQuiz } from './quiz.js';
import { overflow, targets } from './states.js';

const here = world();
afterEach(here.leave);

/** Two taps that follow each other faster, in ms, are one double tap, which no finger means that goes from answer to button. */
const DOUBLE_TAP = 350;

/** Somebody before a quiz with a question of each kind, others to compare with, and a place to send to. */
async function before(options: VisitOptions = {}, quiz: unknown = SMALL): Promise<SmallQuiz> {
  const { site } = here;
  const attributes = [
    `src="${site.file('quiz.json', quiz)}"`,
    `results-src="${site.file('summary.json', OTHERS)}"`,
    `endpoint="${site.mailbox().address}"`,
  ];
  const body = `<main><h1>Quiz</h1><digital-quiz ${attributes.join(' ')}></digital-quiz></main>`;
  const { page } = await here.visit({ body }, options);
  return new SmallQuiz(page);
}

test('A person on a small phone takes a quiz by touch: nothing sticks out, everything is large enough', async () => {
  const quiz = await before({ viewport: { width: 320, height: 568 }, hasTouch: true, isMobile: true });
  await quiz.throughEverything(
    async (state) => {
      assert.ok(
        (await overflow(quiz.page, quiz.within)) <= 0,
        `${state} sticks out by ${await overflow(quiz.page, quiz.within)} px`,
      );
      for (const { name, width, height, inline } of await targets(quiz.within)) {
        assert.ok(Math.round(height) >= (inline ? 18 : 44), `${state}: ${name} is ${height} px high`);
        assert.ok(Math.round(width) >= 24, `${state}: ${name} is ${width} px wide`);
      }
    },
    async (target) => {
      await pause(DOUBLE_TAP);
      await target.tap();
    },
  );
});

test('A curator of a quiz finds nothing on a small phone that sticks out or is too small', async () => {
  const { page } = await here.visit(
    { body: '<digital-quiz curate></digital-quiz>' },
    { viewport: { width: 320, height: 568 }, hasTouch: true, isMobile: true },
  );
  const { within } = new SmallQuiz(page);
  assert.ok((await overflow(page, within)) <= 0);
  for (const { name, width, height } of await targets(within)) {
    assert.ok(Math.round(height) >= 44 && width <= 320, `${name} is ${width} by ${height} px`);
    assert.ok(height <= 150, `${name} is ${height} px high`);
  }
});

test('A person at 400 % zoom reads and reaches all of a quiz without scrolling sideways', async () => {
  const quiz = await before({ viewport: { width: 320, height: 256 }, deviceScaleFactor: 4 });
  await quiz.throughEverything(async (state) => {
    const by = await overflow(quiz.page, quiz.within);
    assert.ok(by <= 0, `${state} sticks out by ${by} px`);
    if (state !== 'start') assert.ok(await arrivalIsInSight(quiz), `${state}: what has the focus is out of sight`);
  });
});

const arrivalIsInSight = (quiz: SmallQuiz): Promise<boolean> =>
  quiz.within.locator('[data-arrival]').evaluate((element) => {
    const { top, left } = element.getBoundingClientRect();
    return top > -1 && left > -1 && top < innerHeight && left < innerWidth;
  });

for (const [what, options] of [
  ['light', { colorScheme: 'light' }],
  ['dark', { colorScheme: 'dark' }],
  ['of a person’s own colours', { forcedColors: 'active' }],
] as const) {
  test(`axe finds nothing wrong in any state of a quiz, on a page that is ${what}`, async () => {
    const quiz = await before(options);
    await quiz.page.addStyleTag({
      content: 'html { color-scheme: light dark; background: Canvas; color: CanvasText; }',
    });
    await quiz.throughEverything((state) => isAccessible(quiz.page, state));
  });
}

test('A person with forced colours sees what is chosen, and what was right, without colour', async () => {
  const quiz = await before({ forcedColors: 'active' });
  await quiz.button('Start now').click();
  await quiz.button('Continue').click();
  await quiz.at(1);
  const label = quiz.within.locator('label', { hasText: '64' });
  const border = () => label.evaluate((element) => getComputedStyle(element).border);
  const unchosen = await border();
  await quiz.choice('64').check();
  assert.notEqual(await border(), unchosen);
  await quiz.button('Continue').click();
  const verdict = quiz.within.locator('.verdict');
  assert.match(await verdict.innerText(), /✗\s*Not right/);
});

test('A person who took the skills audit on this device sees what they felt beside what they know', async () => {
  const { page, context } = await here.visit({ body: '<skills-audit></skills-audit>' });
  await new Audit(page).takeAll();
  const quiz = await before({ in: context });
  await quiz.page.setViewportSize({ width: 320, height: 640 });
  await quiz.throughEverything(async (state) => {
    if (state !== 'results') return;
    const table = quiz.within.getByRole('table', { name: 'What you feel and what you know' });
    await table.waitFor();
    const rows = table.locator('tbody tr');
    assert.deepEqual(
      await rows.evaluateAll((all) =>
        all.map((row) => [...row.querySelectorAll('th, td > :last-child')].map((cell) => cell.textContent.trim())),
      ),
      [
        ['Computing in schools', '2.00', '25%', 'About the same'],
        ['How public Wi-Fi works', '3.00', '100%', 'Felt less strong than the points say'],
        ['Watching the horizon', '3.00', '0%', 'Felt stronger than the points say'],
      ],
    );
    assert.ok((await overflow(quiz.page, quiz.within)) <= 0, 'nothing sticks out on a phone');
    await isAccessible(quiz.page, 'felt and known');
  });
});

test('A person who learns the answers at the end checks theirs first, and can change them', async () => {
  const quiz = await before({}, { ...SMALL, feedback: 'end', questions: SMALL.questions.slice(0, 2) });
  await quiz.button('Start now').click();
  await quiz.button('Continue').click();
  await quiz.choice('10').check();
  await quiz.button('Continue').click();
  await quiz.choice('Wi-Fi').check();
  await quiz.button('Continue').click();
  await quiz.heading('Check your answers').waitFor();
  await isAccessible(quiz.page, 'check');
  assert.equal(await quiz.within.getByText('Not right').count(), 0);
  await quiz.button('Back').click();
  await quiz.button('Back').click();
  await quiz.choice('8').check();
  await quiz.button('Continue').click();
  await quiz.button('Continue').click();
  await quiz.button('See my results').click();
  await quiz.within.getByText('You have 2 of 2 points.').waitFor();
});
