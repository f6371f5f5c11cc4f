import type { Answers } from '../questionnaire/answers.js';
import type { Reading } from '../summary/pile.js';
import { addScores } from '../summary/tally.js';
import type { MarkedQuestion } from './bank.js';
import { mark } from './mark.js';
import { quizScores } from './score.js';

/** Scores of a quiz that are means of shares; how many points there were depends on the draw. */
const TELLING = /^(overall|topic:.*)$/;

/** Reads results of a quiz for a summary: marks the answers again, whatever the result says of its scores. */
export function quizReading(bank: readonly MarkedQuestion[]): Reading {
  const questions = new Map(bank.map((question) => [question.id, question]));
  return {
    marks({ answers = {}, data }) {
      const asked = Array.isArray(data?.['asked']) ? new Set(data['asked']) : new Set(questions.keys());
      const worth = [...questions.values()]
        .filter(({ id }) => asked.has(id))
        .map((question) => ({ question, points: mark(question, (answers as Answers)[question.id]) }));
      const scores = Object.entries(quizScores(worth)).filter(([name]) => TELLING.test(name));
      return worth.length > 0 ? JSON.stringify(Object.fromEntries(scores)) : '{}';
    },
    add: (tally, marks, day) => addScores(tally, JSON.parse(marks) as Record<string, number>, day),
  };
}
