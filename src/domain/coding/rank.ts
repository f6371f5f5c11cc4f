import { type Codebook, codesNow, standingCodes } from './codebook.js';
import { codesIn, type Codings, sheetOf } from './coding.js';
import type { Material } from './material.js';

/** A theme and how many people brought it up. */
export interface RankedTheme {
  code: string;
  /** 1 for the theme of most people. Themes of as many people share a rank, and the next rank is left out for each. */
  rank: number;
  /** How many people, each counted once however often and in whichever way they brought it up. */
  people: number;
  /** Of these, how many by their own words. */
  byWords: number;
  /** Of these, how many by choosing it. */
  byChoice: number;
}

/** What each person brought up, by code. */
export interface Themes {
  words: ReadonlySet<string>;
  choices: ReadonlySet<string>;
}

/** So many answers are looked at before somebody else has a turn. */
const STEP = 1000;

/**
 * What each person brought up, by their id, in steps so that a page can do something else in between. A code that was
 * merged into another counts there; what the codebook does not have is left out.
 */
export function* themesOf(
  { people, answers }: Material,
  codings: Codings,
  codebook: Codebook,
): Generator<void, Map<string, Themes>> {
  const now = codesNow(codebook);
  const words = new Map<string, Set<string>>();
  for (const [at, answer] of answers.entries()) {
    if (at % STEP === STEP - 1) yield;
    const sheet = sheetOf(codings, answer);
    if (!sheet) continue;
    const said = words.get(answer.response) ?? new Set();
    for (const code of codesIn(sheet, now)) said.add(code);
    words.set(answer.response, said);
  }
  const themes = new Map<string, Themes>();
  for (const { id, choices } of people) {
    if (themes.size % STEP === STEP - 1) yield;
    const chosen = new Set(choices.flatMap((code) => now.get(code) ?? []));
    themes.set(id, { words: words.get(id) ?? new Set(), choices: chosen });
  }
  return themes;
}

/** The themes, those of most people first; themes of as many people in the order of the codebook. In steps. */
export function* rankedThemes(themes: ReadonlyMap<string, Themes>, codebook: Codebook): Generator<void, RankedTheme[]> {
  const counted = standingCodes(codebook).map(({ id: code }) => ({ code, people: 0, byWords: 0, byChoice: 0 }));
  let at = 0;
  for (const { words, choices } of themes.values()) {
    if (++at % STEP === 0) yield;
    for (const theme of counted) {
      const [said, chose] = [words.has(theme.code), choices.has(theme.code)];
      if (said) theme.byWords++;
      if (chose) theme.byChoice++;
      if (said || chose) theme.people++;
    }
  }
  return counted
    .toSorted((one, other) => other.people - one.people)
    .map((theme) => ({ ...theme, rank: 1 + counted.filter(({ people }) => people > theme.people).length }));
}

/** Codes that people chose and the codebook does not have. */
export function strangeChoices({ people }: Material, codebook: Codebook): string[] {
  const known = new Set(codebook.codes.map(({ id }) => id));
  return [...new Set(people.flatMap(({ choices }) => choices))].filter((code) => !known.has(code));
}

/** How many of those who were invited answered, in whole per cent; nothing where that cannot be. */
export function responseRate(answered: number, invited: number | undefined): number | undefined {
  if (invited === undefined || !Number.isInteger(invited) || invited < 1 || answered > invited) return undefined;
  return Math.round((100 * answered) / invited);
}
