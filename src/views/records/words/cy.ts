import topics from '../../../domain/topics.json?lang=cy';
import { welshPlural } from '../../plurals.js';
import type { RecordsWords } from './en.js';

export const records: RecordsWords = {
  search: 'Chwilio',
  all: 'Popeth',
  sortBy: 'Trefnu yn ôl',
  showAs: 'Dangos fel',
  views: { list: 'Rhestr', table: 'Tabl', calendar: 'Calendr' },
  count: (n) =>
    welshPlural(n, {
      one: 'Cafwyd hyd i 1',
      other: `Cafwyd hyd i ${n.toLocaleString('en-GB')}`,
    }),
  looking: 'Yn chwilio…',
  none: 'Ni chafwyd hyd i ddim. Rhowch gynnig ar lai o eiriau, neu dewiswch “Popeth”.',
  to: 'i',
  from: 'o',
  topics: topics as RecordsWords['topics'],
};
