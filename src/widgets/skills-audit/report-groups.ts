import type { TemplateResult } from 'lit';
import { wideTable } from '../../views/wide-table.js';
import type { Column, Row } from './report-model.js';
import type { Saying } from './report-profile.js';
import { decimal } from './report-words.js';

/** A score in each row, the person and each group in a column. */
export function groupsTable(title: string, columns: Column[], rows: Row[], { words, text }: Saying): TemplateResult {
  const groups = columns.map(({ label, n }) => ({
    head: n === undefined ? text(label) : words.groupColumn(text(label), n),
  }));
  const differs = rows.some(({ differences }) => differences.length > 0);
  return wideTable({
    caption: title,
    corner: words.columnScore,
    columns: [{ head: words.you, kind: 'mine' }, ...groups, ...(differs ? [{ head: words.columnDifference }] : [])],
    rows: rows.map(({ title: score, own, cells, differences }) => ({
      head: score === undefined ? words.scoreOverall : text(score),
      cells: [
        own === undefined ? words.notRated : decimal(own),
        ...columns.map(({ withheld }, at) =>
          cells[at] ? decimal(cells[at].mean) : withheld ? words.withheldShort : words.noFigure,
        ),
        ...(differs
          ? [differences.map(({ higher, points }) => (points ? `${text(higher)} +${decimal(points)}` : decimal(0)))]
          : []),
      ],
    })),
  });
}
