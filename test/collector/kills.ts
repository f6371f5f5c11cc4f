import assert from 'node:assert/strict';
import { setTimeout as pause } from 'node:timers/promises';
import { type Collector, everything, keyOf, post, sample } from './collector.js';

const SENDERS = 8;
/** Results that each life of the collector acknowledges at least. */
const ENOUGH = 20;

/**
 * Kills a collector again and again while results are sent to it, then looks whether each that it has acknowledged is
 * there, once.
 */
export async function surviveKills(kills: number, start: () => Promise<Collector>): Promise<void> {
  const acknowledged: string[] = [];
  for (let kill = 0; kill < kills; kill++) {
    const collector = await start();
    const life = new AbortController();
    const sender = async () => {
      while (!life.signal.aborted) {
        const result = sample();
        try {
          const answer = await post(collector.url, result, keyOf(result));
          if (answer.status === 201) acknowledged.push(result.id);
        } catch {
          // The connection was cut: nothing was promised.
        }
      }
    };
    const senders = Array.from({ length: SENDERS }, sender);
    const enough = acknowledged.length + ENOUGH;
    while (acknowledged.length < enough) await pause(5);
    // Not a wait for anything: the moment of the kill is left to chance.
    await pause(Math.random() * 100);
    await collector.kill();
    life.abort();
    await Promise.all(senders);
  }

  const collector = await start();
  const times = new Map<string, number>();
  for (const { id } of await everything(collector.url)) times.set(id, (times.get(id) ?? 0) + 1);
  assert.deepEqual(
    acknowledged.filter((id) => times.get(id) !== 1),
    [],
  );
  const again = sample({ id: acknowledged[0] });
  assert.equal((await post(collector.url, again, keyOf(again))).status, 200);
  assert.equal(await collector.stop(), 0);
}
