import { delimiterOf, visible, withoutApostrophe } from '../csv.js';
import type { SheetNote } from './sheet-notes.js';

/** What is needed of Papa Parse. It is given in by whoever imports it, so that it loads only for those who need it. */
export interface Csv {
  parse(
    text: string,
    options: { delimiter: string; newline: '\n' },
  ): { data: string[][]; errors: { type: string; row?: number }[] };
  unparse(rows: string[][], options: { escapeFormulae: RegExp }): string;
}

/** A row below the headings: its number in the table, and what a column of it says, nothing where it is not there. */
export interface Row {
  line: number;
  cell(column: string): string;
}

/** The columns that a table may have, in small letters. */
export interface Columns {
  needed: readonly string[];
  isKnown(column: string): boolean;
}

/**
 * The rows of a table in CSV with commas, semicolons or tabs. Columns are told by their headings, in any order; rows
 * without a word are passed over.
 */
export function rowsOf(text: string, columns: Columns, csv: Csv): { rows: Row[]; unknown: SheetNote[] } {
  const file = text.replace(/\r\n?/g, '\n');
  const { data, errors } = csv.parse(file, { delimiter: delimiterOf(file), newline: '\n' });
  const [head = [], ...body] = data;
  const { places, unknown } = placesOf(head, columns);
  if (unknown.some(({ what }) => what === 'missing-column')) return { rows: [], unknown };

  const misquoted = new Set(errors.filter(({ type }) => type === 'Quotes').map(({ row }) => row! + 1));
  const rows: Row[] = [];
  for (const [at, written] of body.entries()) {
    const line = at + 2;
    const cells = written.map(visible);
    if (cells.some((cell, index) => cell !== written[index])) unknown.push({ line, what: 'control' });
    const meant = cells.map((cell) => withoutApostrophe(cell).trim());
    if (misquoted.has(line)) unknown.push({ line, what: 'quotes' });
    else if (meant.slice(head.length).some(Boolean)) unknown.push({ line, what: 'extra-cells' });
    else if (meant.some(Boolean)) rows.push({ line, cell: (column) => meant[places.get(column) ?? -1] ?? '' });
  }
  return { rows, unknown };
}

/** Where the columns stand, counted from 0. */
function placesOf(head: string[], { needed, isKnown }: Columns): { places: Map<string, number>; unknown: SheetNote[] } {
  const places = new Map<string, number>();
  const unknown: SheetNote[] = [];
  for (const [at, heading] of head.entries()) {
    const column = visible(heading).trim().toLowerCase().replace(/\s+/g, ' ');
    if (column === '') continue;
    if (!isKnown(column)) unknown.push({ line: 1, what: 'unknown-column', column });
    else if (places.has(column)) unknown.push({ line: 1, what: 'repeated-column', column });
    else places.set(column, at);
  }
  for (const column of needed) if (!places.has(column)) unknown.push({ line: 1, what: 'missing-column', column });
  return { places, unknown };
}
