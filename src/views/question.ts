import { html, nothing, type TemplateResult } from 'lit';
import { type Answer, POINTS, type Problem } from '../domain/questionnaire/answers.js';
import type { Question, Scale } from '../domain/questionnaire/definition.js';
import type { Lang, Text } from '../domain/text.js';
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
  before: TemplateResult;
}

export type Of<Kind extends Question['kind']> = QuestionProps & { question: Extract<Question, { kind: Kind }> };

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
    ${own?.before ?? nothing} ${fields(props)}
  </fieldset>`;
}

/** What is wrong, as a sentence that says what to do. */
export function problemWords(question: Question, problem: Problem, words: QuestionnaireWords): string {
  return kinds[question.kind]?.problem?.(problem, words.lang) ?? words.choose;
}

/** The first field of a question, where a link to it leads. */
export function fieldOf(root: ParentNode, question: string): HTMLElement | null {
  return root.querySelector(`#question-${CSS.escape(question)} :is(input, textarea, button)`);
}

/** How a kind of question is asked. */
interface Asking<Kind extends Question['kind']> {
  fields: (props: Of<Kind>) => TemplateResult;
  /** What is wrong with an answer; left out where that can only be that none was chosen. */
  problem?: (problem: Problem, lang: Lang) => string;
}

/** `more-fields.ts` adds the kinds that few questionnaires have. */
export const kinds: { [Kind in Question['kind']]?: Asking<Kind> } = {
  rating: { fields: rating },
  one: { fields: one },
};

function fields(props: QuestionProps): TemplateResult | typeof nothing {
  const asking = kinds[props.question.kind] as { fields: (props: QuestionProps) => TemplateResult } | undefined;
  return asking?.fields(props) ?? nothing;
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
