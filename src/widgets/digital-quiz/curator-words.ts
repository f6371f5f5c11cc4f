import type { Words } from '../../core/words.js';
import { inPercent } from './results-words.js';

const en = {
  title: 'Points by group',
  everybody: 'Everybody',
  overall: 'All questions',
  score: 'Score',
  groupColumn: (group: string, n: number) => `${group} (n\u00a0=\u00a0${n})`,
  chart: 'Share of the points by group, in per cent. The table holds the same figures.',
  chartFailed: 'The chart could not be drawn. The table holds the same figures.',
  interval: (from: number, to: number) => `${inPercent(from)} to ${inPercent(to)}`,
  n: (n: number) => `n = ${n}`,
  note: 'Means of the people’s shares of the points. Below each stands its 95 % interval, as if these people had been drawn at random.',
  withheld: (least: number) =>
    `A group of fewer than ${least} people is withheld, so that nobody in it can be made out.`,
  withheldShort: 'Withheld',
  noFigure: '–',

  felt: 'Felt and known, by group',
  feltNone:
    'To set what groups feel beside what they know, give the address of a summary of the skills audit as results-src.',
  feltFailed: 'The summary of the skills audit could not be read.',
  columnGroup: 'Group',
  columnFelt: 'Feels (mean rating, 1\u00a0to\u00a05)',
  columnTested: 'Knows (points)',
  reversal: (feels: string, knows: string) => `Feels stronger: ${feels}. Has the better points: ${knows}.`,
  noReversal: 'The groups that feel stronger also have the better points.',
  feltNote:
    'A few questions are no measure of a group. In 2014 the group that rated itself lower did better in the quiz (paragraph 5.6 of the report).',

  bank: 'Your question bank',
  stale: 'No longer asked: past the day by which somebody should have looked at them again',
  due: 'To be looked at again within 60 days',
  fresh: 'No question is past its day, and none will be within 60 days.',
  by: (date: string) => `by ${date}`,
};

export type CuratorQuizWords = typeof en;

/** What stands around the figures of groups in a quiz. The Welsh is a draft. */
export const curatorQuizWords: Words<CuratorQuizWords> = {
  en,
  cy: {
    title: 'Pwyntiau fesul grŵp',
    everybody: 'Pawb',
    overall: 'Pob cwestiwn',
    score: 'Sgôr',
    groupColumn: (group, n) => `${group} (n\u00a0=\u00a0${n})`,
    chart: 'Cyfran y pwyntiau fesul grŵp, yn ôl y cant. Mae’r un ffigurau yn y tabl.',
    chartFailed: 'Ni ellid tynnu’r siart. Mae’r un ffigurau yn y tabl.',
    interval: (from, to) => `${inPercent(from)} i ${inPercent(to)}`,
    n: (n) => `n = ${n}`,
    note: 'Cymedrau cyfrannau’r bobl o’r pwyntiau. O dan bob un mae ei gyfwng 95 %, fel pe bai’r bobl hyn wedi’u tynnu ar hap.',
    withheld: (least) => `Mae grŵp o lai na ${least} o bobl yn cael ei gadw’n ôl, fel na ellir adnabod neb ynddo.`,
    withheldShort: 'Wedi’i gadw’n ôl',
    noFigure: '–',

    felt: 'Teimlo a gwybod, fesul grŵp',
    feltNone:
      'I osod yr hyn y mae grwpiau’n ei deimlo wrth ochr yr hyn y maent yn ei wybod, rhowch gyfeiriad crynodeb o’r archwiliad sgiliau fel results-src.',
    feltFailed: 'Ni ellid darllen crynodeb yr archwiliad sgiliau.',
    columnGroup: 'Grŵp',
    columnFelt: 'Teimlo (sgôr gymedrig, 1\u00a0i\u00a05)',
    columnTested: 'Gwybod (pwyntiau)',
    reversal: (feels, knows) => `Yn teimlo’n gryfach: ${feels}. Y pwyntiau gwell: ${knows}.`,
    noReversal: 'Mae gan y grwpiau sy’n teimlo’n gryfach y pwyntiau gwell hefyd.',
    feltNote:
      'Nid yw ychydig gwestiynau’n mesur grŵp. Yn 2014 gwnaeth y grŵp a roddodd sgôr is iddo’i hun yn well yn y cwis (paragraff 5.6 yr adroddiad).',

    bank: 'Eich banc cwestiynau',
    stale: 'Ddim yn cael eu gofyn mwyach: wedi mynd heibio’r diwrnod y dylai rhywun fod wedi edrych arnynt eto',
    due: 'I’w hadolygu o fewn 60 diwrnod',
    fresh: 'Nid oes yr un cwestiwn wedi mynd heibio’i ddiwrnod, ac ni fydd yr un o fewn 60 diwrnod.',
    by: (date) => `erbyn ${date}`,
  },
};
