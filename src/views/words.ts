import type { Words } from '../core/words.js';

const PLURALS = new Intl.PluralRules('cy');

/** The Welsh form for a number, of the six that `Intl.PluralRules` tells apart. */
export function welshPlural(n: number, forms: { one?: string; two?: string; few?: string; many?: string; other: string }): string {
  return forms[PLURALS.select(n) as 'one' | 'two' | 'few' | 'many'] ?? forms.other;
}

const en = {
  startNow: 'Start now',
  goOn: 'Continue',
  back: 'Back',
  seeResults: 'See my results',
  startAgain: 'Start again',
  clear: 'Clear my answers',
  undo: 'Undo',
  print: 'Print',
  progress: (n: number, total: number) => `Question ${n} of ${total}`,
  progressRange: (from: number, to: number, total: number) => `Questions ${from} to ${to} of ${total}`,
  outOf5: (point: number) => `${point} out of 5`,
  decline: 'Prefer not to say',
  optional: '(optional)',
  charactersLeft: (n: number) => (n === 1 ? '1 character left' : `${n} characters left`),
  check: 'Check your answers',
  change: 'Change',
  notAnswered: 'Not answered',
  problem: 'There is a problem',
  choose: 'Choose an answer',
  chooseSome: 'Choose at least one answer',
  chooseAtMost: (n: number) => `Choose at most ${n}`,
  enter: 'Enter an answer',
  enterNumber: 'Enter a number',
  enterWhole: 'Enter a whole number',
  enterAtLeast: (n: number) => `Enter a number that is ${n} or more`,
  enterAtMost: (n: number) => `Enter a number that is ${n} or less`,
  tooLong: (n: number) => `Use ${n} characters or fewer`,
  draft: '',
  keptOnDevice: 'Your answers stay on this device until you clear them. Nothing is sent unless you say so.',
  keptInTab: 'Your answers stay in this tab until you close it. Nothing is sent unless you say so.',
  keptInPage: 'Your answers stay only while this page is open. Nothing is sent unless you say so.',
  blocked: 'This browser does not let this page keep your answers. They stay only while the page is open.',
  full: 'This device has no room left for your answers. They stay only while the page is open.',
  newer: 'A newer version of this page has kept answers on this device. They are untouched, and what you do now stays only while the page is open.',
  broken: 'Answers that were kept on this device could not be read. They were put aside, and you begin afresh.',
  otherTab: 'These questions are open in another tab too. Your answers are kept together.',
  lost: (n: number) =>
    n === 1
      ? 'The questions have changed since you were last here. 1 answer could not be kept.'
      : `The questions have changed since you were last here. ${n} answers could not be kept.`,
  cleared: 'Your answers have been cleared.',
  idle: 'Nobody used this page for a while, so the answers have been cleared.',
};

/** The words around any set of questions. */
export const questionnaireWords: Words<typeof en> = {
  en,
  cy: {
    startNow: 'Dechrau nawr',
    goOn: 'Parhau',
    back: 'Yn ôl',
    seeResults: 'Gweld fy nghanlyniadau',
    startAgain: 'Dechrau eto',
    clear: 'Clirio fy atebion',
    undo: 'Dadwneud',
    print: 'Argraffu',
    progress: (n, total) => `Cwestiwn ${n} o ${total}`,
    progressRange: (from, to, total) => `Cwestiynau ${from} i ${to} o ${total}`,
    outOf5: (point) => `${point} allan o 5`,
    decline: 'Gwell gennyf beidio â dweud',
    optional: '(dewisol)',
    charactersLeft: (n) => `Nifer y nodau sydd ar ôl: ${n}`,
    check: 'Gwiriwch eich atebion',
    change: 'Newid',
    notAnswered: 'Heb ei ateb',
    problem: 'Mae problem wedi codi',
    choose: 'Dewiswch ateb',
    chooseSome: 'Dewiswch o leiaf un ateb',
    chooseAtMost: (n) => `Dewiswch ${n} ar y mwyaf`,
    enter: 'Rhowch ateb',
    enterNumber: 'Rhowch rif',
    enterWhole: 'Rhowch rif cyfan',
    enterAtLeast: (n) => `Rhowch rif sy’n ${n} neu fwy`,
    enterAtMost: (n) => `Rhowch rif sy’n ${n} neu lai`,
    tooLong: (n) => `Defnyddiwch ${n} o nodau neu lai`,
    draft: 'Nid yw cyfieithydd wedi gwirio’r Gymraeg hon eto.',
    keptOnDevice: 'Mae eich atebion yn aros ar y ddyfais hon nes i chi eu clirio. Ni chaiff dim ei anfon oni bai eich bod yn dweud.',
    keptInTab: 'Mae eich atebion yn aros yn y tab hwn nes i chi ei gau. Ni chaiff dim ei anfon oni bai eich bod yn dweud.',
    keptInPage: 'Dim ond tra bo’r dudalen hon ar agor y mae eich atebion yn aros. Ni chaiff dim ei anfon oni bai eich bod yn dweud.',
    blocked: 'Nid yw’r porwr hwn yn gadael i’r dudalen gadw eich atebion. Dim ond tra bo’r dudalen ar agor y maent yn aros.',
    full: 'Nid oes lle ar ôl ar y ddyfais hon i’ch atebion. Dim ond tra bo’r dudalen ar agor y maent yn aros.',
    newer:
      'Mae fersiwn mwy newydd o’r dudalen hon wedi cadw atebion ar y ddyfais hon. Ni chyffyrddwyd â nhw, a dim ond tra bo’r dudalen ar agor y mae’r hyn a wnewch nawr yn aros.',
    broken: 'Ni ellid darllen yr atebion a gadwyd ar y ddyfais hon. Fe’u rhoddwyd o’r neilltu, ac rydych yn dechrau o’r newydd.',
    otherTab: 'Mae’r cwestiynau hyn ar agor mewn tab arall hefyd. Cedwir eich atebion gyda’i gilydd.',
    lost: (n) =>
      `Mae’r cwestiynau wedi newid ers i chi fod yma ddiwethaf. ${welshPlural(n, {
        one: 'Ni ellid cadw 1 ateb.',
        two: 'Ni ellid cadw 2 ateb.',
        other: `Ni ellid cadw ${n} ateb.`,
      })}`,
    cleared: 'Mae eich atebion wedi’u clirio.',
    idle: 'Ni ddefnyddiodd neb y dudalen hon am ychydig, felly cliriwyd yr atebion.',
  },
  gd: {
    startNow: 'Tòisich an-dràsta',
    goOn: 'Lean air adhart',
    back: 'Air ais',
    startAgain: 'Tòisich a-rithist',
    print: 'Clò-bhuail',
    progress: (n, total) => `Ceist ${n} à ${total}`,
    problem: 'Tha duilgheadas ann',
    decline: 'B’ fheàrr leam gun a bhith ag ràdh',
    draft: 'Dreachd: cha do sgrùdadh an t-eadar-theangachadh seo fhathast.',
  },
};
