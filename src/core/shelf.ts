import { get, promisifyRequest } from 'idb-keyval';
import { openDatabase } from './database.js';

/** What to write: a key and its record; no record takes the key away. */
export type Writing = [key: string, record: unknown];

/** A place that holds records by key. All of it rejects with the browser's own error when the browser refuses. */
export interface Shelf {
  get(key: string): Promise<unknown>;
  /** Reads a record and writes what the step makes of it in one go: no other tab comes in between. */
  change(key: string, step: (record: unknown) => Writing[]): Promise<void>;
  entries(prefix: string): Promise<[key: string, record: unknown][]>;
  clear(prefix: string): Promise<void>;
}

const under = (prefix: string): IDBKeyRange => IDBKeyRange.bound(prefix, `${prefix}\uffff`);

/** The device: IndexedDB. `lost` is told when what was there may be gone. */
export function deviceShelf(lost: () => void): Shelf {
  const { use, isNew } = openDatabase(lost);
  let isOpening = true;
  void isNew.then(() => (isOpening = false));
  return {
    // Nobody waits for a new database, in which there is nothing.
    get: async (key) => (isOpening && (await isNew) ? undefined : get(key, use)),
    // As `update` of idb-keyval, which can neither delete nor hear that its reading failed.
    change: (key, step) =>
      use(
        'readwrite',
        (records) =>
          new Promise((resolve, reject) => {
            const request = records.get(key);
            request.onerror = () => reject(request.error);
            request.onsuccess = () => {
              try {
                for (const [name, record] of step(request.result)) {
                  if (record === undefined) records.delete(name);
                  else records.put(record, name);
                }
                // A put can succeed and its transaction still fail on a full device.
                resolve(promisifyRequest(records.transaction));
              } catch (error) {
                reject(error);
              }
            };
          }),
      ),
    entries: async (prefix) => {
      const [keys, records] = await use('readonly', (kept) =>
        Promise.all([
          promisifyRequest(kept.getAllKeys(under(prefix))),
          promisifyRequest<unknown[]>(kept.getAll(under(prefix))),
        ]),
      );
      return keys.map((key, at) => [key as string, records[at]]);
    },
    clear: (prefix) =>
      use('readwrite', (records) => {
        records.delete(under(prefix));
        return promisifyRequest(records.transaction);
      }),
  };
}

const TAB_PREFIX = 'library-widgets:';

/** This tab: sessionStorage. A record that is not text is written as JSON; text is left as it is. */
export function tabShelf(): Shelf {
  const read = (key: string): unknown => {
    const text = sessionStorage.getItem(TAB_PREFIX + key);
    if (text === null) return undefined;
    try {
      return JSON.parse(text);
    } catch {
      return text;
    }
  };
  const keys = (prefix: string): string[] =>
    Object.keys(sessionStorage)
      .filter((key) => key.startsWith(TAB_PREFIX + prefix))
      .map((key) => key.slice(TAB_PREFIX.length));
  return {
    get: async (key) => read(key),
    change: async (key, step) => {
      for (const [name, record] of step(read(key))) {
        if (record === undefined) sessionStorage.removeItem(TAB_PREFIX + name);
        else sessionStorage.setItem(TAB_PREFIX + name, typeof record === 'string' ? record : JSON.stringify(record));
      }
    },
    entries: async (prefix) => keys(prefix).map((key) => [key, read(key)]),
    clear: async (prefix) => keys(prefix).forEach((key) => sessionStorage.removeItem(TAB_PREFIX + key)),
  };
}

/** This page: gone when it is. */
export function pageShelf(): Shelf {
  const records = new Map<string, unknown>();
  return {
    get: async (key) => records.get(key),
    change: async (key, step) => {
      for (const [name, record] of step(records.get(key))) {
        if (record === undefined) records.delete(name);
        else records.set(name, record);
      }
    },
    entries: async (prefix) => [...records].filter(([key]) => key.startsWith(prefix)),
    clear: async (prefix) => [...records.keys()].forEach((key) => key.startsWith(prefix) && records.delete(key)),
  };
}
