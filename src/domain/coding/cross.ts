import type { Question } from '../questionnaire/definition.js';
import { released } from '../summary/release.js';
import { type Cell, summarise } from '../summary/summarise.js';
import type { Summary } from '../summary/summary.js';
import { addAnswer, addScores, emptyTally, type Tally, together } from '../summary/tally.js';
import { type Codebook, standingCodes } from './codebook.js';
import { type Material, type Person, valuesOf } from './material.js';
import type { Themes } from './rank.js';

/** The name of a theme among the scores of a summary. */
export const scoreOf = (code: string): string => `code:${code}`;

export interface CrossTab {
  question: string;
  /** A group for each answer; `mean` of a theme is the share of its people who brought it up, in per cent. */
  summary: Summary;
}

export interface Crossing {
  material: Material;
  themes: ReadonlyMap<string, Themes>;
  codebook: Codebook;
  /** The questions to compare by, all that will ever be told of: see `crossTabs`. */
  questions: readonly Question[];
  minGroup: number;
  about: { widget: string; definition: { id: string; version: string }; today: string };
}

/** So many people are added up before somebody else has a turn. */
const STEP = 200;

/** People who say the same of themselves, in every question that is compared by. */
interface Atom {
  profile: Person['profile'];
  tally: Tally;
}

/**
 * Which themes the people of each answer to a question brought up, with small groups left out. In steps.
 *
 * People are put into one cell with all who gave the same answers to every one of `questions`. A cell of fewer than `minGroup`
 * people is no part of any group; all of these together must be nobody or `minGroup` people too, or the smallest shown
 * cell joins them, because the whole is told beside the groups. So everything that all these tables tell is a sum
 * of whole cells, and whatever is added and subtracted among them is again about at least `minGroup` people. That is why the
 * questions are chosen together: tables by other questions, told later of the same people, would not keep the promise.
 */
export function* crossTabs(crossing: Crossing): Generator<void, CrossTab[]> {
  const { material, themes, codebook, questions, minGroup, about } = crossing;
  if (questions.length === 0) return [];
  const codes = standingCodes(codebook).map(({ id }) => id);
  const { shown, rest } = parted(yield* atomsOf(material.people, themes, codes, questions), minGroup);
  const told = (tally: Tally) => released(tally, undefined, minGroup);
  return questions.map((question) => {
    const cells: Cell[] = [
      ...shown.map(({ profile, tally }) => ({ group: profile[question.id], tally: told(tally) })),
      { tally: told(rest) },
    ];
    const groups = valuesOf(question);
    return { question: question.id, summary: summarise({ ...about, groups, minGroup }, cells) };
  });
}

function* atomsOf(
  people: readonly Person[],
  themes: Crossing['themes'],
  codes: readonly string[],
  questions: readonly Question[],
): Generator<void, Atom[]> {
  const atoms = new Map<string, Atom>();
  let at = 0;
  for (const { id, profile } of people) {
    if (++at % STEP === 0) yield;
    const key = JSON.stringify(questions.map((question) => profile[question.id] ?? null));
    const atom = atoms.get(key) ?? { profile, tally: emptyTally() };
    atoms.set(key, atom);
    const said = themes.get(id);
    const names = codes.map(
      (code) => [scoreOf(code), said?.words.has(code) || said?.choices.has(code) || false] as const,
    );
    addScores(atom.tally, Object.fromEntries(names.map(([name, has]) => [name, has ? 100 : 0])), '');
    for (const [name, has] of names) addAnswer(atom.tally, name, has ? 1 : 0, 2);
  }
  return [...atoms.values()];
}

/** The cells that may be shown, and all others as one, which is nobody or large enough. */
function parted(atoms: readonly Atom[], minGroup: number): { shown: Atom[]; rest: Tally } {
  const shown = atoms.filter(({ tally }) => tally.n >= minGroup).toSorted((one, other) => one.tally.n - other.tally.n);
  const hidden = atoms.filter(({ tally }) => tally.n < minGroup).map(({ tally }) => tally);
  let rest = together(hidden);
  while (rest.n > 0 && rest.n < minGroup && shown.length > 0) rest = together([rest, shown.shift()!.tally]);
  return { shown, rest };
}
