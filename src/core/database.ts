import type { UseStore } from 'idb-keyval';

/**
 * The one connection to the browser's database, as a store for idb-keyval, for long-lived pages.
 *
 * idb-keyval's own store keeps an open that failed until the page is left, and does not hear when the
 * browser closes the connection (iOS does so under memory pressure), when another tab wants to
 * upgrade, or when a transaction is cut short.
 */

const NAME = 'library-widgets';
const TABLE = 'kept';
const VERSION = 1;
/** No person waits longer than this for an upgrade that another tab holds up, in ms. */
const OPEN_LIMIT = 3000;
/** A frozen tab can hold a transaction for ever, in ms. */
const WRITE_LIMIT = 10_000;

const problem = (name: string): DOMException => new DOMException('library-widgets database', name);

/**
 * A store that opens its database at once, and again whenever the connection is lost.
 *
 * A call rejects with the browser's own error, `TimeoutError` when the database does not open within
 * 3 s, or `VersionError` for a write when a later version of this library made the database: it is
 * then only read.
 *
 * @param lost - Told when the browser closed the connection or the database had to be made anew: what
 * was kept may be gone.
 * @returns The store, and whether the database had to be made: then it holds nothing, which is known before it can be used.
 */
export function openDatabase(lost: () => void): { use: UseStore; isNew: Promise<boolean> } {
  let tell: (isNew: boolean) => void;
  const isNew = new Promise<boolean>((resolve) => (tell = resolve));
  let opening: Promise<IDBDatabase> | undefined;
  let late = false;
  let opened = false;

  const open = (version?: number): Promise<IDBDatabase> =>
    new Promise((resolve, reject) => {
      const request = indexedDB.open(NAME, version);
      request.onblocked = () => console.warn(`${NAME}: another tab holds an older database open.`);
      request.onupgradeneeded = ({ oldVersion }) => {
        if (oldVersion) return;
        request.result.createObjectStore(TABLE);
        if (opened) lost();
        tell(true);
      };
      request.onerror = (event) => {
        // An open that the page has accounted for is no error of the page's.
        event.preventDefault();
        reject(request.error ?? problem('UnknownError'));
      };
      request.onsuccess = () => {
        const database = request.result;
        opened = true;
        database.onclose = () => {
          opening = undefined;
          lost();
        };
        database.onversionchange = () => {
          opening = undefined;
          database.close();
        };
        resolve(database);
      };
    });

  const connection = (): Promise<IDBDatabase> => {
    if (!opening) {
      const current = open(VERSION).catch((error: unknown) => {
        if ((error as Error | null)?.name === 'VersionError') return open();
        throw error;
      });
      opening = current;
      const settled = (): void => void (late = false);
      current.then(settled, () => {
        settled();
        if (opening === current) opening = undefined;
      });
    }
    if (late) return Promise.reject(problem('TimeoutError'));
    return within(opening, OPEN_LIMIT, () => (late = true));
  };

  const attempt: UseStore = async (mode, work) => {
    const database = await connection();
    if (mode === 'readwrite' && database.version > VERSION) throw problem('VersionError');
    const transaction = database.transaction(TABLE, mode, { durability: 'strict' });
    const aborted = new Promise<never>((_, reject) => {
      // Not the onabort property: idb-keyval sets that one.
      transaction.addEventListener('abort', () => reject(transaction.error ?? problem('AbortError')));
    });
    const stop = (): void => {
      try {
        transaction.abort();
      } catch {
        // It has ended meanwhile.
      }
    };
    const done = Promise.resolve(work(transaction.objectStore(TABLE)));
    // idb-keyval leaves some promises open for ever when a transaction is cut short.
    return within(Promise.race([done, aborted]), WRITE_LIMIT, stop);
  };

  const use: UseStore = (mode, work) =>
    attempt(mode, work).catch((error: unknown) => {
      const { name } = (error ?? {}) as Error;
      if (name && !/^(InvalidState|Unknown|Abort)Error$/.test(name)) throw error;
      opening = undefined;
      return attempt(mode, work);
    });
  void connection()
    .catch(() => undefined)
    .then(() => tell(false));
  return { use, isNew };
}

/** The promise, or a `TimeoutError` after so many ms. */
function within<T>(promise: Promise<T>, ms: number, onLate: () => void): Promise<T> {
  let timer: ReturnType<typeof setTimeout>;
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      onLate();
      reject(problem('TimeoutError'));
    }, ms);
  });
  return Promise.race([promise, limit]).finally(() => clearTimeout(timer));
}
