import type { Columns } from '../domain/quiz/sheet-table.js';

/** Columns whose words may stand in Welsh, too, in a column of the same name and ` (cy)`. */
const TEXTS = ['title', 'summary', 'service', 'steps', 'chapters'];

const OTHERS = [
  ...['id', 'address', 'length', 'poster', 'topics', 'level', 'resources'],
  ...['added', 'recorded', 'review by', 'licence', 'sample'],
];

/** The column of a text in Welsh. */
export const inWelsh = (column: string): string => `${column} (cy)`;

const known = new Set([...OTHERS, ...TEXTS, ...TEXTS.map(inWelsh)]);

/** The columns of a table of films, as docs/howto-files.md describes them. */
export const columns: Columns = { needed: ['title', 'address'], isKnown: (column) => known.has(column) };
