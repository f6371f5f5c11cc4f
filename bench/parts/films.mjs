/** As many films on a page as our built-in channel has, before anyone clicks: what is asked of others, bytes, and when the first can be chosen. */
import { buildPage } from '../build.mjs';
import { load } from '../measure/audit.mjs';
import { inTurn } from '../rounds.mjs';
import { films } from '../subjects.mjs';

const title = 'Seven films on a page, before a click';

const COUNT = 7;

export async function run({ browser, origin, rounds, log }) {
  for (const { name } of films) await buildPage('films', name, COUNT);
  const subjects = await inTurn(films, rounds, log, async ({ name }) => {
    const { visit, measured } = await load(browser, origin, { part: 'films', name, count: COUNT });
    const told = await visit.ask("document.querySelectorAll('link[rel=preconnect]').length");
    await visit.close();
    return { ...measured, othersRequests: visit.others.length, othersPreconnects: told };
  });
  return [{ title, subjects }];
}
