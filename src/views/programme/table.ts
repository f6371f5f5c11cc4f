import { FORMULA } from '../../domain/csv.js';
import type { Row } from './rows.js';
import type { ProgrammeWords } from './words.js';

/** The steps as CSV, for a spreadsheet. Rejects when the writer cannot be fetched. */
export async function tableOf(rows: readonly Row[], words: ProgrammeWords): Promise<string> {
  const { default: Papa } = await import('papaparse');
  const head = [words.recordDone, words.colDay, words.colKind, words.colStep, words.colWhy, words.colReflection];
  const cells = rows.map(({ isDone, day, kind, title, why, reflection }) => [
    isDone ? '✓' : '',
    day,
    kind,
    title,
    why,
    reflection,
  ]);
  // Without the byte order mark, Excel takes the file for Windows-1252.
  return `\uFEFF${Papa.unparse([head, ...cells], { escapeFormulae: FORMULA })}`;
}
