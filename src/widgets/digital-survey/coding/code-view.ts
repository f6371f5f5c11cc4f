import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { ref } from 'lit/directives/ref.js';
import { type Code, offeredCodes } from '../../../domain/coding/codebook.js';
import { isStale, keyOf, type Sheet } from '../../../domain/coding/coding.js';
import type { OpenAnswer } from '../../../domain/coding/material.js';
import type { Suggestion } from '../../../domain/coding/suggest.js';
import { comparedIn } from '../../../domain/channel/search-words.js';
import { heading } from '../../../views/heading.js';
import { type Command, COMMANDS, keysOf, pressed } from './keys.js';
import type { PartProps } from './props.js';

/** Words selected in the answer; none where start and end are the same. */
export interface Passage {
  start: number;
  end: number;
}

export interface CodeProps extends PartProps {
  answer: OpenAnswer | undefined;
  at: number;
  all: number;
  done: number;
  sheet: Sheet | undefined;
  suggestions: readonly Suggestion[];
  sought: string;
  onCode: (code: string, passage: Passage) => void;
  onCommand: (command: Command | 'next') => void;
  onSeek: (sought: string) => void;
  onKeys: (hasKeys: boolean) => void;
}

/** One answer, what is marked in it, and the codes that can be given. */
export function codeView(props: CodeProps): TemplateResult {
  const { words, level, answer, at, all, done } = props;
  const title = heading(level, words.panels.code, { part: 'subheading', arrives: true });
  if (!answer)
    return html`${title}
      <p>${words.none}</p>`;
  return html`${title}
    <div part="progress">
      <p>${words.place(at + 1, all)}. ${words.progress(done, all)}</p>
      <progress max=${all} .value=${done} aria-label=${words.progress(done, all)}></progress>
    </div>
    <div
      class="work"
      role="group"
      aria-label=${words.answerGroup}
      @keydown=${(event: KeyboardEvent) => heed(event, props)}
    >
      ${answerView(answer, props)} ${commandsView(props)} ${suggestionsView(props)} ${markedView(answer, props)}
      ${codesView(props)}
    </div>`;
}

/** What is selected just now; a field that is out of focus keeps its selection. */
const passageIn = (element: EventTarget | null): Passage => {
  const field = (element as Element).closest('.work')!.querySelector('textarea')!;
  return { start: field.selectionStart, end: field.selectionEnd };
};

/** Does what a single key says. Fields in which people write have their keys to themselves. */
function heed(event: KeyboardEvent, { work, onCode, onCommand }: CodeProps): void {
  const key = pressed(event);
  if (key === undefined || !work.hasKeys || (event.target as Element).matches('input')) return;
  const command = Object.hasOwn(COMMANDS, key) ? COMMANDS[key as keyof typeof COMMANDS] : undefined;
  const [code] = [...keysOf(offeredCodes(work.codebook))].find(([, sign]) => sign === key) ?? [];
  if (!command && code === undefined) return;
  event.preventDefault();
  if (command) onCommand(command);
  else onCode(code!, passageIn(event.target));
}

/** Puts the cursor of a new field where reading begins. */
const atItsStart = (field: Element | undefined): void =>
  (field as HTMLTextAreaElement | undefined)?.setSelectionRange(0, 0);

/** The answer, in a field whose words can be selected as in any other and that nobody can change. */
function answerView(answer: OpenAnswer, { words, text, definition, sheet }: CodeProps): TemplateResult {
  const question = definition.questions.find(({ id }) => id === answer.question)!;
  const keep = (event: Event) => event.preventDefault();
  const restore = ({ target }: Event) => ((target as HTMLTextAreaElement).value = answer.text);
  const rows = Math.min(12, Math.max(3, Math.ceil(answer.text.length / 60) + answer.text.split('\n').length));
  // A new field for each answer, so that a screen reader reads the answer when it gets the focus.
  return html`<label class="name" for="answer">${text(question.text)}</label>
    <p id="answer-hint" part="hint">${words.how}</p>
    ${keyed(
      keyOf(answer),
      html`<textarea
        id="answer"
        class="answer"
        rows=${rows}
        aria-readonly="true"
        aria-describedby="answer-hint"
        inputmode="none"
        spellcheck="false"
        autocomplete="off"
        .value=${answer.text}
        ${ref(atItsStart)}
        @beforeinput=${keep}
        @input=${restore}
      ></textarea>`,
    )}
    ${sheet && isStale(sheet, answer) ? html`<div part="notice" class="wrong"><p>${words.stale}</p></div>` : nothing}`;
}

