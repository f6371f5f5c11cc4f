import type { Text } from '../text.js';
import { type MarkedQuestion, markedQuestion } from './bank.js';
import { freshId, optionValue } from './gift-ids.js';
import { columns, inWelsh, MOST_OPTIONS, optionColumn } from './sheet-columns.js';
import type { SheetNote } from './sheet-notes.js';
import { type Csv, type Row, rowsOf } from './sheet-table.js';

/**
 * The questions of a table in CSV, one to a row, and whatever of it they do not hold, row by row.
 *
 * A row that cannot be read whole is left out. Without an id a question gets one from its row, without a section it is
 * in `main`, without a kind it has one right answer.
 */
export function read(text: string, csv: Csv): { questions: MarkedQuestion[]; unknown: SheetNote[] } {
  const { rows, unknown } = rowsOf(text, columns, csv);
  const given = new Set(rows.map(({ cell }) => cell('id')));
  const questions = new Map<string, MarkedQuestion>();
  for (const row of rows) {
    const { line, cell } = row;
    const id = cell('id') || freshId(given, line);
    given.add(id);
    const { question, unusable } = questionIn(row, id);
    if (!question) for (const column of unusable) unknown.push({ line, what: 'cell', column });
    else if (questions.has(question.id)) unknown.push({ line, what: 'repeated-id', id: question.id });
    else questions.set(question.id, question);
  }
  return { questions: [...questions.values()], unknown };
}

/** The question of a row, or the columns whose cells cannot be used. */
type Found = { question: MarkedQuestion; unusable?: never } | { question?: never; unusable: Iterable<string> };

function questionIn({ cell }: Row, id: string): Found {
  const kind = cell('kind').toLowerCase() || 'one';
  const options = optionsIn(cell);
  const right = rightIn(cell('right'), options);
  const source = filled({
    title: textIn(cell, 'source title'),
    address: cell('source address') || undefined,
    checked: dateIn(cell('source checked')),
  });
  const topics = split(cell('topic'));

  const question = markedQuestion.safeParse(
    filled({
      id,
      section: cell('section') || 'main',
      kind,
      text: textIn(cell, 'question'),
      options: options.map(({ value, text }) => ({ value, text })),
      answer: kind === 'one' && right.length === 1 ? right[0] : right,
      marking: cell('marking').toLowerCase() || undefined,
      topics: topics.length > 0 ? topics : undefined,
      difficulty: cell('difficulty') ? Number(cell('difficulty')) : undefined,
      why: textIn(cell, 'why'),
      source: Object.keys(source).length > 0 ? source : undefined,
      reviewBy: dateIn(cell('review by')),
    }),
  );
  const stray = [...(kind === 'one' ? ['marking'] : []), ...(kind === 'order' ? ['right'] : [])].filter(cell);
  if (question.success && stray.length === 0) return { question: question.data };
  const issues = question.error?.issues ?? [];
  return { unusable: new Set([...stray, ...issues.map(({ path }) => columnOf(path, options))]) };
}

/** The fields that say something. */
const filled = (fields: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));

interface Option {
  /** Of its column. */
  number: number;
  value: string;
  text: Text;
}

function optionsIn(cell: Row['cell']): Option[] {
  const options: Option[] = [];
  for (let number = 1; number <= MOST_OPTIONS; number++) {
    const text = textIn(cell, optionColumn(number));
    if (text !== undefined) options.push({ number, value: optionValue(options.length), text });
  }
  return options;
}

/** The values of the options whose numbers a cell gives; of a number that is none, nothing. */
function rightIn(cell: string, options: readonly Option[]): (string | undefined)[] {
  const values = new Map(options.map(({ number, value }) => [String(number), value]));
  return [...new Set(split(cell))].map((number) => values.get(number));
}

const split = (cell: string): string[] => cell.split(/[;,\s]+/).filter(Boolean);

function textIn(cell: Row['cell'], column: string): Text | undefined {
  const [en, cy] = [cell(column), cell(inWelsh(column))];
  return cy ? { en, cy } : en || undefined;
}

/** A day as ISO 8601 writes it. Spreadsheets set to British English save it as `31/01/2027`. */
function dateIn(cell: string): string | undefined {
  const [, day, month, year] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(cell) ?? [];
  return year ? [year, month!.padStart(2, '0'), day!.padStart(2, '0')].join('-') : cell || undefined;
}

const COLUMNS = new Map(
  Object.entries({
    text: 'question',
    topics: 'topic',
    answer: 'right',
    reviewBy: 'review by',
    source: 'source title',
  }),
);

/** The column that a part of a question comes from. */
function columnOf([field, part]: readonly PropertyKey[], options: readonly Option[]): string {
  if (field === 'options') return optionColumn(typeof part === 'number' ? options[part]!.number : 2);
  if (field === 'source' && part !== undefined) return `source ${String(part)}`;
  return COLUMNS.get(String(field)) ?? String(field);
}
