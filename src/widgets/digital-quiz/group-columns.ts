import { type Grouped, groupLabel } from '../../domain/questionnaire/groups.js';
import type { Summary, SummaryGroup } from '../../domain/summary/summary.js';
import { type Lang, textIn } from '../../domain/text.js';
import { topicName } from './topics-table.js';

/** A group, or everybody, as a column of figures. One that is withheld has no number. */
export interface GroupColumn {
  name: string;
  n?: number | undefined;
  scores?: SummaryGroup['scores'];
}

/** The groups of a summary by their names, and everybody last where there is a total. */
export function groupColumns(asked: Grouped, { groups, total }: Summary, everybody: string, lang: Lang): GroupColumn[] {
  return [
    ...groups.map(({ id, label, n, scores }) => ({ name: textIn(label ?? groupLabel(asked, id), lang), n, scores })),
    ...(total ? [{ name: everybody, n: total.n, scores: total.scores }] : []),
  ];
}

/** The words for a score: those for all questions, or the name of a topic. */
export const scoreWords = (score: string, overall: string, lang: Lang): string =>
  score === 'overall' ? overall : topicName(score.slice('topic:'.length), lang);
