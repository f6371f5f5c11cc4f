import type { MarkedQuestion } from './bank.js';
import { shuffled } from './chance.js';

/** What to draw from a bank of questions. What is left out does not matter. */
export interface Wish {
  /** How many questions; all that fit if there are fewer. */
  count?: number | undefined;
  /** At least one of these topics. */
  topics?: readonly string[] | undefined;
  /** One of these difficulties. */
  difficulties?: readonly number[] | undefined;
}

/** Questions without a difficulty count as middling. */
const MIDDLING = 2;

/** Whether a question was to be looked at again before this day (`2026-11-22`). */
export const isStale = ({ reviewBy }: Pick<MarkedQuestion, 'reviewBy'>, today: string): boolean =>
  reviewBy !== undefined && reviewBy < today;

/**
 * The ids of the questions that a person is asked, in the order of the bank: none that is stale, and as many of each topic,
 * and then of each difficulty, as the bank allows.
 */
export function draw(
  bank: readonly MarkedQuestion[],
  { count, topics, difficulties }: Wish,
  seed: number,
  today: string,
): string[] {
  const fitting = bank.filter(
    (question) =>
      !isStale(question, today) &&
      (!topics?.length || question.topics?.some((topic) => topics.includes(topic))) &&
      (!difficulties?.length || difficulties.includes(question.difficulty ?? MIDDLING)),
  );
  const left = shuffled(fitting, seed);
  const drawn = new Set<string>();
  const taken = new Map<string, number>();
  const times = (name: string) => taken.get(name) ?? 0;
  const names = (question: MarkedQuestion): [topic: string, difficulty: string] => [
    `topic ${question.topics?.[0] ?? ''}`,
    `difficulty ${question.difficulty ?? MIDDLING}`,
  ];
  while (left.length > 0 && drawn.size < (count ?? Infinity)) {
    const need = (question: MarkedQuestion) => names(question).map(times);
    const rarest = left.reduce((best, other) => (isBefore(need(other), need(best)) ? other : best));
    left.splice(left.indexOf(rarest), 1);
    drawn.add(rarest.id);
    for (const name of names(rarest)) taken.set(name, times(name) + 1);
  }
  return bank.map(({ id }) => id).filter((id) => drawn.has(id));
}

function isBefore(one: number[], other: number[]): boolean {
  const differs = one.findIndex((number, at) => number !== other[at]);
  return differs >= 0 && one[differs]! < other[differs]!;
}
