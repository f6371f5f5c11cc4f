import type { Words } from '../core/words.js';

const en = {
  takeAway: 'Take your results with you',
  print: 'Print',
  startAgain: 'Start again',
  download: 'Download my results',
  downloadCsv: 'Download as a table (CSV)',
  notFetched: 'Part of this page could not be fetched. Check your connection and try again.',
  changeAnswers: 'Change my answers',
  open: 'Open results from a file',
  openFailed: 'This file holds no answers to these questions.',
  openReplaces: 'Opening a file replaces the answers you have given here.',
  csvQuestion: 'Question',
  csvText: 'Text',
  csvSection: 'Section',
  csvAnswer: 'Answer',
  csvInWords: 'Answer in words',
};

export type TakeAwayWords = typeof en;

/** What can be done with answers. The Welsh is a draft. */
export const takeAwayWords: Words<TakeAwayWords> = {
  en,
  cy: {
    takeAway: 'Mynd â’ch canlyniadau gyda chi',
    print: 'Argraffu',
    startAgain: 'Dechrau eto',
    download: 'Lawrlwytho fy nghanlyniadau',
    downloadCsv: 'Lawrlwytho fel tabl (CSV)',
    notFetched: 'Ni ellid nôl rhan o’r dudalen hon. Gwiriwch eich cysylltiad a rhowch gynnig arall arni.',
    changeAnswers: 'Newid fy atebion',
    open: 'Agor canlyniadau o ffeil',
    openFailed: 'Nid oes atebion i’r cwestiynau hyn yn y ffeil.',
    openReplaces: 'Bydd agor ffeil yn disodli’r atebion a roesoch yma.',
    csvQuestion: 'Cwestiwn',
    csvText: 'Testun',
    csvSection: 'Adran',
    csvAnswer: 'Ateb',
    csvInWords: 'Ateb mewn geiriau',
  },
};
