/**
 * Serves built pages and our own `dist` from loopback, the same way for all: compressed with brotli at its best, once and
 * ahead; files with a hash in their names for ever, others to be asked for again.
 */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { built } from './build.mjs';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.webp': 'image/webp',
  '.jpg': 'image/jpeg',
  '.png': 'image/png',
  '.mp4': 'video/mp4',
  '.vtt': 'text/vtt; charset=utf-8',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
  '.ttf': 'font/ttf',
};
const IS_COMPRESSED_ALREADY = /\.(webp|jpg|png|mp4|woff2?)$/;
const HAS_HASH = /-[\w-]{8}\.\w+$/;
const OURS = '/library-widgets/';

const fileOf = (path) => (path.startsWith(OURS) ? join('dist', path.slice(OURS.length)) : join(built, path));

/** Starts to serve. Returns the origin and a way to stop. */
export async function serve() {
  const bodies = new Map();
  const read = (path) => {
    const file = fileOf(path);
    const plain = readFileSync(file);
    const isPlain = IS_COMPRESSED_ALREADY.test(file);
    const body = isPlain
      ? plain
      : brotliCompressSync(plain, { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } });
    const headers = {
      'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
      'content-length': body.length,
      'cache-control': HAS_HASH.test(file) ? 'public, max-age=31536000, immutable' : 'no-cache',
      ...(isPlain ? {} : { 'content-encoding': 'br', vary: 'accept-encoding' }),
    };
    return { body, headers };
  };
  const server = createServer(({ url }, response) => {
    const path = normalize(decodeURIComponent(new URL(url, 'http://bench').pathname));
    try {
      if (!bodies.has(path)) bodies.set(path, read(path));
      const { body, headers } = bodies.get(path);
      response.writeHead(200, headers).end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
