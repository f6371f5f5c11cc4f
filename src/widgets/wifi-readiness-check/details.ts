import { html, nothing, type TemplateResult } from 'lit';
import { wordsIn } from '../../core/words.js';
import { dateIn } from '../../domain/dates.js';
import type { Check, Reference } from '../../domain/duties/definition.js';
import type { Lang, Text } from '../../domain/text.js';
import { detailsWords } from './details-words.js';
import { write } from './model.js';
import type { PageProps } from './page.js';
import { said } from './said.js';

/** Why a check matters, who is responsible, where it stands, how sure that is, and a place for a note. */
export function detailsView(check: Check, { state, words: spoken, onChange }: PageProps): TemplateResult {
  const { lang } = spoken;
  const words = wordsIn(detailsWords, lang);
  const { id, why, responsible, reference, confidence, note, checked, checkedOn, evidence } = check;
  const row = (name: string, content: unknown) =>
    content === undefined
      ? nothing
      : html`<div>
          <dt>${name}</dt>
          <dd>${content}</dd>
        </div>`;
  const text = (one: Text | undefined) => one && said(one, lang);
  return html`
    <dl part="answers">
      ${row(words.why, text(why))} ${row(words.responsible, text(responsible))}
      ${row(words.reference, reference && referenceView(reference, lang))}
      ${row(words.confidence, html`<span>${spoken.confidences[confidence]}. ${text(note) ?? nothing}</span>`)}
      ${row(words.checked, `${dateIn(lang, checked)}, ${words.checkedOn[checkedOn]}`)}
      ${row(words.evidence, text(evidence))}
    </dl>
    <label class="field" for="note-${id}">${words.note}</label>
    <textarea
      id="note-${id}"
      rows="3"
      maxlength="2000"
      .value=${state.notes[id] ?? ''}
      @change=${(event: Event) => onChange((now) => write(now, id, (event.target as HTMLTextAreaElement).value))}
    ></textarea>
  `;
}

/** An act or guidance, linked where it has an address, with its sections. */
export function referenceView({ title, section, address }: Reference, lang: Lang): TemplateResult {
  const name = said(title, lang);
  return html`<span
    >${address ? html`<a href=${address} rel="noreferrer">${name}</a>` : name}${
      section ? html`, ${said(section, lang)}` : nothing
    }</span
  >`;
}
