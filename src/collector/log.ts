import {
  LogController,
  type FastifyBaseLogger,
  type FastifyReply,
  type FastifyRequest,
  type FastifyServerOptions,
} from 'fastify';
import { sqlState } from './failures.js';

/**
 * One line of JSON for each answer and each failure, without anything personal: no address, no header, no body,
 * and of the path only its pattern, because an address may hold a result's id.
 */
export const logging = (level: string) =>
  ({
    logger: {
      level,
      base: null,
      timestamp: () => `,"time":"${new Date().toISOString()}"`,
      // Fastify's own lines would describe the request and the error with what they hold.
      serializers: { req: () => ({}), res: () => ({}), err: () => ({ type: '', message: '', stack: '' }) },
    },
    logController: new LogController({ disableRequestLogging: true }),
  }) satisfies FastifyServerOptions;

/** Notes an answer: what was asked, what was said, how long it took in milliseconds. */
export function logAnswer(log: FastifyBaseLogger, request: FastifyRequest, reply: FastifyReply): void {
  log.info(
    {
      method: request.method,
      route: request.routeOptions.url ?? 'unknown',
      status: reply.statusCode,
      ms: Math.round(reply.elapsedTime),
    },
    'answered',
  );
}

/** Notes an error that is the collector's own, by its name, code and place in the code; its message may quote a result. */
export function logFailure(log: FastifyBaseLogger, error: unknown): void {
  const { name, stack } = error instanceof Error ? error : new Error();
  const places = stack?.split('\n').filter((line) => /^\s+at /.test(line));
  log.error({ error: name, code: sqlState(error), places }, 'failed');
}
