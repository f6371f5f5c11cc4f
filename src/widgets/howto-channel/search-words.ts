import type { Words } from '../../core/words.js';

const en = {
  reading: 'Reading what is said in the films …',
  found: (films: number) => (films === 1 ? '1 film' : `${films} films`),
  first: (films: number) => `The first ${films} films`,
  none: 'No film says that. Try fewer or other words.',
  partly: 'What is said in some films could not be fetched: only their titles were searched.',
  at: (time: string) => `from ${time}`,
  back: 'Show all films',
  topic: 'Topic',
  service: 'Service',
  level: 'Level',
  length: 'Length',
  order: 'Order',
  any: 'All',
  counted: (name: string, films: number) => `${name} (${films})`,
  levels: { start: 'To start with', next: 'A next step', deep: 'In depth' },
  lengths: { short: 'Under 3 minutes', middling: '3 to 5 minutes', long: 'Over 5 minutes' },
  orders: { curated: 'As the curator chose', newest: 'Newest first', shortest: 'Shortest first', title: 'By title' },
  mine: 'Only what I saved for later',
};

const cy: typeof en = {
  reading: 'Wrthi’n darllen yr hyn sy’n cael ei ddweud yn y ffilmiau …',
  found: (films) => (films === 1 ? '1 ffilm' : `${films} ffilm`),
  first: (films) => `Y ${films} ffilm gyntaf`,
  none: 'Nid oes ffilm yn dweud hynny. Rhowch gynnig ar lai o eiriau, neu eiriau eraill.',
  partly: 'Nid oedd modd nôl yr hyn sy’n cael ei ddweud mewn rhai ffilmiau: dim ond eu teitlau a chwiliwyd.',
  at: (time) => `o ${time}`,
  back: 'Dangos pob ffilm',
  topic: 'Pwnc',
  service: 'Gwasanaeth',
  level: 'Lefel',
  length: 'Hyd',
  order: 'Trefn',
  any: 'Pob un',
  counted: (name, films) => `${name} (${films})`,
  levels: { start: 'I ddechrau', next: 'Y cam nesaf', deep: 'Yn fanwl' },
  lengths: { short: 'O dan 3 munud', middling: '3 i 5 munud', long: 'Dros 5 munud' },
  orders: {
    curated: 'Fel y dewisodd y curadur',
    newest: 'Y diweddaraf yn gyntaf',
    shortest: 'Y byrraf yn gyntaf',
    title: 'Yn ôl teitl',
  },
  mine: 'Dim ond yr hyn a gedwais at eto',
};

export const searchWords: Words<typeof en> = { en, cy };
export type SearchWords = typeof en;
