import { type Answered, meaning } from './answer.js';
import { readJson } from './strange-json.js';

export type { Answered, Waiting } from './answer.js';

/** A finished result on its way: its id and revision, and the bytes to send. */
export interface Message {
  id: string;
  rev: number;
  body: string;
  /** The endpoint is believed only when it names the id. */
  receipt?: 'required' | undefined;
}

/** The only way to the network. */
export interface Network {
  /** Posts a result and says what came of it. Never rejects. */
  post(endpoint: string, message: Message): Promise<Answered>;
  /**
   * Reads text from an address, 2 MB in 20 s unless told otherwise.
   * Rejects with a ReadProblem.
   */
  text(address: string, limits?: { bytes?: number; ms?: number }): Promise<string>;
  /** Reads JSON from an address, as `text` does. */
  json(address: string, limits?: { bytes?: number; ms?: number }): Promise<unknown>;
  /**
   * Opens what lies at an address, of whatever length, for the holder of a token. It goes to that address alone: a
   * redirect is an error. Aborts when `stop` does. Rejects with a ReadProblem; the stream itself errors when it is cut or
   * silent for 20 s.
   */
  open(address: string, asking?: { token?: string; stop?: AbortSignal }): Promise<ReadableStream<Bytes>>;
  /**
   * Asks an address, past every cache, takes at most so much of what it gives for at most so long, and says how that went.
   * A redirect is not followed. Ends early when `stop` aborts. Never rejects.
   */
  timed(address: string, limits: { bytes: number; ms: number; stop: AbortSignal }): Promise<Timed>;
}

/** How an answer came. */
export interface Timed {
  /** `enough`: it had more bytes than were asked for; `late`: more than came in time; `none`: not a word of it came. */
  end: 'whole' | 'enough' | 'late' | 'cut' | 'redirect' | 'none';
  /** 0 where none came. */
  status: number;
  contentType: string;
  /** What was taken is smaller on the line than it is here: it came packed. */
  isPacked: boolean;
  /** The beginning of it, 1,000 characters at most. */
  text: string;
  bytes: number;
  /** From asking to the first word of the answer, and from there to the last byte that was taken. */
  waitMs: number;
  bodyMs: number;
}

type Bytes = Uint8Array<ArrayBuffer>;

/** Why something could not be read from an address. */
export class ReadProblem extends Error {
  constructor(
    readonly why: 'offline' | 'status' | 'not-json' | 'too-large' | 'slow' | 'bad-address',
    readonly status?: number,
  ) {
    super(status ? `${why} (${status})` : why);
  }
}

/** Silence for so long, in ms, ends a request. */
const SILENCE = 20_000;
/** An answer that comes in drips ends after so long, in ms. */
const WHOLE = 60_000;
/** A receipt is short; what is longer is none. In bytes. */
const RECEIPT = 65_536;
/** A page has 64 kB for bodies that outlive it, all of them together; some is left to the page itself. */
const OUTLIVING = 48_000;
const DEFINITION = 2_000_000;
/** Of what is timed, so many characters are kept to tell what it is. */
const BEGINNING = 1000;

