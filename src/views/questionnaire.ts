import { html, nothing, type TemplateResult } from 'lit';
import type { Definition, Question } from '../domain/questionnaire/definition.js';
import { countedQuestions, type Page } from '../domain/questionnaire/route.js';
import { back, begin, next, pageOf, problems, record, type Session } from '../domain/questionnaire/session.js';
import type { Text } from '../domain/text.js';
import { heading } from './heading.js';
import { fieldOf, problemWords, type QuestionProps, questionView } from './question.js';
import type { QuestionnaireWords } from './words/en.js';

export interface QuestionnaireProps {
  definition: Definition;
  session: Session;
  words: QuestionnaireWords;
  text: (text: Text) => string;
  /** The level of the widget's own heading. */
  level: number;
  /** A widget's own part of the start page. */
  welcome?: TemplateResult;
  /** Another way to begin, offered below the first. */
  otherwise?: TemplateResult;
  /** A widget's own part of each question. */
  own?: QuestionProps['own'];
  /** Draws the check page: `views/check`, once it has been fetched, or what stands there until then. */
  check: (props: QuestionnaireProps) => TemplateResult;
  /** Takes a step that stays where the person is. */
  onAnswer: (step: (now: Session) => Session) => void;
  /** Takes a step that leads somewhere. */
  onGo: (step: (now: Session) => Session) => void;
}

/** The start page, a page of questions or the check page, whichever the person is on. */
export function questionnaireView(props: QuestionnaireProps): TemplateResult {
  const page = pageOf(props.definition, props.session);
  if (page) return pageView(props, page);
  return props.session.at === 'check' ? props.check(props) : startView(props);
}

function startView({ definition, text, words, level, welcome, otherwise, onGo }: QuestionnaireProps): TemplateResult {
  return html`
    ${heading(level, text(definition.title), { arrives: true })}
    ${definition.intro ? html`<p class="lead">${text(definition.intro)}</p>` : nothing} ${welcome ?? nothing}
    <div class="buttons">
      <button type="button" part="button primary" @click=${() => onGo((now) => begin(definition, now))}>
        ${words.startNow}
      </button>
    </div>
    ${otherwise ?? nothing}
  `;
}

function pageView(props: QuestionnaireProps, page: Page): TemplateResult {
  const { definition, session, words, text, level, own, onAnswer, onGo } = props;
  const wrong = session.tried ? problems(definition, session) : undefined;
  const single = page.questions.length === 1;
  return html`<form novalidate @submit=${(event: Event) => event.preventDefault()}>
    ${heading(level, text(definition.title), { part: 'title' })} ${progressView(props, page)}
    ${wrong?.size ? problemsView(props, page) : nothing}
    ${heading(level + 1, text(page.section.title), { part: 'section', arrives: !single && !wrong?.size })}
    ${page.section.intro ? html`<p part="intro">${text(page.section.intro)}</p>` : nothing}
    ${page.questions.map((question) =>
      questionView({
        question,
        answer: session.answers[question.id],
        problem: wrong?.get(question.id),
        scale: definition.scale,
        words,
        text,
        describedBy: single && !page.section.preliminary ? 'progress' : '',
        arrives: single && !wrong?.size,
        ...(own && { own }),
        onAnswer: (answer) => onAnswer((now) => record(now, question.id, answer)),
      }),
    )}
    <div class="buttons">
      <button type="submit" part="button primary" @click=${once(() => onGo((now) => next(definition, now)))}>
        ${words.goOn}
      </button>
      <button type="button" part="button" @click=${() => onGo((now) => back(definition, now))}>${words.back}</button>
    </div>
  </form>`;
}

/**
 * Driven by the button's click and not by the form's submit, which never comes in a frame that forbids forms.
 * Of a double click the second is left out: it was meant for the page before.
 */
export function once(act: () => void) {
  return (event: MouseEvent) => {
    event.preventDefault();
    if (event.detail < 2) act();
  };
}

function progressView({ definition, session, words }: QuestionnaireProps, page: Page): TemplateResult | typeof nothing {
  if (page.section.preliminary) return nothing;
  const all = countedQuestions(definition, session.answers);
  const from = all.indexOf(page.questions[0]!) + 1;
  const to = from + page.questions.length - 1;
  return html`<div part="progress">
    <p id="progress">${from === to ? words.progress(from, all.length) : words.progressRange(from, to, all.length)}</p>
    <progress max=${all.length} value=${from - 1} aria-hidden="true"></progress>
  </div>`;
}

function problemsView({ definition, session, words, text, level }: QuestionnaireProps, page: Page): TemplateResult {
  const wrong = problems(definition, session);
  const lead = (event: Event, { id }: Question) => {
    event.preventDefault();
    fieldOf((event.target as Element).getRootNode() as ShadowRoot, id)?.focus();
  };
  return html`<div part="problems" role="alert" tabindex="-1" data-arrival aria-labelledby="problems">
    ${heading(level + 1, html`<span id="problems">${words.problem}</span>`, { part: 'problems-heading' })}
    <ul>
      ${page.questions
        .filter(({ id }) => wrong.has(id))
        .map(
          (question) =>
            html`<li>
              <a href="#question-${question.id}" @click=${(event: Event) => lead(event, question)}
                >${problemWords(question, wrong.get(question.id)!, words)}: ${text(question.text)}</a
              >
            </li>`,
        )}
    </ul>
  </div>`;
}
