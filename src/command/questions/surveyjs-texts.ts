import { fieldsOf, textOf } from '../../domain/channel/raw.js';
import type { Lang, Text } from '../../domain/text.js';

const OURS = ['en', 'cy', 'gd'] as const;

/** The texts of a survey: plain, or an object of languages with the survey's own under `default`. */
export class Texts {
  readonly #main: string;
  readonly #others = new Set<string>();

  /** @param main The survey's own language, such as `en` or `cy-GB`. */
  constructor(main: string) {
    this.#main = languageOf(main);
  }

  in(value: unknown): Text | undefined {
    if (typeof value === 'string' || typeof value === 'number') return textOf(String(value));
    const found = new Map<Lang, string>();
    for (const [code, words] of Object.entries(fieldsOf(value))) {
      const text = textOf(words);
      const lang = code === 'default' ? this.#main : languageOf(code);
      if (text === undefined) continue;
      if (isOurs(lang)) found.set(lang, text);
      else this.#others.add(code.slice(0, 20));
    }
    const en = found.get('en');
    // With no English beside it, it stands as it is: a text in one language.
    return en !== undefined && found.size > 1 ? { ...Object.fromEntries(found), en } : [...found.values()][0];
  }

  /** What to say of languages that have no place here. */
  losses(): string[] {
    const others = [...this.#others].slice(0, 20).map((code) => `“${code}”`);
    const main = isOurs(this.#main)
      ? []
      : [`the survey: its language is “${this.#main}”; plain texts stay as they are.`];
    return others.length > 0 ? [...main, `the survey: its texts in ${others.join(', ')} were left out.`] : main;
  }
}

const languageOf = (code: string): string => code.slice(0, 20).toLowerCase().split('-')[0]!;

const isOurs = (code: string): code is Lang => OURS.some((one) => one === code);
