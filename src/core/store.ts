import type { UnderWay } from './parting.js';
import { fromRecord, toRecord } from './record.js';
import { soon } from './soon.js';
import { deviceShelf, pageShelf, type Shelf, tabShelf, type Writing } from './shelf.js';

/** How long things are to be kept: on the device, until the tab is closed, or no longer than the page. */
export type Keeping = 'local' | 'session' | 'none';

/**
 * Why a value is not kept as it should be: the browser refuses, there is no room, it was written by a
 * later version of this library, or it does not read (a copy of it stays under `broken:<key>`).
 */
export type StoreTrouble = 'blocked' | 'full' | 'newer' | 'broken';

/**
 * Keeps plain JSON values by key.
 *
 * What the browser refuses to keep stays in memory for as long as the page is open, and is written as
 * soon as a later write succeeds: the steps are then taken again on what another tab has kept since.
 * A step may therefore be called more than once.
 */
export interface Store {
  readonly keeping: Keeping;
  /** Where things go just now: on the device, in this tab, or only in this page because the browser refused. */
  readonly where: 'device' | 'tab' | 'page';
  /** The value under a key, `undefined` when there is none. */
  read(key: string): Promise<{ value: unknown; trouble?: StoreTrouble }>;
  /**
   * Changes a value in one transaction and resolves when that is complete, with the new value.
   * `undefined` from the step takes the key away. Rejects only when the step throws, or gives what JSON
   * cannot say.
   */
  update(key: string, step: Step): Promise<{ value: unknown; trouble?: StoreTrouble }>;
  /** All that is kept under keys that begin so. */
  entries(prefix: string): Promise<[key: string, value: unknown][]>;
  /** Takes away all keys that begin so, and the broken copies of their values. */
  clear(prefix: string): Promise<void>;
}

export type Step = (old: unknown) => unknown;

/** A value that steps have made, of which record, and the record that is to take its place. */
type Taken = { value: unknown; base: unknown; kept: unknown };

type Answer = { value: unknown; trouble?: StoreTrouble };

const stores = new Map<Keeping, Store>();

/** The page's store of this keeping. */
export function openStore(keeping: Keeping): Store {
  const store = stores.get(keeping) ?? makeStore(keeping);
  stores.set(keeping, store);
  return store;
}

/** A store of its own, that knows nothing of what others in the page hold in memory. */
export function makeStore(keeping: Keeping): Store {
  if (keeping === 'local') return storeOn('local', 'device', deviceShelf);
  if (keeping === 'session') return storeOn('session', 'tab', tabShelf);
  return storeOn('none', 'page', pageShelf);
}

/** Where a page that was left in the middle of a write has noted what it would have written. */
export const NOTE = 'library-widgets:left';

/** What tells one record from another. */
export const signature = (record: unknown): unknown =>
  (record as { sum?: unknown } | null | undefined)?.sum ?? typeof record;

