import type { Words } from '../../core/words.js';
import type { Finding } from '../../domain/topics/chain.js';

const go: Record<Finding, string> = {
  films: 'Look at the how-to films',
  programme: 'Make a development programme',
  training: 'Find training on this',
  questions: 'Test what you know in the quiz',
  duties: 'Check your public Wi-Fi',
  contribution: 'Offer a film about it',
};
const goCy: Record<Finding, string> = {
  films: 'Edrych ar y ffilmiau “Sut i”',
  programme: 'Llunio rhaglen ddatblygu',
  training: 'Dod o hyd i hyfforddiant ar hyn',
  questions: 'Profi’r hyn a wyddoch yn y cwis',
  duties: 'Gwirio eich Wi-Fi cyhoeddus',
  contribution: 'Cynnig ffilm am hyn',
};

const en = {
  heading: 'Go on from here',
  go,
  watch: (film: string) => `Watch: ${film}`,
  stays: 'Nothing about your results leaves this device when you follow these.',
  mayRead:
    'Other tools may have kept results of yours on this device, such as a skills audit. May they be used here? They stay on this device.',
  agree: 'Use my results',
  disagree: 'Do not use them',
};

const cy: typeof en = {
  heading: 'Mynd ymlaen o’r fan hon',
  go: goCy,
  watch: (film) => `Gwylio: ${film}`,
  stays: 'Nid oes dim am eich canlyniadau yn gadael y ddyfais hon pan fyddwch yn dilyn y rhain.',
  mayRead:
    'Efallai fod offer eraill wedi cadw canlyniadau gennych ar y ddyfais hon, fel archwiliad sgiliau. A gaiff y rhain eu defnyddio yma? Byddant yn aros ar y ddyfais hon.',
  agree: 'Defnyddio fy nghanlyniadau',
  disagree: 'Peidio â’u defnyddio',
};

/** The words of what leads from one widget to another. */
export const nextStepWords: Words<typeof en> = { en, cy };
export type NextStepWords = typeof en;
