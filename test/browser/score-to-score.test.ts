import assert from 'node:assert/strict';
import { afterEach, test } from 'node:test';
import type { Page } from 'playwright-core';
import { Audit } from './audit.js';
import { isAccessible } from './axe.js';
import { world } from './browser.js';
import { keeps } from './kept.js';
import { POLICY } from './policy.js';

const here = world();
afterEach(here.leave);

const headers = { 'Content-Security-Policy': POLICY };
const WIFI = 'Rules for public Wi-Fi';
const FILM = 'How to check your public Wi-Fi duties in an afternoon';
const SESSION = 'The duties that come with public Wi-Fi';

/** A quiz of one question on what the programme is about. */
const QUIZ = {
  id: 'wifi-quiz',
  version: '1',
  title: 'What the law asks',
  sections: [{ id: 'main', title: 'What you know' }],
  questions: [
    {
      id: 'logs',
      section: 'main',
      kind: 'one',
      text: 'Who has duties where a library offers Wi-Fi?',
      options: [
        { value: 'a', text: 'The library service' },
        { value: 'b', text: 'Nobody' },
      ],
      answer: 'a',
      topics: ['wifi-law'],
    },
  ],
};

/** Answers the quiz, and what its panel then says of the topic: felt, tested, and one beside the other. */
async function takesQuiz(page: Page, answer: string): Promise<string[]> {
  const quiz = page.locator('digital-quiz');
  await quiz.getByRole('button', { name: 'Start now' }).click();
  await quiz.getByLabel(answer, { exact: true }).check();
  await quiz.getByRole('button', { name: 'Continue' }).click();
  await quiz.getByRole('button', { name: 'See my results' }).click();
  const row = quiz
    .getByRole('table', { name: 'What you feel and what you know' })
    .getByRole('row')
    .filter({ hasText: WIFI });
  await row.waitFor();
  return row.getByRole('cell').allInnerTexts();
}

test('Somebody goes from a low rating through a programme, a film and a session to a better score, and sees what they know move past what they felt', async () => {
  const path = (body: string) => new URL(here.site.page({ body: `<main>${body}</main>`, headers })).pathname;
  const quizPath = path(`<h1>Quiz</h1><digital-quiz src="${here.site.file('wifi-quiz.json', QUIZ)}"></digital-quiz>`);
  const filmsPath = path('<h1>Films</h1><howto-channel></howto-channel>');
  const exchangePath = path(`<h1>Sessions</h1><learning-exchange films="${filmsPath}"></learning-exchange>`);
  const chain = `digital-quiz=${quizPath} howto-channel=${filmsPath} learning-exchange=${exchangePath}`;
  const auditPath = path(`<h1>Audit</h1><skills-audit chain="${chain}"></skills-audit>`);

  const { page, context } = await here.visit(here.site.origin + auditPath);
  const exchange = page.locator('learning-exchange');
  const goesTo = (address: string) => page.goto(here.site.origin + address);

  // The audit: what the law asks of public Wi-Fi is rated 1, all else 4.
  const audit = new Audit(page);
  const ratings = Array.from({ length: 23 }, (_, at) => (at === 14 ? 1 : 4));
  await audit.takeAll(ratings);
  const next = page.locator('skills-audit .next-steps');
  await next.getByText(`You rated ${WIFI} 1 of 5.`).first().waitFor();
  await keeps(page, '"audit-response"');

  // The quiz for the first time.
  await goesTo(quizPath);
  assert.deepEqual(await takesQuiz(page, 'Nobody'), ['1.00', '0%', 'About the same']);
  await keeps(page, '"quiz-attempt"');

  // The programme, from the audit's link.
  await goesTo(auditPath);
  await next.getByRole('link', { name: 'Make a development programme' }).click();
  await page.waitForURL(`**${exchangePath}#development-programme`);
  await exchange.getByRole('button', { name: 'Use my results' }).click();
  await exchange.getByRole('button', { name: 'Make a programme from your skills audit' }).click();
  const steps = exchange.locator('.steps > li');
  await steps.first().waitFor();
  assert.match(await steps.first().innerText(), new RegExp(`You rated ${WIFI} 1 of 5`));
  await isAccessible(page, 'the programme');

  // The film, on its page, watched to its end.
  const film = exchange.getByRole('link', { name: /^Watch this film/ });
  await keeps(page, 'film:wifi-duties');
  await film.click();
  await page.waitForURL(`**${filmsPath}#v=wifi-duties`);
  await page.locator('howto-channel').getByRole('heading', { name: FILM }).waitFor();
  const video = page.locator('howto-channel video');
  await video.evaluate((player: HTMLVideoElement) => {
    player.muted = true;
    player.playbackRate = 16;
    return player.play();
  });
  await video.evaluate(
    (player: HTMLVideoElement) =>
      player.ended || new Promise((resolve) => player.addEventListener('ended', resolve, { once: true })),
  );

  // Back in the programme: the film is ticked, and the session joined.
  await goesTo(exchangePath);
  await exchange.getByRole('checkbox', { name: FILM }).check();
  await exchange.getByRole('button', { name: /^See this session/ }).click();
  await exchange.getByRole('heading', { name: SESSION }).waitFor();
  await exchange.getByRole('button', { name: 'Sign up' }).click();
  await exchange.getByText('You have signed up.').waitFor();
  await exchange.getByRole('button', { name: '← Your development programme' }).click();
  await exchange.getByRole('checkbox', { name: SESSION }).check();
  await exchange.getByText('2 of 3 steps done.').waitFor();
  await keeps(page, '"place"');

  // The quiz again: the points moved, what was felt did not.
  await goesTo(quizPath);
  await page.locator('digital-quiz').getByRole('button', { name: 'Start again' }).click();
  assert.deepEqual(await takesQuiz(page, 'The library service'), [
    '1.00',
    '100%',
    'Felt less strong than the points say',
  ]);

  const { page: later } = await here.visit(here.site.origin + exchangePath, { in: context });
  await later.locator('learning-exchange').getByText('2 of 3 steps done.').waitFor();
  const sent = here.site.requests.filter(({ line }) => !line.startsWith('GET '));
  assert.deepEqual(sent, [], 'nothing has left the device');
});
