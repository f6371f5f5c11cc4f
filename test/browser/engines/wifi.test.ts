import assert from 'node:assert/strict';
import type { Result } from '../../../src/results/result.js';
import type { Site } from '../site.js';
import { inEachBrowser } from './journeys.js';
import type { Person } from './person.js';

const page = (site: Site, attributes = '', lang = 'en'): string =>
  site.page({ lang, body: `<wifi-readiness-check ${attributes}></wifi-readiness-check>` });

const starts = async (person: Person): Promise<void> => {
  await person.clicks('radio', 'England');
  await person.clicks('radio', 'A supplier, under a contract');
  await person.clicks('button', 'Start now');
  await person.reads('Groups of checks');
};

inEachBrowser((journey) => {
  journey('answers checks of public Wi-Fi, reads why, and gets a plan and a receipt', async (person, site) => {
    const box = site.mailbox();
    await person.opens(page(site, `endpoint="${box.address}"`));
    await starts(person);
    await person.clicks('button', 'Technical safeguards');
    await person.isOn('Technical safeguards');
    await person.clicks('radio', 'Do not know');
    await person.hasChosen('Do not know');
    await person.clicks('button', 'All groups');
    await person.clicks('button', 'See my results');
    await person.reads('1 thing is open.');
    await person.reads('This is not legal advice.');
    await person.clicks('button', 'Send my results');
    await person.reads('Your results have been sent.');
    const { kind, tier, answers, topics } = JSON.parse((await box.letter(1)).body) as Result;
    assert.deepEqual([kind, tier, answers], ['wifi-check', 'internal', { W44: 'dk' }]);
    assert.deepEqual(topics, ['wifi-tech', 'corporate-ict']);
  });

  journey(
    'is led to what is missing on the start page of the Wi-Fi check, and answers by keyboard',
    async (person, site) => {
      await person.opens(page(site));
      await person.clicks('button', 'Start now');
      await person.isOn('There is a problem');
      await person.clicks('link', 'Choose an answer: Which nation');
      await person.isOn('England');
      await person.presses('Space');
      await person.hasChosen('England');
      await person.presses('ArrowDown');
      await person.hasChosen('Scotland');
    },
  );

  journey('goes on with the Wi-Fi check where they were after a reload', async (person, site) => {
    await person.opens(page(site));
    await starts(person);
    await person.clicks('button', 'Copyright');
    await person.clicks('radio', 'Partly');
    await person.hasChosen('Partly');
    await person.clicks('button', 'All groups');
    await person.reads('1 of 4 answered');
    await person.reloads();
    await person.reads('1 of 4 answered');
    await person.clicks('button', 'Copyright');
    await person.hasChosen('Partly');
  });

  journey('looks at their connection, and is told what was measured and what was not', async (person, site) => {
    const large = Buffer.alloc(500_000, 'once upon a time');
    const folder = site.folder((name, _request, response) => {
      response.setHeader('Content-Type', name === 'small.txt' ? 'text/plain' : 'application/octet-stream');
      response.end(name === 'small.txt' ? 'ok' : large);
    });
    await person.opens(page(site, `connection-check="${folder}"`));
    await starts(person);
    await person.reads('Look at this device’s connection');
    await person.clicks('disclosure', 'Look at this device’s connection');
    await person.clicks('button', 'Look now');
    await person.reads('No sign-in page was in the way.');
    await person.reads('the median of 8');
    await person.reads('A download came at about');
    await person.reads('It does not look at the rest of the network');
  });

  journey('is told of a Wi-Fi sign-in page in the way of their connection', async (person, site) => {
    const folder = site.folder((_name, _request, response) => response.writeHead(302, { Location: '/portal' }).end());
    await person.opens(page(site, `connection-check="${folder}"`));
    await starts(person);
    await person.clicks('disclosure', 'Look at this device’s connection');
    await person.clicks('button', 'Look now');
    await person.reads('A sign-in page seems to be in the way');
  });

  journey(
    'whose line fails after the start reads why, who and where of a check after a reload',
    async (person, site) => {
      const cuts = site.cuts(/\/chunks\/details-/);
      await person.opens(page(site));
      await starts(person);
      await person.clicks('button', 'Technical safeguards');
      await person.clicks('disclosure', 'Why, who and where it stands');
      await person.reads('could not be fetched');
      cuts.end();
      // Firefox remembers until then that a module did not come.
      await person.reloads();
      await person.clicks('disclosure', 'Why, who and where it stands');
      await person.reads('A guest device must never reach council systems.');
    },
  );

  journey('takes the Wi-Fi check in Welsh', async (person, site) => {
    await person.opens(page(site, '', 'cy'));
    await person.reads('A yw eich Wi-Fi cyhoeddus yn barod?');
    assert.equal(await person.language(), 'cy');
    await person.clicks('radio', 'Cymru');
    await person.clicks('radio', 'Cyflenwr, o dan gontract');
    await person.clicks('button', 'Dechrau nawr');
    await person.clicks('button', 'Hawlfraint');
    await person.clicks('radio', 'Ddim yn gwybod');
    await person.clicks('button', 'Pob grŵp');
    await person.clicks('button', 'Gweld fy nghanlyniadau');
    await person.reads('Mae 1 peth ar agor.');
    await person.reads('Nid cyngor cyfreithiol yw hwn.');
  });
});
