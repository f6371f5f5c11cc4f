import type { Codings } from '../../../domain/coding/coding.js';
import { sheetOf } from '../../../domain/coding/coding.js';
import { crossTabs } from '../../../domain/coding/cross.js';
import { type Material, profileQuestions } from '../../../domain/coding/material.js';
import { quotationsOf } from '../../../domain/coding/quotations.js';
import { rankedThemes, strangeChoices, themesOf } from '../../../domain/coding/rank.js';
import type { Definition } from '../../../domain/questionnaire/definition.js';
import type { Work } from './keeping.js';
import type { Figures } from './props.js';

/** How many answers are done. */
export const doneIn = ({ answers }: Material, codings: Codings): number =>
  answers.reduce((done, answer) => (sheetOf(codings, answer) ? done + 1 : done), 0);

/** Counts everything that is told of many answers, in steps. */
export function* counted(
  material: Material,
  codings: Codings,
  { codebook, compared }: Work,
  about: { definition: Definition; minGroup: number; today: string },
): Generator<void, Figures> {
  const { definition, minGroup, today } = about;
  const themes = yield* themesOf(material, codings, codebook);
  yield;
  const ranked = yield* rankedThemes(themes, codebook);
  const quotations = yield* quotationsOf(material, codings, codebook);
  yield;
  const questions = profileQuestions(definition).filter(({ id }) => compared.includes(id));
  const told = { widget: 'digital-survey', definition, today };
  const tables = yield* crossTabs({ material, themes, codebook, questions, minGroup, about: told });
  yield;
  return {
    answered: material.people.length,
    notDone: material.answers.length - doneIn(material, codings),
    themes: ranked,
    strange: strangeChoices(material, codebook),
    quotations,
    crossTabs: tables,
    minGroup,
  };
}
