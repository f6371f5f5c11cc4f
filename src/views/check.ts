import { html, nothing, type TemplateResult } from 'lit';
import { type Answer, isEmpty } from '../domain/questionnaire/answers.js';
import type { Definition, Question } from '../domain/questionnaire/definition.js';
import { askedQuestions } from '../domain/questionnaire/route.js';
import { change, finish } from '../domain/questionnaire/ending.js';
import { back } from '../domain/questionnaire/session.js';
import type { Text } from '../domain/text.js';
import { heading } from './heading.js';
import { once, type QuestionnaireProps } from './questionnaire.js';
import type { QuestionnaireWords } from './words/en.js';

/** The check page: every question with its answer, and a way to change it. */
export function checkView({ definition, session, words, text, level, onGo }: QuestionnaireProps): TemplateResult {
  const asked = askedQuestions(definition, session.answers);
  return html`
    ${heading(level, words.check, { arrives: true })}
    ${definition.sections.map((section) => {
      const here = asked.filter((question) => question.section === section.id);
      if (here.length === 0) return nothing;
      return html`
        ${heading(level + 1, text(section.title), { part: 'section' })}
        <dl part="answers">
          ${here.map(
            (question) =>
              html`<div>
                <dt>${text(question.text)}</dt>
                <dd>
                  <span>${answerWords(question, session.answers[question.id], definition, words, text)}</span>
                  <button
                    type="button"
                    part="button quiet"
                    @click=${() => onGo((now) => change(definition, now, question.id))}
                  >
                    ${words.change}<span class="unseen">: ${text(question.text)}</span>
                  </button>
                </dd>
              </div>`,
          )}
        </dl>
      `;
    })}
    <div class="buttons">
      <button type="button" part="button primary" @click=${once(() => onGo((now) => finish(definition, now)))}>
        ${words.seeResults}
      </button>
      <button type="button" part="button" @click=${() => onGo((now) => back(definition, now))}>${words.back}</button>
    </div>
  `;
}

/** An answer as its person would say it. */
export function answerWords(
  question: Question,
  answer: Answer | undefined,
  { scale }: Pick<Definition, 'scale'>,
  words: QuestionnaireWords,
  text: (text: Text) => string,
): string {
  if (answer === null) return words.decline;
  if (isEmpty(answer)) return words.notAnswered;
  switch (question.kind) {
    case 'rating': {
      const { low, middle, high } = (question.scale ?? scale)!;
      const named = answer === 1 ? low : answer === 3 ? middle : answer === 5 ? high : undefined;
      return named ? `${text(named)} (${words.outOf5(answer as number)})` : words.outOf5(answer as number);
    }
    case 'one':
    case 'many':
      return question.options
        .filter(({ value }) => (Array.isArray(answer) ? answer.includes(value) : answer === value))
        .map((option) => text(option.text))
        .join('; ');
    case 'order':
      return (answer as string[])
        .map((value) => text(question.options.find((one) => one.value === value)!.text))
        .join('; ');
    case 'number':
      return question.unit ? `${String(answer)} ${text(question.unit)}` : String(answer);
    default:
      return String(answer);
  }
}
