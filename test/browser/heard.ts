import type { Locator } from 'playwright-core';

/** The rows of a table as a person hears them. */
export async function heard(table: Locator): Promise<string[][]> {
  const rows = await table.getByRole('row').all();
  return Promise.all(
    rows.map(async (row) =>
      [...(await row.ariaSnapshot()).matchAll(/- (?:columnheader|rowheader|cell)(?: "(.*)")?/g)].map(
        ([, name]) => name ?? '',
      ),
    ),
  );
}
