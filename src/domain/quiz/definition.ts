import * as z from 'zod/mini';
import { brokenReferences, question, questionnaireShape } from '../questionnaire/definition.js';
import { answerProblem, markedQuestion } from './bank.js';
import { everyQuestion } from './every-question.js';

/**
 * What the author of a quiz may write: questions with right answers.
 *
 * For files that come from outside; the built-in quiz is checked by a test. Browser code that loads early imports only the
 * types from here.
 */
const quizShape = z.extend(questionnaireShape, {
  questions: z
    .array(markedQuestion)
    .check(z.minLength(1, 'at least one question'), z.maxLength(2000, 'at most 2000 questions')),
  /** Asked first and not marked, such as which group a person belongs to; in sections that are preliminary. */
  preliminary: z.optional(z.array(question).check(z.maxLength(20))),
  /** When a person learns what was right: after `each` question, or at the `end`. Left out: `each`. */
  feedback: z.optional(z.enum(['each', 'end'])),
});

export type QuizDefinition = z.infer<typeof quizShape>;

const quizReferences = z.check<QuizDefinition>(({ value, issues }) => {
  const complain = (path: (string | number)[], message: string) =>
    issues.push({ code: 'custom', input: value, path, message });
  for (const { path, message } of brokenReferences({ ...value, questions: everyQuestion(value) })) {
    complain(path, message);
  }
  value.questions.forEach((one, at) => {
    const problem = answerProblem(one);
    if (problem) complain(['questions', at, 'answer'], problem);
  });
});

/** A whole quiz. */
export const quiz = quizShape.check(quizReferences);
