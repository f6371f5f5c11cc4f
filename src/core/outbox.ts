import type { Result } from '../results/result.js';
import type { Answered, Waiting } from './answer.js';
import { written } from './json.js';
import { clean } from './strange-json.js';
import type { Network } from './network.js';
import { makeStore, type Step, type Store, type StoreTrouble } from './store.js';

/** How a result stands on its way to its endpoint. */
export interface Delivery {
  status: 'waiting' | 'sending' | 'refused' | 'sent';
  why?: Waiting;
  httpStatus?: number;
  /** What the endpoint said when it refused. */
  detail?: string;
  /** Epoch milliseconds of the next try. */
  nextAt?: number;
  /** Epoch milliseconds at which it was written down. */
  since: number;
  tries: number;
  /** It has waited for 30 days: the person is to say what should become of it. */
  askPerson?: true;
  result: Result;
}

/** Results on their way: written down first, then sent, each on its own, until the endpoint has them or refuses them. */
export interface Outbox {
  /**
   * Writes the result down (resolves once that is done, saying where), then sends it in the background.
   * The first result with an id and revision counts; the same one again is not sent twice.
   */
  add(
    result: Result,
    endpoint: string,
    receipt?: 'required',
  ): Promise<{ where: Store['where']; trouble?: StoreTrouble }>;
  /** What waits or was refused, oldest first. */
  deliveries(): Delivery[];
  /** Tells of every change of any delivery; returns how to stop. */
  watch(listener: (delivery: Delivery) => void): () => void;
  /** Tries all that waits, now, because a person asked. */
  sendNow(): void;
  /** Takes a result away unsent, because a person asked. */
  remove(id: string, rev: number): Promise<void>;
  /**
   * Lets go of all that is kept, for a device that others use: what waits is held in memory, no longer
   * listed, and still sent while the page is open; what was refused is gone.
   */
  forget(): void;
  /** Begins to try again by itself. Counted: each start needs its stop. */
  start(): void;
  stop(): void;
}

/** The world, as the outbox needs it; `later` and `locks` are for tests. */
export interface OutboxSetting {
  store: Store;
  network: Network;
  /** Epoch milliseconds. */
  now(): number;
  random(): number;
  /** Calls back after so many ms; returns how to call it off. */
  later?(call: () => void, ms: number): () => void;
  locks?: Pick<LockManager, 'request'> | null;
}

/** What is kept under `out:<id>.<rev>`. Of what was sent only this remains, so that it is never sent again. */
interface Stored {
  status: 'waiting' | 'refused' | 'sent';
  since: number;
  tries: number;
  endpoint: string;
  receipt?: 'required' | undefined;
  /** The bytes as they are sent, the same at every try; empty once sent. */
  body: string;
  nextAt?: number;
  why?: Waiting;
  httpStatus?: number;
  detail?: string;
}

const PREFIX = 'out:';
const HOUR = 3_600_000;
const MONTH = 30 * 24 * HOUR;
/** Pauses double from here to here, in ms, and chance makes them half as long or half as long again. */
const FIRST_PAUSE = 2_000;
const LONGEST_PAUSE = 20 * 60_000;
/** The first pause after an answer that only its owner can mend, in ms. */
const FIRST_SLOW_PAUSE = 60_000;
/** How often to look whether another tab is done sending, in ms. */
const LOOK_AGAIN = 3_000;
/** Requests at a time. */
const AT_ONCE = 3;

