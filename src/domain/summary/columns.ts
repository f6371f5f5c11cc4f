import { type Lang, type Text, textIn } from '../text.js';
import type { Summary, SummaryGroup } from './summary.js';

/** A group, or everybody, as a column of figures. One that is withheld has no number. */
export interface GroupColumn {
  /** Left out for everybody. */
  id?: string;
  name: string;
  n?: number | undefined;
  scores?: SummaryGroup['scores'];
}

/**
 * The groups of a summary by their names, and everybody last where there is a total.
 *
 * @param nameOf - The words for a group that has none in the summary.
 */
export function groupColumns(
  { groups, total }: Summary,
  nameOf: (id: string) => Text,
  everybody: string,
  lang: Lang,
): GroupColumn[] {
  return [
    ...groups.map(({ id, label, n, scores }) => ({ id, name: textIn(label ?? nameOf(id), lang), n, scores })),
    ...(total ? [{ name: everybody, n: total.n, scores: total.scores }] : []),
  ];
}
