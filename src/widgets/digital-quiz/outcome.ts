import type { Answer } from '../../domain/questionnaire/answers.js';
import { finish, keptAnswers } from '../../domain/questionnaire/ending.js';
import { groupOf } from '../../domain/questionnaire/group.js';
import type { Session } from '../../domain/questionnaire/session.js';
import type { MarkedQuestion } from '../../domain/quiz/bank.js';
import { longestStreak, mark } from '../../domain/quiz/mark.js';
import { byTopic, percent, quizScores } from '../../domain/quiz/score.js';
import type { Outcome } from '../../results/result.js';
import { asked, type Quiz, type QuizConfig, questionnaireOf, take } from './model.js';

/** Goes on from an answer that was told; after the last one, to the results. */
export function goOn(config: QuizConfig, quiz: Quiz, step: (now: Session) => Session): Quiz {
  const { session, ...rest } = take(config, quiz, step);
  return { ...rest, session: session.at === 'check' ? finish(questionnaireOf(config, quiz), session) : session };
}

/** A question of a quiz, what was answered, and what that is worth. */
export interface Marked {
  question: MarkedQuestion;
  answer: Answer | undefined;
  /** What would have been right. */
  right: Answer;
  /** From 0, wrong, to 1, right. */
  points: number;
}

/** Every question that was asked, in order. */
export function marks(config: QuizConfig, quiz: Quiz): Marked[] {
  const bank = new Map(config.questions.map((question) => [question.id, question]));
  return asked(config, quiz).map((question) => {
    const answer = quiz.session.answers[question.id];
    const whole = bank.get(question.id)!;
    const right = whole.kind === 'order' ? whole.options.map(({ value }) => value) : whole.answer;
    return { question, answer, right, points: mark(whole, answer) };
  });
}

/** How many topics a result names. */
const MOST_PRESSING = 3;

/** What comes of a quiz that is ended. */
export function quizOutcome(config: QuizConfig, quiz: Quiz): Outcome {
  const marked = marks(config, quiz);
  const topics = byTopic(marked);
  const weakest = topics
    .filter((topic) => topic.points < topic.of)
    .toSorted((one, other) => percent(one) - percent(other))
    .slice(0, MOST_PRESSING);
  const answers = keptAnswers(questionnaireOf(config, quiz), quiz.session);
  return {
    kind: 'quiz-attempt',
    tier: 'open',
    group: groupOf(config, answers),
    topics: weakest.map(({ topic }) => topic),
    answers,
    scores: quizScores(marked),
    data: { asked: quiz.drawn, streak: longestStreak(marked.map(({ points }) => points)) },
  };
}
