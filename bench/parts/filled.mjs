/** The collector as it fills: its memory, and the time of a first summary and of later ones, on both databases. */
import { onEachDatabase } from '../collector/databases.mjs';
import { memory, send, summaryMs } from '../collector/load.mjs';
import { start } from '../collector/server.mjs';
import { summed } from '../numbers.mjs';

/** Summaries are asked for when there are so many results. */
const STOPS = [1000, 100_000, 1_000_000];
const LATER = 10;

export const run = ({ size, log }) =>
  onEachDatabase(async (database, settings) => {
    const { url, stop } = await start('build/collector/main.js', await settings());
    const measures = await fill(url, size, (words) => log(`${database}, ${words}`));
    await stop();
    const subject = { name: 'collector', title: 'The collector', kind: 'ours', measures };
    return [{ title: `Filled, ${database}`, subjects: [subject] }];
  });

/** Fills the collector up to each stop that is not beyond `size`, and asks it there. */
async function fill(url, size, log) {
  const measures = {};
  let many = 0;
  for (const stop of STOPS.filter((one) => one <= size)) {
    log(`up to ${stop} results`);
    await send(url, stop - many);
    many = stop;
    const first = await summaryMs(url);
    const later = [];
    for (let asked = 0; asked < LATER; asked++) later.push(await summaryMs(url));
    measures[`memoryBytes, ${many} results`] = summed([await memory(url)]);
    measures[`firstSummaryMs, ${many} results`] = summed([first]);
    measures[`summaryMs, ${many} results`] = summed(later);
  }
  return measures;
}
