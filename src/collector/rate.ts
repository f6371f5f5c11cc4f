import { createHmac, randomBytes } from 'node:crypto';
import { isIPv6 } from 'node:net';
import type { RateLimitPluginOptions } from '@fastify/rate-limit';
import type { FastifyRequest } from 'fastify';
import { Problem } from './problem.js';

/**
 * Limits how often one address may ask, without keeping the address: what is counted is a hash under a salt
 * that is made when the process starts and is in its memory only.
 */
export function rateLimit(): RateLimitPluginOptions {
  const salt = randomBytes(32);
  return {
    global: false,
    keyGenerator: (request: FastifyRequest) => createHmac('sha256', salt).update(sender(request.ip)).digest('base64'),
    errorResponseBuilder: (_request, { ttl }) => {
      const seconds = Math.max(1, Math.ceil(ttl / 1000));
      return new Problem(429, `Too many requests at once. Try again in ${seconds} s.`);
    },
    addHeadersOnExceeding: { 'x-ratelimit-limit': false, 'x-ratelimit-remaining': false, 'x-ratelimit-reset': false },
    addHeaders: {
      'x-ratelimit-limit': false,
      'x-ratelimit-remaining': false,
      'x-ratelimit-reset': false,
      'retry-after': true,
    },
  };
}

/** One household or library: an IPv4 address, or the half of an IPv6 address that names a network. */
function sender(ip: string): string {
  if (!isIPv6(ip) || ip.includes('.')) return ip;
  const [head = '', tail] = ip.split('::');
  const groups = head.split(':').filter(Boolean);
  const after = tail?.split(':').filter(Boolean) ?? [];
  const missing = tail === undefined ? 0 : 8 - groups.length - after.length;
  return [...groups, ...Array<string>(missing).fill('0'), ...after].slice(0, 4).join(':');
}
