import type { Answers } from './answers.js';
import type { Definition, Question } from './definition.js';
import { rounded } from '../rounded.js';
import { countedQuestions } from './route.js';

/** The mean of some ratings and how many there were. */
export interface Mean {
  /** From 1 to 5, not rounded. */
  mean: number;
  n: number;
}

/** Each counted rating that was given; declined and unanswered ones are left out. */
export function ratings(definition: Definition, answers: Answers): { question: Question; points: number }[] {
  return countedQuestions(definition, answers).flatMap((question) => {
    const points = answers[question.id];
    return question.kind === 'rating' && typeof points === 'number' ? [{ question, points }] : [];
  });
}

/**
 * The names under which a question's points are added up: `overall`, its section, `<grouping>:<member>`, and
 * `topic:<code>`, by which what people feel can be compared with what a quiz says.
 */
export function scoreNames(question: Question): string[] {
  return [
    'overall',
    question.section,
    ...Object.entries(question.in ?? {}).map(([name, member]) => `${name}:${member}`),
    ...(question.topics ?? []).map((topic) => `topic:${topic}`),
  ];
}

/** The mean of the ratings by score name, in the order in which the names are first met; nothing where nobody answered. */
export function means(definition: Definition, answers: Answers): Map<string, Mean> {
  return meansBy(ratings(definition, answers), ({ question }) => scoreNames(question));
}

/** The mean of the points by any names. */
export function meansBy<Rated extends { points: number }>(
  rated: Rated[],
  names: (one: Rated) => readonly string[],
): Map<string, Mean> {
  const sums = new Map<string, { sum: number; n: number }>();
  for (const one of rated) {
    for (const name of names(one)) {
      const { sum, n } = sums.get(name) ?? { sum: 0, n: 0 };
      sums.set(name, { sum: sum + one.points, n: n + 1 });
    }
  }
  return new Map([...sums].map(([name, { sum, n }]) => [name, { mean: sum / n, n }]));
}

/** The means as they travel in a result: two decimals, half up. */
export function scores(definition: Definition, answers: Answers): Record<string, number> {
  return Object.fromEntries([...means(definition, answers)].map(([name, { mean }]) => [name, rounded(mean)]));
}

/** How many topics a result names. */
const MOST_PRESSING = 3;

/** The topics with the lowest mean rating, the lowest first; of equal ones the first met in the questions. */
export function lowestTopics(definition: Definition, answers: Answers): (Mean & { topic: string })[] {
  const byTopic = meansBy(ratings(definition, answers), ({ question }) => question.topics ?? []);
  return [...byTopic]
    .map(([topic, mean]) => ({ topic, ...mean }))
    .sort((one, other) => one.mean - other.mean)
    .slice(0, MOST_PRESSING);
}
