import { after, before, describe } from 'node:test';
import type { Database } from '../../src/collector/database.js';
import { openDatabase } from '../../src/collector/open-database.js';
import { type Collector, ownFolder, preparedFolder, startCollector } from './collector.js';
import { startPostgres, type Postgres } from './postgres.js';

/** An empty place for results, which a collector may be started on again and again. */
export interface Home {
  start(env?: Record<string, string>): Promise<Collector>;
  /** What is in it, without a collector. */
  open(): Promise<Database>;
}

export interface Engine {
  newHome(): Promise<Home>;
  /** Absent for the embedded database. */
  server?: () => Postgres;
}

/** The same tests on the embedded database and on a real PostgreSQL server. */
export function onBoth(what: string, tests: (engine: Engine) => void): void {
  describe(`${what}, embedded`, () => {
    tests({
      newHome: async () => {
        const folder = await preparedFolder();
        return { start: (env) => startCollector(folder, env), open: () => openDatabase({ folder }) };
      },
    });
  });

  describe(`${what}, on PostgreSQL`, () => {
    let server: Postgres;
    before(async () => {
      server = await startPostgres();
    });
    after(() => server.stop());
    tests({
      server: () => server,
      newHome: async () => {
        const [address, folder] = [await server.newDatabase(), ownFolder()];
        return {
          start: (env) => startCollector(folder, { DATABASE_URL: address, ...env }),
          open: () => openDatabase({ address, folder }),
        };
      },
    });
  });
}
