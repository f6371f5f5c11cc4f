import { STATUS_CODES } from 'node:http';

/** What is wrong with one place of a request. */
export interface Fault {
  /** The field, as a JSON Pointer (RFC 6901); empty for the body as a whole. */
  pointer: string;
  detail: string;
}

/** The body of every answer that is not a success, as RFC 9457 lays it out. */
export interface ProblemBody {
  type: 'about:blank';
  title: string;
  status: number;
  detail: string;
  errors?: Fault[];
}

/**
 * A request that cannot be granted. Thrown anywhere below a route; the server turns it into an answer.
 *
 * `detail` and `faults` are read by whoever sent the request and never repeat another person's result.
 */
export class Problem extends Error {
  constructor(
    readonly status: number,
    detail: string,
    readonly faults: Fault[] = [],
    readonly headers: Record<string, string> = {},
  ) {
    super(detail);
    this.name = 'Problem';
  }

  body(): ProblemBody {
    return {
      type: 'about:blank',
      title: STATUS_CODES[this.status] ?? 'Error',
      status: this.status,
      detail: this.message,
      ...(this.faults.length > 0 && { errors: this.faults }),
    };
  }
}

/** The media type of `ProblemBody`. */
export const PROBLEM_TYPE = 'application/problem+json; charset=utf-8';

/** A JSON Pointer to a place inside a value. */
export const pointer = (path: readonly PropertyKey[]): string =>
  path.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
