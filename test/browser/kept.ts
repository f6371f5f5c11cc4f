import type { Page } from 'playwright-core';

/**
 * Waits until what somebody did is on the device, as a piece of its JSON: a page that is left within the hundredth of a second
 * that this takes has not kept it.
 */
export async function keeps(page: Page, said: string): Promise<void> {
  await page.waitForFunction(
    (sought) =>
      new Promise((resolve) => {
        indexedDB.open('library-widgets').onsuccess = ({ target }) => {
          const database = (target as IDBOpenDBRequest).result;
          database.transaction('kept').objectStore('kept').getAll().onsuccess = (event) => {
            database.close();
            const records = (event.target as IDBRequest<{ text: string }[]>).result;
            resolve(records.some(({ text }) => text.includes(sought)));
          };
        };
      }),
    said,
  );
}
