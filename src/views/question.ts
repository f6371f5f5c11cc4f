import { html, nothing, type TemplateResult } from 'lit';
import { type Answer, longest, POINTS, type Problem } from '../domain/questionnaire/answers.js';
import type { Question, Scale } from '../domain/questionnaire/definition.js';
import type { Text } from '../domain/text.js';
import type { QuestionnaireWords } from './words/en.js';

export interface QuestionProps {
  question: Question;
  answer: Answer | undefined;
  problem: Problem | undefined;
  /** The definition's own scale, for a rating without one. */
  scale: Scale | undefined;
  words: QuestionnaireWords;
  text: (text: Text) => string;
  /** The id of what else describes the question, such as the progress. */
  describedBy: string;
  /** Whether the focus goes to this question. */
  arrives: boolean;
  onAnswer: (answer: Answer | undefined) => void;
  /** A widget's own part of the question. */
  own?: (props: QuestionProps) => OwnPart | undefined;
}

/** What a widget adds to a question. */
export interface OwnPart {
  /** Stands between the text and the fields. */
  before?: TemplateResult | undefined;
  /** The fields of a kind that only this widget draws. */
  fields?: TemplateResult | undefined;
}

type Of<Kind extends Question['kind']> = QuestionProps & { question: Extract<Question, { kind: Kind }> };

/** One question: a group named by its text, with its hint, what is wrong with it, and its fields. */
export function questionView(props: QuestionProps): TemplateResult {
  const { question, problem, words, text, describedBy, arrives } = props;
  const { id, hint, optional } = question;
  const own = props.own?.(props);
  const described = [describedBy, hint && `hint-${id}`, problem && `problem-${id}`].filter(Boolean).join(' ');
  return html`<fieldset
    part="question"
    id="question-${id}"
    class=${problem ? 'wrong' : ''}
    aria-describedby=${described || nothing}
  >
    <legend id="text-${id}" tabindex="-1" ?data-arrival=${arrives}>
      ${text(question.text)} ${optional ? html`<span class="quiet">${words.optional}</span>` : nothing}
    </legend>
    ${hint ? html`<p id="hint-${id}" part="hint">${text(hint)}</p>` : nothing}
    ${problem ? html`<p id="problem-${id}" part="problem">${problemWords(question, problem, words)}</p>` : nothing}
    ${own?.before ?? nothing} ${own?.fields ?? fields(props)}
  </fieldset>`;
}

/** What is wrong, as a sentence that says what to do. */
export function problemWords({ kind }: Question, problem: Problem, words: QuestionnaireWords): string {
  switch (problem.code) {
    case 'missing':
      if (kind === 'many') return words.chooseSome;
      if (kind === 'number') return words.enterNumber;
      return kind === 'text' || kind === 'long-text' ? words.enter : words.choose;
    case 'not-offered':
      return words.choose;
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
}

/** The first field of a question, where a link to it leads. */
export function fieldOf(root: ParentNode, question: string): HTMLElement | null {
  return root.querySelector(`#question-${CSS.escape(question)} :is(input, textarea, button)`);
}

function fields(props: QuestionProps): TemplateResult | typeof nothing {
  const { question } = props;
  switch (question.kind) {
    case 'rating':
      return rating({ ...props, question });
    case 'one':
      return one({ ...props, question });
    case 'many':
      return many({ ...props, question });
    case 'text':
    case 'number':
      return line({ ...props, question });
    case 'long-text':
      return longText({ ...props, question });
    case 'order':
      return nothing; // drawn by the widgets that ask it
  }
}

// The buttons of one question become those of the next, one after the other. Each is checked or unchecked before it is
// given its new name: one that still was checked would, by taking the name, uncheck those that have it already.

function rating({ question, answer, scale, words, text, onAnswer }: Of<'rating'>): TemplateResult {
  const { id, decline } = question;
  const { low, middle, high } = (question.scale ?? scale)!;
  const named: Partial<Record<number, Text>> = { 1: low, 3: middle, 5: high };
  return html`
    <div class="points">
      ${POINTS.map(
        (point) =>
          html`<label part="option" class="point">
            <input
              type="radio"
              value=${point}
              .checked=${answer === point}
              name=${id}
              @change=${() => onAnswer(point)}
            />
            ${
              named[point]
                ? html`<span>${text(named[point])}</span>`
                : html`<span aria-hidden="true">${point}</span><span class="unseen">${words.outOf5(point)}</span>`
            }
          </label>`,
      )}
    </div>
    ${
      decline
        ? html`<label part="option" class="decline">
            <input
              type="checkbox"
              name="decline-${id}"
              .checked=${answer === null}
              @change=${(event: Event) => onAnswer((event.target as HTMLInputElement).checked ? null : undefined)}
            />
            <span>${words.decline}</span>
          </label>`
        : nothing
    }
  `;
}

function one({ question, answer, text, onAnswer }: Of<'one'>): TemplateResult {
  return html`${question.options.map(
    (option) =>
      html`<label part="option">
        <input
          type="radio"
          value=${option.value}
          .checked=${answer === option.value}
          name=${question.id}
          @change=${() => onAnswer(option.value)}
        />
        <span>${text(option.text)}</span>
      </label>`,
  )}`;
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

function longText({ question, answer, words, problem, onAnswer }: Of<'long-text'>): TemplateResult {
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
