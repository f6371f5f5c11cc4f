import { html, nothing, type TemplateResult } from 'lit';
import type { Kind } from '../../domain/records/kind.js';
import type { Entry } from '../../domain/records/record.js';
import { type Lang, textIn } from '../../domain/text.js';
import { heading } from '../heading.js';
import { valueView } from './value.js';
import { standingView } from './standing.js';
import type { RecordsWords } from './words/en.js';

export interface DetailsProps {
  kind: Kind;
  record: Entry;
  lang: Lang;
  words: RecordsWords;
  /** The level of its heading. */
  level: number;
  /** Fields that are not shown, such as an address before somebody has joined. */
  without?: readonly string[];
  /** What a widget adds below: what can be done with it. */
  own?: unknown;
}

/** One record with all that its fields hold. */
export function detailsView(props: DetailsProps): TemplateResult {
  const { kind, record, lang, level, without = [], own } = props;
  const fields = kind.fields.filter(
    ({ id }) => id !== kind.title && !without.includes(id) && record.fields[id] !== undefined,
  );
  return html`<article class="details">
    ${heading(level, record.fields[kind.title] ?? record.id, { part: 'section', arrives: true })}
    ${standingView(record, lang)}
    <dl part="answers">
      ${fields.map(
        (field) =>
          html`<div>
            <dt>${textIn(field.text, lang)}</dt>
            <dd>${valueView(field, record.fields[field.id], props)}</dd>
          </div>`,
      )}
    </dl>
    ${own ?? nothing}
  </article>`;
}
