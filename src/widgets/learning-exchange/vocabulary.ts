import type { Lang } from '../../domain/text.js';
import type { ExchangeWords } from './words/en.js';

const WORDS = {
  en: () => import('./words/en.js'),
  cy: () => import('./words/cy.js'),
  gd: () => import('./words/gd.js'),
};

/** What the list says, in one language. */
export const vocabularyIn = (lang: Lang): Promise<{ words: ExchangeWords }> => WORDS[lang]();
