import topics from '../../../domain/topics.json?lang=en';

/** What a list of records says at once. */
export const records = {
  search: 'Search',
  all: 'All',
  sortBy: 'Sort by',
  showAs: 'Show as',
  views: { list: 'List', table: 'Table', calendar: 'Calendar' },
  /** What a list says of how many there are. */
  count: (n: number) => (n === 1 ? '1 found' : `${n.toLocaleString('en-GB')} found`),
  looking: 'Looking…',
  none: 'Nothing found. Try fewer words, or choose “All”.',
  to: 'to',
  from: 'from',
  /** The shared topics by their codes. */
  topics: topics as Readonly<Record<string, { label: string }>>,
};

export type RecordsWords = typeof records;
