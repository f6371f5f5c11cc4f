import { type Answers, problemWith } from '../questionnaire/answers.js';
import type { Definition, Question } from '../questionnaire/definition.js';
import { countedQuestions } from '../questionnaire/route.js';
import { scoreNames } from '../questionnaire/score.js';
import { rounded } from '../rounded.js';

/** Where there is no rating: not asked, not answered, declined, or not one of the five points. */
const NONE = '-';
const ZERO = '0'.charCodeAt(0);

/**
 * Makes what tells the ratings of each person who answered a definition: a character for each rating in its order, `1` to
 * `5`, or `-`.
 *
 * It is all that a summary needs of a result, and short, so that a hundred thousand fit into memory or one answer of
 * a database. It holds nothing that the definition does not ask, whatever the result says: answers are taken as they came.
 */
export function markerOf(definition: Definition): (answers: Readonly<Record<string, unknown>>) => string {
  const ratings = ratingsOf(definition);
  const countedWith = (answers: Answers) => new Set(countedQuestions(definition, answers).map(({ id }) => id));
  const forEverybody = definition.questions.some(({ onlyIf }) => onlyIf) ? undefined : countedWith({});
  return (answers) => {
    const given = answers as Answers;
    const counted = forEverybody ?? countedWith(given);
    return ratings.map((question) => (counted.has(question.id) ? markOf(question, given) : NONE)).join('');
  };
}

function markOf(question: Question, answers: Answers): string {
  const answer = Object.hasOwn(answers, question.id) ? answers[question.id] : undefined;
  return typeof answer === 'number' && !problemWith(question, answer) ? String(answer) : NONE;
}

const ratingsOf = ({ questions }: Definition): Question[] => questions.filter(({ kind }) => kind === 'rating');

/** Which marks make up each score, by the score's name: their places among the marks. */
export type Scoring = ReadonlyMap<string, readonly number[]>;

/** The scores of a definition: those of a result, and `question:<id>` for each rating that counts. */
export function scoringOf(definition: Definition): Scoring {
  const preliminary = new Set(definition.sections.filter((section) => section.preliminary).map(({ id }) => id));
  const scoring = new Map<string, number[]>();
  ratingsOf(definition).forEach((question, at) => {
    if (preliminary.has(question.section)) return;
    for (const name of [...scoreNames(question), `question:${question.id}`]) {
      scoring.set(name, [...(scoring.get(name) ?? []), at]);
    }
  });
  return scoring;
}

/** Those that a result has: all but the single questions. */
export const sentScores = (scoring: Scoring): Scoring =>
  new Map([...scoring].filter(([name]) => !name.startsWith('question:')));

/**
 * The scores that a result with these marks has, as `questionnaire/score` works them out of its answers.
 *
 * @param scoring - What `sentScores` gives.
 */
export function scoresIn(marks: string, scoring: Scoring): Record<string, number> {
  const scores: Record<string, number> = {};
  for (const [name, places] of scoring) {
    let [sum, given] = [0, 0];
    for (const at of places) {
      const points = marks.charCodeAt(at) - ZERO;
      if (points > 0) {
        sum += points;
        given++;
      }
    }
    if (given > 0) scores[name] = rounded(sum / given);
  }
  return scores;
}
