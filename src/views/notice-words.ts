import type { Words } from '../core/words.js';
import { welshPlural } from './plurals.js';

const en = {
  undo: 'Undo',
  blocked: 'This browser does not let this page keep your answers. They stay only while the page is open.',
  full: 'This device has no room left for your answers. They stay only while the page is open.',
  newer:
    'A newer version of this page has kept answers on this device. They are untouched, and what you do now stays only while the page is open.',
  broken: 'Answers that were kept on this device could not be read. They were put aside, and you begin afresh.',
  otherTab: 'These questions are open in another tab too. Your answers are kept together.',
  lost: (n: number) =>
    n === 1
      ? 'The questions have changed since you were last here. 1 answer could not be kept.'
      : `The questions have changed since you were last here. ${n} answers could not be kept.`,
  cleared: 'Your answers have been cleared.',
  idle: 'Nobody used this page for a while, so the answers have been cleared.',
};

/** What a person should know of what is kept; seldom needed, so fetched apart. */
export const noticeWords: Words<typeof en> = {
  en,
  cy: {
    undo: 'Dadwneud',
    blocked:
      'Nid yw’r porwr hwn yn gadael i’r dudalen gadw eich atebion. Dim ond tra bo’r dudalen ar agor y maent yn aros.',
    full: 'Nid oes lle ar ôl ar y ddyfais hon i’ch atebion. Dim ond tra bo’r dudalen ar agor y maent yn aros.',
    newer:
      'Mae fersiwn mwy newydd o’r dudalen hon wedi cadw atebion ar y ddyfais hon. Ni chyffyrddwyd â nhw, a dim ond tra bo’r dudalen ar agor y mae’r hyn a wnewch nawr yn aros.',
    broken:
      'Ni ellid darllen yr atebion a gadwyd ar y ddyfais hon. Fe’u rhoddwyd o’r neilltu, ac rydych yn dechrau o’r newydd.',
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
};
