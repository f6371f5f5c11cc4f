import type { Words } from '../../core/words.js';

/** A mean, with the two decimals that it has in the result. Both languages write a point. */
export const decimal = (mean: number): string => mean.toFixed(2);

const SOURCES =
  'B. L. Welch, Biometrika 34 (1947); J. C. F. de Winter and D. Dodou, “Five-Point Likert Items: t test versus Mann-Whitney-Wilcoxon”, Practical Assessment, Research, and Evaluation 15(11) (2010), doi:10.7275/bj1p-ts64.';

const en = {
  heading: 'Thank you',
  thanks: 'You have answered this round. Below is what was done about what people said, and what has changed.',
  did: 'What we did about it',
  notYetDone: 'Nothing has been written here yet.',
  said: 'What you answered',
  wave: (n: number, month: string) => `Round ${n}, ${month}`,
  round: 'Round',
  trend: 'What has changed',
  everybody: 'Everybody',
  asOf: (date: string) => `As of ${date}.`,
  sample: 'Sample: these figures are made up, to show what they look like.',
  unlike: 'The figures at this address are about other questions, so they are not shown.',
  othersFailed: 'The figures of everybody could not be read. Your own answers are complete.',
  tryAgain: 'Try again',
  trendChart: (title: string) => `${title}: mean in each round, from 1 to 5. The table holds the same figures.`,
  chartFailed: 'The chart could not be drawn. The table holds the same figures.',
  interval: (from: number, to: number) => `${decimal(from)} to ${decimal(to)}`,
  n: (n: number) => `n = ${n}`,
  change: (by: number) => (by > 0 ? `Up ${decimal(by)}` : `Down ${decimal(-by)}`),
  noChange: 'No clear change',
  withheldShort: 'Withheld or no answers',
  withheld: (minGroup: number) =>
    `A group of fewer than ${minGroup} people in a round is withheld, and nobody in it is part of any figure here, so that no few people can be found by subtracting one round or file from another.`,
  method: 'How we tell a change from noise',
  methodInterval:
    'Below each mean stands its 95 % interval, by Student’s t, as if these people had been drawn at random.',
  methodChange:
    'A change from the round before is named only where Welch’s t-test at 5 % finds one; else it says “No clear change”. Of twenty comparisons in which nothing has changed, about one is named all the same. Nobody knows who answered twice, so rounds count as different people; that rather misses a change than makes one up.',
  methodSource: `Sources: ${SOURCES}`,

  figures: 'Trend by round and group',
  readings: 'Readings for an evaluation',
  readingsNote: 'The mean of each statement in each round, with its date and number of people, as an indicator.',
  readingsJson: 'Download readings (JSON)',
  readingsCsv: 'Download readings (CSV)',
  notFetched: 'Part of this page could not be fetched. Check your connection and try again.',
  writeDid: 'Write what we did about it',
  writeDidNote:
    'It is shown beside the round, to those who have answered. Download the survey file, and put it where the widget’s “src” points.',
  downloadSurvey: 'Download the survey file',
  answers: (n: number) => (n === 1 ? '1 answer' : `${n} answers`),
};

export type ResultsWords = typeof en;

/** What is said after the questions, to those who answered and to the curator. The Welsh is a draft. */
export const resultsWords: Words<ResultsWords> = {
  en,
  cy: {
    heading: 'Diolch',
    thanks: 'Rydych wedi ateb y rownd hon. Isod mae’r hyn a wnaed am yr hyn a ddywedodd pobl, a’r hyn sydd wedi newid.',
    did: 'Beth wnaethom am y peth',
    notYetDone: 'Nid oes dim wedi’i ysgrifennu yma eto.',
    said: 'Beth ateboch chi',
    wave: (n, month) => `Rownd ${n}, ${month}`,
    round: 'Rownd',
    trend: 'Beth sydd wedi newid',
    everybody: 'Pawb',
    asOf: (date) => `Fel yr oedd ar ${date}.`,
    sample: 'Sampl: ffigurau ffug yw’r rhain, i ddangos sut olwg sydd arnynt.',
    unlike: 'Mae’r ffigurau yn y cyfeiriad hwn am gwestiynau eraill, felly ni chânt eu dangos.',
    othersFailed: 'Ni ellid darllen ffigurau pawb. Mae eich atebion chi yn gyflawn.',
    tryAgain: 'Rhoi cynnig arall arni',
    trendChart: (title) => `${title}: cymedr ym mhob rownd, o 1 i 5. Mae’r un ffigurau yn y tabl.`,
    chartFailed: 'Ni ellid llunio’r siart. Mae’r un ffigurau yn y tabl.',
    interval: (from, to) => `${decimal(from)} i ${decimal(to)}`,
    n: (n) => `n = ${n}`,
    change: (by) => (by > 0 ? `I fyny ${decimal(by)}` : `I lawr ${decimal(-by)}`),
    noChange: 'Dim newid clir',
    withheldShort: 'Heb ei ddangos, neu heb atebion',
    withheld: (minGroup) =>
      `Ni ddangosir grŵp o lai na ${minGroup} o bobl mewn rownd, ac nid yw neb ynddo yn rhan o unrhyw ffigur yma, fel na ellir canfod ychydig o bobl drwy dynnu un rownd neu ffeil o un arall.`,
    method: 'Sut rydym yn gwahaniaethu rhwng newid a sŵn',
    methodInterval: 'O dan bob cymedr mae ei gyfwng 95 %, yn ôl t Student, fel pe bai’r bobl hyn wedi’u tynnu ar hap.',
    methodChange:
      'Enwir newid ers y rownd flaenorol dim ond lle mae prawf t Welch ar 5 % yn canfod un; fel arall dywedir “Dim newid clir”. O ugain cymhariaeth lle nad oes dim wedi newid, enwir tuag un serch hynny. Ni ŵyr neb pwy a atebodd ddwywaith, felly cyfrifir rowndiau fel pobl wahanol; mae hynny’n fwy tebygol o golli newid nag o greu un.',
    methodSource: `Ffynonellau: ${SOURCES}`,

    figures: 'Tuedd yn ôl rownd a grŵp',
    readings: 'Darlleniadau ar gyfer gwerthusiad',
    readingsNote: 'Cymedr pob datganiad ym mhob rownd, gyda’i ddyddiad a nifer y bobl, fel dangosydd.',
    readingsJson: 'Lawrlwytho darlleniadau (JSON)',
    readingsCsv: 'Lawrlwytho darlleniadau (CSV)',
    notFetched: 'Ni ellid nôl rhan o’r dudalen hon. Gwiriwch eich cysylltiad a rhowch gynnig arall arni.',
    writeDid: 'Ysgrifennu beth wnaethom am y peth',
    writeDidNote:
      'Fe’i dangosir wrth ymyl y rownd, i’r rhai sydd wedi ateb. Lawrlwythwch ffeil yr arolwg, a’i rhoi lle mae “src” y teclyn yn pwyntio.',
    downloadSurvey: 'Lawrlwytho ffeil yr arolwg',
    answers: (n) => `Atebion: ${n}`,
  },
};
