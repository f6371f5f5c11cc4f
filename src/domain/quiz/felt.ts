/** Shares of a topic's scale that differ by less than this, in per cent, count as about the same. Our choice. */
const ALIKE = 20;

/** The ends of the scale of a rating. */
const [LOWEST, HIGHEST] = [1, 5];

/** How a person or a group sees itself on a topic, and what a quiz says. */
export interface Beside {
  topic: string;
  /** A mean rating from 1 to 5. */
  felt: number;
  /** The share of the points, in per cent. */
  tested: number;
  /** Which of the two is the higher share of its scale. */
  differs: 'more' | 'less' | 'alike';
}

/** A mean rating as a share of its scale, in per cent: 1 is nothing, 5 is all. */
export const shareOfScale = (mean: number): number => (100 * (mean - LOWEST)) / (HIGHEST - LOWEST);

/**
 * The topics of both an audit and a quiz, in the order of the quiz.
 *
 * Both take their scores from results: `topic:<code>`, a mean rating in an audit's and a share in per cent in a quiz's.
 */
export function besides(audit: Readonly<Record<string, number>>, quiz: Readonly<Record<string, number>>): Beside[] {
  return Object.entries(quiz).flatMap(([name, tested]) => {
    const felt = audit[name];
    if (!name.startsWith('topic:') || felt === undefined) return [];
    const more = shareOfScale(felt) - tested;
    const differs = Math.abs(more) < ALIKE ? 'alike' : more > 0 ? 'more' : 'less';
    return [{ topic: name.slice('topic:'.length), felt, tested, differs }];
  });
}

/** A score of two groups, felt and tested. */
export interface GroupScores {
  group: string;
  felt: number;
  tested: number;
}

/** Pairs of groups of which one feels stronger and the other has the better points: what the report of 2014 found. */
export function reversals(groups: readonly GroupScores[]): { feels: string; knows: string }[] {
  return groups.flatMap((one) =>
    groups
      .filter((other) => one.felt > other.felt && one.tested < other.tested)
      .map((other) => ({ feels: one.group, knows: other.group })),
  );
}
