/** What stands on the page of all films. */
export const words = {
  draft: '',
  clear: 'Clear what I watched',
  keptOnDevice: 'What you watched and saved stays on this device until you clear it.',
  keptInTab: 'What you watched and saved stays in this tab until you close it.',
  keptInPage: 'What you watched and saved stays only while this page is open.',
  search: 'Search the titles and every word that is said',
  searchNow: 'Search',
  narrow: 'Choose by topic, service, level or length',
  minutes: (minutes: number) => (minutes === 1 ? '1 minute' : `${minutes} minutes`),
  underMinute: 'Under a minute',
  sample: 'Sample film',
  watched: 'Watched',
  begun: 'Begun',
  later: 'Saved for later',
  more: 'Show more films',
  offer: 'Offer a film',
  none: 'There are no films here yet.',
  nextComing: 'The film is on its way.',
  nextMissing: 'This part of the page could not be fetched. Check your connection and try again.',
  tryAgain: 'Try again',
};

export type ChannelWords = typeof words;
