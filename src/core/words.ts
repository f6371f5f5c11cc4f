import type { Lang } from '../domain/text.js';

/** Words that visitors read, by language: English and Welsh whole, Gaelic as far as there is a draft. */
export interface Words<Language> {
  en: Language;
  cy: Language;
  gd?: Partial<Language>;
}

/** The words in a language. Looked up when drawing, never when loading. */
export function wordsIn<Language>(words: Words<Language>, lang: Lang): Language {
  return lang === 'gd' ? { ...words.en, ...words.gd } : words[lang];
}
