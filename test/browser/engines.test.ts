import assert from 'node:assert/strict';
import type { Result } from '../../src/results/result.js';
import { LOWEST, MEANS, POINTS, RATINGS } from './audit.js';
import { inEachBrowser } from './engines/journeys.js';
import type { Person } from './engines/person.js';
import type { Site } from './site.js';

inEachBrowser((journey) => {
  const begins = async (person: Person, address: string) => {
    await person.opens(address);
    await person.clicks('button', 'Start now');
    await person.reads('About you');
    await person.clicks('button', 'Continue');
  };
  const rates = async (person: Person, ratings: readonly number[], from = 1) => {
    for (const [at, points] of ratings.entries()) {
      await person.reads(`Question ${from + at} of 23`);
      await person.clicks('radio', POINTS[points - 1]!);
      await person.clicks('button', 'Continue');
    }
  };

  journey('takes the whole audit and gets a receipt', async (person, site) => {
    const box = site.mailbox();
    await begins(person, site.page({ body: `<skills-audit endpoint="${box.address}"></skills-audit>` }));
    await rates(person, RATINGS);
    await person.clicks('button', 'See my results');
    await person.reads('Your mean rating is 3.04 out of 5, over 23 of 23 questions.');
    await person.clicks('button', 'Send my results');
    await person.reads('Your results have been sent.');
    const { headers, body } = await box.letter(1);
    const { id, scores, topics } = JSON.parse(body) as Result;
    assert.deepEqual([scores, topics], [MEANS, LOWEST]);
    assert.equal(headers['idempotency-key'], `${id}.1`);
    assert.equal(headers['content-type'], 'application/json');
    assert.equal(headers.cookie, undefined);
    await person.reads(id);
    assert.equal(box.letters.length, 1);
  });

  journey('goes on where they were after a reload', async (person, site) => {
    await begins(person, site.page({ body: '<skills-audit></skills-audit>' }));
    await rates(person, [5, 4, 2]);
    await person.reads('Question 4 of 23');
    await person.clicks('radio', 'About average');
    await person.hasChosen('About average');
    await person.reloads();
    await person.reads('Question 4 of 23');
    await person.hasChosen('About average');
    await person.clicks('button', 'Back');
    await person.reads('Question 3 of 23');
    await person.hasChosen('2 out of 5');
  });

  journey('is led to a problem, and answers by keyboard', async (person, site) => {
    await begins(person, site.page({ body: '<skills-audit></skills-audit>' }));
    await person.isOn('Leading changes to team roles and structures');
    await person.clicks('button', 'Continue');
    await person.isOn('There is a problem');
    await person.clicks('link', 'Choose an answer: Leading changes');
    await person.isOn('Not strong');
    await person.presses('Space');
    await person.hasChosen('Not strong');
    await person.presses('ArrowDown');
    await person.hasChosen('2 out of 5');
    await person.presses('Tab', 'Tab');
    await person.isOn('Continue');
    await person.presses('Enter');
    await person.reads('Question 2 of 23');
    await person.isOn('Explaining what digital technology is for');
  });

  journey('reads Welsh, and knows that it is a draft', async (person, site) => {
    await person.opens(site.page({ lang: 'cy', body: '<skills-audit></skills-audit>' }));
    await person.reads('Archwiliad sgiliau arweinyddiaeth ddigidol');
    await person.reads('Nid yw cyfieithydd wedi gwirio’r Gymraeg hon eto.');
    assert.equal(await person.language(), 'cy');
    await person.clicks('button', 'Dechrau nawr');
    await person.reads('Amdanoch chi');
    await person.clicks('button', 'Parhau');
    await person.reads('Cwestiwn 1 o 23');
    await person.clicks('button', 'Parhau');
    await person.reads('Mae problem wedi codi');
    await person.clicks('radio', 'Cryf iawn');
    await person.clicks('button', 'Parhau');
    await person.reads('Cwestiwn 2 o 23');
  });

  journey('whose line is cut is told so, and their result is sent, once, when it is back', async (person, site) => {
    const box = site.mailbox();
    const { reply } = box;
    const address = site.page({
      body: `<skills-audit endpoint="${box.address}" src="${shortAudit(site)}"></skills-audit>`,
    });
    await person.opens(address);
    await person.clicks('button', 'Start now');
    await person.clicks('radio', 'Not strong');
    await person.clicks('button', 'Continue');
    await person.clicks('button', 'See my results');
    box.reply = () => 'cut';
    await person.clicks('button', 'Send my results');
    await person.reads('The service cannot be reached. You may be offline. They are kept on this device until then.');
    await person.reloads();
    await person.reads('Your results have not been sent yet.');
    box.reply = reply;
    await person.reads('Your results have been sent.');
    await person.reloads();
    await person.reads('Your results have been sent.');
    assert.equal(box.letters.length, 1);
  });

  journey('whose browser keeps nothing is told so, and still gets a receipt', async (person, site) => {
    const box = site.mailbox();
    await person.opens(
      site.page({
        body: `<skills-audit endpoint="${site.origin}${box.address}" src="${site.origin}${shortAudit(site)}"></skills-audit>`,
        headers: { 'Content-Security-Policy': 'sandbox allow-scripts' }, // an origin of its own, which has no storage
      }),
    );
    await person.reads('This browser does not let this page keep your answers.');
    await person.clicks('button', 'Start now');
    await person.clicks('radio', 'Not strong');
    await person.clicks('button', 'Continue');
    await person.clicks('button', 'See my results');
    await person.clicks('button', 'Send my results');
    await person.reads('Your results have been sent.');
    assert.equal(box.letters.length, 1);
  });
});

/** An audit of one question. */
function shortAudit(site: Site): string {
  return site.file('short.json', {
    id: 'short',
    version: '1',
    title: 'One question',
    scale: { low: 'Not strong', middle: 'About average', high: 'Very strong' },
    sections: [{ id: 'only', title: 'The only one' }],
    questions: [{ id: 'S1', section: 'only', kind: 'rating', text: 'Helping somebody to join by phone' }],
  });
}
