import { createHash, timingSafeEqual } from 'node:crypto';
import type { FastifyRequest } from 'fastify';
import { Problem } from './problem.js';

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

/**
 * Lets through only who shows the token, as `Authorization: Bearer <token>`. How long it takes tells nothing about it.
 *
 * @throws {Problem} 401; 404 when the collector has no token, for then nothing can be read.
 */
export function requireToken(request: FastifyRequest, token: string | undefined): void {
  if (!token) throw new Problem(404, 'This collector has no token set, so nobody can read results from it.');
  const [, shown] = /^Bearer +(\S+)$/i.exec(request.headers.authorization ?? '') ?? [];
  if (!shown || !timingSafeEqual(digest(shown), digest(token))) {
    throw new Problem(401, 'Reading results needs the token of this collector.', [], { 'www-authenticate': 'Bearer' });
  }
}
