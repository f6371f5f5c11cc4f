import { html, nothing, type TemplateResult } from 'lit';
import { wordsIn } from '../../core/words.js';
import type { Kind } from '../../domain/records/kind.js';
import type { Entry } from '../../domain/records/record.js';
import { type Lang, textIn } from '../../domain/text.js';
import { heading } from '../heading.js';
import { valueView } from './value.js';
import { recordsWords } from './words.js';

export interface DetailsProps {
  kind: Kind;
  record: Entry;
  lang: Lang;
  /** The level of its heading. */
  level: number;
  /** Fields that are not shown, such as an address before somebody has joined. */
  without?: readonly string[];
  /** What a widget adds below: what can be done with it. */
  own?: unknown;
}

/** One record with all that its fields hold. */
export function detailsView({ kind, record, lang, level, without = [], own }: DetailsProps): TemplateResult {
  const words = wordsIn(recordsWords, lang);
  const fields = kind.fields.filter(
    ({ id }) => id !== kind.title && !without.includes(id) && record.fields[id] !== undefined,
  );
  const { state, removed } = record;
  const standing = removed ? words.removed : state && words.states[state];
  return html`<article class="details">
    ${heading(level, record.fields[kind.title] ?? record.id, { part: 'section', arrives: true })}
    ${standing ? html`<p part="note">${standing}</p>` : nothing}
    <dl part="answers">
      ${fields.map(
        (field) =>
          html`<div>
            <dt>${textIn(field.text, lang)}</dt>
            <dd>${valueView(field, record.fields[field.id], lang)}</dd>
          </div>`,
      )}
    </dl>
    ${own ?? nothing}
  </article>`;
}
