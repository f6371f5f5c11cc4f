import { related } from '../topics/related.js';
import { isTopicCode } from '../topics.js';
import type { Offering, SessionOffering } from './programme.js';

/** What was chosen for a topic, and the topic near to it that it is on, where nothing was on the topic itself. */
export interface Choice<Offered> {
  offered: Offered;
  near?: string;
}

const LEVELS: readonly unknown[] = ['start', 'next', 'deep'];

/**
 * What suits a topic best of a list: what is most about it, then what is easiest to begin with, then what comes first in
 * the list. What is taken already comes last.
 */
export function onTopic<Offered extends Offering>(
  topic: string,
  list: readonly Offered[],
  isTaken: (offered: Offered) => boolean,
): Choice<Offered> | undefined {
  const rank = (one: Offered): number[] => {
    const level = LEVELS.indexOf(one.level);
    return [Number(isTaken(one)), one.topics.indexOf(topic), level < 0 ? LEVELS.length : level];
  };
  const [offered] = list
    .filter(({ topics }) => topics.includes(topic))
    .toSorted((one, other) => inTurn(rank(one), rank(other)));
  return offered && { offered };
}

/** The same, or where nothing is on the topic, what suits the nearest topic best on which there is something. */
export function onTopicOrNear<Offered extends Offering>(
  topic: string,
  list: readonly Offered[],
  isTaken: (offered: Offered) => boolean,
): Choice<Offered> | undefined {
  const found = onTopic(topic, list, isTaken);
  if (found || !isTopicCode(topic)) return found;
  for (const near of related[topic]) {
    const choice = onTopic(near, list, isTaken);
    if (choice) return { ...choice, near };
  }
  return undefined;
}

/** The sessions that are still to come, the soonest first; those without a time after them. */
export function toCome(sessions: readonly SessionOffering[], now: number): SessionOffering[] {
  const begins = ({ start }: SessionOffering) => (start === undefined ? Infinity : Date.parse(start));
  return sessions
    .filter((one) => !(begins(one) < now))
    .toSorted((one, other) => inTurn([begins(one)], [begins(other)]));
}

/** Compares by the first numbers that differ. */
function inTurn(ones: number[], others: number[]): number {
  const at = ones.findIndex((one, place) => one !== others[place]);
  return at < 0 ? 0 : ones[at]! < others[at]! ? -1 : 1;
}
