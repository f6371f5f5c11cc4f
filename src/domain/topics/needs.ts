import type { Result } from '../../results/result.js';

/** Why a topic needs something: what a person said or showed of it. */
export type Because =
  /** Their mean rating in an audit, from 1 to 5. */
  | { kind: 'rated'; points: number }
  /** Their share of the points in a quiz, in per cent. */
  | { kind: 'scored'; share: number }
  /** Duties that are open in a check. */
  | { kind: 'gaps' }
  /** They chose it themselves. */
  | { kind: 'chosen' };

/** A topic that a person could do something about, and why. */
export interface Need {
  /** A code of `domain/topics`, or an author's own. */
  topic: string;
  because: Because;
}

/** So many topics of a quiz are refreshed at once. Our choice, as the audit names three. */
const FEW = 3;
const ALL_RIGHT = 100;
/** A rating of this or more is a strength, as in the report of the audit. */
const STRONG = 4;

/** What a result says that a person could do something about, the most pressing first; nothing for a kind that says none. */
export function needsOf({ kind, topics = [], scores = {} }: Pick<Result, 'kind' | 'topics' | 'scores'>): Need[] {
  if (kind === 'wifi-check') return topics.map((topic) => ({ topic, because: { kind: 'gaps' } }));
  if (kind === 'audit-response') {
    return topics.flatMap((topic) => {
      const points = scores[`topic:${topic}`];
      return points === undefined || points >= STRONG ? [] : [{ topic, because: { kind: 'rated', points } }];
    });
  }
  if (kind === 'quiz-attempt') {
    return Object.entries(scores)
      .filter(([name, share]) => name.startsWith('topic:') && share < ALL_RIGHT)
      .toSorted(([, one], [, other]) => one - other)
      .slice(0, FEW)
      .map(([name, share]) => ({ topic: name.slice('topic:'.length), because: { kind: 'scored', share } }));
  }
  return [];
}
