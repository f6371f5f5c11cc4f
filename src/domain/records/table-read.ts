import { delimiterOf, visible, withoutApostrophe } from '../csv.js';
import { type FieldProblem, isEmpty, problemWith } from './check.js';
import type { Found } from './draft.js';
import type { Slices } from './find.js';
import type { Field, Kind, Value } from './kind.js';
import { BETWEEN, columnsOf, OWN_COLUMNS } from './table.js';

/** What is needed of Papa Parse to read. */
export interface CsvReader {
  parse(
    text: string,
    options: { delimiter: string; newline: '\r\n' | '\n' | '\r'; preview: number; fastMode: false },
  ): { data: string[][]; errors: { type: string; row?: number }[]; meta: { cursor: number; truncated: boolean } };
}

/** Why a row was left out. `line` is the row of the table, the headings being 1. */
export type RowFault =
  | { line: number; column: string; field: string; problem: FieldProblem }
  | { line: number; problem: { code: 'quotes' | 'extra-cells' | 'repeated-id' | 'bad-id' } };

/** What a table comes to: the rows that can be used, and all that cannot. */
export interface TableRead {
  found: Found[];
  faults: RowFault[];
  /** Headings that name no field. What is below them is not read. */
  unmapped: string[];
  /** Fields that must be filled in and have no column: then no row can be used. */
  missing: string[];
}

/** Rows between two pauses. */
const ROWS = 50;
/** Characters in which the headings are. */
const LONGEST_HEAD = 20_000;
const ID = /^[A-Za-z0-9][A-Za-z0-9._-]{0,79}$/;

interface Column {
  heading: string;
  at: number;
}

/**
 * The records of a table in CSV with commas, semicolons or tabs, one to a row. Columns are told by their headings, in any
 * order: the id of a field, its text in any language, or another name that its kind gives it. One bad row keeps no
 * other from being read.
 *
 * @param newId - The id of a row that has none.
 */
export function* readTable(
  kind: Kind,
  text: string,
  { csv, newId }: { csv: CsvReader; newId: () => string },
): Slices<TableRead> {
  const rows = rowsOf(text.replace(/^\uFEFF/, ''), csv);
  const head = rows.next().value?.cells ?? [];
  const { columns, unmapped } = mapped(kind, head);
  const needed = kind.fields.filter(({ id, optional }) => !optional && !columns.has(id));
  const read: TableRead = { found: [], faults: [], unmapped, missing: needed.map(({ id }) => id) };
  if (needed.length > 0) return read;

  const given = new Set<string>();
  for (const { line, cells, misquoted } of rows) {
    if (line % ROWS === 0) yield;
    const leave = (code: 'quotes' | 'extra-cells' | 'repeated-id' | 'bad-id') =>
      void read.faults.push({ line, problem: { code } });
    if (!cells.some(Boolean)) continue;
    if (misquoted) leave('quotes');
    else if (cells.slice(head.length).some(Boolean)) leave('extra-cells');
    else {
      const id = cells[columns.get('id')?.[0]!.at ?? -1] || newId();
      if (!ID.test(id)) leave('bad-id');
      else if (given.has(id)) leave('repeated-id');
      else {
        given.add(id);
        const { fields, faults } = fieldsIn(kind, cells, columns);
        if (faults.length === 0) read.found.push({ id, fields });
        read.faults.push(...faults.map((fault) => ({ line, ...fault })));
      }
    }
  }
  return read;
}

function* rowsOf(file: string, csv: CsvReader): Generator<{ line: number; cells: string[]; misquoted: boolean }> {
  // As the first line ends. Neither this nor what follows goes through the whole file at once.
  const [newline = '\n'] = (/\r\n|\n|\r/.exec(file) ?? []) as ('\r\n' | '\n' | '\r')[];
  const delimiter = delimiterOf(file.slice(0, LONGEST_HEAD).replaceAll(newline, '\n'));
  let line = 1;
  for (let rest = file; rest !== '';) {
    const { data, errors, meta } = csv.parse(rest, { delimiter, newline, preview: ROWS, fastMode: false });
    const misquoted = new Set(errors.filter(({ type }) => type === 'Quotes').map(({ row }) => row));
    for (const [at, cells] of data.entries()) {
      const meant = cells.map((cell) => withoutApostrophe(visible(cell.replace(/\r\n?/g, '\n'))).trim());
      yield { line: line++, cells: meant, misquoted: misquoted.has(at) };
    }
    rest = meta.truncated ? rest.slice(meta.cursor) : '';
  }
}

