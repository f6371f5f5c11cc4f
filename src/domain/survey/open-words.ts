import { type Answers, isEmpty } from '../questionnaire/answers.js';
import type { Definition, Question } from '../questionnaire/definition.js';
import { resume, type Session } from '../questionnaire/session.js';

/** The question whether open words may be quoted: asked once, of those who wrote some. */
export const QUOTE = 'quote';

/** Whether a question is answered in open words. */
export const isOpen = ({ kind }: Question): boolean => kind === 'long-text' || kind === 'text';

/** The questions for somebody with these answers: without the one about quoting where there is nothing to quote. */
export function asked<Asked extends Definition>(survey: Asked, answers: Answers): Asked {
  if (survey.questions.some((question) => isOpen(question) && !isEmpty(answers[question.id]))) return survey;
  return { ...survey, questions: survey.questions.filter(({ id }) => id !== QUOTE) };
}

/** Takes up a stored session; that nothing is left to be quoted is no loss to tell of. */
export function resumeSurvey(survey: Definition, stored: unknown): { state: Session; lost: string[] } | undefined {
  const answers = (stored as Partial<Session> | null)?.answers ?? {};
  const found = resume(asked(survey, answers), stored);
  return found && { ...found, lost: found.lost.filter((id) => id !== QUOTE) };
}
