/**
 * Runs every check and test, or those named (`npm test -- unit`, `npm test -- lint types`), and ends with the line
 * `N passed, N failed`: each test counts, as its own tool counted it, and each step without tests counts as one.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';

/** In order. Each is a script of package.json, its own name unless it says another. */
const steps = [
  { name: 'browser' },
  { name: 'cms' },
  { name: 'check:format' },
  { name: 'check:lint' },
  { name: 'check:templates' },
  { name: 'check:types' },
  { name: 'check:rooms' },
  { name: 'check:house' },
  { name: 'build' },
  { name: 'check:package', needs: 'build' },
  { name: 'check:frameworks', needs: 'build' },
  { name: 'budget', needs: 'build' },
  { name: 'test:unit', needs: 'browser', counts: true },
  { name: 'test:node', needs: 'build', counts: true },
  { name: 'stories', script: 'storybook:build' },
  // WebKitGTK has the journeys only: it reads the endless answer of a unit test, though aborted, until memory is full.
  { name: 'engines:units', script: 'test:unit', env: { BROWSERS: 'firefox' }, counts: true, onlyIfAsked: true },
  {
    name: 'engines:journeys',
    script: 'test:journeys',
    env: { BROWSERS: 'chromium,firefox,webkit' },
    counts: true,
    onlyIfAsked: true,
  },
];

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
const words = process.argv.slice(2);
const isAsked = ({ name, onlyIfAsked }) =>
  words.length ? words.some((word) => word === name || name.split(':').includes(word)) : !onlyIfAsked;

const asked = steps.filter(isAsked);
if (!asked.length) {
  console.error(`There is no such step. Steps: ${steps.map(({ name }) => name).join(', ')}`);
  process.exit(1);
}

const folder = mkdtempSync(join(tmpdir(), 'library-widgets-'));
const total = { passed: 0, failed: 0 };
const broken = new Set();

for (const step of asked) {
  const { name, needs, counts } = step;
  console.log(`\n── ${name} ${'─'.repeat(Math.max(0, 60 - name.length))}`);
  const began = Date.now();
  const { passed, failed } = broken.has(needs) ? notRun(needs) : run(step);
  total.passed += passed;
  total.failed += failed;
  if (failed) broken.add(name);
  const seconds = ((Date.now() - began) / 1000).toFixed(1);
  const outcome = counts ? `${passed} passed, ${failed} failed` : failed ? 'failed' : 'passed';
  console.log(`── ${name}: ${outcome} (${seconds} s)`);
}

rmSync(folder, { recursive: true });
if (broken.size) console.log(`\nFailed: ${[...broken].join(', ')}`);
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed ? 1 : 0;

function run({ name, script = name, env, counts }) {
  const file = join(folder, 'counts.json');
  rmSync(file, { force: true });
  const { status } = spawnSync(scripts[script], {
    shell: true,
    stdio: 'inherit',
    env: {
      ...process.env,
      ...env,
      PATH: [join(process.cwd(), 'node_modules/.bin'), process.env.PATH].join(delimiter),
      ...(counts && { COUNTS: file }),
    },
  });
  if (!counts) return { passed: status === 0 ? 1 : 0, failed: status === 0 ? 0 : 1 };
  const count = countIn(file);
  // The exit code has the last word: a tool can break without one test failing.
  return { ...count, failed: count.failed || (status === 0 ? 0 : 1) };
}

function countIn(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return { passed: 0, failed: 1 }; // it broke before it could say
  }
}

function notRun(needs) {
  console.log(`Not run, because ${needs} failed.`);
  return { passed: 0, failed: 1 };
}
