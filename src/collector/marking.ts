import { and, eq, isNull, ne, sql } from 'drizzle-orm';
import type { Result } from '../results/result.js';
import type { Tables } from './database.js';
import type { Definitions, Known, Questions } from './definitions.js';
import { readyFor } from './ready.js';
import { results } from './schema.js';

/** What is worked out of a result's answers; null where its questions are unknown. */
export interface Marking {
  marks: string | null;
  scoresDiffer: boolean | null;
}

export function marking(result: Result, definition: Questions | undefined): Marking {
  if (!definition) return { marks: null, scoresDiffer: null };
  const { isPossible, reading } = readyFor(definition);
  const marks = reading.marks(result);
  return { marks, scoresDiffer: !isPossible(result) || !alike(reading.scores(marks), result.scores ?? {}) };
}

function alike(worked: Readonly<Record<string, number>>, sent: Readonly<Record<string, number>>): boolean {
  const names = Object.keys(worked);
  return names.length === Object.keys(sent).length && names.every((name) => worked[name] === sent[name]);
}

const PAGE = 500;

/** Marks the results whose questions have become known since they came, or have changed in number. */
export async function markAll(tables: Tables, definitions: Definitions): Promise<void> {
  for (const known of definitions) {
    const { length } = readyFor(known.definition).reading;
    await tables
      .update(results)
      .set({ marks: null })
      .where(and(answering(known), ne(sql`length(${results.marks})`, length)));
    await markUnmarked(tables, known);
  }
}

/** Marks the results of one questionnaire that have no marks yet, a page at a time. */
export async function markUnmarked(tables: Tables, known: Known): Promise<void> {
  let page;
  do {
    page = await tables
      .select({ id: results.id, rev: results.rev, body: results.body })
      .from(results)
      .where(and(answering(known), isNull(results.marks), isNull(results.erasedAt)))
      .limit(PAGE);
    if (page.length === 0) return;
    const marked = page.map(({ id, rev, body }) => ({ id, rev, ...marking(body as Result, known.definition) }));
    await tables.execute(sql`
      update results set marks = new.marks, scores_differ = new."scoresDiffer", seq = nextval('results_seq')
      from jsonb_to_recordset(${JSON.stringify(marked)}::jsonb)
        as new (id text, rev bigint, marks text, "scoresDiffer" boolean)
      where results.id = new.id and results.rev = new.rev and erased_at is null`);
  } while (page.length === PAGE);
}

/** Those that answer these questions. */
const answering = ({ widget, definition: { id, version } }: Known) =>
  and(eq(results.widget, widget), eq(results.definitionId, id), eq(results.definitionVersion, version));
