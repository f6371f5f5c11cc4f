import { FORMULA } from '../../../domain/csv.js';
import { scoreOf } from '../../../domain/coding/cross.js';
import { profileQuestions } from '../../../domain/coding/material.js';
import type { Figures, PartProps } from './props.js';
import { groupName } from './told.js';

/**
 * Themes as CSV, a row for each theme, and one for each theme in each group that may be told of. Rejects when the code
 * that writes it cannot be fetched.
 */
export async function tableText(props: PartProps & { figures: Figures }): Promise<string> {
  const { words, text, figures, definition, codeName } = props;
  const { default: Papa } = await import('papaparse');
  const head = [
    words.questionColumn,
    words.groupColumn,
    words.codeColumn,
    words.theme,
    words.rank,
    words.people,
    words.byWords,
    words.byChoice,
    words.percentColumn,
  ];
  const whole = figures.themes.map(({ code, rank, people, byWords, byChoice }) => [
    '',
    '',
    code,
    codeName(code),
    rank,
    people,
    byWords,
    byChoice,
    Math.round((100 * people) / figures.answered),
  ]);
  const questions = profileQuestions(definition);
  const byGroup = figures.crossTabs.flatMap(({ question: id, summary }) => {
    const question = questions.find((one) => one.id === id)!;
    return summary.groups.flatMap((group) =>
      figures.themes.flatMap(({ code }) => {
        const share = group.scores?.[scoreOf(code)];
        const name = groupName(question, group.id, props);
        return share ? [[text(question.text), name, code, codeName(code), '', '', '', '', Math.round(share.mean)]] : [];
      }),
    );
  });
  return Papa.unparse([head, ...whole, ...byGroup], { escapeFormulae: FORMULA });
}
