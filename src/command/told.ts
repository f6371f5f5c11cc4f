import type { SheetNote } from '../domain/quiz/sheet-notes.js';

/** What was wrong with a table, as a sentence. */
export function told(note: SheetNote): string {
  switch (note.what) {
    case 'missing-column':
      return `The table needs a column “${note.column}”.`;
    case 'unknown-column':
      return `The column “${note.column}” is not known and was left out.`;
    case 'repeated-column':
      return `There are two columns “${note.column}”; the first counts.`;
    case 'extra-cells':
      return `row ${note.line}: it has more cells than there are headings, so they may have slipped.`;
    case 'quotes':
      return `row ${note.line}: a quotation mark is not closed, or not doubled.`;
    case 'control':
      return `row ${note.line}: characters that nobody can see were taken out.`;
    default:
      return `row ${note.line}: it cannot be read.`;
  }
}
