/** A hundred times into the page and out again: what stays in memory after collection. */
import { buildPage } from '../build.mjs';
import { mountAgain } from '../measure/many.mjs';
import { inTurn } from '../rounds.mjs';
import { mounted } from '../subjects.mjs';

const title = 'A hundred mounts and removals';

export async function run({ browser, origin, rounds, log }) {
  for (const { name } of mounted) await buildPage('audit', name, 23);
  const subjects = await inTurn(mounted, rounds, log, ({ name }) => mountAgain(browser, origin, { name }));
  return [{ title, subjects }];
}
