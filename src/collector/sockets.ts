import { STATUS_CODES, type Server } from 'node:http';
import type { Socket } from 'node:net';
import type { FastifyHttpOptions } from 'fastify';
import { PROBLEM_TYPE, Problem } from './problem.js';

/**
 * How long, in milliseconds, a sender may hold a connection. Fastify sets no such limits of its own.
 * Together they close a connection that sends nothing, or too slowly, within 10 s.
 */
export const timeLimits = {
  requestTimeout: 8000,
  keepAliveTimeout: 5000,
  connectionTimeout: 30_000,
  http: { headersTimeout: 5000, connectionsCheckingInterval: 500 },
} satisfies FastifyHttpOptions<Server>;

const statuses: Record<string, [status: number, detail: string]> = {
  ERR_HTTP_REQUEST_TIMEOUT: [408, 'The request took too long to arrive.'],
  HPE_HEADER_OVERFLOW: [431, 'The headers of the request are too large.'],
};

/** Answers what arrived too slowly or is not HTTP, and hangs up. */
export function refuseBrokenRequest(error: NodeJS.ErrnoException, socket: Socket): void {
  if (error.code === 'ECONNRESET' || socket.destroyed) return;
  if (socket.writable) {
    const [status, detail] = statuses[error.code ?? ''] ?? [400, 'This is not an HTTP request.'];
    const body = JSON.stringify(new Problem(status, detail).body());
    socket.write(
      `HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\nContent-Type: ${PROBLEM_TYPE}\r\n` +
        `Content-Length: ${Buffer.byteLength(body)}\r\nConnection: close\r\n\r\n${body}`,
    );
  }
  socket.destroySoon();
}
