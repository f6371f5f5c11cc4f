import { start } from '../../domain/questionnaire/session.js';
import type { Quiz, QuizConfig } from './model.js';
import { marks } from './outcome.js';

/** The questions of a quiz that were answered less than wholly right, once more and for practice. */
export function missedAgain(config: QuizConfig, quiz: Quiz, seed: number): Quiz {
  const missed = marks(config, quiz).filter(({ points }) => points < 1);
  const drawn = missed.map(({ question }) => question.id);
  return { session: start(), seed, drawn, told: [], inWords: quiz.inWords, practice: quiz };
}
