import type { Words } from '../../core/words.js';

const en = {
  whatYouDo: (questions: number) =>
    `There are ${questions} questions, one at a time. You can stop at any time and come back.`,
  whatYouGet: 'At the end you see where you are strong, what to work on, and where to start.',
  invited: 'Somebody passed this audit on to you as an aspiring leader. You can change that on the next page.',
  reportComing: 'Your results are on their way.',
  reportMissing:
    'This part of the page could not be fetched. Your answers are safe: check your connection and try again.',
  tryAgain: 'Try again',
};

/** What the start page says. The report has its own words, loaded with it. */
export const auditWords: Words<typeof en> = {
  en,
  cy: {
    whatYouDo: (questions) =>
      `Nifer y cwestiynau: ${questions}, un ar y tro. Cewch roi’r gorau iddi unrhyw bryd a dod yn ôl.`,
    whatYouGet: 'Ar y diwedd cewch weld ym mhle rydych yn gryf, beth i weithio arno, a ble i ddechrau.',
    invited:
      'Mae rhywun wedi trosglwyddo’r archwiliad hwn i chi fel darpar arweinydd. Cewch newid hynny ar y dudalen nesaf.',
    reportComing: 'Mae eich canlyniadau ar eu ffordd.',
    reportMissing:
      'Ni ellid nôl y rhan hon o’r dudalen. Mae eich atebion yn ddiogel: gwiriwch eich cysylltiad a rhowch gynnig arall arni.',
    tryAgain: 'Rhoi cynnig arall arni',
  },
};
