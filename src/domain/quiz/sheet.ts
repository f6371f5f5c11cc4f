/** Question banks as tables in CSV. Its columns, and what it can and cannot say, are in docs/question-banks.md. */
export { read } from './sheet-read.js';
export { write } from './sheet-write.js';
export type { SheetLoss, SheetNote } from './sheet-notes.js';
export type { Csv } from './sheet-table.js';
