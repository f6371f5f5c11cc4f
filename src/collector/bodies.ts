import type { IncomingMessage } from 'node:http';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { parseJson } from './json.js';
import { Problem } from './problem.js';

/** Takes JSON in UTF-8 and nothing else; JSON has no other encoding (RFC 8259, 8.1). */
export function jsonBodies(app: FastifyInstance): void {
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('application/json', { parseAs: 'buffer' }, async (request: FastifyRequest, body: Buffer) => {
    const charset = /;\s*charset\s*=\s*"?([^\s;"]+)/i.exec(request.headers['content-type'] ?? '')?.[1];
    if (charset && !/^utf-?8$/i.test(charset)) throw new Problem(415, 'The body must be in UTF-8.');
    if (!/^(identity)?$/i.test(request.headers['content-encoding'] ?? '')) {
      throw new Problem(415, 'The body must not be compressed.');
    }
    return parseJson(body);
  });
}

/** Bytes of a refused body that are still read. Whoever sends more is cut off. */
const PATIENCE = 4 * 1024 * 1024;

/**
 * Reads and forgets the rest of a body. A sender who is answered and hung up on in the middle of writing
 * sees a broken connection, takes the refusal for bad luck and sends the same again.
 */
export function readToEnd(request: IncomingMessage): Promise<void> {
  return new Promise((resolve) => {
    if (request.readableEnded || request.destroyed) return resolve();
    let left = PATIENCE;
    request.on('data', (chunk: Buffer) => {
      left -= chunk.length;
      if (left < 0) resolve();
    });
    request.once('end', resolve).once('close', resolve);
    request.resume();
  });
}
