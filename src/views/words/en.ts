import type { Lang } from '../../domain/text.js';

/** The words around any set of questions. Each language is fetched apart; the others have the shape of this one. */
export const questionnaire = {
  startNow: 'Start now',
  goOn: 'Continue',
  back: 'Back',
  seeResults: 'See my results',
  clear: 'Clear my answers',
  progress: (n: number, total: number) => `Question ${n} of ${total}`,
  progressRange: (from: number, to: number, total: number) => `Questions ${from} to ${to} of ${total}`,
  outOf5: (point: number) => `${point} out of 5`,
  decline: 'Prefer not to say',
  optional: '(optional)',
  check: 'Check your answers',
  change: 'Change',
  notAnswered: 'Not answered',
  problem: 'There is a problem',
  choose: 'Choose an answer',
  nextComing: 'The next part of the page is on its way.',
  nextMissing:
    'This part of the page could not be fetched. Your answers are safe: check your connection, or reload the page.',
  tryAgain: 'Try again',
  /** Their own language. */
  lang: 'en' as Lang,
  draft: '',
  keptOnDevice: 'Your answers stay on this device until you clear them. Nothing is sent unless you say so.',
  keptInTab: 'Your answers stay in this tab until you close it. Nothing is sent unless you say so.',
  keptInPage: 'Your answers stay only while this page is open. Nothing is sent unless you say so.',
};

export type QuestionnaireWords = typeof questionnaire;
