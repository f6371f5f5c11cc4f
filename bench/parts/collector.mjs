/**
 * The collector beside a bare Fastify route that only inserts, on the embedded database and on PostgreSQL: small results
 * through HTTP to disk; then filled, with its memory and the time of a first summary and of later ones on the way.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { register } from 'tsx/esm/api';
import { memory, send, summaryMs } from '../collector/load.mjs';
import { start } from '../collector/server.mjs';
import { summed } from '../numbers.mjs';
import { inTurn } from '../rounds.mjs';

const IN_A_ROUND = 1000;
/** Summaries are asked for when there are so many results. */
const STOPS = [1000, 100_000, 1_000_000];
const LATER = 10;

export async function run({ rounds, size, log }) {
  spawnSync('npm', ['run', '-s', 'build:collector'], { stdio: 'inherit', shell: true });
  cpSync('src/collector/migrations', 'build/collector/migrations', { recursive: true });
  const unregister = register();
  const { startPostgres } = await import('../../test/collector/postgres.ts');
  await unregister();

  const home = mkdtempSync(join(tmpdir(), 'bench-'));
  const folder = (name) => ({ COLLECTOR_DATA: join(home, name), DATABASE_URL: '' });
  const embedded = await measure('embedded database', folder('own'), folder('bare'), { rounds, size, log });
  rmSync(home, { recursive: true });

  const server = await startPostgres();
  const addresses = [{ DATABASE_URL: await server.newDatabase() }, { DATABASE_URL: await server.newDatabase() }];
  const own = await measure('PostgreSQL', ...addresses, { rounds, size, log });
  await server.stop();
  return [...embedded, ...own];
}

async function measure(database, own, bare, { rounds, size, log }) {
  const collector = await start('build/collector/main.js', own);
  const plain = await start('bench/collector/bare.mjs', bare);
  const subjects = [
    { name: 'bare', title: 'Floor: a route that only inserts', kind: 'floor', url: plain.url },
    { name: 'collector', title: 'The collector', kind: 'ours', url: collector.url },
  ];
  const sent = await inTurn(
    subjects,
    rounds,
    (words) => log(`${database}, ${words}`),
    ({ url }) => send(url, IN_A_ROUND),
  );
  await plain.stop();
  const filled = await fill(collector.url, (rounds + 1) * IN_A_ROUND, size, (words) => log(`${database}, ${words}`));
  await collector.stop();
  return [
    { title: `Small results through HTTP to disk, ${database}`, subjects: sent },
    { title: `Filled, ${database}`, subjects: [{ ...subjects[1], url: undefined, measures: filled }] },
  ];
}

/** Fills the collector up to each stop that is not beyond `size`, and asks it there. */
async function fill(url, from, size, log) {
  const measures = {};
  let many = from;
  for (const stop of STOPS.filter((one) => one <= size)) {
    if (stop > many) {
      log(`up to ${stop} results`);
      await send(url, stop - many);
      many = stop;
    }
    const first = await summaryMs(url);
    const later = [];
    for (let asked = 0; asked < LATER; asked++) later.push(await summaryMs(url));
    measures[`memoryBytes, ${many} results`] = summed([await memory(url)]);
    measures[`firstSummaryMs, ${many} results`] = summed([first]);
    measures[`summaryMs, ${many} results`] = summed(later);
  }
  return measures;
}
