import type { Answers } from '../../src/domain/questionnaire/answers.js';
import type { QuizDefinition } from '../../src/domain/quiz/definition.js';
import { mark } from '../../src/domain/quiz/mark.js';
import { quizScores } from '../../src/domain/quiz/score.js';
import type { Result } from '../../src/results/result.js';
import { several, single, sorted } from '../domain/quiz/questions.js';
import { sample } from './collector.js';

/** A quiz of four questions, one of each kind and one without a topic, and the question for the group. */
export const quiz: QuizDefinition = {
  id: 'four-questions',
  version: '1',
  title: 'Four questions',
  groupFrom: 'P',
  sections: [
    { id: 'about', title: 'About you', preliminary: true },
    { id: 'main', title: 'Main' },
  ],
  preliminary: [
    {
      id: 'P',
      section: 'about',
      kind: 'one',
      text: 'Who are you?',
      optional: true,
      options: ['north', 'south', 'none'].map((value) => ({ value, text: value })),
    },
  ],
  questions: [
    single('A', { topics: ['moocs'] }),
    several('B', { topics: ['ebooks', 'moocs'], marking: 'parts' }),
    sorted('C', { topics: ['devices'], marking: 'parts' }),
    single('D'),
  ],
};

/** What somebody sends who was asked what they answered, without a campaign or a group unless one is given. */
export function attempt(answers: Answers, changes: Record<string, unknown> = {}): Result {
  const { id, version } = quiz;
  const asked = quiz.questions.filter((question) => question.id in answers);
  const worth = asked.map((question) => ({ question, points: mark(question, answers[question.id]) }));
  return sample({
    kind: 'quiz-attempt',
    widget: 'digital-quiz',
    definition: { id, version },
    campaign: undefined,
    group: undefined,
    topics: [],
    answers,
    scores: quizScores(worth),
    data: { asked: asked.map((question) => question.id) },
    ...changes,
  });
}

/** So many people who all answer the same. */
export const attempts = (n: number, answers: Answers, changes: Record<string, unknown> = {}): Result[] =>
  Array.from({ length: n }, () => attempt(answers, changes));
