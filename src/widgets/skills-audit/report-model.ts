import type { Answers } from '../../domain/questionnaire/answers.js';
import type { Question } from '../../domain/questionnaire/definition.js';
import { groupLabel } from '../../domain/questionnaire/groups.js';
import { countedQuestions } from '../../domain/questionnaire/route.js';
import { lowestTopics, type Mean, means, ratings } from '../../domain/questionnaire/score.js';
import { rounded } from '../../domain/rounded.js';
import type { Summary } from '../../domain/summary/summary.js';
import { withheld } from '../../domain/summary/withhold.js';
import type { Text } from '../../domain/text.js';
import type { Activity, AuditConfig, Benchmark } from './schema.js';

/** A rating that a person gave. */
export interface Rated {
  question: Question;
  points: number;
}

/** A section, or a member of a grouping, and how it was rated. */
export interface Part {
  /** The name of its score. */
  score: string;
  title: Text;
  /** Not there when none of its questions was rated. */
  mean?: Mean;
  /** How many ratings were asked for. */
  of: number;
}

/** Something to do, and the low ratings that it would help with, the lowest first. */
export interface Suggestion {
  activity: Activity;
  because: Rated[];
}

/** What a person's ratings say about them. Preliminary questions are in none of it. */
export interface Profile {
  /** How many ratings were asked for, given, and declined. */
  asked: number;
  rated: number;
  declined: number;
  overall?: Mean;
  sections: Part[];
  groupings: { id: string; title: Text; parts: Part[] }[];
  /** Rated 4 or 5, the highest first. */
  strengths: Rated[];
  /** Rated at or below `limit`, the lowest first. */
  gaps: Rated[];
  /** What counts as something to work on. */
  limit: number;
  /** The three lowest, as in the result. */
  topics: { topic: string; mean: number; n: number }[];
  /** In order of need. */
  suggestions: Suggestion[];
}

const STRONG = 4;
const LOW_UNLESS_SAID = 2;

/** What to show a person of their own ratings, given the activities that could help. */
export function profile(audit: AuditConfig, answers: Answers, activities: readonly Activity[]): Profile {
  const asked = countedQuestions(audit, answers).filter(({ kind }) => kind === 'rating');
  const rated = ratings(audit, answers);
  const byScore = means(audit, answers);
  const limit = audit.lowAtOrBelow ?? LOW_UNLESS_SAID;
  const lowestFirst = [...rated].sort((one, other) => one.points - other.points);
  const gaps = lowestFirst.filter(({ points }) => points <= limit);
  const part = (score: string, title: Text, belongs: (question: Question) => boolean): Part => {
    const mean = byScore.get(score);
    return { score, title, ...(mean && { mean }), of: asked.filter(belongs).length };
  };
  const overall = byScore.get('overall');

  return {
    asked: asked.length,
    rated: rated.length,
    declined: asked.filter(({ id }) => answers[id] === null).length,
    ...(overall && { overall }),
    sections: audit.sections
      .filter(({ preliminary }) => !preliminary)
      .map(({ id, title }) => part(id, title, (question) => question.section === id))
      .filter(({ of }) => of > 0),
    groupings: (audit.groupings ?? []).map(({ id, title, members }) => ({
      id,
      title,
      parts: members
        .map((member) => part(`${id}:${member.id}`, member.title, (question) => question.in?.[id] === member.id))
        .filter(({ of }) => of > 0),
    })),
    strengths: [...rated].filter(({ points }) => points >= STRONG).sort((one, other) => other.points - one.points),
    gaps,
    limit,
    topics: lowestTopics(audit, answers),
    suggestions: suggestions(audit, gaps.length > 0 ? gaps : lowestOf(lowestFirst), activities),
  };
}

/** With nothing at or below the limit: the ratings that share the lowest place, unless even those are strengths. */
function lowestOf(lowestFirst: Rated[]): Rated[] {
  return lowestFirst.filter(({ points }) => points < STRONG && points === lowestFirst[0]?.points);
}

/** Each activity once: the one with the lowest rating behind it first, and of equal ones that with more of them. */
function suggestions(audit: AuditConfig, low: Rated[], activities: readonly Activity[]): Suggestion[] {
  const named = new Map(audit.questions.map((asks) => [asks.id, asks.kind === 'rating' ? asks.activities : undefined]));
  const because = new Map<string, Rated[]>();
  for (const rated of low) {
    for (const id of named.get(rated.question.id) ?? []) because.set(id, [...(because.get(id) ?? []), rated]);
  }
  return [...because]
    .flatMap(([id, ratings]) => {
      const activity = activities.find((one) => one.id === id);
      return activity ? [{ activity, because: ratings }] : [];
    })
    .sort((one, other) => lowest(one) - lowest(other) || other.because.length - one.because.length);
}

