import { questionnaire } from '../../../views/words/en.js';

/** What stands on the pages before the results, which have their own words. */
export const words = {
  ...questionnaire,
  whatYouDo: (themes: number) =>
    `There are a few questions about you, and then ${themes} themes. You can stop at any time and come back.`,
  noNames:
    'Please do not name people, or say anything that shows who they are. Nobody is asked for your own name either.',
  openSaved: 'I have saved answers in a file',
};

export type SurveyWords = typeof words;
