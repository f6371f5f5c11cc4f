import assert from 'node:assert/strict';
import { once } from 'node:events';
import { connect } from 'node:net';
import { it } from 'node:test';
import { type Collector, everything, keyOf, post, sample, TOKEN } from './collector.js';
import { onBoth } from './engines.js';

const metricsOf = async ({ url }: Collector) =>
  (await fetch(`${url}/metrics`, { headers: { authorization: `Bearer ${TOKEN}` } })).text();

onBoth('an operator', (engine) => {
  it('reads how the collector does, and nothing about anybody', async () => {
    const collector = await (await engine.newHome()).start();
    const result = sample({ id: 'the id of somebody', campaign: 'secret', group: 'secret' });
    await post(collector.url, result);
    await post(collector.url, result);
    await fetch(`${collector.url}/v1/results/${encodeURIComponent('the id of somebody else')}`, { method: 'DELETE' });

    assert.equal((await fetch(`${collector.url}/metrics`)).status, 401);
    const told = await metricsOf(collector);
    assert.match(told, /^collector_results 1$/m);
    assert.match(told, /^collector_database_up 1$/m);
    for (const status of [200, 201]) {
      assert.match(
        told,
        new RegExp(`^collector_answers_total\\{method="POST",route="/v1/results",status="${status}"\\} 1$`, 'm'),
      );
    }
    assert.match(told, /^collector_answer_seconds_count\{method="DELETE",route="\/v1\/results\/:id"\} 1$/m);
    assert.doesNotMatch(told, /somebody|secret|127\.0\.0\.1/);
    await collector.kill();
  });

  it('who stops the collector lets a post that is under way end, and gets an exit code of 0', async () => {
    const collector = await (await engine.newHome()).start();
    const result = sample();
    const text = JSON.stringify(result);
    const socket = connect(Number(new URL(collector.url).port), '127.0.0.1');
    await once(socket, 'connect');
    let said = '';
    socket.on('data', (chunk) => (said += String(chunk)));
    socket.write(
      `POST /v1/results HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: ${text.length}\r\n\r\n`,
    );
    socket.write(text.slice(0, 10));
    // Once this is answered, the head of the other has been read.
    await post(collector.url, sample());
    const stopped = collector.stop();
    const refused = async (): Promise<boolean> =>
      fetch(`${collector.url}/healthz`).then(
        ({ ok }) => !ok,
        () => true,
      );
    while (!(await refused())) continue;
    socket.write(text.slice(10));
    await once(socket, 'close');
    assert.match(said, /^HTTP\/1\.1 201 /);
    assert.equal(await stopped, 0);
  });

  it('who stops the collector under load loses nothing that was acknowledged', async () => {
    const home = await engine.newHome();
    const collector = await home.start();
    const acknowledged: string[] = [];
    let stopped = false;
    const sender = async () => {
      while (!stopped) {
        const result = sample();
        const answer = await post(collector.url, result, keyOf(result)).catch(() => undefined);
        if (answer?.status === 201) acknowledged.push(result.id);
        else if (answer) assert.equal(answer.status, 503);
      }
    };
    const senders = Array.from({ length: 8 }, sender);
    while (acknowledged.length < 50) await new Promise((resolve) => setImmediate(resolve));
    assert.equal(await collector.stop(), 0);
    stopped = true;
    await Promise.all(senders);

    const again = await home.start();
    const kept = new Set((await everything(again.url)).map(({ id }) => id));
    assert.deepEqual(
      acknowledged.filter((id) => !kept.has(id)),
      [],
    );
    await again.kill();
  });
});
