import type { Words } from '../../core/words.js';

const en = {
  title: 'You and others',
  intro: 'Your share of the points, and the mean shares of others who took this quiz.',
  note: 'Others may have been asked other questions of it than you.',
  chart: 'Your share of the points beside the mean shares of others, in per cent. The table holds the same figures.',
  chartFailed: 'The chart could not be drawn. The table holds the same figures.',
  score: 'Score',
  you: 'You',
  everybody: 'Everybody',
  overall: 'All questions',
  groupColumn: (group: string, n: number) => `${group} (n\u00a0=\u00a0${n})`,
  withheld: (least: number) =>
    `A group of fewer than ${least} people is not shown, so that nobody in it can be made out.`,
  withheldShort: 'Not shown',
  noFigure: 'No figure',
  nothing: (least: number) => `There is nothing to show yet: no group has ${least} people.`,
  asOf: (date: string) => `As of ${date}.`,
  sample: 'These figures are made up, to show what a comparison looks like.',
  sampleLabel: 'Sample',
  unlike: 'The figures at this address are about other questions, so they are not shown.',
  failed: 'The figures of other people could not be read. Your own results are complete.',
  tryAgain: 'Try again',
};

export type ComparisonWords = typeof en;

/** Around a person's points beside those of others. The Welsh is a draft. */
export const comparisonWords: Words<ComparisonWords> = {
  en,
  cy: {
    title: 'Chi ac eraill',
    intro: 'Eich cyfran o’r pwyntiau, a chyfrannau cymedrig eraill a wnaeth y cwis hwn.',
    note: 'Gall fod cwestiynau eraill ohono wedi’u gofyn i eraill nag i chi.',
    chart: 'Eich cyfran o’r pwyntiau wrth ochr cyfrannau cymedrig eraill, yn ôl y cant. Mae’r un ffigurau yn y tabl.',
    chartFailed: 'Ni ellid tynnu’r siart. Mae’r un ffigurau yn y tabl.',
    score: 'Sgôr',
    you: 'Chi',
    everybody: 'Pawb',
    overall: 'Pob cwestiwn',
    groupColumn: (group, n) => `${group} (n\u00a0=\u00a0${n})`,
    withheld: (least) => `Ni ddangosir grŵp o lai na ${least} o bobl, fel na ellir adnabod neb ynddo.`,
    withheldShort: 'Heb ei ddangos',
    noFigure: 'Dim ffigur',
    nothing: (least) => `Nid oes dim i’w ddangos eto: nid oes ${least} o bobl yn yr un grŵp.`,
    asOf: (date) => `Dyddiad y ffigurau: ${date}.`,
    sample: 'Ffigurau ffug yw’r rhain, i ddangos sut olwg sydd ar gymhariaeth.',
    sampleLabel: 'Sampl',
    unlike: 'Mae’r ffigurau yn y cyfeiriad hwn am gwestiynau eraill, felly ni chânt eu dangos.',
    failed: 'Ni ellid darllen ffigurau pobl eraill. Mae eich canlyniadau chi yn gyflawn.',
    tryAgain: 'Rhowch gynnig arall arni',
  },
};
