import * as z from 'zod/mini';
import { answerProblem, markedQuestion } from '../../domain/quiz/bank.js';
import { brokenReferences, question, questionnaireShape } from '../../domain/questionnaire/definition.js';

/**
 * What the author of a quiz may write: questions with right answers.
 *
 * Loaded only for a definition from outside; the built-in one is checked by a test.
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

const quizReferences = z.check<z.infer<typeof quizShape>>(({ value, issues }) => {
  const complain = (path: (string | number)[], message: string) =>
    issues.push({ code: 'custom', input: value, path, message });
  const asked = [...(value.preliminary ?? []), ...value.questions];
  for (const { path, message } of brokenReferences({ ...value, questions: asked })) complain(path, message);
  value.questions.forEach((one, at) => {
    const problem = answerProblem(one);
    if (problem) complain(['questions', at, 'answer'], problem);
  });
});

export const config = quizShape.check(quizReferences);

export type QuizConfig = z.infer<typeof config>;
