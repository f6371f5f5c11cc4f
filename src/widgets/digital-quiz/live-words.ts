import type { Words } from '../../core/words.js';

const en = {
  intro: (questions: number) =>
    `A round for a meeting or a webinar: ${questions} questions on one screen, answered aloud, in a chat or on paper. Nothing is recorded.`,
  ownPace: 'Whoever joins without the screen can take the same quiz alone.',
  clock: 'Seconds for each question',
  noClock: 'No clock',
  start: 'Start the clock',
  stop: 'Stop the clock',
  secondsLeft: (seconds: number) => (seconds === 1 ? '1 second left' : `${seconds} seconds left`),
  timeUp: 'Time is up.',
  showAnswer: 'Show the answer',
  nextQuestion: 'Next question',
  ended: 'That was the last question',
  thanks: 'Thank you for taking part.',
  again: 'Start again with other questions',
  isRight: 'the answer',
};

export type LiveWords = typeof en;

const cy: LiveWords = {
  intro: (questions) =>
    `Rownd ar gyfer cyfarfod neu weminar, ar un sgrin, i’w hateb ar lafar, mewn sgwrs neu ar bapur. Nifer y cwestiynau: ${questions}. Ni chaiff dim ei gofnodi.`,
  ownPace: 'Gall unrhyw un sy’n ymuno heb y sgrin wneud yr un cwis ar ei ben ei hun.',
  clock: 'Eiliadau ar gyfer pob cwestiwn',
  noClock: 'Dim cloc',
  start: 'Dechrau’r cloc',
  stop: 'Stopio’r cloc',
  secondsLeft: (seconds) => `Nifer yr eiliadau ar ôl: ${seconds}`,
  timeUp: 'Mae’r amser ar ben.',
  showAnswer: 'Dangos yr ateb',
  nextQuestion: 'Y cwestiwn nesaf',
  ended: 'Dyna’r cwestiwn olaf',
  thanks: 'Diolch am gymryd rhan.',
  again: 'Dechrau eto gyda chwestiynau eraill',
  isRight: 'yr ateb',
};

/** In all languages at once: a live round is opened by somebody who prepares it. */
export const liveWords: Words<LiveWords> = { en, cy };