function commandsView({ words, onCommand, work }: CodeProps): TemplateResult {
  const signs = new Map(Object.entries(COMMANDS).map(([key, command]) => [command as string, key]));
  return html`<div class="buttons">
    ${(['previous', 'next', 'nextUncoded', 'nothing', 'undo'] as const).map((command) => {
      const sign = work.hasKeys ? signs.get(command) : undefined;
      return html`<button
        type="button"
        part=${command === 'nextUncoded' ? 'button primary' : 'button'}
        aria-keyshortcuts=${sign ?? nothing}
        @click=${() => onCommand(command)}
      >
        ${words[command]}${sign ? html` <kbd aria-hidden="true">${sign.toUpperCase()}</kbd>` : nothing}
      </button>`;
    })}
  </div>`;
}

function suggestionsView({ words, suggestions, codeName, onCode }: CodeProps): TemplateResult | typeof nothing {
  if (suggestions.length === 0) return nothing;
  const give = (event: Event, { code, start, end }: Suggestion) => {
    const passage = passageIn(event.target);
    onCode(code, passage.start === passage.end ? { start, end } : passage);
  };
  return html`<div role="group" aria-labelledby="suggested" class="suggested">
    <p id="suggested" class="small">${words.suggested}</p>
    <div class="codes">
      ${suggestions.map(
        (one) =>
          html`<button type="button" part="button" class="suggestion" @click=${(event: Event) => give(event, one)}>
            ${words.suggestion(codeName(one.code), one.found.join(', '))}
          </button>`,
      )}
    </div>
  </div>`;
}

function markedView(
  answer: OpenAnswer,
  { words, sheet, codeName, onCode }: CodeProps,
): TemplateResult | typeof nothing {
  if (!sheet || isStale(sheet, answer)) return nothing;
  if (sheet.spans.length === 0) return html`<p><strong>${words.readOnly}</strong></p>`;
  return html`<p id="marked" class="small">${words.marked}</p>
    <ul class="marked" aria-labelledby="marked">
      ${sheet.spans.map((span) => {
        const said = answer.text.slice(span.start, span.end);
        return html`<li>
          <mark>${said}</mark>
          ${span.codes.map(
            (code) =>
              html`<button
                type="button"
                part="button"
                class="taken"
                aria-label=${words.remove(codeName(code), said)}
                @click=${() => onCode(code, span)}
              >
                ${codeName(code)} <span aria-hidden="true">×</span>
              </button>`,
          )}
        </li>`;
      })}
    </ul>`;
}

function codesView(props: CodeProps): TemplateResult {
  const { words, text, work, sought, onSeek, onKeys } = props;
  const offered = offeredCodes(work.codebook);
  const keys = keysOf(offered);
  const shown = offered.filter((code) => holds(code, sought));
  return html`<div role="group" aria-labelledby="codes">
    <p id="codes" class="small">${words.codes}</p>
    <label class="name" for="sought">${words.search}</label>
    <input
      id="sought"
      type="text"
      autocomplete="off"
      .value=${sought}
      @input=${({ target }: Event) => onSeek((target as HTMLInputElement).value)}
    />
    <p role="status" class="unseen">${sought ? words.foundCodes(shown.length) : nothing}</p>
    <div class="codes">${shown.map((code) => codeButton(code, keys.get(code.id), props))}</div>
    <label class="plain">
      <input
        type="checkbox"
        .checked=${work.hasKeys}
        @change=${({ target }: Event) => onKeys((target as HTMLInputElement).checked)}
      />${words.useKeys}
    </label>
    ${work.hasKeys ? html`<p part="note">${words.keys}</p>` : nothing}
    <details>
      <summary>${words.meanings}</summary>
      <dl>
        ${offered.map(
          ({ label, definition }) =>
            html`<dt>${text(label)}</dt>
              <dd>${text(definition)}</dd>`,
        )}
      </dl>
    </details>
  </div>`;
}

function codeButton({ id, label }: Code, sign: string | undefined, props: CodeProps): TemplateResult {
  const { text, work, sheet, answer, onCode } = props;
  const isGiven = sheet && !isStale(sheet, answer!) && sheet.spans.some(({ codes }) => codes.includes(id));
  const shown = work.hasKeys ? sign : undefined;
  return html`<button
    type="button"
    part="button"
    class="code"
    aria-pressed=${isGiven ? 'true' : 'false'}
    aria-keyshortcuts=${shown ?? nothing}
    @click=${(event: Event) => onCode(id, passageIn(event.currentTarget))}
  >
    ${shown ? html`<kbd aria-hidden="true">${shown.toUpperCase()}</kbd>` : nothing}<span>${text(label)}</span>
  </button>`;
}

/** Whether a code has words that begin as those sought do, in its names or definitions. */
function holds({ label, definition }: Code, sought: string): boolean {
  const own = [label, definition].flatMap((one) => (typeof one === 'string' ? one : Object.values(one))).join(' ');
  const there = comparedIn(own);
  return comparedIn(sought).every((word) => there.some((one) => one.startsWith(word)));
}
