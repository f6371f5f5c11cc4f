import { sql } from 'drizzle-orm';
import { FORMULA } from '../domain/csv.js';
import type { Result } from '../results/result.js';
import type { Tables } from './database.js';
import { allResults, type Kept } from './results.js';
import { results } from './schema.js';

/** Every result as it was sent, one a line, in pieces of many lines. */
export async function* linesOf(tables: Tables): AsyncGenerator<string> {
  for await (const page of allResults(tables)) yield page.map(({ body }) => `${JSON.stringify(body)}\n`).join('');
}

/** More columns than any questionnaire fills; spreadsheets have some 16,000. What has none is in a column of JSON. */
const MOST_COLUMNS = 500;
/** As the audit writes it in its own tables. */
const DECLINED = 'declined';

type Drawer = 'answers' | 'scores';

/**
 * Every result as a row of CSV, in pieces of many rows: the envelope, what the collector says of it, a column for each
 * answer and score, and the rest as JSON. Text that a spreadsheet would run is put behind an apostrophe.
 */
export async function* tableOf(tables: Tables): AsyncGenerator<string> {
  const { default: Papa } = await import('papaparse');
  const written = (rows: unknown[][]) => (rows.length ? `${Papa.unparse(rows, { escapeFormulae: FORMULA })}\r\n` : '');
  const columns = columnsFor(await namesIn(tables, 'answers'), await namesIn(tables, 'scores'));
  // Without the byte order mark, Excel takes the file for Windows-1252.
  yield `\uFEFF${written([columns.map(({ title }) => title)])}`;
  for await (const page of allResults(tables)) yield written(page.map((kept) => columns.map(({ of }) => of(kept))));
}

interface Column {
  title: string;
  of(kept: Kept): unknown;
}

function columnsFor(answers: string[], scores: string[]): Column[] {
  const envelope = ['id', 'rev', 'kind', 'widget', 'widgetVersion'] as const;
  const rest = ['campaign', 'group', 'tier', 'lang', 'startedAt', 'finishedAt'] as const;
  const told = new Set<string>(['schema', ...envelope, 'definition', ...rest, 'topics', 'answers', 'scores', 'data']);
  const plain = (title: (typeof envelope | typeof rest)[number]): Column => ({ title, of: ({ body }) => body[title] });
  const within = (drawer: Drawer, names: string[]): Column[] => [
    ...names.map((name) => ({
      title: `${drawer}.${name}`,
      of: ({ body }: Kept) => (Object.hasOwn(body[drawer] ?? {}, name) ? cell(body[drawer]![name]) : ''),
    })),
    { title: `other ${drawer}`, of: ({ body }) => others(body[drawer], (name) => names.includes(name)) },
  ];
  return [
    ...envelope.map(plain),
    { title: 'definition.id', of: ({ body }) => body.definition.id },
    { title: 'definition.version', of: ({ body }) => body.definition.version },
    ...rest.map(plain),
    { title: 'received_at', of: ({ receivedAt }) => receivedAt.toISOString() },
    { title: 'scores_differ', of: ({ scoresDiffer }) => scoresDiffer ?? '' },
    { title: 'topics', of: ({ body }) => (body.topics ?? []).join('; ') },
    ...within('answers', answers),
    ...within('scores', scores),
    { title: 'data', of: ({ body }) => others(body.data, () => false) },
    { title: 'unknown', of: ({ body }) => others(body, (name) => told.has(name)) },
  ];
}

function cell(value: unknown): string | number | boolean {
  if (value === null) return DECLINED;
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  return Array.isArray(value) && value.every((item) => typeof item === 'string')
    ? value.join('; ')
    : JSON.stringify(value);
}

/** What has no column, as JSON. */
function others(value: Partial<Result> | undefined, hasColumn: (name: string) => boolean): string {
  const left = Object.entries(value ?? {}).filter(([name]) => !hasColumn(name));
  return left.length > 0 ? JSON.stringify(Object.fromEntries(left)) : '';
}

/** The names that are found, the first of the alphabet where there are too many. */
async function namesIn(tables: Tables, drawer: Drawer): Promise<string[]> {
  const rows = await tables
    .selectDistinct({ name: sql<string>`name collate "C"` })
    .from(sql`${results}, jsonb_object_keys(${results.body} -> ${sql.raw(`'${drawer}'`)}) as name`)
    .where(sql`erased_at is null`)
    .orderBy(sql`1`)
    .limit(MOST_COLUMNS);
  return rows.map(({ name }) => name);
}
