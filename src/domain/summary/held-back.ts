import type { GroupScore, Summary, SummaryGroup } from './summary.js';

/** Why a file is not an earlier edition of a summary: it is of another widget, other questions or another campaign. */
export type Unlike = 'widget' | 'questions' | 'campaign';

/** What keeps one summary from being an earlier edition of another; nothing where nothing does. */
export function unlike(now: Summary, before: Summary): Unlike | undefined {
  if (now.widget !== before.widget) return 'widget';
  const [asked, askedBefore] = [now.definition, before.definition];
  if (asked.id !== askedBefore.id || asked.version !== askedBefore.version) return 'questions';
  return now.campaign === before.campaign ? undefined : 'campaign';
}

/**
 * A summary that may follow the one published last.
 *
 * Whoever has both can subtract them, so a group, or one score of it, that fewer than `minGroup` people have joined
 * keeps its old figures, word for word. It is the rule of `released`, for places where nobody but the last file remembers
 * what was told. The file says less than that memory, so two things are stricter here: a group that has gone stays as it
 * was; and the total is left out when some groups move on and others are held, or when too few more people are in no
 * group. Once left out it stays out, since nobody then knows what it last told of them.
 *
 * @param now - Of the same widget, questions and campaign as `before`: see `unlike`.
 */
export function heldBack(now: Summary, before: Summary): Summary {
  const minimum = now.minGroup;
  const earlier = new Map(before.groups.map((group) => [group.id, group]));
  const here = new Set(now.groups.map(({ id }) => id));
  const groups = [
    ...now.groups.map((group) => groupAfter(group, earlier.get(group.id), minimum)),
    ...before.groups.filter(({ id, n }) => n !== undefined && !here.has(id)),
  ];
  const mayFollow = alike(groups, now.groups) && totalMayFollow(now, before, minimum);
  // With nothing new in it, it is the last file again, total and all.
  const { asOf, total } = mayFollow ? now : alike(groups, before.groups) ? before : { ...now, total: undefined };
  const { schema, widget, definition, campaign, minGroup, asSent } = now;
  return {
    schema,
    widget,
    definition,
    ...(campaign !== undefined && { campaign }),
    asOf,
    minGroup,
    ...(asSent && { asSent }),
    ...(total && { total }),
    groups,
  };
}

/** The groups whose old figures a summary keeps, wholly or in part. */
export function heldGroups(now: Summary, told: Summary): SummaryGroup[] {
  const fresh = new Map(now.groups.map((group) => [group.id, group]));
  return told.groups.filter((group) => !alike(group, fresh.get(group.id)));
}

function groupAfter(now: SummaryGroup, before: SummaryGroup | undefined, minimum: number): SummaryGroup {
  if (before?.n === undefined) return now;
  if (now.n === undefined || now.n < before.n + minimum) return before;
  const names = [...new Set([...Object.keys(before.scores ?? {}), ...Object.keys(now.scores ?? {})])].toSorted();
  const scores = names.map((name) => [name, scoreAfter(now.scores?.[name], before.scores?.[name], minimum)] as const);
  return { ...now, scores: Object.fromEntries(scores) as Record<string, GroupScore> };
}

function scoreAfter(now: GroupScore | undefined, before: GroupScore | undefined, minimum: number) {
  return now && (!before || now.n >= before.n + minimum) ? now : before;
}

/** Whether the total tells of nobody new who is in no group, or of enough of them, over all and in each score. */
function totalMayFollow(now: Summary, before: Summary, minimum: number): boolean {
  if (!before.total) return before.groups.every(({ n }) => n === undefined);
  if (alike(now.total, before.total)) return true;
  return [undefined, ...Object.keys({ ...now.total?.scores, ...before.total.scores })].every((score) => {
    const [rest, restBefore] = [outside(now, score), outside(before, score)];
    return rest >= restBefore + minimum || (rest === 0 && restBefore === 0);
  });
}

/** How many people of the total are in none of the groups; of those who gave a score, where one is named. */
function outside({ total, groups }: Summary, score: string | undefined): number {
  const people = (of: Summary['total'] | SummaryGroup) => (score === undefined ? of?.n : of?.scores?.[score]?.n) ?? 0;
  return groups.reduce((rest, group) => rest - people(group), people(total));
}

const alike = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);
