import { questionnaire } from '../../../views/words/en.js';

/** What stands on the pages before the results, which have their own words. */
export const words = {
  ...questionnaire,
  whatYouDo: (questions: number) => `There are ${questions} questions, one at a time. There is no clock.`,
  whatCounts: 'Each is worth one point. You can stop at any time and come back.',
  toldEach: 'After each question you see what is right, and why.',
  toldAtEnd: 'At the end you see what is right, and why.',
  inWords: 'Ask me this in words',
  asPicture: 'Show me the picture',
};

export type QuizWords = typeof words;
