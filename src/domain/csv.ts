/**
 * What begins like a formula and would be run by a spreadsheet (OWASP, CSV Injection; with the full-width signs that
 * some take for the same). The apostrophes, so that what is put before can be taken away.
 */
export const FORMULA = /^'*[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/;

/** No heading holds one of these, so the one that is most often in the first line parts the cells. */
export function delimiterOf(file: string): string {
  const [headings] = file.split('\n', 1);
  const times = (mark: string) => headings!.split(mark).length;
  return [',', ';', '\t'].reduce((best, mark) => (times(mark) > times(best) ? mark : best));
}

/** A cell without its control characters, but for tabs and line ends. */
export const visible = (cell: string): string => cell.replace(/(?![\t\n])\p{Cc}/gu, '');

/** A cell without the apostrophe that was put before what a spreadsheet would have run. */
export const withoutApostrophe = (cell: string): string =>
  cell.startsWith("'") && FORMULA.test(cell) ? cell.slice(1) : cell;
