import { closeSync, fsyncSync, openSync } from 'node:fs';
import { NodeFS } from '@electric-sql/pglite/nodefs';
import { PGlite, type PGliteOptions } from '@electric-sql/pglite';

interface NodeFsModule {
  NODEFS: {
    realPath(node: unknown): string;
    stream_ops: { fsync?(stream: { nfd?: number; node: unknown }): number };
  };
}

/**
 * A folder in which PGlite's requests to flush reach the disk.
 *
 * As it comes, PGlite runs PostgreSQL with `fsync` off, and its file system has no way to flush: a commit then survives
 * the death of the process but not a power cut.
 */
class DurableFolder extends NodeFS {
  override async init(database: PGlite, options: Parameters<NodeFS['init']>[1]): ReturnType<NodeFS['init']> {
    const { emscriptenOpts } = await super.init(database, options);
    return { emscriptenOpts: { ...emscriptenOpts, preRun: [...[emscriptenOpts.preRun ?? []].flat(), letFlush] } };
  }
}

/** Gives the file system of a WebAssembly module the one operation that it lacks. */
function letFlush(module: unknown): void {
  const { NODEFS } = module as NodeFsModule;
  NODEFS.stream_ops.fsync = (stream) => {
    if (stream.nfd === undefined) flushDirectory(NODEFS.realPath(stream.node));
    else fsyncSync(stream.nfd);
    return 0;
  };
}

function flushDirectory(path: string): void {
  // Windows cannot open a directory, and its file systems need no such flush.
  if (process.platform === 'win32') return;
  const directory = openSync(path, 'r');
  try {
    fsyncSync(directory);
  } finally {
    closeSync(directory);
  }
}

/**
 * Options under which a commit has been flushed to the disk when it is reported.
 *
 * `wal_sync_method` is set because of PostgreSQL's flushing calls only `fsync` arrives at the file system above.
 */
export const durable = (folder: string): PGliteOptions => ({
  fs: new DurableFolder(folder),
  startParams: [...PGlite.defaultStartParams.filter((parameter) => parameter !== '-F'), '-c', 'wal_sync_method=fsync'],
});
