import { html, nothing, type TemplateResult } from 'lit';
import type { Level } from '../../domain/channel/channel.js';
import { topics } from '../../domain/topics.js';
import { ownState } from '../../views/own-state.js';
import type { Draft } from './contribution-model.js';
import {
  addressOf,
  captionsIn,
  type FieldLang,
  textIn,
  withAddress,
  withCaptions,
  withText,
  withTopic,
  type Written,
} from './curator-fields.js';
import type { Entry } from './curator-model.js';
import { actTo, type CuratorFilmsProps, titleOf } from './curator-props.js';

interface State {
  isOpen: boolean;
  /** The fields in which something stands that cannot be. */
  wrong: readonly string[];
}

const CLOSED: State = { isOpen: false, wrong: [] };
const LANGS: readonly FieldLang[] = ['en', 'cy'];
const LEVELS: readonly Level[] = ['start', 'next', 'deep'];

/** What is said of a film, to be changed; its fields are there once they are wanted. */
export function editView(entry: Entry, props: CuratorFilmsProps): TemplateResult {
  return html`${ownState(CLOSED, (now, set) => {
    const toggle = (event: Event) => set({ ...now, isOpen: (event.target as HTMLDetailsElement).open });
    return html`<details @toggle=${toggle}>
      <summary>${actTo(props.words.edit, titleOf(entry, props))}</summary>
      ${now.isOpen ? fieldsView(entry, props, now, set) : nothing}
    </details>`;
  })}`;
}

function fieldsView(
  { key, film, offer, isSettled, lists: inLists }: Entry,
  { words, lang, text, lists, onChange }: CuratorFilmsProps,
  now: State,
  set: (state: State) => void,
): TemplateResult {
  const { fields } = words;
  const take = (name: string, next: Draft | undefined) => {
    const others = now.wrong.filter((one) => one !== name);
    set({ ...now, wrong: next ? others : [...others, name] });
    if (next) onChange(key, { film: next });
  };
  const field = (name: string, label: string, value: string, write: Write, how: How = {}) =>
    fieldView({ id: `${name}-of-${key}`, label, value, isWrong: now.wrong.includes(name), ...how }, (typed) =>
      take(name, write(typed)),
    );
  const texts = (name: Written, how: How = {}) =>
    LANGS.map((one) =>
      field(
        `${name}-${one}`,
        fields[name][one],
        textIn(film[name], one),
        (typed) => withText(film, name, one, typed),
        how,
      ),
    );
  const level = (event: Event) => {
    const chosen = (event.target as HTMLSelectElement).value as Level | '';
    take('level', { ...film, level: chosen || undefined });
  };
  return html`
    ${texts('title', { sentence: words.wrong.title })} ${texts('summary', { isLong: true })} ${texts('service')}
    ${field('address', fields.address, addressOf(film), (typed) => withAddress(film, typed), {
      sentence: words.wrong.address,
    })}
    ${LANGS.map((one) =>
      field(`captions-${one}`, fields.captions[one], captionsIn(film, one), (typed) => withCaptions(film, one, typed), {
        sentence: words.wrong.captions,
      }),
    )}
    <label class="name" for="level-of-${key}">${fields.level}</label>
    <select id="level-of-${key}" @change=${level}>
      <option value="" ?selected=${!film.level}>${words.noLevel}</option>
      ${LEVELS.map((one) => html`<option value=${one} ?selected=${film.level === one}>${words.levels[one]}</option>`)}
    </select>
    ${field('review', fields.reviewBy, film.reviewBy ?? '', (typed) => ({ ...film, reviewBy: typed || undefined }), {
      type: 'date',
    })}
    ${choicesView(
      fields.topics,
      Object.entries(topics).map(([code, { label }]) =>
        choiceView(label[lang === 'cy' ? 'cy' : 'en'], film.topics.includes(code), (isOn) =>
          take('topics', withTopic(film, code, isOn)),
        ),
      ),
    )}
    ${
      lists.length > 0
        ? choicesView(
            fields.lists,
            lists.map(({ id, title }) =>
              choiceView(text(title), inLists.includes(id), (isOn) =>
                onChange(key, { lists: [...inLists.filter((one) => one !== id), ...(isOn ? [id] : [])] }),
              ),
            ),
          )
        : nothing
    }
    ${
      offer && offer.permissions.length > 0
        ? choiceView(words.settled, isSettled, (isOn) => onChange(key, { isSettled: isOn }))
        : nothing
    }
  `;
}

const choicesView = (name: string, choices: readonly TemplateResult[]): TemplateResult =>
  html`<fieldset class="choices">
    <legend>${name}</legend>
    ${choices}
  </fieldset>`;

const choiceView = (name: string, isOn: boolean, choose: (isOn: boolean) => void): TemplateResult =>
  html`<label part="option">
    <input
      type="checkbox"
      .checked=${isOn}
      @change=${(event: Event) => choose((event.target as HTMLInputElement).checked)}
    />
    <span>${name}</span>
  </label>`;

type Write = (typed: string) => Draft | undefined;

/** What differs from a line of text that may hold anything. */
interface How {
  /** What to say when it cannot be so. */
  sentence?: string;
  isLong?: boolean;
  type?: 'text' | 'date';
}

function fieldView(
  {
    id,
    label,
    value,
    isWrong,
    sentence,
    isLong,
    type = 'text',
  }: How & { id: string; label: string; value: string; isWrong: boolean },
  write: (typed: string) => void,
): TemplateResult {
  const take = (event: Event) => write((event.target as HTMLInputElement | HTMLTextAreaElement).value);
  const invalid = isWrong ? 'true' : nothing;
  return html`<label class="name" for=${id}>${label}</label>
    <p role="alert" part="problem">${isWrong ? sentence : nothing}</p>
    ${
      isLong
        ? html`<textarea id=${id} rows="3" class="prose" .value=${value} @change=${take}></textarea>`
        : html`<input
            id=${id}
            type=${type}
            autocomplete="off"
            aria-invalid=${invalid}
            .value=${value}
            @change=${take}
          />`
    }`;
}
