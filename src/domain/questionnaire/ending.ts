import { type Answers, isEmpty, problemWith } from './answers.js';
import type { Definition } from './definition.js';
import { askedQuestions, route } from './route.js';
import { arrive, type Session } from './session.js';

/** Goes from the check page to the page of one question, and afterwards back. */
export function change(definition: Definition, session: Session, question: string): Session {
  const page = route(definition, session.answers).find(({ questions }) => questions.some(({ id }) => id === question));
  return page ? { ...arrive(session, page.id), changing: true } : session;
}

/** Ends the questions, or goes to the first page where something is still wrong. */
export function finish(definition: Definition, session: Session): Session {
  const wrong = route(definition, session.answers).find(({ questions }) =>
    questions.some((question) => problemWith(question, session.answers[question.id])),
  );
  return wrong ? { ...arrive(session, wrong.id), changing: true, tried: true } : arrive(session, 'results');
}

/** Goes from the results back to the check page. */
export function reopen(session: Session): Session {
  return arrive(session, 'check');
}

/** The answers that count: to questions that were asked, and not empty. `null` stays: it says something. */
export function keptAnswers(definition: Definition, { answers }: Session): Answers {
  return Object.fromEntries(
    askedQuestions(definition, answers)
      .filter(({ id }) => answers[id] === null || !isEmpty(answers[id]))
      .map(({ id }) => [id, answers[id]!] as const),
  );
}
