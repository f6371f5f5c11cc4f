import type { Network, Timed } from '../../core/network.js';
import { type Connection, downloadOf, latencyOf } from './connection-model.js';

/** What is being done: asking for the known answer, timing small answers, timing a download. */
export type Stage = 'answer' | 'latency' | 'download';

/** What came of a look: figures, or why there are none. */
export type Found =
  | { kind: 'measured'; connection: Connection }
  | { kind: 'failed'; why: 'offline' | 'slow' | 'strange' }
  | { kind: 'failed'; why: 'status'; status: number };

interface Asking {
  /** The address of a folder, with its last slash. */
  folder: string;
  network: Pick<Network, 'timed'>;
  /** Epoch milliseconds, by the person's clock. */
  now: () => number;
  stop: AbortSignal;
  onStage: (stage: Stage) => void;
}

/** What `small.txt` holds. */
const KNOWN = 'ok';
const SMALL = { bytes: 1000, ms: 5000 };
/** Small answers that are timed, after the first, which also makes the connection. */
const ANSWERS = 8;
const LARGE = { bytes: 2_000_000, ms: 5000 };
/** A file that ends before so many bytes says nothing of a speed. */
const TOO_SMALL = 100_000;

/** Looks at the connection between this device and a folder of its page's website. What `stop` ends says nothing. */
export async function look({ folder, network, now, stop, onStage }: Asking): Promise<Found | undefined> {
  const at = new Date(now()).toISOString();
  const small = () => network.timed(`${folder}small.txt`, { ...SMALL, stop });
  onStage('answer');
  const first = await small();
  if (isSignIn(first)) return { kind: 'measured', connection: { at, signInPage: true } };
  if (!isKnown(first)) return stop.aborted ? undefined : failed(first);
  onStage('latency');
  const times: number[] = [];
  for (let asked = 0; asked < ANSWERS; asked++) {
    const answer = await small();
    if (!isKnown(answer)) break;
    times.push(answer.waitMs + answer.bodyMs);
  }
  if (stop.aborted) return undefined;
  onStage('download');
  const taken = await network.timed(`${folder}large.bin`, { ...LARGE, stop });
  if (stop.aborted) return undefined;
  const latency = latencyOf(times);
  return { kind: 'measured', connection: { at, signInPage: false, ...(latency && { latency }), ...speedOf(taken) } };
}

const isPage = ({ contentType, text }: Timed): boolean => /html/i.test(contentType) || /^\s*</.test(text);

/** A redirect, a web page, or 511 (RFC 6585), by which a network says that it asks for a sign-in. */
const isSignIn = (answer: Timed): boolean =>
  answer.end === 'redirect' || answer.status === 511 || (answer.status === 200 && isPage(answer));

const isKnown = ({ end, status, text }: Timed): boolean => end === 'whole' && status === 200 && text.trim() === KNOWN;

function failed({ end, status }: Timed): Found {
  if (end === 'late') return { kind: 'failed', why: 'slow' };
  if (end === 'none' || end === 'cut') return { kind: 'failed', why: 'offline' };
  return status === 200 ? { kind: 'failed', why: 'strange' } : { kind: 'failed', why: 'status', status };
}

function speedOf(taken: Timed): Pick<Connection, 'download' | 'noDownload'> {
  const { end, status, bytes, bodyMs, isPacked } = taken;
  if (end === 'cut' || end === 'none') return { noDownload: 'cut' };
  if (end === 'late' && bytes === 0) return { noDownload: 'silent' };
  const isTooSmall = end === 'whole' && bytes < TOO_SMALL;
  if (status !== 200 || isPacked || isPage(taken) || isTooSmall) return { noDownload: 'strange' };
  return { download: downloadOf(bytes, bodyMs) };
}
