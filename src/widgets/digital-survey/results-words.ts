import type { Words } from '../../core/words.js';
import type { Survey } from '../../domain/survey/definition.js';

/** A mean, with the two decimals that it has in the result. Both languages write a point. */
export const decimal = (mean: number): string => mean.toFixed(2);

const people = (n: number): string => (n === 1 ? '1 person' : `${n} people`);

type Sure = NonNullable<Survey['basis']>[number]['sure'];

const en = {
  heading: 'Thank you',
  thanks: 'These are your answers. You can take them with you, print them, or change them.',
  pairChart: (title: string) => `${title}: your ratings side by side, from 1 to 5. The table holds the same figures.`,
  meansChart: (title: string) =>
    `${title}: means side by side, on a scale from 1 to 5. The table holds the same figures.`,
  chartFailed: 'The chart could not be drawn. The table holds the same figures.',
  statement: 'Statement',
  noAnswer: 'Not answered',
  pairNote: 'From 1, strongly disagree, to 5, strongly agree. One person’s ratings say how it feels, not how it is.',
  said: 'What you said',
  others: 'What others answered',
  asOf: (date: string) => `As of ${date}.`,
  sample: 'Sample: these figures are made up, to show what they look like.',
  unlike: 'The figures at this address are about other questions, so they are not shown.',
  othersFailed: 'The figures of other people could not be read. Your own answers are complete.',
  tryAgain: 'Try again',
  about: 'About these questions',
  sure: {
    stated: 'The source says so:',
    derived: 'Our wording, after what the source says:',
    own: 'Our own:',
  } satisfies Record<Sure, string> as Record<Sure, string>,

  figures: 'What people answered',
  option: 'Answer',
  choseIt: 'Chose it',
  share: (percent: number, chose: number, n: number) => `${Math.round(percent)} % (about ${chose} of ${n})`,
  shareNote: 'Shares of the people who chose something here, in steps of five people.',
  interval: (from: number, to: number) => `${decimal(from)} to ${decimal(to)}`,
  n: (n: number) => `n = ${n}`,
  meansNote:
    'Means on a scale from 1 to 5. Below each stands its 95 % interval, by Student’s t, as if these people had been drawn at random.',
  noFigure: 'No figure',
  byGroup: 'By group',
  crossed: (one: string, other: string) => `${one} By: ${other}`,
  peopleIn: 'People in each group',
  people,
  withheldShort: 'Withheld',
  withheld: (minGroup: number) =>
    `A group of fewer than ${minGroup} people is withheld, and nobody in it is part of any figure here, so that no few people can be found by subtraction.`,
  group: 'Group',
  meanOf: (statement: string) => `Mean: ${statement}`,
};

export type ResultsWords = typeof en;

/** What is said after the questions, to those who answered and to the curator. The Welsh is a draft. */
export const resultsWords: Words<ResultsWords> = {
  en,
  cy: {
    heading: 'Diolch',
    thanks: 'Dyma eich atebion. Cewch fynd â nhw gyda chi, eu hargraffu, neu eu newid.',
    pairChart: (title) => `${title}: eich sgoriau ochr yn ochr, o 1 i 5. Mae’r un ffigurau yn y tabl.`,
    meansChart: (title) => `${title}: cymedrau ochr yn ochr, ar raddfa o 1 i 5. Mae’r un ffigurau yn y tabl.`,
    chartFailed: 'Ni ellid llunio’r siart. Mae’r un ffigurau yn y tabl.',
    statement: 'Datganiad',
    noAnswer: 'Heb ei ateb',
    pairNote:
      'O 1, anghytuno’n gryf, i 5, cytuno’n gryf. Mae sgoriau un person yn dweud sut mae’n teimlo, nid sut y mae.',
    said: 'Beth ddywedoch chi',
    others: 'Beth atebodd eraill',
    asOf: (date) => `Fel yr oedd ar ${date}.`,
    sample: 'Sampl: ffigurau ffug yw’r rhain, i ddangos sut olwg sydd arnynt.',
    unlike: 'Mae’r ffigurau yn y cyfeiriad hwn am gwestiynau eraill, felly ni chânt eu dangos.',
    othersFailed: 'Ni ellid darllen ffigurau pobl eraill. Mae eich atebion chi yn gyflawn.',
    tryAgain: 'Rhoi cynnig arall arni',
    about: 'Am y cwestiynau hyn',
    sure: {
      stated: 'Mae’r ffynhonnell yn dweud hynny:',
      derived: 'Ein geiriad ni, ar sail yr hyn a ddywed y ffynhonnell:',
      own: 'Ein gwaith ein hunain:',
    },

    figures: 'Beth atebodd pobl',
    option: 'Ateb',
    choseIt: 'Wedi’i ddewis',
    share: (percent, chose, n) => `${Math.round(percent)} % (tua ${chose} o ${n})`,
    shareNote: 'Cyfrannau o’r bobl a ddewisodd rywbeth yma, fesul pump o bobl.',
    interval: (from, to) => `${decimal(from)} i ${decimal(to)}`,
    n: (n) => `n = ${n}`,
    meansNote:
      'Cymedrau ar raddfa o 1 i 5. O dan bob un mae ei gyfwng 95 %, yn ôl t Student, fel pe bai’r bobl hyn wedi’u tynnu ar hap.',
    noFigure: 'Dim ffigur',
    byGroup: 'Fesul grŵp',
    crossed: (one, other) => `${one} Yn ôl: ${other}`,
    peopleIn: 'Pobl ym mhob grŵp',
    people: (n) => `Pobl: ${n}`,
    withheldShort: 'Heb ei ddangos',
    withheld: (minGroup) =>
      `Ni ddangosir grŵp o lai na ${minGroup} o bobl, ac nid yw neb ynddo yn rhan o unrhyw ffigur yma, fel na ellir canfod ychydig o bobl drwy dynnu.`,
    group: 'Grŵp',
    meanOf: (statement) => `Cymedr: ${statement}`,
  },
};
