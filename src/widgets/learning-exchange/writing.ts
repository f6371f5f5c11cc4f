import { html, nothing, type TemplateResult } from 'lit';
import { wordsIn } from '../../core/words.js';
import type { Draft } from '../../domain/records/draft.js';
import type { Fields, Kind, Value } from '../../domain/records/kind.js';
import { alike } from '../../domain/records/record.js';
import { topics } from '../../domain/topics.js';
import { formView } from '../../views/records/form.js';
import type { Asking } from './asking.js';
import type { Kinds } from './kinds.js';
import { pagesWords } from './pages-words.js';
import { closeForm, type Scene, toSession } from './scene.js';

/** A session to begin with. */
export interface Template {
  id: string;
  name: string;
  fields: Fields;
}

/** Fields that nobody fills in here: they say what it belongs to, or what is known only afterwards. */
const NOT_ASKED: Partial<Record<string, readonly string[]>> = {
  session: ['taken'],
  takeaway: ['session'],
};
/** What is known only once a session is over. */
const AFTERWARDS = ['recording', 'takeaways'];

/** A form in which a session, an offer, an ask or a takeaway is written. */
export function writingView(scene: Scene, draft: Draft, { words: asking, templates }: Asking): TemplateResult {
  const { kinds, lang, level, text, mine, canSend, change, go, act } = scene;
  const words = wordsIn(pagesWords, lang);
  const isNew = !mine.records.some(({ id }) => id === draft.id);
  const onDraft = (step: (now: Draft) => Draft) =>
    change((now) => (now.draft ? { ...now, draft: step(now.draft) } : now));
  const save = async () => {
    await mine.save(draft);
    go((now) => (draft.kind === 'session' ? toSession(draft.id)(now) : closeForm(now)));
  };
  return html`
    <p class="screen">
      <button type="button" part="button quiet" @click=${() => go(closeForm)}>← ${words.toList}</button>
    </p>
    ${formView({
      kind: askedOf(kinds[draft.kind as keyof Kinds], isNew),
      draft,
      title: titleOf(draft, isNew, words),
      level,
      own: draft.kind === 'session' && isNew ? templatesView(draft, templates, words, onDraft) : nothing,
      words: asking,
      text,
      topics: Object.entries(topics).map(([value, { label }]) => ({ value, text: text(label) })),
      save: canSend ? words.send : words.keep,
      onDraft,
      onGo: (step) => go((now) => (now.draft ? { ...now, draft: step(now.draft) } : now)),
      onSave: () => act(save()),
      onCancel: () => go(closeForm),
    })}
    <p part="note">${words.waits}</p>
  `;
}

/** The kind, with the fields that are asked here. */
function askedOf(kind: Kind, isNew: boolean): Kind {
  const without = [...(NOT_ASKED[kind.id] ?? []), ...(isNew ? AFTERWARDS : [])];
  return { ...kind, fields: kind.fields.filter(({ id }) => !without.includes(id)) };
}

function titleOf({ kind }: Draft, isNew: boolean, words: (typeof pagesWords)['en']): string {
  if (kind === 'session') return isNew ? words.offerSession : words.changeSession;
  return words[kind as 'offer' | 'ask' | 'takeaway'];
}

function templatesView(
  draft: Draft,
  templates: readonly Template[],
  words: (typeof pagesWords)['en'],
  onDraft: (step: (now: Draft) => Draft) => void,
): TemplateResult {
  const chosen = templates.find(({ fields }) => alike(fields['title'], draft.fields['title']));
  const choose = (event: Event) => {
    const id = (event.target as HTMLSelectElement).value;
    onDraft((now) => fromTemplate(now, templates.find((one) => one.id === id)?.fields ?? {}, templates));
  };
  return html`<label class="plain template"
      ><span>${words.template}</span>
      <select @change=${choose} aria-describedby="template-hint">
        <option value="" .selected=${!chosen}>${words.noTemplate}</option>
        ${templates.map(({ id, name }) => html`<option value=${id} .selected=${id === chosen?.id}>${name}</option>`)}
      </select></label
    >
    <p id="template-hint" part="hint">${words.templateHint}</p>`;
}

/** A draft filled in by a template: what the person wrote stays, and what another template wrote goes. */
export function fromTemplate(draft: Draft, template: Fields, all: readonly Pick<Template, 'fields'>[]): Draft {
  const isTheirs = ([field, value]: [string, Value]) => !all.some(({ fields }) => alike(fields[field], value));
  return { ...draft, fields: { ...template, ...Object.fromEntries(Object.entries(draft.fields).filter(isTheirs)) } };
}
