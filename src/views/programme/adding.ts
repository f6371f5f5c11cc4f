import { html, type TemplateResult } from 'lit';
import { toCome } from '../../domain/programme/choose.js';
import { add, addOwn, paced } from '../../domain/programme/adjust.js';
import { stepFor } from '../../domain/programme/make.js';
import { PACES, type Step } from '../../domain/programme/programme.js';
import { textIn } from '../../domain/text.js';
import { heading } from '../heading.js';
import type { ProgrammeProps } from './props.js';
import type { ProgrammeWords } from './words.js';

/** What a person can add, and how fast they want to go. */
export function addingView(props: ProgrammeProps, words: ProgrammeWords): TemplateResult {
  const { programme, level, onChange } = props;
  const addable = addableOf(props);
  const field = <Field extends HTMLElement>(event: Event, id: string) =>
    ((event.currentTarget as HTMLElement).getRootNode() as ShadowRoot).querySelector<Field>(`#${id}`)!;
  const addChosen = (event: Event) => {
    const step = addable.find(({ id }) => id === field<HTMLSelectElement>(event, 'offer').value);
    if (step) onChange(add(step));
  };
  const addTyped = (event: Event) => {
    const typed = field<HTMLInputElement>(event, 'own');
    onChange(addOwn(typed.value));
    typed.value = '';
  };
  return html`<section class="screen adding">
    ${heading(level + 1, words.addHeading, { part: 'subheading' })}
    <div>
      <label class="field" for="offer">${words.addFrom}</label>
      <select id="offer">
        <option value="">${words.choose}</option>
        ${(['film', 'session', 'task'] as const).map((kind) => groupView(kind, addable, props, words))}
      </select>
      <button type="button" part="button" @click=${addChosen}>${words.add}</button>
    </div>
    <div>
      <label class="field" for="own">${words.ownField}</label>
      <input id="own" type="text" maxlength="200" autocomplete="off" />
      <button type="button" part="button" @click=${addTyped}>${words.addOwn}</button>
    </div>
    <div>
      <label class="field" for="pace">${words.pace}</label>
      <select
        id="pace"
        @change=${({ target }: Event) => {
          const days = Number((target as HTMLSelectElement).value);
          onChange(paced(PACES.find((one) => one === days) ?? programme.pace));
        }}
      >
        ${PACES.map(
          (days) => html`<option value=${days} ?selected=${days === programme.pace}>${words.paces[days]}</option>`,
        )}
      </select>
    </div>
  </section>`;
}

function groupView(
  kind: 'film' | 'session' | 'task',
  addable: readonly Step[],
  { lang }: ProgrammeProps,
  words: ProgrammeWords,
): TemplateResult {
  return html`<optgroup label=${words.groups[kind]}>
    ${addable
      .filter((step) => step.kind === kind)
      .map(({ id, title }) => html`<option value=${id}>${textIn(title, lang)}</option>`)}
  </optgroup>`;
}

/** Everything that is offered and is not in it yet. */
function addableOf({ programme, offers, now }: ProgrammeProps): Step[] {
  const all = [
    ...offers.films.map((film) => stepFor('film', film, [])),
    ...toCome(offers.sessions, now).map((session) => stepFor('session', session, [])),
    ...offers.tasks.map((task) => stepFor('task', task, [])),
  ];
  const known = new Set(programme.steps.map(({ id }) => id));
  return all.filter(({ id }) => !known.has(id));
}
