import { and, eq, inArray, sql } from 'drizzle-orm';
import type { Definition } from '../../domain/questionnaire/definition.js';
import { released } from '../../domain/summary/release.js';
import type { Cell } from '../../domain/summary/summarise.js';
import type { Tally } from '../../domain/summary/tally.js';
import type { Tables } from '../database.js';
import type { Which } from '../definitions.js';
import { fingerprint } from '../fingerprint.js';
import { lock } from '../locks.js';
import { told } from '../schema.js';
import { cellsOf } from './cells.js';

/** Rows in one statement, which takes at most 65,535 values. */
const PAGE = 1000;

/**
 * What may be told now of everybody who answered these questions, written down as told before it is.
 *
 * Collectors at one database take turns, so that each knows what the others have told.
 *
 * @param definition - The questions, where they are known.
 */
export function releasedCells(
  tables: Tables,
  which: Which,
  definition: Definition | undefined,
  minimum: number,
): Promise<Cell[]> {
  return tables.transaction(async (transaction) => {
    await lock(transaction, 'summary', fingerprint(which));
    const now = await cellsOf(transaction, which, definition);
    const before = await toldOf(transaction, which);
    const cells = now.map((cell) => ({
      ...cell,
      tally: released(cell.tally, before.get(keyOf(which, cell)), minimum),
    }));
    await remember(transaction, which, cells, before);
    return cells;
  });
}

const keyOf = ({ widget, definition: { id, version } }: Which, { campaign, group }: Cell): string =>
  fingerprint([widget, id, version, campaign ?? null, group ?? null]);

async function toldOf(tables: Tables, { widget, definition: { id, version } }: Which): Promise<Map<string, Tally>> {
  const rows = await tables
    .select({ key: told.key, tally: told.tally })
    .from(told)
    .where(and(eq(told.widget, widget), eq(told.definitionId, id), eq(told.definitionVersion, version)));
  return new Map(rows.map(({ key, tally }) => [key, tally]));
}

async function remember(
  tables: Tables,
  which: Which,
  cells: readonly Cell[],
  before: ReadonlyMap<string, Tally>,
): Promise<void> {
  const { widget, definition } = which;
  const rows = cells.flatMap((cell) => {
    const key = keyOf(which, cell);
    if (cell.tally.n === 0 || cell.tally === before.get(key)) return [];
    const { campaign, group, tally } = cell;
    return { key, widget, definitionId: definition.id, definitionVersion: definition.version, campaign, group, tally };
  });
  for (let at = 0; at < rows.length; at += PAGE) {
    await tables
      .insert(told)
      .values(rows.slice(at, at + PAGE))
      .onConflictDoUpdate({ target: told.key, set: { tally: sql`excluded.tally` } });
  }
  const left = new Set(cells.filter(({ tally }) => tally.n > 0).map((cell) => keyOf(which, cell)));
  const gone = [...before.keys()].filter((key) => !left.has(key));
  if (gone.length > 0) await tables.delete(told).where(inArray(told.key, gone));
}