export function makeOutbox({ store, network, now, random, later = timer, locks = pageLocks() }: OutboxSetting): Outbox {
  /** All that waits or was refused, as last read, by key. */
  const known = new Map<string, { stored: Stored; result: Result }>();
  /** Keys in hand: no other work touches them. */
  const sending = new Set<string>();
  /** Keys to try before their time. */
  const urgent = new Set<string>();
  const listeners = new Set<(delivery: Delivery) => void>();
  /** Takes the results of people who have left a shared device. */
  const forgotten = makeStore('none');
  const held = new Set<string>();
  let starts = 0;
  let draining = false;
  let again = false;
  let hopeful = false;
  let callOff = (): void => {};
  /** Takes more in hand, while this page is the one that sends. */
  let fill = (): void => {};

  const change = (key: string, step: (old: Stored | undefined) => Stored | undefined) => {
    const safe: Step = (old) => step(asStored(old));
    return (held.has(key) ? forgotten : store).update(key, safe);
  };

  const deliveryOf = (key: string, { stored, result }: { stored: Stored; result: Result }): Delivery => {
    const { status, why, httpStatus, detail, nextAt, since, tries } = stored;
    return {
      status: sending.has(key) ? 'sending' : status,
      ...(why && { why }),
      ...(httpStatus && { httpStatus }),
      ...(detail && { detail }),
      ...(nextAt && { nextAt }),
      since,
      tries,
      ...(status === 'waiting' && now() - since > MONTH && { askPerson: true as const }),
      result,
    };
  };

  const tell = (key: string, entry: { stored: Stored; result: Result }): void => {
    const delivery = deliveryOf(key, entry);
    for (const listener of listeners) {
      try {
        listener(delivery);
      } catch (error) {
        // A listener's mistake must not keep results from being sent.
        reportError(error);
      }
    }
  };

  /** Takes note of what is kept under a key, and tells when it is news. */
  function note(key: string, value: unknown): void {
    const stored = asStored(value);
    const before = known.get(key);
    if (!stored) {
      known.delete(key);
      return;
    }
    const result = before?.result ?? resultIn(stored);
    if (!result) return;
    const entry = { stored, result };
    if (stored.status === 'sent') {
      urgent.delete(key);
      known.delete(key);
      if (before) tell(key, entry);
      return;
    }
    known.set(key, entry);
    const { status, tries, why } = before?.stored ?? {};
    if (status !== stored.status || tries !== stored.tries || why !== stored.why) tell(key, entry);
  }

  async function refresh(): Promise<void> {
    const kept = new Map(await store.entries(PREFIX));
    for (const [key, value] of kept) {
      const stored = asStored(value);
      // Also when the clock has gone back, or what was sent is forgotten a month later.
      if (stored?.status === 'sent' && Math.abs(now() - stored.since) > 2 * MONTH)
        void store.update(key, () => undefined);
      else if (!sending.has(key) && !held.has(key)) note(key, value);
    }
    for (const key of [...known.keys()]) {
      if (!kept.has(key) && !held.has(key) && !sending.has(key)) known.delete(key);
    }
  }

  /** How long a record has to wait from now, in ms. A clock that went back never makes it longer than an hour. */
  function wait(key: string, { status, nextAt = 0 }: Stored): number {
    if (status !== 'waiting') return Infinity;
    const ms = nextAt - now();
    return urgent.has(key) || ms > HOUR ? 0 : Math.max(0, ms);
  }

  const dueKeys = (): string[] =>
    [...known]
      .filter(([key, { stored }]) => !sending.has(key) && wait(key, stored) === 0)
      .sort(([, a], [, b]) => a.stored.since - b.stored.since)
      .map(([key]) => key);

  /** One record: read again and marked as tried, sent, and its answer written down. */
  async function send(key: string): Promise<void> {
    const at = now();
    let mine = false;
    const claim = await change(key, (old) => {
      mine = old?.status === 'waiting' && wait(key, old) === 0;
      return mine ? { ...old!, tries: old!.tries + 1, nextAt: at + pause(old!.tries, undefined), why: undefined } : old;
    });
    urgent.delete(key);
    const stored = asStored(claim.value);
    const result = stored && (known.get(key)?.result ?? resultIn(stored));
    if (!mine || !stored || !result) {
      // Another tab has sent it, tried it or taken it away.
      sending.delete(key);
      note(key, claim.value);
      return;
    }
    note(key, stored);
    const { id, rev } = result;
    const answered = await network.post(stored.endpoint, {
      id,
      rev,
      body: stored.body,
      receipt: stored.receipt,
    });
    const heard = now();
    const after = await change(key, (old) => old && answer(old, answered, heard));
    sending.delete(key);
    note(key, after.value);
  }

  function answer(old: Stored, answered: Answered, heard: number): Stored {
    if (old.status === 'sent') return old;
    const { endpoint, receipt, since, tries } = old;
    if (answered.kind === 'sent') return { status: 'sent', endpoint, since, tries, body: '' };
    const { body } = old;
    if (answered.kind === 'refused') {
      const { status: httpStatus, detail } = answered;
      return { status: 'refused', endpoint, receipt, since, tries, body, httpStatus, detail };
    }
    const { why, status: httpStatus, retryAfter } = answered;
    const own = pause(tries - 1, why);
    const asked = retryAfter === undefined ? 0 : Math.min(HOUR, retryAfter + random() * FIRST_PAUSE);
    const nextAt = heard + (asked ? Math.max(asked, FIRST_PAUSE) : own);
    return { status: 'waiting', endpoint, receipt, since, tries, body, why, httpStatus, nextAt };
  }

  function pause(triesBefore: number, why: Waiting | undefined): number {
    const first = why === 'not-allowed' || why === 'bad-address' ? FIRST_SLOW_PAUSE : FIRST_PAUSE;
    return Math.min(LONGEST_PAUSE, first * 2 ** triesBefore) * (0.5 + random());
  }

  /** Sends what is due, as the only one of all tabs and copies of this library. */
  async function drain(): Promise<void> {
    again = true;
    fill();
    if (draining) return;
    draining = true;
    let elsewhere = false;
    try {
      while (again) {
        again = false;
        await refresh();
        if (hopeful) hurry(neverHeard);
        hopeful = false;
        elsewhere = dueKeys().length > 0 && !(await alone(sendDue));
      }
    } finally {
      draining = false;
      plan(elsewhere ? LOOK_AGAIN : 0);
    }
  }

  /** Lets what waits for such a reason wait no longer. */
  function hurry(which: (stored: Stored) => boolean): void {
    for (const [key, { stored }] of known) {
      if (stored.status === 'waiting' && !sending.has(key) && which(stored)) urgent.add(key);
    }
  }

  /** Sends all that is due, a few at a time, and what comes to be due meanwhile. */
  const sendDue = (): Promise<void> =>
    new Promise((done) => {
      fill = () => {
        for (const key of dueKeys().slice(0, AT_ONCE - sending.size)) {
          sending.add(key);
          void send(key).then(() => fill());
        }
        plan();
        if (sending.size > 0) return;
        fill = () => {};
        done();
      };
      fill();
    });

  /** Whether the work was done: not while another tab does it. Without locks, a server's dedupe has to do. */
  async function alone(work: () => Promise<void>): Promise<boolean> {
    if (!locks || store.keeping === 'none') return work().then(() => true);
    // Tabs do not share what is kept for a tab, but two copies of the library in one tab do.
    const name = `library-widgets outbox${store.keeping === 'session' ? ' session' : ''}`;
    let ran = false;
    let free = true;
    try {
      await locks.request(name, { ifAvailable: true }, async (lock) => {
        free = lock !== null;
        ran = free;
        if (free) await work();
      });
    } catch {
      // A frame without an origin of its own has no locks, and shares nothing either.
      if (!ran) await work();
    }
    return free;
  }

  /** Sets the timer for the earliest record, for as long as somebody has started the outbox. */
  function plan(atLeast = 0): void {
    callOff();
    // The next one to come back takes more in hand.
    if (sending.size >= AT_ONCE) return;
    const waits = [...known].map(([key, { stored }]) => (sending.has(key) ? Infinity : wait(key, stored)));
    const ms = Math.max(atLeast, Math.min(...waits));
    if (starts > 0 && Number.isFinite(ms)) callOff = later(() => void drain(), ms);
  }

  /** Something may have changed for the better: what never reached its endpoint does not wait any longer. */
  const look = (event?: Event): void => {
    if (event?.type === 'visibilitychange' && document.visibilityState === 'hidden') return;
    // The page has just loaded, and the outbox has looked already.
    if (event?.type === 'pageshow' && !(event as PageTransitionEvent).persisted) return;
    hopeful = true;
    void drain();
  };

  const on = (set: 'addEventListener' | 'removeEventListener'): void => {
    window[set]('online', look);
    window[set]('pageshow', look);
    document[set]('visibilitychange', look);
  };

  return {
    async add(result, endpoint, receipt) {
      const body = written(clean(result));
      const key = `${PREFIX}${result.id}.${result.rev}`;
      const fresh: Stored = { status: 'waiting', since: now(), tries: 0, endpoint, receipt, body };
      const { value, trouble } = await change(key, (old) => {
        if (!old) return fresh;
        // The page's author has mended the address.
        const moved = old.status !== 'sent' && old.endpoint !== endpoint;
        return moved ? { ...fresh, body: old.body, since: old.since } : old;
      });
      note(key, value);
      const stored = asStored(value);
      // It has arrived before: this page may not have been told.
      if (stored?.status === 'sent') tell(key, { stored, result });
      void drain();
      return { where: trouble && trouble !== 'broken' ? 'page' : store.where, ...(trouble && { trouble }) };
    },
    deliveries: () =>
      [...known]
        .filter(([key]) => !held.has(key))
        .sort(([, a], [, b]) => a.stored.since - b.stored.since)
        .map(([key, entry]) => deliveryOf(key, entry)),
    watch(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    sendNow() {
      hurry(() => true);
      void drain();
    },
    async remove(id, rev) {
      const key = `${PREFIX}${id}.${rev}`;
      await change(key, () => undefined);
      note(key, undefined);
    },
    forget() {
      for (const [key, { stored }] of known) {
        void store.update(key, () => undefined);
        if (stored.status === 'waiting') {
          held.add(key);
          void forgotten.update(key, () => stored);
        } else known.delete(key);
      }
    },
    start() {
      if (starts++ > 0) return;
      on('addEventListener');
      look();
    },
    stop() {
      if (--starts > 0) return;
      on('removeEventListener');
      callOff();
    },
  };
}

function timer(call: () => void, ms: number): () => void {
  const id = setTimeout(call, ms);
  return () => clearTimeout(id);
}

/** Missing where the page came over plain http, and in older browsers. */
const pageLocks = (): LockManager | null => (navigator as Partial<Navigator>).locks ?? null;

/** Whether no endpoint has spoken of it: the page died while it was under way, or the line was down or asleep. */
const neverHeard = ({ why, httpStatus }: Stored): boolean =>
  !why || why === 'offline' || why === 'sign-in' || (why === 'slow' && !httpStatus);

/** What was kept, if it is a record of the outbox. */
function asStored(value: unknown): Stored | undefined {
  const { status, endpoint, body, since, tries } = (value ?? {}) as Partial<Record<keyof Stored, unknown>>;
  const sound =
    (status === 'waiting' || status === 'refused' || status === 'sent') &&
    typeof endpoint === 'string' &&
    typeof body === 'string' &&
    typeof since === 'number' &&
    typeof tries === 'number';
  return sound ? (value as Stored) : undefined;
}

function resultIn({ body }: Stored): Result | undefined {
  try {
    return JSON.parse(body) as Result;
  } catch {
    return undefined;
  }
}
