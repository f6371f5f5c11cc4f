import { setImmediate as nextTurn } from 'node:timers/promises';
import { and, asc, count, eq, gt, sql } from 'drizzle-orm';
import type { Cell } from '../../domain/summary/summarise.js';
import { addScores, emptyTally } from '../../domain/summary/tally.js';
import type { Tables } from '../database.js';
import type { Questions, Which } from '../definitions.js';
import { readyFor } from '../ready.js';
import { results } from '../schema.js';

/** What a reader of summaries asks for. */
export interface Asked {
  widget: string;
  definition?: string | undefined;
  version?: string | undefined;
}

/** People of one campaign and group who answered the same questions. */
export interface Heap {
  id: string;
  version: string;
  campaign: string | null;
  group: string | null;
  n: number;
  /** The last day of their results, in UTC. */
  last: string;
  /** The marks of those that have some, one after the other. */
  marks: string | null;
  marked: number;
}

/** Each person once; nobody who was erased, and nothing personal. In the words of the index `results_counted`. */
const counted = sql`latest and erased_at is null and tier <> 'personal'`;

/** Everybody who answered what is asked for: read once, because a hundred thousand results are many pages of a disk. */
export function heaps(tables: Tables, { widget, definition, version }: Asked): Promise<Heap[]> {
  return tables
    .select({
      id: results.definitionId,
      version: results.definitionVersion,
      campaign: results.campaign,
      group: results.group,
      n: count(),
      last: sql<string>`to_char(max(${results.finishedAt}) at time zone 'UTC', 'YYYY-MM-DD')`,
      marks: sql<string | null>`string_agg(${results.marks}, '')`,
      marked: count(results.marks),
    })
    .from(results)
    .where(
      and(
        eq(results.widget, widget),
        definition === undefined ? undefined : eq(results.definitionId, definition),
        version === undefined ? undefined : eq(results.definitionVersion, version),
        counted,
      ),
    )
    .groupBy(results.definitionId, results.definitionVersion, results.campaign, results.group);
}

/** How many people are added up before others are served. */
const TURN = 10_000;

/** By the marks of each person. */
export async function markedCells(of: readonly Heap[], definition: Questions): Promise<Cell[]> {
  const { reading } = readyFor(definition);
  const { length } = reading;
  const cells: Cell[] = [];
  for (const { campaign, group, last, marks, marked } of of) {
    const tally = emptyTally();
    for (let person = 0; person < marked; person++) {
      reading.add(tally, marks!.slice(person * length, (person + 1) * length), last);
      if (person % TURN === TURN - 1) await nextTurn();
    }
    cells.push({ campaign: campaign ?? undefined, group: group ?? undefined, tally });
  }
  return cells;
}

const PAGE = 1000;

/** By the scores that came with each result, because the questions are unknown. */
export async function sentCells(tables: Tables, { widget, definition: { id, version } }: Which): Promise<Cell[]> {
  const cells = new Map<string, Cell>();
  let last: { id: string } | undefined;
  do {
    const page = await tables
      .select({
        id: results.id,
        campaign: results.campaign,
        group: results.group,
        finishedAt: results.finishedAt,
        scores: sql<Record<string, number> | null>`${results.body} -> 'scores'`,
      })
      .from(results)
      .where(
        and(
          eq(results.widget, widget),
          eq(results.definitionId, id),
          eq(results.definitionVersion, version),
          counted,
          last && gt(results.id, last.id),
        ),
      )
      .orderBy(asc(results.id))
      .limit(PAGE);
    for (const { campaign, group, finishedAt, scores } of page) {
      const key = JSON.stringify([campaign, group]);
      const cell = cells.get(key) ?? {
        campaign: campaign ?? undefined,
        group: group ?? undefined,
        tally: emptyTally(),
      };
      cells.set(key, cell);
      addScores(cell.tally, tellable(scores ?? {}), finishedAt!.toISOString().slice(0, 10));
    }
    last = page.length === PAGE ? page.at(-1) : undefined;
  } while (last);
  return [...cells.values()];
}

/** As the schema of summaries has it. */
const SCORE_NAME = /^[A-Za-z0-9][A-Za-z0-9._:-]{0,179}$/;
/** More scores than any questionnaire has. Of a result that has more, the first by name count. */
const MOST_SCORES = 500;

/** The scores that a summary has room for: anybody may send any names. */
function tellable(scores: Record<string, number>): Record<string, number> {
  const names = Object.keys(scores).filter((name) => SCORE_NAME.test(name) && !(name in {}));
  return Object.fromEntries(
    names
      .toSorted()
      .slice(0, MOST_SCORES)
      .map((name) => [name, scores[name]!]),
  );
}
