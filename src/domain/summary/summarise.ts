import { SUMMARY_SCHEMA, MOST_GROUPS, type Summary, type SummaryGroup } from './summary.js';
import { figures, peopleIn, type Tally, together } from './tally.js';

/** People who share a group and a campaign, or have none. Nobody is in two cells. */
export interface Cell {
  campaign?: string | undefined;
  group?: string | undefined;
  /** What may be told of them: what `released` gave. */
  tally: Tally;
}

/** What a summary is about. */
export interface About {
  widget: string;
  definition: { id: string; version: string };
  /** Left out: all campaigns together. */
  campaign?: string | undefined;
  /** Groups that are named even when too small to be shown: those that the questions offer. */
  groups?: readonly string[];
  /** The scores are those that came with the results, because the questions are unknown. */
  asSent?: boolean;
  minGroup: number;
  /** The day on which it is made, in UTC; a later day comes from a clock that is wrong. */
  today: string;
}

/**
 * The summary of some cells, with nothing in it of fewer than `minGroup` people.
 *
 * Everything in it is a sum of whole cells, each of which holds nobody or at least `minGroup` people. Whatever a reader
 * adds and subtracts, in one summary or between those of several campaigns, is again about whole cells. The total
 * is therefore of the people in cells that are shown, and not of everybody.
 *
 * A group that the questions do not offer may be named by anybody who sends a result, even after a person; it is not
 * named here before it has `minGroup` people.
 */
export function summarise(about: About, cells: readonly Cell[]): Summary {
  const { widget, definition, campaign, groups: offered = [], asSent, minGroup, today } = about;
  const shown = cells.filter(({ tally }) => tally.n >= minGroup);
  const all = together(shown.map(({ tally }) => tally));
  const byGroup = new Map<string, Tally[]>();
  for (const { group, tally } of shown) {
    if (group !== undefined) byGroup.set(group, [...(byGroup.get(group) ?? []), tally]);
  }
  const others = [...byGroup.keys()].filter((id) => !offered.includes(id)).toSorted();
  return {
    schema: SUMMARY_SCHEMA,
    widget,
    definition: { id: definition.id, version: definition.version },
    ...(campaign !== undefined && { campaign }),
    asOf: all.last === '' || all.last > today ? today : all.last,
    minGroup,
    ...(asSent && { asSent }),
    ...(shown.length > 0 && { total: { n: all.n, scores: scoresOf(all, minGroup) } }),
    groups: [...offered, ...others].slice(0, MOST_GROUPS).map((id) => groupOf(id, byGroup.get(id), minGroup)),
  };
}

function groupOf(id: string, tallies: readonly Tally[] | undefined, minGroup: number): SummaryGroup {
  if (!tallies) return { id, withheld: true };
  const tally = together(tallies);
  return { id, n: tally.n, scores: scoresOf(tally, minGroup) };
}

function scoresOf({ scores }: Tally, minGroup: number): NonNullable<SummaryGroup['scores']> {
  return Object.fromEntries(
    Object.keys(scores)
      .toSorted()
      .filter((name) => peopleIn(scores[name]!) >= minGroup)
      .map((name) => [name, figures(scores[name]!)]),
  );
}

/** A summary as a file: the same bytes whoever writes it. */
export function summaryText(summary: Summary): string {
  return `${JSON.stringify(summary, null, 2)}\n`;
}
