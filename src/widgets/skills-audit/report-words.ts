import type { Words } from '../../core/words.js';
import { dateIn } from '../../domain/dates.js';
import { welshPlural } from '../../views/plurals.js';

/** A mean, with the two decimals that it has in the result. Both languages write a point. */
export function decimal(mean: number): string {
  return mean.toFixed(2);
}

const en = {
  heading: 'Your results',
  caution:
    'This is how you see yourself, not a test. In 2014 the group that felt it knew less about technology did better in the knowledge round (paragraph 5.6 of the report).',

  overall: (mean: number, rated: number, asked: number) =>
    `Your mean rating is ${decimal(mean)} out of 5, over ${rated} of ${asked} questions.`,
  nothingRated: 'You gave no rating, so there is nothing to add up.',
  declined: (n: number) =>
    n === 1
      ? 'You preferred not to say for 1 question. It does not count.'
      : `You preferred not to say for ${n} questions. They do not count.`,

  profile: 'Your profile',
  sections: 'Sections',
  scoreOverall: 'All questions',
  columnPart: 'Part',
  columnMean: 'Your mean (1\u00a0to\u00a05)',
  columnRated: 'Rated',
  ratedOf: (rated: number, of: number) => `${rated} of ${of}`,
  notRated: 'Not rated',
  chartName: (part: string) => `${part}: your means on a scale from 1 to 5. The table holds the same figures.`,
  chartFailed: 'The chart could not be drawn. The table holds the same figures.',
  comparisonChartName: (part: string) =>
    `${part}: means side by side, on a scale from 1 to 5. The table holds the same figures.`,
  emphasesNote:
    'The 2014 report names these four sides of digital leadership (paragraph 2.5). Which question belongs to which is our choice.',
  partsNote: 'A mean over one or two questions says little. Look at the questions themselves.',

  strengths: 'Where you are strong',
  strengthsIntro: 'You rated these 4 or 5.',
  noStrengths: 'You rated nothing 4 or 5.',
  gaps: 'What to work on',
  gapsIntro: (limit: number) => (limit === 1 ? 'You rated these 1.' : `You rated these ${limit} or lower.`),
  noGaps: (limit: number) => (limit === 1 ? 'You rated nothing 1.' : `You rated nothing ${limit} or lower.`),
  yourRating: (points: number) => `You: ${points} out of 5`,
  finding: (paragraph: string) =>
    `The 2014 report on this (${/^\d/.test(paragraph) ? 'paragraph ' : ''}${paragraph.replace(/^rec /, 'recommendation ')}):`,

  next: 'What you could do next',
  nextFromGaps: 'These go with your lowest ratings. The first is the most pressing.',
  nextFromLowest: 'You rated nothing low. These go with the ratings that are lower than your others.',
  nextNone: 'There is nothing to suggest: nothing was rated low enough.',
  nextMore: (n: number) => (n === 1 ? '1 more suggestion' : `${n} more suggestions`),
  because: 'For',
  how: 'How',
  effort: 'Time',

  comparison: 'You and others',
  comparisonIntro: 'Means on a scale from 1 to 5.',
  columnScore: 'Score',
  columnWho: 'Who',
  columnGroupMean: 'Mean (1\u00a0to\u00a05)',
  columnPeople: 'People',
  columnDifference: 'Difference',
  you: 'You',
  groupColumn: (label: string, n: number) => `${label} (n = ${n})`,
  noFigure: 'No figure',
  benchmark: 'In 2014',
  benchmarkNote:
    'The report published one mean for each group, over all questions, and none for single questions. Its list of questions is not in it, so ours differ: compare with care.',
  summary: 'Others who took this audit',
  difference: (higher: string, lower: string, points: number) =>
    points === 0 ? `${higher} and ${lower}: the same mean.` : `${higher}: ${decimal(points)} higher than ${lower}.`,
  differenceNote: 'The difference is our subtraction. It was not tested for significance.',
  withheld: (minGroup: number) => `Not shown: fewer than ${minGroup} people, or too few answers.`,
  withheldShort: 'Not shown',
  allPeople: (n: number) => `All: ${n === 1 ? '1 person' : `${n} people`}`,
  asOf: (date: string) => `As of ${dateIn('en', date)}`,
  source: 'Source',
  paragraph: (paragraph: string) => `paragraph ${paragraph}`,
  sample: 'These figures are made up, to show what a comparison looks like.',
  sampleLabel: 'Sample',
  unlike: 'The figures at this address are about other questions, so they are not shown.',
  summaryFailed: 'The figures of other people could not be read. Your own results are complete.',
  tryAgain: 'Try again',
  noBenchmark: 'There are no published figures for these questions. Those of 2014 are about other questions.',

  notFetched: 'Part of this page could not be fetched. Check your connection and try again.',
  openFailed: 'This file holds no results of this audit.',

  passOn: 'Pass it on',
  passOnIntro:
    'Send this link to somebody who may lead one day. It opens the audit for them as an aspiring leader. It holds none of your answers.',
  passOnLink: 'Link to the audit',
  copy: 'Copy',
  copied: 'Copied',
  copyFailed: 'This browser did not let the page copy. Select the link and copy it yourself.',
  showQr: 'Show a QR code',
  hideQr: 'Hide the QR code',
  qrName: 'QR code of the link above',

  aboutQuestions: 'About these questions',
  agreed: (by: string, date: string) => `Agreed by ${by}, ${date}.`,
  words2014:
    'The statements are ours. They rebuild the audit of 2014 from the report about it: 13 of the 23 rest on something the report says was asked or found, 10 on its themes. The split between the sections is ours too.',
  words2026: 'The statements are ours and were written in 2026, one for each of those in our 2014 audit.',
};

