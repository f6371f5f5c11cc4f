import type { GroupScore, Summary, SummaryGroup } from './summary.js';

/**
 * Keeps small groups of people out of a summary.
 *
 * The numbers are conventions, not law: the Civil Service People Survey does not report groups of fewer than 10, and
 * 10 is also a rule of thumb of the ONS Longitudinal Study and of UK LLC; fewer than 5 is the usual floor for counts
 * of people. Whoever runs a survey agrees a number with their data protection officer.
 */

/** No page and no file can ask for less. */
export const SMALLEST_GROUP = 5;
/** Where nobody says otherwise. */
export const USUAL_GROUP = 10;

type Scores = Record<string, GroupScore>;

/** The minimum that holds when a page or a collector asks for one; nonsense counts as not asking. */
export function smallestGroup(asked?: number): number {
  return Math.max(SMALLEST_GROUP, asked !== undefined && Number.isFinite(asked) ? Math.ceil(asked) : USUAL_GROUP);
}

/**
 * The summary without what would show a group under the minimum, or let a reader work it out by subtraction.
 *
 * A group with fewer people loses its number and its scores; so does, in any group, a score that fewer people gave.
 * What the total then has over the groups that are shown would be the hidden people: where they are fewer than the
 * minimum, the total goes too. (Hiding a second group is the other remedy. It is not taken here: it would take two
 * large groups out of the comparison that the file is for, to protect one that nobody can find without the total.)
 * Groups share nobody, so nothing else can be subtracted within one file. Two files made on different days can be
 * subtracted from each other, which only the one who makes them can prevent.
 *
 * How many of a shown group gave no answer is not hidden: it says nothing about what anybody answered.
 */
export function withheld(summary: Summary, minGroup?: number): Summary {
  const minimum = Math.max(smallestGroup(minGroup), summary.minGroup);
  const { $schema, schema, widget, definition, campaign, asOf, source, sample, asSent } = summary;
  const groups = summary.groups.map((group) => shown(group, minimum));
  const total = shownTotal(summary, groups, minimum);
  return {
    ...($schema && { $schema }),
    schema,
    widget,
    definition: { id: definition.id, version: definition.version },
    ...(campaign && { campaign }),
    asOf,
    minGroup: minimum,
    ...(source && { source }),
    ...(sample && { sample }),
    ...(asSent && { asSent }),
    ...(total && { total }),
    groups,
  };
}

function shown({ id, label, n, withheld: before, scores }: SummaryGroup, minimum: number): SummaryGroup {
  const named = { id, ...(label && { label }) };
  if (before || n === undefined || n < minimum) return { ...named, withheld: true };
  return { ...named, n, scores: kept(scores, (score) => score.n >= minimum) };
}

function shownTotal({ total }: Summary, groups: SummaryGroup[], minimum: number): Summary['total'] {
  const sizes = groups.map(({ n }) => n);
  if (!total || !hidesEnough(total.n, sizes, minimum)) return undefined;
  const scores = kept(total.scores, ({ n }, name) => {
    const given = groups.map((group) => group.scores?.[name]?.n);
    return hidesEnough(n, given, minimum);
  });
  return { n: total.n, ...(total.scores && { scores }) };
}

/** Whether what is left of a whole after its shown parts is nobody at all, with no part hidden, or enough people. */
function hidesEnough(whole: number, parts: (number | undefined)[], minimum: number): boolean {
  const left = parts.reduce<number>((rest, part) => rest - (part ?? 0), whole);
  return whole >= minimum && (left >= minimum || (left === 0 && !parts.includes(undefined)));
}

function kept(scores: Scores | undefined, keep: (score: GroupScore, name: string) => boolean): Scores {
  return Object.fromEntries(
    Object.entries(scores ?? {})
      .filter(([name, score]) => keep(score, name))
      .map(([name, { n, mean, interval, counts }]) => [
        name,
        { n, mean, ...(interval && { interval }), ...(counts && { counts }) },
      ]),
  );
}
