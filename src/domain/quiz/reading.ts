import { type Answer, type Answers, problemWith } from '../questionnaire/answers.js';
import { rounded } from '../rounded.js';
import type { Reading } from '../summary/pile.js';
import { addScores } from '../summary/tally.js';
import type { MarkedQuestion } from './bank.js';
import { mark } from './mark.js';
import { percent, type Share } from './score.js';

/** Where a question was not asked. */
const NONE = '-';
const NOTHING_RIGHT = '0'.charCodeAt(0);

/**
 * Reads results of a quiz for a summary: marks the answers again, whatever the result says of its scores.
 *
 * The marks are a character for each question of the bank in its order: `0` and as many places after it as parts of the
 * answer were right, or `-`.
 */
export function quizReading(bank: readonly MarkedQuestion[]): Reading {
  const ids = bank.map(({ id }) => id);
  const parts = bank.map(partsOf);
  const scoring = placesByScore(bank);

  const shareOf = (marks: string, places: readonly number[]): Share => {
    const share = { points: 0, of: 0 };
    for (const at of places) {
      if (marks[at] === NONE) continue;
      share.points += (marks.charCodeAt(at) - NOTHING_RIGHT) / parts[at]!;
      share.of++;
    }
    return share;
  };

  /** In per cent; nothing where no question was asked. */
  const sharesIn = (marks: string): Record<string, number> => {
    const shares: Record<string, number> = {};
    for (const [name, places] of scoring) {
      const share = shareOf(marks, places);
      if (share.of > 0) shares[name] = percent(share);
    }
    return shares;
  };

  return {
    length: bank.length,
    marks({ answers = {}, data }) {
      const asked = new Set(Array.isArray(data?.['asked']) ? data['asked'] : ids);
      return bank
        .map((question, at) => {
          if (!asked.has(question.id)) return NONE;
          const points = mark(question, given(question, (answers as Answers)[question.id]));
          return String.fromCharCode(NOTHING_RIGHT + Math.round(points * parts[at]!));
        })
        .join('');
    },
    scores(marks) {
      const { points, of } = shareOf(marks, scoring.get('overall')!);
      return { ...sharesIn(marks), points: rounded(points), of };
    },
    // How many points there were depends on the draw, so that only shares are added up.
    add: (tally, marks, day) => addScores(tally, sharesIn(marks), day),
  };
}

/** An answer as a person can give it; anything else is none, and of a choice named twice one counts. */
function given(question: MarkedQuestion, answer: Answer | undefined): Answer | undefined {
  if (problemWith(question, answer)) return undefined;
  return Array.isArray(answer) ? [...new Set(answer)] : answer;
}

/** Of how many parts the mark of a question is made. */
function partsOf(question: MarkedQuestion): number {
  if (question.kind === 'one' || question.marking !== 'parts') return 1;
  return question.kind === 'many' ? question.answer.length : question.options.length;
}

/** The places in the bank of the questions that make up each score: `overall` and `topic:<code>`. */
function placesByScore(bank: readonly MarkedQuestion[]): Map<string, number[]> {
  const scoring = new Map([['overall', bank.map((_, at) => at)]]);
  bank.forEach(({ topics = [] }, at) => {
    for (const topic of topics) {
      const name = `topic:${topic}`;
      scoring.set(name, [...(scoring.get(name) ?? []), at]);
    }
  });
  return scoring;
}