export type ReportWords = typeof en;

/** What the report says. Loaded with it. */
export const reportWords: Words<typeof en> = {
  en,
  cy: {
    heading: 'Eich canlyniadau',
    caution:
      'Dyma sut rydych yn eich gweld eich hun, nid prawf. Yn 2014 y grŵp a deimlai ei fod yn gwybod llai am dechnoleg a wnaeth orau yn y rownd wybodaeth (paragraff 5.6 yr adroddiad).',

    overall: (mean, rated, asked) =>
      `Cymedr eich sgorau yw ${decimal(mean)} allan o 5, dros ${rated} o ${asked} cwestiwn.`,
    nothingRated: 'Ni roesoch unrhyw sgôr, felly nid oes dim i’w gyfrif.',
    declined: (n) => `Roedd yn well gennych beidio â dweud ar gyfer ${questionsCy(n)}. Nid yw’n cyfrif.`,

    profile: 'Eich proffil',
    sections: 'Adrannau',
    scoreOverall: 'Pob cwestiwn',
    columnPart: 'Rhan',
    columnMean: 'Eich cymedr (1\u00a0i\u00a05)',
    columnRated: 'Wedi’u sgorio',
    ratedOf: (rated, of) => `${rated} o ${of}`,
    notRated: 'Heb sgôr',
    chartName: (part) => `${part}: eich cymedrau ar raddfa o 1 i 5. Mae’r un ffigurau yn y tabl.`,
    chartFailed: 'Ni ellid llunio’r siart. Mae’r un ffigurau yn y tabl.',
    comparisonChartName: (part) => `${part}: cymedrau ochr yn ochr, ar raddfa o 1 i 5. Mae’r un ffigurau yn y tabl.`,
    emphasesNote:
      'Mae adroddiad 2014 yn enwi’r pedair agwedd hyn ar arweinyddiaeth ddigidol (paragraff 2.5). Ein dewis ni yw pa gwestiwn sy’n perthyn i ba un.',
    partsNote: 'Nid yw cymedr dros un neu ddau gwestiwn yn dweud llawer. Edrychwch ar y cwestiynau eu hunain.',

    strengths: 'Ble rydych yn gryf',
    strengthsIntro: 'Rhoesoch 4 neu 5 i’r rhain.',
    noStrengths: 'Ni roesoch 4 na 5 i ddim.',
    gaps: 'Beth i weithio arno',
    gapsIntro: (limit) => (limit === 1 ? 'Rhoesoch 1 i’r rhain.' : `Rhoesoch ${limit} neu lai i’r rhain.`),
    noGaps: (limit) => (limit === 1 ? 'Ni roesoch 1 i ddim.' : `Ni roesoch ${limit} neu lai i ddim.`),
    yourRating: (points) => `Chi: ${points} allan o 5`,
    finding: (paragraph) =>
      `Adroddiad 2014 ar hyn (${/^\d/.test(paragraph) ? 'paragraff ' : ''}${paragraph.replace(/^rec /, 'argymhelliad ')}):`,

    next: 'Beth allech chi ei wneud nesaf',
    nextFromGaps: 'Mae’r rhain yn cyd-fynd â’ch sgorau isaf. Y cyntaf sydd bwysicaf.',
    nextFromLowest: 'Ni roesoch sgôr isel i ddim. Mae’r rhain yn cyd-fynd â’r sgorau sy’n is na’ch lleill.',
    nextNone: 'Nid oes dim i’w awgrymu: ni chafodd dim sgôr ddigon isel.',
    nextMore: (n) => `Rhagor o awgrymiadau: ${n}`,
    because: 'Ar gyfer',
    how: 'Sut',
    effort: 'Amser',

    comparison: 'Chi ac eraill',
    comparisonIntro: 'Cymedrau ar raddfa o 1 i 5.',
    columnScore: 'Sgôr',
    columnWho: 'Pwy',
    columnGroupMean: 'Cymedr (1\u00a0i\u00a05)',
    columnPeople: 'Pobl',
    columnDifference: 'Gwahaniaeth',
    you: 'Chi',
    groupColumn: (label, n) => `${label} (n = ${n})`,
    noFigure: 'Dim ffigur',
    benchmark: 'Yn 2014',
    benchmarkNote:
      'Cyhoeddodd yr adroddiad un cymedr i bob grŵp, dros bob cwestiwn, a dim un i gwestiynau unigol. Nid yw ei restr o gwestiynau ynddo, felly mae ein rhai ni’n wahanol: cymharwch yn ofalus.',
    summary: 'Eraill a wnaeth yr archwiliad hwn',
    difference: (higher, lower, points) =>
      points === 0
        ? `${higher} a ${lower}: yr un cymedr.`
        : `${higher}: ${decimal(points)} yn uwch. Cymharwyd â: ${lower}.`,
    differenceNote: 'Ein gwaith tynnu ni yw’r gwahaniaeth. Ni phrofwyd a yw’n arwyddocaol.',
    withheld: (minGroup) => `Heb ei ddangos: llai na ${minGroup} o bobl, neu rhy ychydig o atebion.`,
    withheldShort: 'Heb ei ddangos',
    allPeople: (n) => `Pawb: ${peopleCy(n)}`,
    asOf: (date) => `Dyddiad y ffigurau: ${dateIn('cy', date)}`,
    source: 'Ffynhonnell',
    paragraph: (paragraph) => `paragraff ${paragraph}`,
    sample: 'Ffigurau ffug yw’r rhain, i ddangos sut olwg sydd ar gymhariaeth.',
    sampleLabel: 'Sampl',
    unlike: 'Mae’r ffigurau yn y cyfeiriad hwn am gwestiynau eraill, felly ni chânt eu dangos.',
    summaryFailed: 'Ni ellid darllen ffigurau pobl eraill. Mae eich canlyniadau chi yn gyflawn.',
    tryAgain: 'Rhowch gynnig arall arni',
    noBenchmark: 'Nid oes ffigurau cyhoeddedig ar gyfer y cwestiynau hyn. Am gwestiynau eraill y mae rhai 2014.',

    notFetched: 'Ni ellid nôl rhan o’r dudalen hon. Gwiriwch eich cysylltiad a rhowch gynnig arall arni.',
    openFailed: 'Nid oes canlyniadau’r archwiliad hwn yn y ffeil.',

    passOn: 'Trosglwyddo’r archwiliad',
    passOnIntro:
      'Anfonwch y ddolen hon at rywun a allai arwain ryw ddydd. Mae’n agor yr archwiliad iddynt fel darpar arweinydd. Nid yw’n cynnwys dim o’ch atebion.',
    passOnLink: 'Dolen i’r archwiliad',
    copy: 'Copïo',
    copied: 'Wedi’i gopïo',
    copyFailed: 'Ni adawodd y porwr i’r dudalen gopïo. Dewiswch y ddolen a’i chopïo eich hun.',
    showQr: 'Dangos cod QR',
    hideQr: 'Cuddio’r cod QR',
    qrName: 'Cod QR y ddolen uchod',

    aboutQuestions: 'Am y cwestiynau hyn',
    agreed: (by, date) => `Cytunwyd gan ${by}, ${date}.`,
    words2014:
      'Ein datganiadau ni yw’r rhain. Maent yn ail-lunio archwiliad 2014 ar sail yr adroddiad amdano: mae 13 o’r 23 yn dibynnu ar rywbeth y dywed yr adroddiad iddo gael ei ofyn neu ei ganfod, a 10 ar ei themâu. Ein dewis ni hefyd yw’r rhaniad rhwng yr adrannau.',
    words2026:
      'Ein datganiadau ni yw’r rhain. Fe’u hysgrifennwyd yn 2026, un ar gyfer pob un o’r rhai yn ein harchwiliad 2014.',
  },
};

/** A number of questions. After a numeral the noun stays singular and may mutate. */
function questionsCy(n: number): string {
  return welshPlural(n, {
    two: `${n} gwestiwn`,
    few: `${n} chwestiwn`,
    many: `${n} chwestiwn`,
    other: `${n} cwestiwn`,
  });
}

function peopleCy(n: number): string {
  return welshPlural(n, { one: '1 person', two: '2 berson', other: `${n} o bobl` });
}
