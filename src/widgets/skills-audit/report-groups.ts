import { html, nothing, type TemplateResult } from 'lit';
import type { Column, Row } from './report-model.js';
import type { Saying } from './report-profile.js';
import { decimal } from './report-words.js';

/** A score in each row, the person and each group in a column; in a narrow place each row is a block. */
export function groupsTable(title: string, columns: Column[], rows: Row[], { words, text }: Saying): TemplateResult {
  const heads = [
    words.you,
    ...columns.map(({ label, n }) => (n === undefined ? text(label) : words.groupColumn(text(label), n))),
  ];
  const differs = rows.some(({ differences }) => differences.length > 0);
  if (differs) heads.push(words.columnDifference);
  // Named again in each cell for the eye alone: in a narrow column the head of the table is out of sight.
  const cell = (at: number, content: unknown, kind = 'number') =>
    html`<td role="cell" class=${kind}>
      <span class="column" aria-hidden="true">${heads[at]}</span><span>${content}</span>
    </td>`;
  return html`<table part="table" class="wide" role="table">
    <caption class="unseen">
      ${title}
    </caption>
    <thead role="rowgroup">
      <tr role="row">
        <th role="columnheader" scope="col">${words.columnScore}</th>
        ${heads.map((head) => html`<th role="columnheader" scope="col" class="number">${head}</th>`)}
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${rows.map(
        ({ title: score, own, cells, differences }) =>
          html`<tr role="row">
            <th role="rowheader" scope="row">${score === undefined ? words.scoreOverall : text(score)}</th>
            ${cell(0, own === undefined ? words.notRated : decimal(own), 'number mine')}
            ${columns.map(({ withheld }, at) =>
              cell(at + 1, cells[at] ? decimal(cells[at].mean) : withheld ? words.withheldShort : words.noFigure),
            )}
            ${
              differs
                ? cell(
                    columns.length + 1,
                    differences.map(({ higher, points }) =>
                      points ? `${text(higher)} +${decimal(points)}` : decimal(0),
                    ),
                  )
                : nothing
            }
          </tr>`,
      )}
    </tbody>
  </table>`;
}
