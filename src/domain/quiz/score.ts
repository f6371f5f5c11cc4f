import { rounded } from '../rounded.js';

/** A question and what its answer is worth, from 0 to 1. */
export interface Worth {
  question: { topics?: string[] | undefined };
  points: number;
}

/** Points that were reached, of as many as there were. */
export interface Share {
  points: number;
  of: number;
}

/** The share in per cent, with two decimals. */
export const percent = ({ points, of }: Share): number => (of === 0 ? 0 : rounded((100 * points) / of));

export function sumOf(worth: readonly Worth[]): Share {
  return { points: worth.reduce((sum, { points }) => sum + points, 0), of: worth.length };
}

/** Points by topic, the topics in the order in which they are met. */
export function byTopic(worth: readonly Worth[]): (Share & { topic: string })[] {
  const topics = new Map<string, Worth[]>();
  for (const one of worth) {
    for (const topic of one.question.topics ?? []) topics.set(topic, [...(topics.get(topic) ?? []), one]);
  }
  return [...topics].map(([topic, ones]) => ({ topic, ...sumOf(ones) }));
}

/** The scores of a quiz, as a result has them: `overall` and `topic:<code>` in per cent, and the points. */
export function quizScores(worth: readonly Worth[]): Record<string, number> {
  const all = sumOf(worth);
  return {
    overall: percent(all),
    points: rounded(all.points),
    of: all.of,
    ...Object.fromEntries(byTopic(worth).map((topic) => [`topic:${topic.topic}`, percent(topic)])),
  };
}