function lowest({ because }: Suggestion): number {
  return Math.min(...because.map(({ points }) => points));
}

/** One group of other people in a comparison. */
export interface Column {
  from: 'benchmark' | 'summary';
  id: string;
  label: Text;
  /** How many people; not there where the group is withheld. */
  n?: number;
  withheld?: true;
}

/** How two groups of one source differ in one score. */
export interface Difference {
  from: Column['from'];
  higher: Text;
  lower: Text;
  /** Above zero, or zero where the rounded means are equal; rounded to two decimals as the means are. */
  points: number;
}

/** One score: the person's own, and that of each column. */
export interface Row {
  score: string;
  /** Not there for `overall`. */
  title?: Text;
  own?: number;
  cells: ({ n: number; mean: number } | undefined)[];
  differences: Difference[];
}

export interface Comparison {
  columns: Column[];
  rows: Row[];
  /** The published figures, where they are about these questions. */
  benchmark?: Benchmark;
  /** What was loaded to compare with, small groups withheld. */
  summary?: Summary;
  /** A summary was given, but it is about other questions and is left out. */
  unlike?: true;
}

/**
 * A person's own scores beside those of groups of other people.
 *
 * Of published figures only `overall` is taken, and only for the definition they are about: nothing else was
 * published. A summary counts only when it is about this very version of the questions.
 */
export function comparison(
  audit: AuditConfig,
  own: Readonly<Record<string, number>>,
  others: { benchmark?: Benchmark; summary?: Summary; minGroup?: number },
): Comparison {
  const benchmark = others.benchmark?.definition.id === audit.id ? others.benchmark : undefined;
  const alike = others.summary?.definition.id === audit.id && others.summary.definition.version === audit.version;
  const summary = others.summary && alike ? withheld(others.summary, others.minGroup) : undefined;
  const groups = [
    ...(benchmark?.groups ?? []).map((group) => ({ from: 'benchmark' as const, group })),
    ...(summary?.groups ?? []).map((group) => ({ from: 'summary' as const, group })),
  ];
  const columns = groups.map(({ from, group: { id, label, n, withheld: hidden } }): Column => {
    const named = { from, id, label: label ?? groupLabel(audit, id) };
    return hidden || n === undefined ? { ...named, withheld: true } : { ...named, n };
  });

  const rows = scoreTitles(audit).map(([score, title]): Row => {
    const cells = groups.map(({ from, group }) => {
      const given = from === 'summary' || score === 'overall' ? group.scores?.[score] : undefined;
      return given && { n: given.n, mean: rounded(given.mean) };
    });
    const mine = own[score];
    return {
      score,
      ...(title !== undefined && { title }),
      ...(mine !== undefined && { own: mine }),
      cells,
      differences: (['benchmark', 'summary'] as const).flatMap((from) => difference(from, columns, cells)),
    };
  });

  return {
    columns,
    rows: rows.filter(({ own: mine, cells }) => mine !== undefined || cells.some(Boolean)),
    ...(benchmark && { benchmark }),
    ...(summary && { summary }),
    ...(others.summary && !alike && { unlike: true }),
  };
}

/** The difference between the two groups of a source; nothing where it has not exactly two that are shown. */
function difference(from: Column['from'], columns: Column[], cells: Row['cells']): Difference[] {
  const shown = columns.flatMap(({ from: of, label }, at) => {
    const cell = cells[at];
    return of === from && cell ? [{ label, mean: cell.mean }] : [];
  });
  const [first, second] = shown;
  if (!first || !second || shown.length > 2) return [];
  const points = rounded(first.mean - second.mean);
  const [higher, lower] = points < 0 ? [second, first] : [first, second];
  return [{ from, higher: higher.label, lower: lower.label, points: Math.abs(points) }];
}

/** The names of an audit's scores with their titles, in the author's order. */
function scoreTitles(audit: AuditConfig): [score: string, title: Text | undefined][] {
  return [
    ['overall', undefined],
    ...audit.sections.filter(({ preliminary }) => !preliminary).map(({ id, title }): [string, Text] => [id, title]),
    ...(audit.groupings ?? []).flatMap(({ id, members }) =>
      members.map((member): [string, Text] => [`${id}:${member.id}`, member.title]),
    ),
  ];
}
