import { FORMULA } from '../csv.js';
import type { Slices } from './find.js';
import type { Field, Kind, Value } from './kind.js';
import type { Entry } from './record.js';

/** What is needed of Papa Parse to write. It is given in by whoever imports it, so that it loads only for those who need it. */
export interface CsvWriter {
  unparse(rows: unknown[][], options: { escapeFormulae: RegExp }): string;
}

/** Rows between two pauses. */
const ROWS = 50;

/** Columns of a table besides those of the fields. They are written, and only the id is read. */
export const OWN_COLUMNS = ['id', 'state', 'removed', 'at', 'by'] as const;

/** What parts the words of one cell. */
export const BETWEEN = ';';

/** The columns of a field, by what follows its id: a time has its zone beside it, and days their end. */
export function columnsOf({ kind, id }: Field): string[] {
  if (kind === 'moment') return [id, `${id} zone`];
  return kind === 'period' ? [`${id} from`, `${id} to`] : [id];
}

/**
 * Records as a table in CSV, in pieces of many rows: a column for each field, named by its id. Text that a spreadsheet
 * would run is put behind an apostrophe. What is not for everybody is in it too: give it what `seenBy` leaves.
 */
export function* tableOf({ fields }: Kind, records: readonly Entry[], csv: CsvWriter): Generator<string> {
  const rows = (some: unknown[][]) => `${csv.unparse(some, { escapeFormulae: FORMULA })}\r\n`;
  // Without the byte order mark, Excel takes the file for Windows-1252.
  yield `\uFEFF${rows([[...OWN_COLUMNS.slice(0, 1), ...fields.flatMap(columnsOf), ...OWN_COLUMNS.slice(1)]])}`;
  for (let at = 0; at < records.length; at += ROWS) {
    yield rows(
      records
        .slice(at, at + ROWS)
        .map((record) => [
          record.id,
          ...fields.flatMap((field) => cellsOf(field, record.fields[field.id])),
          ...OWN_COLUMNS.slice(1).map((name) => record[name as 'state'] ?? ''),
        ]),
    );
  }
}

function cellsOf(field: Field, value: Value | undefined): unknown[] {
  if (value === undefined) return columnsOf(field).map(() => '');
  if (Array.isArray(value)) return [value.join(`${BETWEEN} `)];
  if (typeof value !== 'object') return [value];
  return 'zone' in value ? [value.at.replace('T', ' '), value.zone] : [value.from, value.to ?? ''];
}

/** All that a generator of text gives, as one; for what is not worth a pause. */
export function* joined(pieces: Iterable<string>): Slices<string> {
  let text = '';
  for (const piece of pieces) {
    text += piece;
    yield;
  }
  return text;
}
