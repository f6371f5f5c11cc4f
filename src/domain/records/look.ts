import type { Query, Sort } from './find.js';

/** How somebody looks at a list just now: plain JSON, for the state of a widget to keep. */
export interface Look {
  view: 'list' | 'table' | 'calendar';
  words: string;
  /** By the id of a field: the values that are asked for. */
  where: Readonly<Record<string, readonly string[]>>;
  sort?: Sort | undefined;
  /** Counted from 0. */
  page: number;
  /** The month of the calendar, as `2027-03`. */
  month: string;
}

/** Records on one page. */
export const PER_PAGE = 50;

/** The whole list, sorted as its widget wants it at first. `month` is the one that a calendar opens on. */
export const lookAt = (month: string, sort?: Sort): Look => ({
  view: 'list',
  words: '',
  where: {},
  ...(sort && { sort }),
  page: 0,
  month,
});

export const searchedFor = (look: Look, words: string): Look => ({ ...look, words, page: 0 });

/** One value of a field, or all of them. */
export const filteredBy = (look: Look, field: string, value: string): Look => ({
  ...look,
  where: { ...look.where, [field]: value ? [value] : [] },
  page: 0,
});

/** By a field; by the same once more, the other way round. */
export const sortedBy = (look: Look, field: string): Look => ({
  ...look,
  sort: { field, down: look.sort?.field === field && !look.sort.down },
  page: 0,
});

export const viewedAs = (look: Look, view: Look['view']): Look => ({ ...look, view, page: 0 });

/** What is to be found for it: in a calendar, what lies in its month. As a text no day of a month comes after its 31st. */
export function queryOf({ view, words, where, sort, month }: Look): Query {
  return { words, where, ...(view === 'calendar' ? { days: { from: `${month}-01`, to: `${month}-31` } } : { sort }) };
}

/** How many pages there are, and what stands on the one that is looked at. */
export function pageOf<T>(found: readonly T[], { page }: Look): { items: readonly T[]; from: number; pages: number } {
  const pages = Math.max(1, Math.ceil(found.length / PER_PAGE));
  const from = Math.min(page, pages - 1) * PER_PAGE;
  return { items: found.slice(from, from + PER_PAGE), from, pages };
}
