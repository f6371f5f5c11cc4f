import { html, nothing, type TemplateResult } from 'lit';
import { wordsIn } from '../../core/words.js';
import { asQuestion, type FieldProblem, isQuestion } from '../../domain/records/check.js';
import type { Field, Moment, Period, Value } from '../../domain/records/kind.js';
import { isDay } from '../../domain/records/times.js';
import type { Answer, Problem } from '../../domain/questionnaire/answers.js';
import type { Text } from '../../domain/text.js';
import '../more-fields.js';
import { problemWords as questionProblem, questionView } from '../question.js';
import type { QuestionnaireWords } from '../words/en.js';
import { formWords } from './form-words.js';

export interface FieldProps {
  field: Field;
  value: Value | undefined;
  problem: FieldProblem | undefined;
  words: QuestionnaireWords;
  text: (text: Text) => string;
  /** The topics that may be chosen, with their names. */
  topics: readonly { value: string; text: string }[];
  onValue: (value: Value | undefined) => void;
}

type Of<K extends Field['kind']> = FieldProps & { field: Extract<Field, { kind: K }> };

/** One field: a group named by its text, with its hint, what is wrong with it, and its inputs, as a question is. */
export function fieldView(props: FieldProps): TemplateResult {
  const { field, value, problem, words, text, onValue } = props;
  if (isQuestion(field)) {
    return questionView({
      question: asQuestion(field),
      answer: value as Answer | undefined,
      problem: problem as Problem | undefined,
      scale: undefined,
      words,
      text,
      describedBy: '',
      arrives: false,
      onAnswer: (answer) => onValue(answer ?? undefined),
    });
  }
  const { id, optional } = field;
  const said = wordsIn(formWords, words.lang);
  const own = { address: said.addressHint, labels: said.eachLine }[field.kind as string];
  const hints = [field.hint && text(field.hint), own].filter(Boolean).join(' ');
  const described = [hints && `hint-${id}`, problem && `problem-${id}`].filter(Boolean).join(' ');
  return html`<fieldset
    part="question"
    id="question-${id}"
    class=${problem ? 'wrong' : ''}
    aria-describedby=${described || nothing}
  >
    <legend id="text-${id}" tabindex="-1">
      ${text(field.text)} ${optional ? html`<span class="quiet">${words.optional}</span>` : nothing}
    </legend>
    ${hints ? html`<p id="hint-${id}" part="hint">${hints}</p>` : nothing}
    ${problem ? html`<p id="problem-${id}" part="problem">${problemWords(field, problem, words)}</p>` : nothing}
    ${inputs(props)}
  </fieldset>`;
}

/** What is wrong, as a sentence that says what to do. */
export function problemWords(field: Field, problem: FieldProblem, words: QuestionnaireWords): string {
  if (isQuestion(field)) return questionProblem(asQuestion(field), problem as Problem, words);
  const { problems } = wordsIn(formWords, words.lang);
  return problems[problem.code as keyof typeof problems];
}

function inputs(props: FieldProps): TemplateResult | typeof nothing {
  switch (props.field.kind) {
    case 'date':
      return dateField(props as Of<'date'>);
    case 'moment':
      return momentField(props as Of<'moment'>);
    case 'period':
      return periodField(props as Of<'period'>);
    case 'address':
      return addressField(props as Of<'address'>);
    case 'topics':
      return topicsField(props as Of<'topics'>);
    case 'labels':
      return labelsField(props as Of<'labels'>);
    default:
      return nothing;
  }
}

const invalid = (problem: unknown) => (problem ? 'true' : nothing);

/** What stands in a date field; one half filled in is kept as what is no day, so that the check can say so. */
function typed(event: Event): string {
  const input = event.target as HTMLInputElement;
  return input.validity.badInput ? '?' : input.value;
}

function dateField({ field: { id }, value, problem, onValue }: Of<'date'>): TemplateResult {
  return html`<input
    type="date"
    name=${id}
    aria-labelledby="text-${id}"
    aria-invalid=${invalid(problem)}
    .value=${isDay(value) ? value : ''}
    @change=${(event: Event) => onValue(typed(event) || undefined)}
  />`;
}

