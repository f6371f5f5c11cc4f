/** The catalogue: one line per widget, its tag and how to load it. */
export const widgets: Record<string, () => Promise<unknown>> = {
  'digital-quiz': () => import('./digital-quiz/digital-quiz.js'),
  'digital-survey': () => import('./digital-survey/digital-survey.js'),
  'howto-channel': () => import('./howto-channel/howto-channel.js'),
  'learning-exchange': () => import('./learning-exchange/learning-exchange.js'),
  'pulse-survey': () => import('./pulse-survey/pulse-survey.js'),
  'skills-audit': () => import('./skills-audit/skills-audit.js'),
  'wifi-readiness-check': () => import('./wifi-readiness-check/wifi-readiness-check.js'),
};
