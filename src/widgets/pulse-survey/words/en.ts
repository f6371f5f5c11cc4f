import { dateIn } from '../../../domain/dates.js';
import { questionnaire } from '../../../views/words/en.js';

/** What stands on the pages before the results, which have their own words. */
export const words = {
  ...questionnaire,
  noNames:
    'Please do not name people, or say anything that shows who they are. Nobody is asked for your own name either.',
  openSaved: 'I have saved answers in a file',
  openUntil: (day: string) => `This round is open until ${dateIn('en', day)}.`,
  notYet: 'Not open yet',
  opens: (opens: string, closes: string) =>
    `The next round opens on ${dateIn('en', opens)} and closes on ${dateIn('en', closes)}. Please come back then.`,
  closed: 'This round is closed',
  closedOn: (day: string) => `It closed on ${dateIn('en', day)}. Thank you to everybody who answered.`,
  noMore: 'No further round is planned.',
  halfDone:
    'What you had begun is still here. It was not sent. It stays until you clear it, and you can take it with you.',
  downloadBegun: 'Download what I had begun',
  again: 'A new round is open',
  againLead: 'You have answered an earlier round. The same statements are asked again, to see what has changed.',
  answerAgain: 'Answer this round',
};

export type PulseWords = typeof words;
