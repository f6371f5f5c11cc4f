import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chownSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from 'pg';
import { ensure, find } from '../../scripts/postgres.mjs';
import { freePort } from '../ports.js';
import { ownFolder } from './collector.js';

/** PostgreSQL does not run as root. Its files are of nobody then. */
const NOBODY = 65_534;
const identity = process.getuid?.() === 0 ? { uid: NOBODY, gid: NOBODY } : {};
// Its messages are waited for, in English.
const env = { ...process.env, LC_ALL: 'C' };

/** A PostgreSQL server in a folder of its own, as it comes. */
export interface Postgres {
  /** The address of a new, empty database. */
  newDatabase(): Promise<string>;
  start(): Promise<void>;
  /** Ends it, and every connection to it. */
  stop(): Promise<void>;
}

/** @param folder - Where its files are; one on a small disk, for a test of full ones. */
export async function startPostgres(folder = ownFolder()): Promise<Postgres> {
  const advice = ensure();
  if (advice) throw new Error(advice);
  const programs = find()!;
  if (identity.uid) chownSync(folder, identity.uid, identity.gid);
  const data = join(folder, 'data');
  const made = spawnSync(join(programs, 'initdb'), ['-D', data, '-A', 'trust', '-U', 'postgres', '-E', 'UTF8'], {
    ...identity,
    env,
    encoding: 'utf8',
  });
  if (made.status !== 0) throw new Error(`initdb failed: ${made.stderr}`);

  const port = await freePort();
  const address = (name: string) => `postgres://postgres@127.0.0.1:${port}/${name}`;
  let server: ChildProcess | undefined;
  let databases = 0;

  const start = async () => {
    const options = ['-D', data, '-p', String(port), '-k', folder, '-c', 'listen_addresses=127.0.0.1'];
    const child = spawn(join(programs, 'postgres'), options, { ...identity, env, stdio: ['ignore', 'ignore', 'pipe'] });
    server = child;
    // A test that is ended leaves no server behind.
    process.once('exit', () => child.kill('SIGQUIT'));
    await new Promise<void>((resolve, reject) => {
      let said = '';
      child.stderr.on('data', (chunk) => {
        said += String(chunk);
        if (said.includes('ready to accept connections')) resolve();
      });
      child.once('exit', () => reject(new Error(`PostgreSQL did not start: ${said}`)));
    });
  };
  await start();
  return {
    start,
    stop: async () => {
      const ended = once(server!, 'exit');
      server!.kill('SIGINT');
      await ended;
    },
    newDatabase: async () => {
      const name = `collector_${++databases}`;
      const client = new Client({ connectionString: address('postgres') });
      await client.connect();
      await client.query(`create database ${name}`);
      await client.end();
      return address(name);
    },
  };
}
