import type { Words } from '../../core/words.js';

const en = {
  range: (from: number, to: number, total: number) =>
    `${from.toLocaleString('en-GB')} to ${to.toLocaleString('en-GB')} of ${total.toLocaleString('en-GB')}`,
  pages: 'Pages',
  previous: 'Previous',
  next: 'Next',
  previousMonth: 'Previous month',
  nextMonth: 'Next month',
  days: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
  noneOn: 'Nothing in this month.',
  states: { offered: 'Waiting to be accepted', accepted: 'Accepted', declined: 'Not accepted' },
  removed: 'Taken away',
};

const cy: typeof en = {
  range: (from, to, total) =>
    `${from.toLocaleString('en-GB')} i ${to.toLocaleString('en-GB')} o ${total.toLocaleString('en-GB')}`,
  pages: 'Tudalennau',
  previous: 'Blaenorol',
  next: 'Nesaf',
  previousMonth: 'Y mis blaenorol',
  nextMonth: 'Y mis nesaf',
  days: ['Dydd Llun', 'Dydd Mawrth', 'Dydd Mercher', 'Dydd Iau', 'Dydd Gwener', 'Dydd Sadwrn', 'Dydd Sul'],
  noneOn: 'Dim byd yn y mis hwn.',
  states: { offered: 'Yn aros i gael ei dderbyn', accepted: 'Wedi’i dderbyn', declined: 'Heb ei dderbyn' },
  removed: 'Wedi’i dynnu ymaith',
};

/** What a list of records says in what comes later than itself. */
export const laterWords: Words<typeof en> = { en, cy };