const plainly = (heading: string): string =>
  heading
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, ' ')
    .replace(/[?:*]+$/, '');

/** The columns of each field, in the order of `columnsOf`, and of the id. */
function mapped(kind: Kind, head: readonly string[]): { columns: Map<string, Column[]>; unmapped: string[] } {
  const names = new Map<string, { field: string; part: number }>([['id', { field: 'id', part: 0 }]]);
  for (const field of kind.fields) {
    columnsOf(field).forEach((name, part) => names.set(plainly(name), { field: field.id, part }));
    const { text, columns = [] } = field;
    for (const name of [...(typeof text === 'string' ? [text] : Object.values(text)), ...columns, field.id])
      if (!names.has(plainly(name))) names.set(plainly(name), { field: field.id, part: 0 });
  }
  const columns = new Map<string, Column[]>();
  const unmapped: string[] = [];
  for (const [at, heading] of head.entries()) {
    const meant = names.get(plainly(heading));
    const there = meant && (columns.get(meant.field) ?? []);
    if (meant && there && !there[meant.part]) {
      there[meant.part] = { heading, at };
      columns.set(meant.field, there);
    } else if (heading && !OWN_COLUMNS.some((name) => name === plainly(heading))) unmapped.push(heading);
  }
  return { columns, unmapped };
}

interface CellFault {
  column: string;
  field: string;
  problem: FieldProblem;
}

function fieldsIn(
  kind: Kind,
  cells: readonly string[],
  columns: ReadonlyMap<string, Column[]>,
): { fields: Record<string, Value | null>; faults: CellFault[] } {
  const fields: Record<string, Value | null> = {};
  const faults: CellFault[] = [];
  for (const field of kind.fields) {
    const places = columns.get(field.id);
    if (!places) continue;
    const [first = '', second = ''] = columnsOf(field).map((_, part) => cells[places[part]?.at ?? -1]);
    const value = valueIn(field, first, second);
    const problem = problemWith(field, value);
    if (problem) faults.push({ column: places.find(Boolean)!.heading, field: field.id, problem });
    else fields[field.id] = isEmpty(value) ? null : value;
  }
  return { fields, faults };
}

const LONDON = 'Europe/London';

/** What the cells of a field say; what cannot be understood stays as it is, for the check to refuse. */
function valueIn(field: Field, cell: string, beside: string): Value | undefined {
  if (cell === '' && beside === '') return undefined;
  switch (field.kind) {
    case 'number': {
      const digits = /^£?-?\d{1,3}(,\d{3})+(\.\d+)?$|^£/.test(cell) ? cell.replace(/[£,]/g, '') : cell;
      return digits === '' || Number.isNaN(Number(digits)) ? cell : Number(digits);
    }
    case 'one':
      return optionIn(field, cell);
    case 'many':
      return wordsIn(cell).map((word) => optionIn(field, word));
    case 'topics':
    case 'labels':
      return wordsIn(cell);
    case 'date':
      return dayIn(cell);
    case 'moment': {
      const [, day, time] = /^(\S+)[T ]+(\d{1,2}:\d\d)(?::00)?$/.exec(cell) ?? [];
      const zone = beside || (field.zone ?? LONDON);
      return { at: day ? `${dayIn(day)}T${time!.padStart(5, '0')}` : cell, zone };
    }
    case 'period':
      return { from: dayIn(cell), ...(beside && { to: dayIn(beside) }) };
    default:
      return cell;
  }
}

const wordsIn = (cell: string): string[] => [
  ...new Set(
    cell
      .split(BETWEEN)
      .map((word) => word.trim())
      .filter(Boolean),
  ),
];

/** The value of an option that is named by its value, or by its text in any language. */
function optionIn({ options }: Extract<Field, { kind: 'one' | 'many' }>, cell: string): string {
  const named = options.find(({ value, text }) =>
    [value, ...(typeof text === 'string' ? [text] : Object.values(text))].some(
      (name) => name?.toLowerCase() === cell.toLowerCase(),
    ),
  );
  return named?.value ?? cell;
}

/** A day as ISO 8601 writes it. Spreadsheets set to British English save it as `31/01/2027`. */
function dayIn(cell: string): string {
  const [, day, month, year] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(cell) ?? [];
  return year ? [year, month!.padStart(2, '0'), day!.padStart(2, '0')].join('-') : cell;
}
