import { and, eq, inArray, sql } from 'drizzle-orm';
import { released } from '../../domain/summary/release.js';
import type { Cell } from '../../domain/summary/summarise.js';
import type { Tally } from '../../domain/summary/tally.js';
import type { Tables } from '../database.js';
import type { Definitions, Which } from '../definitions.js';
import { fingerprint } from '../fingerprint.js';
import { markUnmarked } from '../marking.js';
import { told } from '../schema.js';
import { type Asked, type Heap, heaps, markedCells, sentCells } from './cells.js';

/** Rows in one statement, which takes at most 65,535 values. */
const PAGE = 1000;

/** What may be told of everybody who answered some questions. */
export interface Release {
  which: Which;
  cells: Cell[];
}

/**
 * What may be told now of those who are asked for, written down as told before it is. Where the questions are not
 * named in full, of those that most people answered.
 *
 * Collectors at one database take turns, so that each knows what the others have told.
 *
 * @returns Nothing where the questions are unknown and fewer than `minimum` people answered them.
 */
export function release(
  tables: Tables,
  definitions: Definitions,
  asked: Asked,
  minimum: number,
): Promise<Release | undefined> {
  return tables.transaction(async (transaction) => {
    await takeTurns(transaction, asked.widget);
    for (const known of definitions) {
      if (known.widget === asked.widget) await markUnmarked(transaction, known);
    }
    const all = await heaps(transaction, asked);
    const which = named(definitions, asked) ?? mostAnswered(all, asked.widget, minimum);
    if (!which) return undefined;
    const definition = definitions.find(which);
    const heap = all.filter(({ id, version }) => id === which.definition.id && version === which.definition.version);
    const now = definition ? await markedCells(heap, definition) : await sentCells(transaction, which);
    const before = await toldOf(transaction, which);
    const cells = now.map((cell) => ({
      ...cell,
      tally: released(cell.tally, before.get(keyOf(which, cell)), minimum),
    }));
    await remember(transaction, which, cells, before);
    return { which, cells };
  });
}

/** Any number that no other program on the same server takes. */
const SUMMARY_LOCK = 7_104_019;

/** Waits until nobody else releases results of a widget, and keeps others waiting until the transaction ends. */
async function takeTurns(transaction: Tables, widget: string): Promise<void> {
  await transaction.execute(sql`select pg_advisory_xact_lock(${SUMMARY_LOCK}::int, hashtext(${widget}))`);
}

/** The questions that are named in full, where they are known. */
function named(definitions: Definitions, { widget, definition: id, version }: Asked): Which | undefined {
  if (id === undefined || version === undefined) return undefined;
  const which = { widget, definition: { id, version } };
  return definitions.find(which) && which;
}

/**
 * The questions that most people answered; of equal ones the first by name. Those that fewer than `minimum` people
 * answered are passed over, so that nobody learns that somebody did.
 */
function mostAnswered(all: readonly Heap[], widget: string, minimum: number): Which | undefined {
  const sizes = new Map<string, number>();
  for (const { id, version, n } of all) {
    const name = JSON.stringify([id, version]);
    sizes.set(name, (sizes.get(name) ?? 0) + n);
  }
  const [most] = [...sizes]
    .filter(([, n]) => n >= minimum)
    .toSorted(([one, n], [other, m]) => m - n || (one < other ? -1 : 1));
  if (!most) return undefined;
  const [id, version] = JSON.parse(most[0]) as [string, string];
  return { widget, definition: { id, version } };
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
