/** Starts the collector, or the bare route, as a process of its own. */
import { spawn } from 'node:child_process';

export const TOKEN = 'bench';

/** Starts a program that says where it is. Returns its address and a way to end it. */
export async function start(program, env) {
  const child = spawn(process.execPath, [program], {
    env: {
      ...process.env,
      PORT: '0',
      COLLECTOR_DEMO: 'off',
      COLLECTOR_LOG: 'warn',
      COLLECTOR_RATE: '1000000',
      COLLECTOR_TOKEN: TOKEN,
      ...env,
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const url = await new Promise((resolve, reject) => {
    child.stdout.on('data', (chunk) => {
      const found = / is at (http:\S+)\//.exec(chunk);
      if (found) resolve(found[1]);
    });
    child.once('exit', () => reject(new Error(`${program} did not start`)));
  });
  return { url, stop: () => new Promise((resolve) => child.once('exit', resolve).kill()) };
}
