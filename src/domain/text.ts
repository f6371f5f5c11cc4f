/** The languages of the library. `gd` is a draft and has to be asked for. */
export type Lang = 'en' | 'cy' | 'gd';

/** Words that an author writes: a plain string in one language, or one string for each. English is required. */
export type Text = string | ({ en: string } & { [lang in Lang]?: string | undefined });

/** The text in a language, or in English where it has none. */
export function textIn(text: Text, lang: Lang): string {
  return typeof text === 'string' ? text : (text[lang] ?? text.en);
}
