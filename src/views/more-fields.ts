import { html, nothing, type TemplateResult } from 'lit';
import { wordsIn } from '../core/words.js';
import { longest, type Problem } from '../domain/questionnaire/answers.js';
import type { Lang } from '../domain/text.js';
import { moreWords } from './more-words.js';
import { kinds, type Of } from './question.js';

/** The kinds of question that no built-in questionnaire asks: they come with a definition from outside. */
Object.assign(kinds, {
  order: { fields: order },
  many: { fields: many, problem: problemWith('chooseSome') },
  text: { fields: line, problem: problemWith('enter') },
  number: { fields: line, problem: problemWith('enterNumber') },
  'long-text': { fields: longText, problem: problemWith('enter') },
} satisfies typeof kinds);

/** What is wrong with an answer, given what to say where there is none. */
function problemWith(missing: 'chooseSome' | 'enter' | 'enterNumber') {
  return (problem: Problem, lang: Lang): string => {
    const words = wordsIn(moreWords, lang);
    switch (problem.code) {
      case 'missing':
      case 'not-offered':
        return words[missing];
      case 'not-a-number':
        return words.enterNumber;
      case 'not-whole':
        return words.enterWhole;
      case 'too-low':
        return words.enterAtLeast(problem.limit);
      case 'too-high':
        return words.enterAtMost(problem.limit);
      case 'too-many':
        return words.chooseAtMost(problem.limit);
      case 'too-long':
        return words.tooLong(problem.limit);
    }
  };
}

function many({ question, answer, text, onAnswer }: Of<'many'>): TemplateResult {
  const chosen = new Set(Array.isArray(answer) ? answer : []);
  const toggle = (value: string, on: boolean) => {
    const values = question.options
      .map((option) => option.value)
      .filter((other) => (other === value ? on : chosen.has(other)));
    onAnswer(values.length > 0 ? values : undefined);
  };
  return html`${question.options.map(
    ({ value, text: label }) =>
      html`<label part="option">
        <input
          type="checkbox"
          name=${question.id}
          value=${value}
          .checked=${chosen.has(value)}
          @change=${(event: Event) => toggle(value, (event.target as HTMLInputElement).checked)}
        />
        <span>${text(label)}</span>
      </label>`,
  )}`;
}

function line({ question, answer, text, problem, onAnswer }: Of<'text' | 'number'>): TemplateResult {
  const number = question.kind === 'number';
  const unit = number ? question.unit : undefined;
  const note = (event: Event, done: boolean) => {
    const typed = (event.target as HTMLInputElement).value;
    onAnswer(typed === '' ? undefined : number ? numberIn(typed, done) : typed);
  };
  return html`<div class="line">
    <input
      type="text"
      name=${question.id}
      inputmode=${number ? (question.whole ? 'numeric' : 'decimal') : 'text'}
      autocomplete="off"
      aria-labelledby="text-${question.id}${unit ? ` unit-${question.id}` : ''}"
      aria-invalid=${problem ? 'true' : nothing}
      class=${number ? 'short' : ''}
      .value=${typeof answer === 'string' || typeof answer === 'number' ? String(answer) : ''}
      @input=${(event: Event) => note(event, false)}
      @change=${(event: Event) => note(event, true)}
    />${unit ? html`<span id="unit-${question.id}">${text(unit)}</span>` : nothing}
  </div>`;
}

function longText({ question, answer, words: { lang }, problem, onAnswer }: Of<'long-text'>): TemplateResult {
  const words = wordsIn(moreWords, lang);
  const typed = typeof answer === 'string' ? answer : '';
  const left = longest(question) - typed.length;
  return html`<textarea
      name=${question.id}
      rows="5"
      aria-labelledby="text-${question.id}"
      aria-describedby="left-${question.id}"
      aria-invalid=${problem ? 'true' : nothing}
      .value=${typed}
      @input=${(event: Event) => onAnswer((event.target as HTMLTextAreaElement).value || undefined)}
    ></textarea>
    <p id="left-${question.id}" part="hint">
      ${left >= 0 ? words.charactersLeft(left) : words.tooLong(longest(question))}
    </p>`;
}

/** The number that was typed; while it is still being typed, only when writing it back would change nothing. */
function numberIn(typed: string, done: boolean): number | string {
  const number = Number(typed.trim().replace(',', '.'));
  return Number.isFinite(number) && typed.trim() !== '' && (done || String(number) === typed) ? number : typed;
}

/** Each thing with two buttons, which keep the focus as it moves. */
function order({ question, answer, words: { lang }, text, onAnswer }: Of<'order'>): TemplateResult {
  const words = wordsIn(moreWords, lang);
  const { options } = question;
  const labels = new Map(options.map((option) => [option.value, text(option.text)]));
  const values = Array.isArray(answer) ? answer : [...labels.keys()];
  const move = (event: Event, from: number, to: number) => {
    const next = [...values];
    next.splice(to, 0, ...next.splice(from, 1));
    onAnswer(next);
    followFocus(event.currentTarget as HTMLElement, to);
  };
  return html`<ol class="order">
    ${values.map((value, at) => {
      const label = labels.get(value)!;
      return html`<li part="option">
        <span>${label}</span>
        <button
          type="button"
          part="button"
          aria-label=${words.moveUp(label)}
          aria-disabled=${at === 0 ? 'true' : nothing}
          @click=${(event: Event) => at > 0 && move(event, at, at - 1)}
        >
          <span aria-hidden="true">↑</span>
        </button>
        <button
          type="button"
          part="button"
          aria-label=${words.moveDown(label)}
          aria-disabled=${at === values.length - 1 ? 'true' : nothing}
          @click=${(event: Event) => at < values.length - 1 && move(event, at, at + 1)}
        >
          <span aria-hidden="true">↓</span>
        </button>
      </li>`;
    })}
  </ol>`;
}

/** The focus goes with what was moved, to the same button of the place that it has now. */
function followFocus(pressed: HTMLElement, to: number): void {
  const row = pressed.closest('li')!;
  const which = [...row.querySelectorAll('button')].indexOf(pressed as HTMLButtonElement);
  row.parentElement!.querySelectorAll('li')[to]?.querySelectorAll('button')[which]?.focus();
}
