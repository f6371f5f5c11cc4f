import type { Words } from '../../core/words.js';

const en = {
  coming: 'The curator’s view is on its way.',
  failed: 'The curator’s view could not be fetched. Load the page again.',
  signUps: 'Sign-ups',
  signUpsMean: 'Each is a number and no name. Put them into the list, so that people see how full a session is.',
  noSignUps: 'No sign-up has been brought.',
  session: 'Session',
  counted: 'Signed up',
  inList: 'In the list now',
  putIn: 'Put these numbers into the list',
  beside: 'Files beside the list',
  besideMeans: 'For those who follow the list in a feed reader or a calendar. None of them holds an address to join.',
  rss: 'RSS feed',
  jsonFeed: 'JSON Feed',
  calendar: 'Calendar (.ics)',
};

export type ExchangeCuratorWords = typeof en;

const cy: ExchangeCuratorWords = {
  coming: 'Mae golwg y curadur ar ei ffordd.',
  failed: 'Nid oedd modd nôl golwg y curadur. Llwythwch y dudalen eto.',
  signUps: 'Cofrestriadau',
  signUpsMean: 'Rhif yw pob un, heb enw. Rhowch nhw yn y rhestr, fel bod pobl yn gweld pa mor llawn yw sesiwn.',
  noSignUps: 'Ni ddaethpwyd â chofrestriad.',
  session: 'Sesiwn',
  counted: 'Wedi cofrestru',
  inList: 'Yn y rhestr nawr',
  putIn: 'Rhoi’r rhifau hyn yn y rhestr',
  beside: 'Ffeiliau wrth ochr y rhestr',
  besideMeans:
    'I’r rhai sy’n dilyn y rhestr mewn darllenydd ffrydiau neu galendr. Nid oes cyfeiriad i ymuno yn yr un ohonynt.',
  rss: 'Ffrwd RSS',
  jsonFeed: 'JSON Feed',
  calendar: 'Calendr (.ics)',
};

/** What whoever looks after an exchange reads, besides what every curator of records does. */
export const exchangeCuratorWords: Words<ExchangeCuratorWords> = { en, cy };
