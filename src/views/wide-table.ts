import { html, type TemplateResult } from 'lit';

export interface WideTable {
  /** Heard, not seen. */
  caption: string;
  /** The heading of the column that names the rows. */
  corner: string;
  /** `kind` is a class for its cells besides `number`. */
  columns: readonly { head: string; kind?: string }[];
  rows: readonly { head: unknown; cells: readonly unknown[] }[];
}

/** A table of figures with many columns; in a narrow place each row is a block. */
export function wideTable({ caption, corner, columns, rows }: WideTable): TemplateResult {
  // Named again in each cell for the eye alone: in a narrow place the head of the table is out of sight.
  const cell = (content: unknown, at: number) => {
    const { head, kind = '' } = columns[at]!;
    return html`<td role="cell" class="number ${kind}">
      <span class="column" aria-hidden="true">${head}</span><span>${content}</span>
    </td>`;
  };
  return html`<table part="table" class="wide" role="table">
    <caption class="unseen">
      ${caption}
    </caption>
    <thead role="rowgroup">
      <tr role="row">
        <th role="columnheader" scope="col">${corner}</th>
        ${columns.map(({ head }) => html`<th role="columnheader" scope="col" class="number">${head}</th>`)}
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${rows.map(
        ({ head, cells }) =>
          html`<tr role="row">
            <th role="rowheader" scope="row">${head}</th>
            ${cells.map(cell)}
          </tr>`,
      )}
    </tbody>
  </table>`;
}
