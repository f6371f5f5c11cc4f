import { fromRecord, toRecord } from './record.js';
import { deviceShelf, pageShelf, type Shelf, tabShelf } from './shelf.js';

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

function storeOn(keeping: Keeping, home: Store['where'], open: (lost: () => void) => Shelf): Store {
  /** What this page last knew of each key. */
  const memory = new Map<string, unknown>();
  /** Steps that the shelf has not taken, by key. */
  const unsaved = new Map<string, { steps: Step[]; trouble: StoreTrouble }>();
  /** Keys whose records may have gone with a wiped shelf, though nobody took them away. */
  const wiped = new Set<string>();
  const shelf = open(() => memory.forEach((_, key) => wiped.add(key)));
  let refused = false;

  /** One thing after the other, so that a step that failed is never overtaken by the next one. */
  let queue: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const turn = queue.then(work, work);
    queue = turn.catch(() => {});
    return turn;
  };

  /** Takes steps on the shelf; rejects when the shelf refuses, and throws through what a step throws. */
  async function take(key: string, steps: Step[]): Promise<Answer & { thrown?: unknown }> {
    let answer: Answer & { thrown?: unknown } = { value: undefined };
    const before = unsaved.get(key)?.steps ?? [];
    await shelf.change(key, (record) => {
      answer = fromRecord(record);
      if (answer.trouble === 'newer') return [];
      const gone = record === undefined && (before.length > 0 || wiped.has(key));
      const todo = gone ? steps : [...before, ...steps];
      if (todo.length === 0 && !gone) return [];
      try {
        if (gone) answer.value = memory.get(key);
        for (const step of todo) answer.value = step(answer.value);
        const kept = answer.value === undefined ? undefined : toRecord(answer.value);
        return answer.trouble
          ? [
              [key, kept],
              [`broken:${key}`, record],
            ]
          : [[key, kept]];
      } catch (thrown) {
        answer.thrown = thrown;
        return [];
      }
    });
    if (!('thrown' in answer) && answer.trouble !== 'newer') settle(key, answer.value);
    return answer;
  }

  function settle(key: string, value: unknown): void {
    unsaved.delete(key);
    wiped.delete(key);
    if (value === undefined) memory.delete(key);
    else memory.set(key, value);
  }

  function hold(key: string, steps: Step[], trouble: StoreTrouble): Answer {
    let value = memory.get(key);
    for (const step of steps) value = step(value);
    memory.set(key, value);
    unsaved.set(key, { steps: [...(unsaved.get(key)?.steps ?? []), ...steps], trouble });
    return { value, trouble };
  }

  /** Writes what only the memory holds, now that the shelf takes things again. */
  async function catchUp(): Promise<void> {
    for (const key of new Set([...unsaved.keys(), ...wiped])) await take(key, []);
    refused = false;
  }

  function refusal(error: unknown): StoreTrouble {
    refused = true;
    const { name } = (error ?? {}) as Error;
    if (name === 'QuotaExceededError') return 'full';
    return name === 'VersionError' ? 'newer' : 'blocked';
  }

  async function update(key: string, step: Step): Promise<Answer> {
    let taken: Awaited<ReturnType<typeof take>>;
    try {
      taken = await take(key, [step]);
    } catch (error) {
      return hold(key, [step], refusal(error));
    }
    const { thrown, ...answer } = taken;
    if ('thrown' in taken) throw thrown;
    if (answer.trouble === 'newer') return hold(key, [step], 'newer');
    await catchUp().catch(refusal);
    return answer;
  }

  async function read(key: string): Promise<Answer> {
    const held = unsaved.get(key);
    if (held) return { value: memory.get(key), trouble: held.trouble };
    try {
      const record = await shelf.get(key);
      if (record === undefined && wiped.has(key)) return { value: memory.get(key) };
      const answer = fromRecord(record);
      if (answer.trouble === 'broken') await quarantine(key);
      else if (!answer.trouble && record !== undefined) memory.set(key, answer.value);
      else memory.delete(key);
      if (unsaved.size === 0) refused = false;
      return answer;
    } catch (error) {
      return { value: memory.get(key), trouble: refusal(error) };
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
        if (!unsaved.has(key)) memory.set(key, value);
      }
      if (unsaved.size === 0) refused = false;
    } catch (error) {
      refusal(error);
    }
    for (const [key, value] of memory) {
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
    update: (key, step) => inTurn(() => update(key, step)),
    entries: (prefix) => inTurn(() => entries(prefix)),
    clear: (prefix) => inTurn(() => clear(prefix)),
  };
}
