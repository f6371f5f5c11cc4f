import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { Result } from '../../src/results/result.js';
import { prepare } from './prepared.js';

const main = fileURLToPath(new URL('../../src/collector/main.ts', import.meta.url));

/** The bearer token of every collector that a test starts. */
export const TOKEN = 'a-token-for-tests';

/** A collector in a process of its own, as an operator runs it. */
export interface Collector {
  url: string;
  process: ChildProcess;
  /** Everything it has written so far. */
  written(): string;
  /** Ends it at once, as a crash does. */
  kill(): Promise<void>;
  /** Asks it to end, as an operator does, and gives its exit code. */
  stop(): Promise<number | null>;
}

const folders: string[] = [];
const children: ChildProcess[] = [];
// A collector that a failed test has left behind would keep its file from ending.
const killAll = () => {
  for (const child of children) child.kill('SIGKILL');
};
after(killAll);
process.on('exit', () => {
  killAll();
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

// The runner ends a test that takes too long with a signal, and a signal alone runs no clearing up.
process.once('SIGTERM', () => process.exit(1));

/** A new folder, removed when the test file ends. */
export function ownFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'collector-'));
  folders.push(folder);
  return folder;
}

/** A new folder with an empty database in it, ready to open. */
export async function preparedFolder(): Promise<string> {
  const folder = join(ownFolder(), 'data');
  await prepare(folder);
  return folder;
}

/** How Node is told to run the collector: as it was built for the tests, or from its source. */
const program = process.env.COLLECTOR_BUILT ? [process.env.COLLECTOR_BUILT] : ['--import', 'tsx', main];

/** Starts a collector without waiting for it. */
export function launch(folder: string, env: Record<string, string> = {}, options: string[] = []): ChildProcess {
  const child = spawn(process.execPath, [...options, ...program], {
    env: {
      PATH: process.env.PATH,
      PORT: '0',
      COLLECTOR_DATA: folder,
      COLLECTOR_DEMO: 'off',
      COLLECTOR_RATE: '1000000',
      COLLECTOR_TOKEN: TOKEN,
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  children.push(child);
  return child;
}

/** Starts a collector and waits until it listens. */
export async function startCollector(
  folder: string,
  env: Record<string, string> = {},
  options: string[] = [],
): Promise<Collector> {
  const child = launch(folder, env, options);
  let text = '';
  const url = await new Promise<string>((resolve, reject) => {
    const read = (chunk: unknown) => {
      text += String(chunk);
      const found = / is at (http:\S+)\//.exec(text);
      if (found?.[1]) resolve(found[1]);
    };
    child.stdout?.on('data', read);
    child.stderr?.on('data', read);
    child.once('exit', () => reject(new Error(`The collector did not start: ${text}`)));
  });
  return {
    url,
    process: child,
    written: () => text,
    kill: async () => {
      const ended = once(child, 'exit');
      child.kill('SIGKILL');
      await ended;
    },
    stop: async () => {
      const ended = once(child, 'exit');
      child.kill('SIGTERM');
      const [code] = (await ended) as [number | null];
      return code;
    },
  };
}

/** A finished audit, as its widget posts it. */
export function sample(changes: Record<string, unknown> = {}): Result {
  return {
    schema: 'library-widgets/result/1',
    id: crypto.randomUUID(),
    rev: 1,
    kind: 'audit-response',
    widget: 'skills-audit',
    widgetVersion: '0.1.0',
    definition: { id: 'skills-audit-2014', version: '1' },
    campaign: 'spring',
    group: 'scl',
    tier: 'open',
    lang: 'en',
    startedAt: '2026-11-22T09:00:00Z',
    finishedAt: '2026-11-22T09:08:00Z',
    topics: ['wifi-law'],
    answers: { K07: 2 },
    scores: { overall: 3.26 },
    data: {},
    ...changes,
  };
}

/** Posts a body as a widget does. Text and bytes go as they are; anything else is written as JSON. */
export function post(url: string, body: unknown, headers: Record<string, string> = {}): Promise<Response> {
  const raw = typeof body === 'string' || body instanceof Uint8Array;
  return fetch(`${url}/v1/results`, {
    method: 'POST',
    // A connection of its own: one that has been idle may be closed in the moment it is used again.
    headers: { 'content-type': 'application/json', connection: 'close', ...headers },
    body: raw ? (body as BodyInit) : JSON.stringify(body),
  });
}

/** The header a widget sends with a result. */
export const keyOf = ({ id, rev }: Result): Record<string, string> => ({ 'idempotency-key': `${id}.${rev}` });

/** Everything the collector keeps, as the holder of the token reads it. */
export async function everything(url: string): Promise<Result[]> {
  const answer = await fetch(`${url}/v1/results.ndjson`, { headers: { authorization: `Bearer ${TOKEN}` } });
  const text = await answer.text();
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Result);
}
