import { html, nothing, type TemplateResult } from 'lit';
import { wordsIn } from '../../core/words.js';
import { type Draft, isSound, noted, problemsIn, tried } from '../../domain/records/draft.js';
import type { Kind } from '../../domain/records/kind.js';
import type { Text } from '../../domain/text.js';
import { heading } from '../heading.js';
import { fieldOf } from '../question.js';
import { once } from '../questionnaire.js';
import type { QuestionnaireWords } from '../words/en.js';
import { type FieldProps, fieldView, problemWords } from './fields.js';
import { formWords } from './form-words.js';

export interface FormProps extends Pick<FieldProps, 'topics'> {
  kind: Kind;
  draft: Draft;
  /** What the form is for, as `Offer a session`. */
  title: string;
  /** The level of its heading. */
  level: number;
  /** What a widget adds above the fields. */
  own?: unknown;
  words: QuestionnaireWords;
  text: (text: Text) => string;
  /** What saving is called here. */
  save?: string;
  /** Takes a step that stays where the person is. The draft belongs into what the widget keeps, so that it is never lost. */
  onDraft: (step: (now: Draft) => Draft) => void;
  /** Takes a step that leads somewhere. */
  onGo: (step: (now: Draft) => Draft) => void;
  /** The person has pressed Save, and nothing is wrong. */
  onSave: () => void;
  onCancel: () => void;
}

/** A form in which a record is written or changed. */
export function formView(props: FormProps): TemplateResult {
  const { kind, draft, title, level, own, words, text, topics, onDraft, onGo, onSave, onCancel } = props;
  const said = wordsIn(formWords, words.lang);
  const wrong = draft.tried ? problemsIn(kind, draft) : undefined;
  return html`<form novalidate @submit=${(event: Event) => event.preventDefault()}>
    ${heading(level, title, { part: 'section', arrives: !wrong?.size })}
    ${wrong?.size ? problemsView(props, wrong) : nothing} ${own}
    ${kind.fields.map((field) =>
      fieldView({
        field,
        value: draft.fields[field.id],
        problem: wrong?.get(field.id),
        words,
        text,
        topics,
        onValue: (value) => onDraft((now) => noted(now, field.id, value)),
      }),
    )}
    <div class="buttons">
      <button type="submit" part="button primary" @click=${once(() => (isSound(kind, draft) ? onSave() : onGo(tried)))}>
        ${props.save ?? said.save}
      </button>
      <button type="button" part="button" @click=${onCancel}>${said.cancel}</button>
    </div>
  </form>`;
}

/** All that is wrong, each leading to its field. */
function problemsView({ kind, level, words, text }: FormProps, wrong: ReturnType<typeof problemsIn>): TemplateResult {
  const lead = (event: Event, id: string) => {
    event.preventDefault();
    const root = (event.target as Element).getRootNode() as ShadowRoot;
    (fieldOf(root, id) ?? root.getElementById(`text-${id}`))?.focus();
  };
  return html`<div part="problems" role="alert" tabindex="-1" data-arrival aria-labelledby="problems">
    ${heading(level + 1, html`<span id="problems">${words.problem}</span>`, { part: 'problems-heading' })}
    <ul>
      ${kind.fields
        .filter(({ id }) => wrong.has(id))
        .map(
          (field) =>
            html`<li>
              <a href="#question-${field.id}" @click=${(event: Event) => lead(event, field.id)}
                >${problemWords(field, wrong.get(field.id)!, words)}: ${text(field.text)}</a
              >
            </li>`,
        )}
    </ul>
  </div>`;
}
