import assert from 'node:assert/strict';
import type { Site } from '../site.js';
import { inEachBrowser } from './journeys.js';

const page = (site: Site, lang = 'en'): string => site.page({ lang, body: '<howto-channel></howto-channel>' });
const FILM = 'How to run a device and data bank desk';

inEachBrowser((journey) => {
  journey('opens a film by keyboard, and it plays from what is said, or says plainly why not', async (person, site) => {
    await person.opens(page(site));
    await person.reads('How to talk to your ICT team');
    await person.tabsTo(FILM);
    await person.presses('Enter');
    await person.reads('Next in this list');
    await person.isOn(FILM);
    await person.clicks('button', '0:19');
    const outcome = await person.plays(19);
    if (outcome === 'failed')
      await person.reads('The film could not be played. You can read what is said in it below.');
    await person.reads('What is said');
    await person.reads('0:19');
  });

  journey('finds a film by a word that is said in it', async (person, site) => {
    await person.opens(page(site));
    await person.types('Search the titles', 'lends devices');
    await person.presses('Enter');
    await person.reads('1 film');
    await person.reads('from 0:09');
    await person.clicks('link', FILM);
    await person.reads('Next in this list');
  });

  journey('finds a film saved for later after a reload', async (person, site) => {
    await person.opens(page(site));
    await person.clicks('link', FILM);
    await person.clicks('button', 'Watch later');
    await person.reads('Saved for later');
    await person.clicks('button', '← All films');
    await person.reloads();
    await person.reads('Saved for later');
  });

  journey('reads a channel in Welsh', async (person, site) => {
    await person.opens(page(site, 'cy'));
    await person.reads('Sut i siarad â’ch tîm TGCh');
    assert.equal(await person.language(), 'cy');
    await person.clicks('link', 'Sut i siarad â’ch tîm TGCh');
    await person.reads('Yr hyn sy’n cael ei ddweud');
    await person.reads('Gwylio rywbryd eto');
  });
});
