import { html, nothing, type TemplateResult } from 'lit';
import type { Field } from '../../domain/records/kind.js';
import { pageOf, sortedBy } from '../../domain/records/look.js';
import { textIn } from '../../domain/text.js';
import { type FoundProps, titleView } from './entry.js';
import { pagesView } from './paging.js';
import { valueView } from './value.js';

/**
 * The records on a page as a table: how many rows the whole has, and which these are, is told to assistive technology
 * too. In a narrow place each row is a block, with its cells named.
 */
export function tableView(props: FoundProps): TemplateResult {
  const { kind, found, look, lang, words, shown } = props;
  const { items, from } = pageOf(found, look);
  if (items.length === 0) return html`<p>${words.none}</p>`;
  const fields = [kind.title, ...shown].flatMap((id) => kind.fields.find((field) => field.id === id) ?? []);
  return html`<table part="table" class="wide" role="table" aria-rowcount=${found.length + 1}>
      <caption class="unseen">
        ${textIn(kind.names, lang)}
      </caption>
      <thead role="rowgroup">
        <tr role="row" aria-rowindex="1">
          ${fields.map((field) => headView(field, props))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${items.map(
          (record, at) =>
            html`<tr role="row" aria-rowindex=${from + at + 2}>
              ${fields.map((field, column) =>
                column === 0
                  ? html`<th role="rowheader" scope="row">${titleView(props, record)}</th>`
                  : html`<td role="cell" class=${field.kind === 'number' ? 'number' : ''}>
                      <span class="column" aria-hidden="true">${textIn(field.text, lang)}</span>
                      <span>${valueView(field, record.fields[field.id], props)}</span>
                    </td>`,
              )}
            </tr>`,
        )}
      </tbody>
    </table>
    ${pagesView(props)}`;
}

function headView(field: Field, { look, lang, onLook }: FoundProps): TemplateResult {
  const { sort } = look;
  const isSorted = sort?.field === field.id;
  return html`<th
    role="columnheader"
    scope="col"
    aria-sort=${isSorted ? (sort.down ? 'descending' : 'ascending') : nothing}
    class=${field.kind === 'number' ? 'number' : ''}
  >
    <button type="button" part="button quiet" class="sort" @click=${() => onLook((now) => sortedBy(now, field.id))}>
      ${textIn(field.text, lang)}<span aria-hidden="true">${isSorted ? (sort.down ? ' ▼' : ' ▲') : ' ↕'}</span>
    </button>
  </th>`;
}