function storeOn(keeping: Keeping, home: Store['where'], open: (lost: () => void) => Shelf): Store {
  /** What this page last knew of each key, and which record on the shelf that was made of. */
  const memory = new Map<string, { value: unknown; base: unknown }>();
  /** Steps that the shelf has not taken, by key. */
  const unsaved = new Map<string, { steps: Step[]; trouble: StoreTrouble }>();
  /** Keys whose records may have gone with a wiped shelf, though nobody took them away. */
  const wiped = new Set<string>();
  const shelf = open(() => memory.forEach((_, key) => wiped.add(key)));
  let refused = false;

  const underWay = new Set<UnderWay>();
  const wasLeft = keeping === 'local' && isNoted();
  if (keeping === 'local') {
    // Nobody has answered yet: it need not come before the first question does.
    (wasLeft ? Promise.resolve() : soon())
      .then(() => import('./parting.js'))
      .then(({ noteWhenLeft }) => noteWhenLeft(underWay, memory))
      .catch(() => {});
  }
  const putBack = wasLeft ? import('./parting.js').then((late) => late.putBack(shelf)).catch(() => {}) : undefined;

  /** One thing after the other, so that a step that failed is never overtaken by the next one. */
  let queue: Promise<unknown> = Promise.resolve(putBack);
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const turn = queue.then(work, work);
    queue = turn.catch(() => {});
    return turn;
  };

  /** Takes steps on the shelf, or in memory where the shelf refuses. Throws only what a step throws. */
  async function take(key: string, steps: Step[]): Promise<Answer> {
    const known = memory.get(key);
    const before = unsaved.get(key)?.steps ?? [];
    let taken: Taken | undefined;
    let trouble: StoreTrouble | undefined;
    let thrown: { reason: unknown } | undefined;

    const work = (record: unknown): Writing[] => {
      const found = fromRecord(record);
      taken = thrown = undefined;
      trouble = found.trouble;
      if (trouble === 'newer') return [];
      const base = signature(record);
      // Nobody else has written since: the earlier steps have been taken in memory, and count.
      const isMine = before.length > 0 && (record === undefined || known?.base === base);
      const isGone = record === undefined && wiped.has(key);
      const goOn = isMine || isGone;
      const todo = goOn ? steps : [...before, ...steps];
      if (todo.length === 0 && !goOn) return [];
      try {
        const value = takeAll(todo, goOn ? known?.value : found.value);
        const kept = value === undefined ? undefined : toRecord(value);
        taken = { value, base, kept };
        const writing: Writing[] = [[key, kept]];
        return trouble ? [...writing, [`broken:${key}`, record]] : writing;
      } catch (reason) {
        thrown = { reason };
        return [];
      }
    };

    let failed = false;
    await shelf.change(key, work).catch((error: unknown) => {
      failed = true;
      trouble = refusal(error);
    });
    if (thrown) throw thrown.reason;
    if (failed || trouble === 'newer') {
      const held: Omit<Taken, 'kept'> = taken ?? { value: takeAll(steps, known?.value), base: known?.base };
      memory.set(key, held);
      unsaved.set(key, { steps: [...before, ...steps], trouble: trouble! });
      return { value: held.value, trouble };
    }
    unsaved.delete(key);
    wiped.delete(key);
    if (taken) note(key, taken.value, taken.kept);
    return { value: memory.get(key)?.value, ...(trouble && { trouble }) };
  }

  /** Remembers what the shelf holds. */
  function note(key: string, value: unknown, record: unknown): void {
    if (value === undefined) memory.delete(key);
    else memory.set(key, { value, base: signature(record) });
  }

  /** Writes what only the memory holds, now that the shelf takes things again. */
  async function catchUp(): Promise<void> {
    for (const key of new Set([...unsaved.keys(), ...wiped])) {
      const { trouble } = await take(key, []);
      if (trouble === 'full' || trouble === 'blocked') return;
    }
    refused = false;
  }

  function refusal(error: unknown): StoreTrouble {
    refused = true;
    const { name } = (error ?? {}) as Error;
    if (name === 'QuotaExceededError') return 'full';
    return name === 'VersionError' ? 'newer' : 'blocked';
  }

  async function update(key: string, step: Step): Promise<Answer> {
    const answer = await take(key, [step]);
    if (!unsaved.has(key)) await catchUp();
    return answer;
  }

  async function read(key: string): Promise<Answer> {
    const held = unsaved.get(key);
    if (held) return { value: memory.get(key)?.value, trouble: held.trouble };
    try {
      const record = await shelf.get(key);
      if (record === undefined && wiped.has(key)) return { value: memory.get(key)?.value };
      const answer = fromRecord(record);
      if (answer.trouble === 'broken') await quarantine(key);
      note(key, answer.value, record);
      if (unsaved.size === 0) refused = false;
      return answer;
    } catch (error) {
      return { value: memory.get(key)?.value, trouble: refusal(error) };
    }
  }

  /** Moves a record that does not read out of the way, unless another tab has mended it. */
  const quarantine = (key: string): Promise<void> =>
    shelf
      .change(key, (record) =>
        fromRecord(record).trouble === 'broken'
          ? [
              [key, undefined],
              [`broken:${key}`, record],
            ]
          : [],
      )
      .catch(() => {});

  async function entries(prefix: string): Promise<[string, unknown][]> {
    const found = new Map<string, unknown>();
    try {
      for (const [key, record] of await shelf.entries(prefix)) {
        const { value, trouble } = fromRecord(record);
        if (trouble === 'broken') await quarantine(key);
        if (trouble) continue;
        found.set(key, value);
        if (!unsaved.has(key)) note(key, value, record);
      }
      if (unsaved.size === 0) refused = false;
    } catch (error) {
      refusal(error);
    }
    for (const [key, { value }] of memory) {
      if (key.startsWith(prefix) && (refused || unsaved.has(key) || wiped.has(key))) found.set(key, value);
    }
    return [...found].filter(([, value]) => value !== undefined);
  }

  async function clear(prefix: string): Promise<void> {
    for (const kept of [unsaved, wiped, memory]) {
      for (const key of [...kept.keys()]) if (key.startsWith(prefix)) kept.delete(key);
    }
    try {
      await shelf.clear(prefix);
      await shelf.clear(`broken:${prefix}`);
    } catch (error) {
      refusal(error);
    }
  }

  return {
    keeping,
    get where() {
      return refused ? 'page' : home;
    },
    read: (key) => inTurn(() => read(key)),
    update: (key, step) => {
      const change = { key, step };
      underWay.add(change);
      return inTurn(() => update(key, step)).finally(() => underWay.delete(change));
    },
    entries: (prefix) => inTurn(() => entries(prefix)),
    clear: (prefix) => inTurn(() => clear(prefix)),
  };
}

// A loop: old scripts put a `reduce` of their own in place of the array's.
function takeAll(steps: readonly Step[], value: unknown): unknown {
  for (const step of steps) value = step(value);
  return value;
}

function isNoted(): boolean {
  try {
    return localStorage.getItem(NOTE) !== null;
  } catch {
    return false;
  }
}
