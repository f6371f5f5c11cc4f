import { SUMMARY_SCHEMA } from '../domain/summary/summary.js';
import { result as resultSchema, type Result } from '../results/result.js';
import { NotText, type Piece, Pieces } from './pieces.js';
import { readJson } from './strange-json.js';
import { SLICE, turn } from './turn.js';

/** Why a piece of what was brought is no result. */
export type Why = 'not-text' | 'not-json' | 'cut' | 'too-large' | 'summary' | 'not-result';

/** A piece that was not taken. */
export interface Refusal {
  /** Counted from 1. */
  line: number;
  why: Why;
  /** The key of the result that is missing or wrong; left out where it is no object at all. */
  key?: string;
}

export interface Taker {
  result(result: Result): void;
  /** Takes what is something else, and says whether it could. */
  other?(value: unknown): boolean;
  refused(refusal: Refusal): void;
  /** How many bytes have been read so far. */
  read?(bytes: number): void;
}

/**
 * Reads results from a file, an answer or a pasted text: one as JSON, an array of them, or one a line.
 *
 * Works in slices of about 10 ms and holds one result in memory at a time. No worker does it: a page with the promised
 * policy refuses one. Ends early, without a word, when `stop` aborts. Rejects as the stream does.
 */
export async function readResults(
  bytes: ReadableStream<Uint8Array<ArrayBuffer>>,
  taker: Taker,
  stop: AbortSignal,
): Promise<void> {
  const reader = bytes.getReader();
  const decoder = new TextDecoder();
  const pieces = new Pieces();
  let read = 0;
  let until = performance.now() + SLICE;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      const text = done ? decoder.decode() : decoder.decode(value, { stream: true });
      taker.read?.((read += value?.length ?? 0));
      for (const piece of inTurn(pieces, text, done)) {
        take(piece, taker);
        if (performance.now() < until) continue;
        await turn();
        if (stop.aborted) return;
        until = performance.now() + SLICE;
      }
      if (done || stop.aborted) return;
    }
  } catch (error) {
    if (!(error instanceof NotText)) throw error;
    taker.refused({ line: 1, why: 'not-text' });
  } finally {
    reader.cancel().catch(() => undefined);
  }
}

function* inTurn(pieces: Pieces, text: string, isLast: boolean): Generator<Piece> {
  yield* pieces.push(text);
  if (isLast) yield* pieces.end();
}

function take({ line, text, tooLong, cut }: Piece, taker: Taker): void {
  if (tooLong) return taker.refused({ line, why: 'too-large' });
  try {
    const value = readJson(text);
    const checked = resultSchema.safeParse(value);
    if (checked.success) return taker.result(checked.data);
    if (taker.other?.(value)) return;
    if ((value as { schema?: unknown } | null)?.schema === SUMMARY_SCHEMA)
      return taker.refused({ line, why: 'summary' });
    const key = checked.error.issues[0]?.path[0];
    taker.refused({ line, why: 'not-result', ...(key !== undefined && { key: String(key) }) });
  } catch (error) {
    taker.refused({ line, why: error instanceof RangeError ? 'too-large' : cut ? 'cut' : 'not-json' });
  }
}
