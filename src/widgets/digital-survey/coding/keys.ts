import type { Code } from '../../../domain/coding/codebook.js';

/** What a single key does besides giving a code. */
export const COMMANDS = { n: 'nextUncoded', p: 'previous', x: 'nothing', u: 'undo' } as const;

export type Command = (typeof COMMANDS)[keyof typeof COMMANDS];

/** The digits as they lie on a keyboard, then the letters that no command has. */
const SIGNS = Array.from('1234567890abcdefghijklmoqrstvwyz');

/** The key of each code, in their order; codes after the last key have none. */
export const keysOf = (codes: readonly Code[]): ReadonlyMap<string, string> =>
  new Map(codes.slice(0, SIGNS.length).map(({ id }, at) => [id, SIGNS[at]!]));

/** A key pressed alone, as it is looked up; nothing while another key makes it something else. */
export function pressed({ key, ctrlKey, metaKey, altKey, isComposing }: KeyboardEvent): string | undefined {
  return ctrlKey || metaKey || altKey || isComposing || key.length !== 1 ? undefined : key.toLowerCase();
}
