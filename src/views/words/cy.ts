import type { QuestionnaireWords } from './en.js';

export const questionnaire: QuestionnaireWords = {
  startNow: 'Dechrau nawr',
  goOn: 'Parhau',
  back: 'Yn ôl',
  seeResults: 'Gweld fy nghanlyniadau',
  clear: 'Clirio fy atebion',
  progress: (n, total) => `Cwestiwn ${n} o ${total}`,
  progressRange: (from, to, total) => `Cwestiynau ${from} i ${to} o ${total}`,
  outOf5: (point) => `${point} allan o 5`,
  decline: 'Gwell gennyf beidio â dweud',
  optional: '(dewisol)',
  check: 'Gwiriwch eich atebion',
  change: 'Newid',
  notAnswered: 'Heb ei ateb',
  problem: 'Mae problem wedi codi',
  choose: 'Dewiswch ateb',
  nextComing: 'Mae rhan nesaf y dudalen ar ei ffordd.',
  nextMissing:
    'Ni ellid nôl y rhan hon o’r dudalen. Mae eich atebion yn ddiogel: gwiriwch eich cysylltiad, neu ail-lwythwch y dudalen.',
  tryAgain: 'Rhoi cynnig arall arni',
  lang: 'cy',
  draft: 'Nid yw cyfieithydd wedi gwirio’r Gymraeg hon eto.',
  keptOnDevice:
    'Mae eich atebion yn aros ar y ddyfais hon nes i chi eu clirio. Ni chaiff dim ei anfon oni bai eich bod yn dweud.',
  keptInTab:
    'Mae eich atebion yn aros yn y tab hwn nes i chi ei gau. Ni chaiff dim ei anfon oni bai eich bod yn dweud.',
  keptInPage:
    'Dim ond tra bo’r dudalen hon ar agor y mae eich atebion yn aros. Ni chaiff dim ei anfon oni bai eich bod yn dweud.',
};
