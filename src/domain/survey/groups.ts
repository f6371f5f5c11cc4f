import type { Answers } from '../questionnaire/answers.js';
import type { Question } from '../questionnaire/definition.js';
import { groupOf } from '../questionnaire/group.js';
import { groupLabel, offeredGroups } from '../questionnaire/groups.js';
import type { Lang, Text } from '../text.js';
import { textIn } from '../text.js';
import type { Survey } from './definition.js';

type Grouped = Pick<Survey, 'questions' | 'groupFrom' | 'crossed'>;
type Options = Extract<Question, { kind: 'one' }>['options'];

/** What the group is called of those who gave these two answers. */
export const crossedId = (one: string, other: string): string => `${one}.${other}`;

/**
 * The group of a person: the answer to one question, or to two together. Nobody is in two groups, so a table of the one
 * answer by the other is no more than the groups side by side, and gives away nothing that they do not.
 */
export function surveyGroup(survey: Pick<Survey, 'groupFrom' | 'crossed'>, answers: Answers): string | undefined {
  if (!survey.crossed) return groupOf(survey, answers);
  const [one, other] = survey.crossed.map((question) => answers[question]);
  return typeof one === 'string' && typeof other === 'string' ? crossedId(one, other) : undefined;
}

/** The groups that people can be in, in the author's order. */
export function surveyGroups(survey: Grouped): string[] {
  const axes = axesOf(survey);
  if (!axes) return offeredGroups(survey);
  return axes[0].flatMap((one) => axes[1].map((other) => crossedId(one.value, other.value)));
}

/** The words for a group, or its id where the questions have none. */
export function surveyGroupName(survey: Grouped, id: string, lang: Lang): string {
  const axes = axesOf(survey);
  if (!axes) return textIn(groupLabel(survey, id), lang);
  const text = (words: Text) => textIn(words, lang);
  for (const one of axes[0]) {
    const other = axes[1].find(({ value }) => crossedId(one.value, value) === id);
    if (other) return `${text(one.text)}; ${text(other.text)}`;
  }
  return id;
}

/** The options of the two questions that are crossed; nothing where none are. */
export function axesOf({ questions, crossed }: Grouped): [Options, Options] | undefined {
  const optionsOf = (id: string) => {
    const asks = questions.find((question) => question.id === id);
    return asks?.kind === 'one' ? asks.options : [];
  };
  return crossed && [optionsOf(crossed[0]), optionsOf(crossed[1])];
}
