import type { Kind } from '../../../domain/records/kind.js';
import { records } from '../../../views/records/words/en.js';
import session from '../content/session.json?lang=en&without=hint';

/** What stands in the list of sessions and around it. */
export const words = {
  records,
  /** A session as a list names its parts. */
  session: session as Kind,
  draft: '',
  clear: 'Clear what I did here',
  keptOnDevice: 'What you sign up for and write stays on this device until you clear it.',
  keptInTab: 'What you sign up for and write stays in this tab until you close it.',
  keptInPage: 'What you sign up for and write stays only while this page is open.',
  nextComing: 'This part of the page is on its way.',
  nextMissing: 'This part of the page could not be fetched. Check your connection and try again.',
  tryAgain: 'Try again',
  sample: 'Sample: these sessions, offers and asks are made up, to show how an exchange works.',
  sampleMark: 'Sample',
  offerSession: 'Offer a session',
  offerTopic: 'Offer to show something',
  askTopic: 'Ask for a topic',
  programme: 'Your development programme',
  when: 'When',
  coming: 'To come',
  past: 'Past',
  full: (waiting: number) => (waiting === 0 ? 'Full' : `Full. On the waiting list: ${waiting}`),
  left: (places: number) => (places === 1 ? '1 place left' : `${places} places left`),
  signedUp: 'You have signed up',
  onWaitingList: 'You are on the waiting list',
};

export type ExchangeWords = typeof words;
