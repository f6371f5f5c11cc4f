import type { Question } from '../../../domain/questionnaire/definition.js';
import type { SummaryGroup } from '../../../domain/summary/summary.js';
import type { PartProps } from './props.js';
import type { DeskWords } from './words.js';

/** An answer to a question of the profile, as people saw it; of a rating, the point. */
export function groupName(question: Question, value: string, { text }: Pick<PartProps, 'text'>): string {
  const option = question.kind === 'one' && question.options.find((one) => one.value === value);
  return option ? text(option.text) : value;
}

/** The share of a group that brought up a theme; a dash where the group is withheld. */
export function shareOf(
  { scores }: SummaryGroup,
  score: string,
  words: Pick<DeskWords, 'percent' | 'withheldCell'>,
): string {
  const share = scores?.[score];
  return share ? words.percent(Math.round(share.mean)) : words.withheldCell;
}

/** An agreement with two decimals; in words where there is none. */
export const kappaIn = (kappa: number | undefined, words: Pick<DeskWords, 'noKappa'>): string =>
  kappa === undefined ? words.noKappa : kappa.toFixed(2);
