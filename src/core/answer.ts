/**
 * What an endpoint's answer means: sent, waiting or refused, as the promise to endpoints says
 * ("Sending"). Whatever is not clearly one of the others is waiting: nothing is lost by asking again.
 */

/** Why a result still waits. */
export type Waiting = 'offline' | 'slow' | 'busy' | 'server' | 'sign-in' | 'not-allowed' | 'unclear' | 'bad-address';

export type Answered =
  | { kind: 'sent' }
  /** `retryAfter` is in ms, an hour at most. */
  | { kind: 'waiting'; why: Waiting; status?: number; retryAfter?: number }
  /** `detail` is what the endpoint says, 300 characters at most. */
  | { kind: 'refused'; status: number; detail?: string };

/** What came back, as far as it could be read. */
export interface Answer {
  status: number;
  /** The body; `undefined` when it was cut, endless, or silent for too long. */
  text: string | undefined;
  contentType: string;
  retryAfter: string | null;
}

const HOUR = 3_600_000;

/** What an answer to a result with this id means. `now` is epoch milliseconds, for a date in `Retry-After`. */
export function meaning(answer: Answer, id: string, receiptRequired: boolean, now: number): Answered {
  const { status, text } = answer;
  const json = parsed(text);
  const page = /html/i.test(answer.contentType) || /^\s*</.test(text ?? '');
  const retryAfter = pauseOf(answer.retryAfter, now);
  const waiting = (why: Waiting): Answered => ({
    kind: 'waiting',
    why,
    ...(status && { status }),
    ...(retryAfter !== undefined && { retryAfter }),
  });

  if (status >= 200 && status < 300) {
    if (json?.received === id) return { kind: 'sent' };
    if (page) return waiting('sign-in');
    const silent = text === '' && [201, 202, 204].includes(status);
    return !receiptRequired && (silent || (json && namesNoOther(json, id))) ? { kind: 'sent' } : waiting('unclear');
  }
  switch (status) {
    case 409:
      return json?.received === id ? { kind: 'sent' } : waiting(page ? 'sign-in' : 'unclear');
    case 400:
    case 413:
    case 415:
    case 422: {
      const detail = [json?.title, json?.detail].filter((part) => typeof part === 'string' && part.trim());
      return {
        kind: 'refused',
        status,
        ...(detail.length && { detail: detail.join(': ').trim().slice(0, 300) }),
      };
    }
    case 408:
      return waiting('slow');
    case 425:
    case 429:
      return waiting('busy');
    case 511: // Network Authentication Required: a Wi-Fi sign-in that says what it is.
      return waiting('sign-in');
  }
  if (status >= 500) return waiting('server');
  // 401, 403, 404, 405, and all that the promise does not name: 402, 406, 410, 451 …
  if (status >= 400) return waiting('not-allowed');
  return waiting('sign-in');
}

/** The fields of a JSON answer; an answer that is JSON but no object has none. */
function parsed(text: string | undefined): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text ?? '');
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  } catch {
    return undefined;
  }
}

const namesNoOther = (json: Record<string, unknown>, id: string): boolean =>
  [json.received, json.id].every((named) => named === undefined || named === null || named === id);

/** `Retry-After` in ms, an hour at most; nothing for what is neither whole seconds nor a date to come. */
function pauseOf(header: string | null, now: number): number | undefined {
  const text = header?.trim() ?? '';
  let ms = NaN;
  if (/^\d+$/.test(text)) ms = Number(text) * 1000;
  else if (/^[A-Z][a-z]{2},? .+ GMT$/.test(text)) ms = Date.parse(text) - now;
  return ms >= 0 ? Math.min(ms, HOUR) : undefined;
}
