import type { Words } from '../../core/words.js';
import { welshPlural } from '../plurals.js';

const en = {
  search: 'Search',
  all: 'All',
  sortBy: 'Sort by',
  showAs: 'Show as',
  views: { list: 'List', table: 'Table', calendar: 'Calendar' },
  /** What a list says of how many there are. */
  count: (n: number) => (n === 1 ? '1 found' : `${n.toLocaleString('en-GB')} found`),
  looking: 'Looking…',
  none: 'Nothing found. Try fewer words, or choose “All”.',
  range: (from: number, to: number, total: number) =>
    `${from.toLocaleString('en-GB')} to ${to.toLocaleString('en-GB')} of ${total.toLocaleString('en-GB')}`,
  pages: 'Pages',
  previous: 'Previous',
  next: 'Next',
  previousMonth: 'Previous month',
  nextMonth: 'Next month',
  days: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
  noneOn: 'Nothing in this month.',
  sortedUp: 'sorted, lowest first',
  sortedDown: 'sorted, highest first',
  to: 'to',
  from: 'from',
  states: { offered: 'Waiting to be accepted', accepted: 'Accepted', declined: 'Not accepted' },
  removed: 'Taken away',
};

export type RecordsWords = typeof en;

const cy: RecordsWords = {
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
  range: (from, to, total) =>
    `${from.toLocaleString('en-GB')} i ${to.toLocaleString('en-GB')} o ${total.toLocaleString('en-GB')}`,
  pages: 'Tudalennau',
  previous: 'Blaenorol',
  next: 'Nesaf',
  previousMonth: 'Y mis blaenorol',
  nextMonth: 'Y mis nesaf',
  days: ['Dydd Llun', 'Dydd Mawrth', 'Dydd Mercher', 'Dydd Iau', 'Dydd Gwener', 'Dydd Sadwrn', 'Dydd Sul'],
  noneOn: 'Dim byd yn y mis hwn.',
  sortedUp: 'wedi’i drefnu, yr isaf yn gyntaf',
  sortedDown: 'wedi’i drefnu, yr uchaf yn gyntaf',
  to: 'i',
  from: 'o',
  states: { offered: 'Yn aros i gael ei dderbyn', accepted: 'Wedi’i dderbyn', declined: 'Heb ei dderbyn' },
  removed: 'Wedi’i dynnu ymaith',
};

/** What is said around a list of records. */
export const recordsWords: Words<RecordsWords> = { en, cy };
