/** Ids for questions and options that come from a file which gives them none. */

/** The value of an option at a place, counted from 0: `a` to `z`, then `10`, `11` and so on. */
export const optionValue = (at: number): string => (at + 10).toString(36);

/** An id that is not taken: `q` and the first free number from the given one on. */
export function freshId(taken: { has(id: string): boolean }, from: number): string {
  let number = from;
  while (taken.has(`q${number}`)) number++;
  return `q${number}`;
}
