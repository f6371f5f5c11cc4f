import type { Words } from '../core/words.js';

const en = {
  moveUp: (what: string) => `Move up: ${what}`,
  moveDown: (what: string) => `Move down: ${what}`,
  charactersLeft: (n: number) => (n === 1 ? '1 character left' : `${n} characters left`),
  chooseSome: 'Choose at least one answer',
  chooseAtMost: (n: number) => `Choose at most ${n}`,
  enter: 'Enter an answer',
  enterNumber: 'Enter a number',
  enterWhole: 'Enter a whole number',
  enterAtLeast: (n: number) => `Enter a number that is ${n} or more`,
  enterAtMost: (n: number) => `Enter a number that is ${n} or less`,
  tooLong: (n: number) => `Use ${n} characters or fewer`,
};

const cy: typeof en = {
  moveUp: (what) => `Symud i fyny: ${what}`,
  moveDown: (what) => `Symud i lawr: ${what}`,
  charactersLeft: (n) => `Nifer y nodau sydd ar ôl: ${n}`,
  chooseSome: 'Dewiswch o leiaf un ateb',
  chooseAtMost: (n) => `Dewiswch ${n} ar y mwyaf`,
  enter: 'Rhowch ateb',
  enterNumber: 'Rhowch rif',
  enterWhole: 'Rhowch rif cyfan',
  enterAtLeast: (n) => `Rhowch rif sy’n ${n} neu fwy`,
  enterAtMost: (n) => `Rhowch rif sy’n ${n} neu lai`,
  tooLong: (n) => `Defnyddiwch ${n} o nodau neu lai`,
};

/** What is said of kinds of question that few questionnaires have. */
export const moreWords: Words<typeof en> = { en, cy };
