import type { AddressInfo } from 'node:net';
import type { Database } from './database.js';
import { DefinitionError, type Definitions, readDefinitions } from './definitions.js';
import { sqlState } from './failures.js';
import { LockedError } from './lock.js';
import { logFailure } from './log.js';
import { markAll } from './marking.js';
import { buildServer } from './server.js';
import { openDatabase } from './open-database.js';
import { deleteExpired } from './retention.js';
import { readSettings, SettingsError, type Settings } from './settings.js';

const FIRST_PORT = 8080;
const PORTS = 20;
/** Milliseconds that open requests have to finish once the collector is told to stop. */
const PATIENCE = 10_000;
const DAY = 24 * 60 * 60_000;

/** A reason not to start that a person can act on. */
class StartError extends Error {}

async function start(): Promise<void> {
  const settings = readSettings(process.env);
  const definitions = await known(settings);
  const database = await open(settings);
  await markAll(database.tables, definitions);
  const app = await buildServer(database, definitions, settings);

  let stopping = false;
  const stop = async () => {
    if (stopping) return;
    stopping = true;
    setTimeout(() => process.exit(1), PATIENCE).unref();
    await app.close();
    await database.close();
  };
  process.on('SIGTERM', () => void stop());
  process.on('SIGINT', () => void stop());

  try {
    await listen(app, settings);
  } catch (error) {
    await stop();
    throw error;
  }
  await keepToRetention(app, database, settings);
  const { port } = app.server.address() as AddressInfo;
  const host = settings.host.includes(':') ? `[${settings.host}]` : settings.host;
  console.log(`${settings.demo ? 'The council page' : 'The collector'} is at http://${host}:${port}/`);
  console.log(`Results are kept in ${database.where}`);
}

/** Deletes what has been kept for long enough, now and every day. A failure is noted; the next day tries again. */
async function keepToRetention({ log }: Listening, { tables }: Database, { keep }: Settings): Promise<void> {
  if (keep.size === 0) return;
  const run = async () => {
    try {
      log.info({ deleted: await deleteExpired(tables, keep) }, 'retention');
    } catch (error) {
      logFailure(log, error);
    }
  };
  await run();
  setInterval(() => void run(), DAY).unref();
}

async function known({ definitions }: Settings): Promise<Definitions> {
  try {
    return await readDefinitions(definitions);
  } catch (error) {
    throw error instanceof DefinitionError ? new StartError(`Cannot start: ${error.message}.`) : error;
  }
}

async function open({ databaseUrl: address, folder }: Settings): Promise<Database> {
  try {
    return await openDatabase({ address, folder });
  } catch (error) {
    if (error instanceof LockedError) {
      throw new StartError(`Cannot start: another collector is using ${folder}; stop it, or set COLLECTOR_DATA.`);
    }
    const code = sqlState(error);
    if (address && code) throw new StartError(`Cannot start: the database at DATABASE_URL cannot be used (${code}).`);
    throw error;
  }
}

type Listening = Awaited<ReturnType<typeof buildServer>>;

/** On the port that was asked for, or else on the first free one of a few. */
async function listen(app: Listening, { host, port }: Settings): Promise<void> {
  const last = port ?? FIRST_PORT + PORTS - 1;
  for (let next = port ?? FIRST_PORT; ; next++) {
    try {
      await app.listen({ host, port: next });
      return;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
      if (next >= last) throw new StartError(`Cannot start: port ${next} is taken; set PORT to another one.`);
    }
  }
}

try {
  await start();
} catch (error) {
  const known = error instanceof StartError || error instanceof SettingsError;
  console.error(known ? error.message : error);
  process.exitCode = 1;
}
