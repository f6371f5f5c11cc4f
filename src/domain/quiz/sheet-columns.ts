import type { Columns } from './sheet-table.js';

/** The columns that every table needs. */
const NEEDED = ['question', 'option 1', 'option 2', 'right'] as const;

/** Columns whose texts may stand in Welsh, too, in a column of the same name and ` (cy)`. */
const TEXTS = ['question', 'why', 'source title'];

const CODES = [
  ...['id', 'section', 'kind', 'topic', 'difficulty', 'right'],
  ...['source address', 'source checked', 'review by', 'marking'],
];

/** The most options that a question may have. */
export const MOST_OPTIONS = 100;

/** The column of an option, counted from 1. */
export const optionColumn = (number: number): string => `option ${number}`;

/** The column of a text in Welsh. */
export const inWelsh = (column: string): string => `${column} (cy)`;

const OPTIONS = Array.from({ length: MOST_OPTIONS }, (_, at) => optionColumn(at + 1));

const known = new Set([...CODES, ...[...TEXTS, ...OPTIONS].flatMap((column) => [column, inWelsh(column)])]);

/** The columns of a table of questions, as docs/question-banks.md describes them. */
export const columns: Columns = { needed: NEEDED, isKnown: (column) => known.has(column) };