/** The browser's network. The limits are for tests. */
export function browserNetwork(now: () => number = Date.now, silence = SILENCE, whole = WHOLE): Network {
  let outliving = 0;
  const namedCors = new Set<string>();

  async function post(endpoint: string, message: Message): Promise<Answered> {
    const address = usableAddress(endpoint);
    if (!address) return { kind: 'waiting', why: 'bad-address' };
    const limits = limitsOf(silence, whole);
    const size = new TextEncoder().encode(message.body).length;
    const keepalive = outliving + size < OUTLIVING;
    if (keepalive) outliving += size;
    try {
      const sent = fetch(address, {
        method: 'POST',
        body: message.body,
        headers: { 'Content-Type': 'application/json', 'Idempotency-Key': `${message.id}.${message.rev}` },
        mode: 'cors',
        credentials: 'omit',
        cache: 'no-store',
        redirect: 'manual',
        referrerPolicy: 'strict-origin',
        keepalive,
        signal: limits.signal,
      });
      const response = await Promise.race([sent, limits.over]);
      limits.heard();
      const answer = {
        status: response.status,
        contentType: response.headers.get('Content-Type') ?? '',
        retryAfter: response.headers.get('Retry-After'),
        text: await Promise.race([textOf(response, RECEIPT, limits.heard), limits.over]).catch(() => undefined),
      };
      // A redirect has the status 0. Silence in the middle of an answer is silence, unless the status said it all.
      if (limits.signal.aborted && response.ok) return { kind: 'waiting', why: 'slow', status: response.status };
      return meaning(answer, message.id, message.receipt === 'required', now());
    } catch {
      if (limits.signal.aborted) return { kind: 'waiting', why: 'slow' };
      if (address.origin !== location.origin && !namedCors.has(endpoint)) {
        namedCors.add(endpoint);
        console.warn(
          `library-widgets: no answer from ${address.href}. If it is up, it may not allow this page (CORS): ` +
            `it must answer OPTIONS with Access-Control-Allow-Origin and ` +
            `Access-Control-Allow-Headers: content-type, idempotency-key.`,
        );
      }
      return { kind: 'waiting', why: 'offline' };
    } finally {
      limits.done();
      if (keepalive) outliving -= size;
    }
  }

  async function text(address: string, { bytes = DEFINITION, ms = silence } = {}): Promise<string> {
    const limits = limitsOf(ms, ms);
    const slowOr = (why: ReadProblem['why']): ReadProblem => new ReadProblem(limits.signal.aborted ? 'slow' : why);
    try {
      const response = await fetch(new URL(address, document.baseURI), {
        credentials: 'omit',
        signal: limits.signal,
      }).catch(() => {
        throw slowOr('offline');
      });
      if (!response.ok) throw new ReadProblem('status', response.status);
      return await textOf(response, bytes).catch((error: unknown) => {
        throw error instanceof RangeError ? new ReadProblem('too-large') : slowOr('offline');
      });
    } catch (error) {
      throw error instanceof ReadProblem ? error : new ReadProblem('offline');
    } finally {
      limits.done();
    }
  }

  async function json(address: string, limits?: { bytes?: number; ms?: number }): Promise<unknown> {
    const said = await text(address, limits);
    try {
      return readJson(said);
    } catch (error) {
      throw new ReadProblem(error instanceof RangeError ? 'too-large' : 'not-json');
    }
  }

  async function open(
    address: string,
    { token, stop }: { token?: string; stop?: AbortSignal } = {},
  ): Promise<ReadableStream<Bytes>> {
    const target = usableAddress(address);
    if (!target) throw new ReadProblem('bad-address');
    const limits = limitsOf(silence);
    const response = await fetch(target, {
      headers: token ? { Authorization: `Bearer ${token}` } : {},
      credentials: 'omit',
      cache: 'no-store',
      redirect: 'error',
      referrerPolicy: 'strict-origin',
      signal: stop ? AbortSignal.any([limits.signal, stop]) : limits.signal,
    }).catch(() => {
      throw new ReadProblem(limits.signal.aborted ? 'slow' : 'offline');
    });
    const isPage = /html/i.test(response.headers.get('Content-Type') ?? '');
    if (!response.ok || !response.body || isPage) {
      limits.done();
      throw response.ok ? new ReadProblem('not-json') : new ReadProblem('status', response.status);
    }
    const followed = new TransformStream<Bytes, Bytes>({
      transform: (chunk, onward) => {
        limits.heard();
        onward.enqueue(chunk);
      },
      flush: limits.done,
    });
    return response.body.pipeThrough(followed);
  }

  async function timed(
    address: string,
    { bytes, ms, stop }: { bytes: number; ms: number; stop: AbortSignal },
  ): Promise<Timed> {
    const limits = limitsOf(ms, ms);
    const asked = performance.now();
    const nothing: Timed = {
      end: 'none',
      status: 0,
      contentType: '',
      isPacked: false,
      text: '',
      bytes: 0,
      waitMs: 0,
      bodyMs: 0,
    };
    try {
      const response = await fetch(new URL(address, document.baseURI), {
        credentials: 'omit',
        cache: 'no-store',
        redirect: 'manual',
        referrerPolicy: 'strict-origin',
        signal: AbortSignal.any([limits.signal, stop]),
      });
      const answered = performance.now();
      const head = {
        ...nothing,
        status: response.status,
        contentType: response.headers.get('Content-Type') ?? '',
        isPacked: response.headers.has('Content-Encoding'),
        waitMs: answered - asked,
      };
      if (response.type === 'opaqueredirect') return { ...head, end: 'redirect' };
      const taken = await takenOf(response, bytes);
      const end = taken.end === 'cut' && limits.signal.aborted ? 'late' : taken.end;
      return { ...head, ...taken, end, bodyMs: performance.now() - answered };
    } catch {
      return { ...nothing, end: limits.signal.aborted ? 'late' : 'none', waitMs: performance.now() - asked };
    } finally {
      limits.done();
    }
  }

  return { post, text, json, open, timed };
}

