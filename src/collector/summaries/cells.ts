import { setImmediate as nextTurn } from 'node:timers/promises';
import { and, asc, count, desc, eq, isNotNull, sql } from 'drizzle-orm';
import type { Definition } from '../../domain/questionnaire/definition.js';
import { marksOf, scoringOf } from '../../domain/summary/marks.js';
import type { Cell } from '../../domain/summary/summarise.js';
import { addMarks, addScores, emptyTally } from '../../domain/summary/tally.js';
import type { Tables } from '../database.js';
import type { Which } from '../definitions.js';
import { markUnmarked } from '../marking.js';
import { results } from '../schema.js';

/** What a reader of summaries asks for. */
export interface Asked {
  widget: string;
  definition?: string | undefined;
  version?: string | undefined;
}

/** Each person once; nobody who was erased, and nothing personal. In the words of the index `results_counted`. */
const counted = sql`latest and erased_at is null and tier <> 'personal'`;

const answering = ({ widget, definition: { id, version } }: Which) =>
  and(eq(results.widget, widget), eq(results.definitionId, id), eq(results.definitionVersion, version), counted);

/** The last day of some results, in UTC. */
const lastDay = sql<string>`to_char(max(${results.finishedAt}) at time zone 'UTC', 'YYYY-MM-DD')`;

/**
 * The questions that most people answered, of those that are asked for; of equal ones the first by name. Those that fewer
 * than `minimum` people answered are passed over, so that nobody learns that somebody did.
 */
export async function mostAnswered(tables: Tables, asked: Asked, minimum: number): Promise<Which | undefined> {
  const [most] = await tables
    .select({ id: results.definitionId, version: results.definitionVersion })
    .from(results)
    .where(
      and(
        eq(results.widget, asked.widget),
        asked.definition === undefined ? undefined : eq(results.definitionId, asked.definition),
        asked.version === undefined ? undefined : eq(results.definitionVersion, asked.version),
        counted,
      ),
    )
    .groupBy(results.definitionId, results.definitionVersion)
    .having(sql`count(*) >= ${minimum}`)
    .orderBy(desc(count()), sql`${results.definitionId} collate "C"`, sql`${results.definitionVersion} collate "C"`)
    .limit(1);
  return most && { widget: asked.widget, definition: most };
}

/** Everybody who answered these questions, by campaign and group. */
export function cellsOf(tables: Tables, which: Which, definition: Definition | undefined): Promise<Cell[]> {
  return definition ? markedCells(tables, which.widget, definition) : sentCells(tables, which);
}

/** How many people are added up before others are served. */
const TURN = 10_000;

async function markedCells(tables: Tables, widget: string, definition: Definition): Promise<Cell[]> {
  await markUnmarked(tables, { widget, definition });
  const cells = await tables
    .select({
      campaign: results.campaign,
      group: results.group,
      n: count(),
      last: lastDay,
      marks: sql<string>`string_agg(${results.marks}, '')`,
    })
    .from(results)
    .where(and(answering({ widget, definition }), isNotNull(results.marks)))
    .groupBy(results.campaign, results.group);

  const scoring = scoringOf(definition);
  const length = marksOf(definition, {}).length;
  const added: Cell[] = [];
  for (const { campaign, group, n, last, marks } of cells) {
    const tally = emptyTally();
    for (let person = 0; person < n; person++) {
      addMarks(tally, marks.slice(person * length, (person + 1) * length), last, scoring);
      if (person % TURN === TURN - 1) await nextTurn();
    }
    added.push({ campaign: campaign ?? undefined, group: group ?? undefined, tally });
  }
  return added;
}

const PAGE = 1000;

/** By the scores that came with the results, because the questions are unknown. */
async function sentCells(tables: Tables, which: Which): Promise<Cell[]> {
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
      .where(and(answering(which), last && sql`${results.id} > ${last.id}`))
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