function momentField({ field, value, problem, words, onValue }: Of<'moment'>): TemplateResult {
  const { id } = field;
  const { at, zone } = (value ?? { at: '', zone: field.zone ?? 'Europe/London' }) as Moment;
  const zones = [...new Set([zone, field.zone ?? 'Europe/London', Intl.DateTimeFormat().resolvedOptions().timeZone])];
  const note = (now: Moment) => onValue(now.at ? now : undefined);
  return html`<div class="pair">
    <input
      type="datetime-local"
      name=${id}
      aria-labelledby="text-${id}"
      aria-invalid=${invalid(problem)}
      .value=${at === '?' ? '' : at}
      @change=${(event: Event) => note({ at: typed(event), zone })}
    />
    <label class="plain"
      ><span>${wordsIn(formWords, words.lang).zone}</span>
      <select
        name="${id}-zone"
        @change=${(event: Event) => note({ at, zone: (event.target as HTMLSelectElement).value })}
      >
        ${zones.map((one) => html`<option value=${one} .selected=${one === zone}>${one.replaceAll('_', ' ')}</option>`)}
      </select></label
    >
  </div>`;
}

function periodField({ field: { id }, value, problem, words, onValue }: Of<'period'>): TemplateResult {
  const { from, to } = (value ?? { from: '' }) as Period;
  const said = wordsIn(formWords, words.lang);
  const note = (now: Period) =>
    onValue(now.from || now.to ? { from: now.from, ...(now.to && { to: now.to }) } : undefined);
  const input = (name: string, label: string, day: string | undefined, set: (day: string) => Period) =>
    html`<label class="plain"
      ><span id="${id}-${name}">${label}</span>
      <input
        type="date"
        name="${id}-${name}"
        aria-labelledby="text-${id} ${id}-${name}"
        aria-invalid=${invalid(problem)}
        .value=${isDay(day) ? day : ''}
        @change=${(event: Event) => note(set(typed(event)))}
      />
    </label>`;
  return html`<div class="pair">
      ${input('from', said.from, from, (day) => ({ from: day, to }))}
      ${input('to', said.to, to, (day) => ({ from, to: day }))}
    </div>
    <p part="hint">${said.toHint}</p>`;
}

function addressField({ field: { id }, value, problem, onValue }: Of<'address'>): TemplateResult {
  return html`<input
    type="text"
    inputmode="url"
    autocomplete="off"
    spellcheck="false"
    name=${id}
    aria-labelledby="text-${id}"
    aria-invalid=${invalid(problem)}
    .value=${typeof value === 'string' ? value : ''}
    @input=${(event: Event) => onValue((event.target as HTMLInputElement).value || undefined)}
  />`;
}

function topicsField({ field: { id }, value, topics, onValue }: Of<'topics'>): TemplateResult {
  const chosen = new Set(Array.isArray(value) ? value : []);
  const toggle = (code: string, on: boolean) => {
    const codes = [...chosen].filter((one) => one !== code);
    const now = on ? [...codes, code] : codes;
    onValue(now.length > 0 ? now : undefined);
  };
  return html`<div class="topics">
    ${topics.map(
      ({ value: code, text }) =>
        html`<label part="option">
          <input
            type="checkbox"
            name=${id}
            value=${code}
            .checked=${chosen.has(code)}
            @change=${(event: Event) => toggle(code, (event.target as HTMLInputElement).checked)}
          />
          <span>${text}</span>
        </label>`,
    )}
  </div>`;
}

function labelsField({ field: { id }, value, problem, onValue }: Of<'labels'>): TemplateResult {
  const note = (event: Event) => {
    const text = (event.target as HTMLTextAreaElement).value;
    onValue(text === '' ? undefined : text.split('\n'));
  };
  return html`<textarea
    name=${id}
    rows="3"
    aria-labelledby="text-${id}"
    aria-invalid=${invalid(problem)}
    .value=${Array.isArray(value) ? value.join('\n') : ''}
    @input=${note}
  ></textarea>`;
}
