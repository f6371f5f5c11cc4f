/**
 * Runs the tests that drive browsers, servers and databases from Node, or those among them whose path holds one of the
 * words given.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';

const words = process.argv.slice(2);
const files = ['test/bench', 'test/browser', 'test/cms', 'test/collector', 'test/command', 'test/docs', 'test/faults']
  .filter((folder) => existsSync(folder))
  .flatMap((folder) => readdirSync(folder, { recursive: true }).map((name) => join(folder, name)))
  .filter((file) => file.endsWith('.test.ts'))
  .filter((file) => !words.length || words.some((word) => file.includes(word)))
  .toSorted();

if (!files.length) {
  console.error('There is no such test.');
  process.exit(1);
}

// Collectors are started by the hundred, and a built one starts in three fifths of the time.
const { status: built } = spawnSync('npm', ['run', '-s', 'build:collector'], { stdio: 'inherit' });
if (built !== 0) process.exit(1);

const reporters = [
  ['spec', 'stdout'],
  ...(process.env.COUNTS ? [['./scripts/count-node.mjs', process.env.COUNTS]] : []),
];
const { status } = spawnSync(
  process.execPath,
  [
    '--import=tsx',
    '--test',
    // Two at most, and each starts a server and a browser of its own.
    '--test-concurrency=2',
    // A test that waits for ever fails rather than holding up all the others.
    '--test-timeout=900000',
    ...reporters.flatMap(([reporter, to]) => [`--test-reporter=${reporter}`, `--test-reporter-destination=${to}`]),
    ...files,
  ],
  // A process that outlives its test keeps the runner waiting, even after the last word.
  {
    stdio: 'inherit',
    timeout: 50 * 60_000,
    killSignal: 'SIGKILL',
    env: { ...process.env, COLLECTOR_BUILT: resolve('build/collector/main.js') },
  },
);
process.exit(status ?? 1);
