import { once } from 'node:events';
import { connect, createServer, type AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';

/** A port of loopback that nobody uses. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

/** Waits until somebody listens there. */
export async function answers(where: { path: string } | { host: string; port: number }): Promise<void> {
  const until = Date.now() + 30_000;
  for (;;) {
    const line = connect(where);
    const listens = await once(line, 'connect').then(
      () => true,
      () => false,
    );
    line.destroy();
    if (listens) return;
    if (Date.now() > until) throw new Error(`Nobody listens at ${JSON.stringify(where)}.`);
    await wait(50);
  }
}
