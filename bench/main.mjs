/**
 * What our widgets and the collector cost, beside their peers: `npm run bench -- [--rounds 5] [--size 100000] [audit films scale memory collector filled]`.
 *
 * Needs `npm run build` before. Installs the peers in bench/peers when they are not there. Writes bench/results/latest.json,
 * in which parts that were not asked for stay as they were, and draws it into bench/dist/report. See docs/bench.md.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { parseArgs } from 'node:util';
import { launch } from './measure/browser.mjs';
import { buildReport } from './report/build.mjs';
import { tell } from './tell.mjs';
import { serve } from './server.mjs';

const PARTS = ['audit', 'films', 'scale', 'memory', 'collector', 'filled'];
const RESULTS = 'bench/results/latest.json';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { rounds: { type: 'string', default: '5' }, size: { type: 'string', default: '100000' } },
});
const parts = positionals.length ? positionals : PARTS;
const unknown = parts.filter((part) => !PARTS.includes(part));
if (unknown.length) stop(`There is no part ${unknown.join(', ')}. Parts: ${PARTS.join(', ')}`);
if (!existsSync('dist/auto.js')) stop('Nothing is built yet: npm run build');
if (!existsSync('bench/peers/node_modules')) {
  // Nothing of the peers' own is run while they are installed.
  const { status } = spawnSync('npm', ['ci', '--ignore-scripts'], {
    cwd: 'bench/peers',
    stdio: 'inherit',
    shell: true,
  });
  if (status) stop('The peers could not be installed.');
}

const { origin, stop: stopServing } = await serve();
const browser = await launch();
const rounds = Number(values.rounds);
for (const part of parts) {
  const { run } = await import(`./parts/${part}.mjs`);
  const began = Date.now();
  const log = (words) => process.stderr.write(`${part}, ${words}\n`);
  const tables = await run({ browser, origin, rounds, log, size: Number(values.size) });
  const results = existsSync(RESULTS) ? JSON.parse(readFileSync(RESULTS, 'utf8')) : { parts: {} };
  results.parts[part] = {
    on: new Date(began).toISOString().slice(0, 10),
    machine: `${cpus().length} processors, ${Math.round(totalmem() / 2 ** 30)} GB, Chromium ${browser.version().split('.')[0]}, Node ${process.versions.node.split('.')[0]}`,
    rounds,
    tables,
  };
  mkdirSync('bench/results', { recursive: true });
  writeFileSync(RESULTS, `${JSON.stringify(results, null, 1)}\n`);
  for (const table of tables) tell(table, rounds);
}
await browser.close();
stopServing();
await buildReport();
console.log(`Drawn: npx vite preview --outDir bench/dist/report`);

function stop(words) {
  console.error(words);
  process.exit(1);
}