/** Takes so many bytes of a body, or what comes of it. */
async function takenOf(response: Response, most: number): Promise<Pick<Timed, 'end' | 'bytes' | 'text'>> {
  const reader = response.body?.getReader();
  const decoder = new TextDecoder();
  let bytes = 0;
  let text = '';
  for (;;) {
    const next = await reader?.read().catch(() => 'cut' as const);
    if (next === 'cut') return { end: 'cut', bytes, text };
    if (!next?.value) return { end: 'whole', bytes, text };
    if (text.length < BEGINNING) text = (text + decoder.decode(next.value, { stream: true })).slice(0, BEGINNING);
    bytes += next.value.length;
    if (bytes > most) {
      void reader?.cancel();
      return { end: 'enough', bytes, text };
    }
  }
}

/** The address to post to, or nothing where a browser would never let the request out. */
function usableAddress(endpoint: string): URL | undefined {
  try {
    const url = new URL(endpoint, document.baseURI);
    const plain = url.protocol === 'http:';
    const near = /^(localhost|127(\.\d+){3}|\[::1\]|.*\.localhost)$/.test(url.hostname);
    const mixed = plain && location.protocol === 'https:' && !near;
    return (plain || url.protocol === 'https:') && !mixed && !url.username && !url.password ? url : undefined;
  } catch {
    return undefined;
  }
}

/** Aborts after so many ms of silence, and after so many ms in all where that is said. */
function limitsOf(silence: number, whole?: number) {
  const controller = new AbortController();
  const abort = (): void => controller.abort();
  // A fetch that the page has put in place of the browser's may not know of signals.
  const over = new Promise<never>((_, reject) => {
    controller.signal.addEventListener('abort', () => reject(controller.signal.reason as Error));
  });
  over.catch(() => {});
  const end = whole === undefined ? undefined : setTimeout(abort, whole);
  let quiet = setTimeout(abort, silence);
  return {
    signal: controller.signal,
    over,
    heard: (): void => {
      clearTimeout(quiet);
      quiet = setTimeout(abort, silence);
    },
    done: (): void => {
      clearTimeout(end);
      clearTimeout(quiet);
      // Lets go of a body that nobody reads to its end.
      abort();
    },
  };
}

/** The body as text. Rejects with a RangeError beyond so many bytes, and as the stream does. */
async function textOf(response: Response, bytes: number, heard?: () => void): Promise<string> {
  const reader = response.body?.getReader();
  if (!reader) return '';
  const decoder = new TextDecoder();
  let text = '';
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    heard?.();
    size += value.length;
    if (size > bytes) {
      void reader.cancel();
      throw new RangeError('too large');
    }
    text += decoder.decode(value, { stream: true });
  }
}
