import { questionnaire } from '../../../views/words/en.js';

/** What stands on the pages before the report, which has its own words. */
export const words = {
  ...questionnaire,
  whatYouDo: (questions: number) =>
    `There are ${questions} questions, one at a time. You can stop at any time and come back.`,
  whatYouGet: 'At the end you see where you are strong, what to work on, and where to start.',
  invited: 'Somebody passed this audit on to you as an aspiring leader. You can change that on the next page.',
  openSaved: 'I have saved results in a file',
};

export type AuditWords = typeof words;
