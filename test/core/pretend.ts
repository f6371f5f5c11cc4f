import type { Answered, Message, Network } from '../../src/core/network.js';
import type { Result } from '../../src/results/result.js';
import { RESULT_SCHEMA } from '../../src/results/schema-name.js';

/** A result of a person called so. */
export function resultOf(id: string, answers: Record<string, unknown> = { K07: 2 }, rev = 1): Result {
  return {
    schema: RESULT_SCHEMA,
    id,
    rev,
    kind: 'audit-response',
    widget: 'skills-audit',
    widgetVersion: '0.1.0',
    definition: { id: 'skills-audit-2014', version: '1' },
    tier: 'open',
    lang: 'en',
    startedAt: '2026-11-22T09:00:00Z',
    finishedAt: '2026-11-22T09:08:00Z',
    answers,
  };
}

/** Lets everything that waits for nothing but its turn come about, the browser's database included. */
export async function settled(rounds = 40): Promise<void> {
  for (let round = 0; round < rounds; round++) await new Promise((turn) => void setTimeout(turn));
}

/** Waits for something that happens by itself, and says what did not. */
export async function until(what: string, holds: () => unknown, ms = 30_000): Promise<void> {
  const end = performance.now() + ms;
  while (!holds()) {
    if (performance.now() > end) throw new Error(`not within ${ms} ms: ${what}`);
    await new Promise((turn) => void setTimeout(turn, 5));
  }
}

/** A clock that stands until it is moved, and the timers that hang on it. */
export class Clock {
  #timers = new Map<number, { at: number; call: () => void }>();
  #next = 0;
  /** Time that passes, whatever the clock on the wall is set to. */
  #passed = 0;

  constructor(public time = Date.parse('2026-11-22T09:10:00Z')) {}

  readonly now = (): number => this.time;

  readonly later = (call: () => void, ms: number): (() => void) => {
    const id = this.#next++;
    this.#timers.set(id, { at: this.#passed + ms, call });
    return () => this.#timers.delete(id);
  };

  /** How many timers run. */
  get timers(): number {
    return this.#timers.size;
  }

  /** How long the next timer still has to run, in ms. */
  get pause(): number {
    return Math.min(...[...this.#timers.values()].map(({ at }) => at - this.#passed));
  }

  /** Lets time pass, with all that it brings about. */
  async pass(ms: number): Promise<void> {
    const end = this.#passed + ms;
    for (;;) {
      const due = [...this.#timers].filter(([, { at }]) => at <= end).sort(([, a], [, b]) => a.at - b.at)[0];
      if (!due) break;
      const [id, { at, call }] = due;
      this.#timers.delete(id);
      this.time += at - this.#passed;
      this.#passed = at;
      call();
      await settled();
    }
    this.time += end - this.#passed;
    this.#passed = end;
    await settled();
  }
}

/** A post office that notes what is handed in and answers as it was told. */
export class PostOffice implements Network {
  readonly posted: (Message & { endpoint: string })[] = [];
  /** Most at one time. */
  busiest = 0;
  #underWay = 0;

  constructor(public answer: (message: Message) => Answered | Promise<Answered> = () => ({ kind: 'sent' })) {}

  async post(endpoint: string, message: Message): Promise<Answered> {
    this.posted.push({ endpoint, ...message });
    this.busiest = Math.max(this.busiest, ++this.#underWay);
    try {
      return await this.answer(message);
    } finally {
      this.#underWay--;
    }
  }

  text(): Promise<string> {
    return Promise.reject(new Error('a post office gives nothing'));
  }

  json(): Promise<unknown> {
    return Promise.reject(new Error('nothing to read here'));
  }

  open(): Promise<never> {
    return Promise.reject(new Error('nothing to read here'));
  }

  timed(): Promise<never> {
    return Promise.reject(new Error('nothing to time here'));
  }

  /** What arrived, as `id.rev`. */
  get names(): string[] {
    return this.posted.map(({ id, rev }) => `${id}.${rev}`);
  }
}

/** Forgets all that a browser keeps for this page. */
export async function emptyDevice(): Promise<void> {
  sessionStorage.clear();
  await new Promise<void>((done) => {
    const request = indexedDB.deleteDatabase('library-widgets');
    request.onsuccess = request.onerror = () => done();
  });
}

/** The database as a stranger sees it: what is in it, and a way to spoil it. */
export async function database<T>(work: (kept: IDBObjectStore) => IDBRequest<T>, version?: number): Promise<T> {
  const open = indexedDB.open('library-widgets', version);
  open.onupgradeneeded = () => {
    if (!open.result.objectStoreNames.contains('kept')) open.result.createObjectStore('kept');
  };
  await new Promise((resolve, reject) => {
    open.onsuccess = resolve;
    open.onerror = () => reject(open.error);
  });
  try {
    const transaction = open.result.transaction('kept', 'readwrite');
    const request = work(transaction.objectStore('kept'));
    await new Promise((resolve, reject) => {
      transaction.oncomplete = resolve;
      transaction.onabort = () => reject(transaction.error);
    });
    return request.result;
  } finally {
    open.result.close();
  }
}
