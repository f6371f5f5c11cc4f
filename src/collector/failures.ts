import { DrizzleQueryError } from 'drizzle-orm';
import type { FastifyError } from 'fastify';
import { Problem } from './problem.js';

/** Seconds after which a sender may try a database that did not answer again. */
const RETRY_AFTER = '10';

/**
 * What the sender is told of an error.
 *
 * A database that cannot be asked is 503, so that the sender waits and tries again; a value that it cannot hold is 422,
 * because trying again would never help.
 */
export function problemOf(error: unknown): Problem {
  if (error instanceof Problem) return error;
  if (error instanceof DrizzleQueryError) return databaseProblem(error);
  const { statusCode, message } = error as Partial<FastifyError>;
  if (statusCode && statusCode >= 400 && statusCode < 500) return new Problem(statusCode, message ?? '');
  return new Problem(500, 'The collector failed. Nothing was kept.');
}

/** A query rejects with its parameters in the message, so nothing of it may be repeated. */
function databaseProblem(error: DrizzleQueryError): Problem {
  const kind = sqlState(error)?.slice(0, 2);
  if (kind === '22') return new Problem(422, 'The result holds a value that the database cannot keep.');
  if (kind === '42') return new Problem(500, 'The collector failed. Nothing was kept.');
  return new Problem(503, 'The database cannot be reached. Nothing was kept.', [], { 'retry-after': RETRY_AFTER });
}

/** The five-letter code of PostgreSQL, or Node's code when the connection failed. */
export function sqlState(error: unknown): string | undefined {
  const { code, cause } = error as { code?: unknown; cause?: unknown };
  return typeof code === 'string' ? code : cause ? sqlState(cause) : undefined;
}
