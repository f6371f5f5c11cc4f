/** The most characters that the id of a result, or the name of anything in it, may have. */
export const LONGEST_NAME = 200;

/** Whether a part of an address can be the name of anything: what a result may hold, and a database too. */
export const isName = (value: unknown): value is string =>
  typeof value === 'string' && value.length > 0 && value.length <= LONGEST_NAME && !value.includes('\0');
