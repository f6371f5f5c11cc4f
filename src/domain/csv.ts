/**
 * What begins like a formula and would be run by a spreadsheet (OWASP, CSV Injection; with the full-width signs that
 * some take for the same). The apostrophes, so that what is put before can be taken away.
 */
export const FORMULA = /^'*[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/;
