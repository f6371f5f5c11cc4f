/**
 * The collector beside a bare Fastify route that only inserts, on the embedded database and on PostgreSQL: small results
 * through HTTP to disk.
 */
import { onEachDatabase } from '../collector/databases.mjs';
import { send } from '../collector/load.mjs';
import { start } from '../collector/server.mjs';
import { inTurn } from '../rounds.mjs';

const IN_A_ROUND = 1000;

export const run = ({ rounds, log }) =>
  onEachDatabase(async (database, settings) => {
    const collector = await start('build/collector/main.js', await settings());
    const plain = await start('bench/collector/bare.mjs', await settings());
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
    await collector.stop();
    return [{ title: `Small results through HTTP to disk, ${database}`, subjects: sent }];
  });
