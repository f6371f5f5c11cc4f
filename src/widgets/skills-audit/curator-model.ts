import { groupLabel } from '../../domain/questionnaire/groups.js';
import { rounded } from '../../domain/rounded.js';
import type { GroupScore, Summary } from '../../domain/summary/summary.js';
import type { Text } from '../../domain/text.js';
import type { AuditConfig } from './schema.js';

/** A group, or everybody in the figures. */
export interface GroupColumn {
  /** Left out for everybody. */
  label?: Text;
  /** How many people; left out where the group is withheld. */
  n?: number;
}

/** A score in each group. */
export interface GroupRow {
  /** Left out for all questions together. */
  title?: Text;
  cells: (GroupScore | undefined)[];
  /** Of the first two groups, where both are shown. */
  difference?: { higher: Text; points: number };
}

/** A summary as tables: each score in a row, each group in a column, everybody in the last one. */
export interface GroupFigures {
  columns: GroupColumn[];
  /** All questions together, and each section. */
  sections: GroupRow[];
  groupings: { title: Text; rows: GroupRow[] }[];
  /** The questions of each section. */
  questions: { title: Text; rows: GroupRow[] }[];
}

/** What a summary says of the groups that answered an audit. Scores that nobody is shown in are left out. */
export function groupFigures(audit: AuditConfig, { groups, total }: Summary): GroupFigures {
  const columns: (GroupColumn & { scores?: Record<string, GroupScore> | undefined })[] = [
    ...groups.map(({ id, label, n, scores }) => ({
      label: label ?? groupLabel(audit, id),
      ...(n !== undefined && { n }),
      scores,
    })),
    ...(total ? [{ n: total.n, scores: total.scores }] : []),
  ];
  const row = (score: string, title?: Text): GroupRow => {
    const cells = columns.map(({ scores }) => scores?.[score]);
    const difference = differenceOf(columns, cells);
    return { ...(title !== undefined && { title }), cells, ...(difference && { difference }) };
  };
  const shown = (rows: GroupRow[]): GroupRow[] => rows.filter(({ cells }) => cells.some(Boolean));
  const counted = audit.sections.filter(({ preliminary }) => !preliminary);
  return {
    columns: columns.map(({ scores: _, ...column }) => column),
    sections: shown([row('overall'), ...counted.map(({ id, title }) => row(id, title))]),
    groupings: (audit.groupings ?? [])
      .map(({ id, title, members }) => ({
        title,
        rows: shown(members.map((member) => row(`${id}:${member.id}`, member.title))),
      }))
      .filter(({ rows }) => rows.length > 0),
    questions: counted
      .map(({ id, title }) => ({
        title,
        rows: shown(
          audit.questions
            .filter(({ section, kind }) => section === id && kind === 'rating')
            .map((question) => row(`question:${question.id}`, question.text)),
        ),
      }))
      .filter(({ rows }) => rows.length > 0),
  };
}

function differenceOf(columns: GroupColumn[], cells: GroupRow['cells']): GroupRow['difference'] {
  const [first, second] = columns;
  if (first?.label === undefined || second?.label === undefined || !cells[0] || !cells[1]) return undefined;
  const points = rounded(cells[0].mean - cells[1].mean);
  return { higher: points < 0 ? second.label : first.label, points: Math.abs(points) };
}
