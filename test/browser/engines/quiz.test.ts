import assert from 'node:assert/strict';
import type { Result } from '../../../src/results/result.js';
import type { Site } from '../site.js';
import { inEachBrowser } from './journeys.js';
import type { Person } from './person.js';

const page = (site: Site, attributes: string, lang = 'en'): string =>
  site.page({ lang, body: `<digital-quiz topics="wifi-tech wifi-law" ${attributes}></digital-quiz>` });

const goesOn = async (person: Person, choice: string, verdict: string): Promise<void> => {
  await person.clicks('radio', choice);
  await person.clicks('button', 'Continue');
  await person.reads(verdict);
};

inEachBrowser((journey) => {
  journey('takes a whole quiz, a picture of it in words, and gets a receipt', async (person, site) => {
    const box = site.mailbox();
    await person.opens(page(site, `endpoint="${box.address}"`));
    await person.clicks('button', 'Start now');
    await person.reads('Question 1 of 3');
    await goesOn(person, 'Encrypts each user’s traffic', 'Right');
    await person.clicks('button', 'Continue');
    await person.reads('Question 2 of 3');
    await goesOn(person, 'As copyright material', 'Not right');
    await person.clicks('button', 'Continue');
    await person.reads('Question 3 of 3');
    await person.clicks('button', 'Ask me this in words');
    await person.reads('Which short-range radio link connects a phone to a router');
    await goesOn(person, 'Wi-Fi', 'Right');
    await person.clicks('button', 'See my results');
    await person.reads('You have 2 of 3 points.');
    await person.clicks('button', 'Send my results');
    await person.reads('Your results have been sent.');
    const { kind, answers, scores } = JSON.parse((await box.letter(1)).body) as Result;
    assert.deepEqual([kind, answers], ['quiz-attempt', { G06: 'b', G19: 'd', I01: 'd' }]);
    assert.deepEqual([scores?.points, scores?.of, scores?.overall], [2, 3, 66.67]);
  });

  journey('is asked the same after a reload in the middle of a question of a quiz', async (person, site) => {
    await person.opens(page(site, ''));
    await person.clicks('button', 'Start now');
    await goesOn(person, 'Encrypts each user’s traffic', 'Right');
    await person.reloads();
    await person.reads('The answer Encrypts each user’s traffic');
    await person.clicks('button', 'Continue');
    await person.reads('Question 2 of 3');
    await person.clicks('radio', 'As copyright material');
    const choices = await person.choices();
    await person.reloads();
    await person.hasChosen('As copyright material');
    assert.deepEqual(await person.choices(), choices);
  });

  journey('takes a quiz in Welsh', async (person, site) => {
    await person.opens(page(site, '', 'cy'));
    await person.reads('Cwis gwybodaeth ddigidol');
    assert.equal(await person.language(), 'cy');
    await person.clicks('button', 'Dechrau nawr');
    await person.reads('Cwestiwn 1 o 3');
    await person.clicks('radio', 'Amgryptio traffig');
    await person.clicks('button', 'Parhau');
    await person.reads('Yr ateb');
  });
});
