import { type ExchangeWords, words as en } from './en.js';

/** As far as there is a draft; English for the rest. */
export const words: ExchangeWords = {
  ...en,
  draft: 'Dreachd: cha do sgrùdadh an t-eadar-theangachadh seo fhathast.',
};
