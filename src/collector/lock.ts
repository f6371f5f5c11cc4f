import { createHash, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdir, mkdtemp, readdir, realpath, rm, symlink } from 'node:fs/promises';
import { connect, createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

/** Held until it is released or its process ends, however it ends. */
export interface Lock {
  release(): Promise<void>;
}

/** Another running process holds the lock. */
export class LockedError extends Error {
  override name = 'LockedError';
}

/** What a socket's path may measure on the tightest system (macOS). */
const PATH_BYTES = 103;
const TRIES = 5;

/**
 * Keeps every other process on this machine out of a folder.
 *
 * Each process that wants the folder first listens on a socket of its own there, under a name that is never used again,
 * and only then looks for others. Of two processes at least the later sees the earlier, so both can never go on.
 * A socket on which nobody listens belongs to a process that ended: the operating system stops the listening, even
 * after SIGKILL, so nothing has to be guessed from process numbers or times.
 *
 * @param folder - Made if it is not there. Must be on a file system of this machine that can hold sockets.
 * @throws {LockedError} when another process holds it.
 */
export async function lockFolder(folder: string): Promise<Lock> {
  await mkdir(folder, { recursive: true });
  if (process.platform === 'win32') return lockPipe(folder);
  const short = await shortPath(await realpath(folder));

  for (let tries = 1; ; tries++) {
    const own = `${randomUUID()}.sock`;
    const server = await listen(join(short.path, own));
    const release = async () => {
      server.close();
      await rm(join(short.path, own), { force: true });
      await short.remove();
    };
    if (!(await anotherListens(short.path, own))) return { release };

    server.close();
    await rm(join(short.path, own), { force: true });
    if (tries === TRIES) {
      await short.remove();
      throw new LockedError(`Another process is using ${folder}.`);
    }
    // Two that began at the same moment saw each other and both stepped back.
    await pause(20 + Math.random() * 100);
  }
}

/** On Windows a pipe's name is free again as soon as its process ends, and only one process can have it. */
async function lockPipe(folder: string): Promise<Lock> {
  const name = createHash('sha256')
    .update(await realpath(folder))
    .digest('hex');
  try {
    const server = await listen(`\\\\.\\pipe\\library-widgets-${name}`);
    return { release: async () => void server.close() };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    throw new LockedError(`Another process is using ${folder}.`);
  }
}

async function listen(path: string): Promise<Server> {
  const server = createServer((socket) => socket.destroy());
  server.listen(path);
  await once(server, 'listening');
  server.unref();
  return server;
}

async function anotherListens(folder: string, own: string): Promise<boolean> {
  const others = (await readdir(folder)).filter((name) => name.endsWith('.sock') && name !== own);
  const answers = await Promise.all(others.map((name) => listens(join(folder, name))));
  return answers.includes(true);
}

/** Whether a process listens there; what a process that ended has left behind is removed. */
async function listens(path: string): Promise<boolean> {
  const socket = connect(path);
  try {
    await once(socket, 'connect');
    return true;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    // Anything else, such as a full queue, is the answer of somebody who is there or was a moment ago.
    if (code !== 'ENOENT' && code !== 'ECONNREFUSED') return true;
    await rm(path, { force: true });
    return false;
  } finally {
    socket.destroy();
  }
}

/** A way to a folder that leaves room for a socket's name: the folder itself, or a link to it. */
async function shortPath(folder: string): Promise<{ path: string; remove(): Promise<void> }> {
  if (Buffer.byteLength(join(folder, `${randomUUID()}.sock`)) <= PATH_BYTES) {
    return { path: folder, remove: async () => {} };
  }
  const home = await mkdtemp(join(tmpdir(), 'lw-'));
  const path = join(home, 'l');
  await symlink(folder, path, 'dir');
  return { path, remove: () => rm(home, { recursive: true, force: true }) };
}
