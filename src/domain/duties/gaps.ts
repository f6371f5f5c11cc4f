import { type Answered, answerTo, givenAt, keysOf, partsOf, type Site } from './answers.js';
import { counts, lawFirst } from './counts.js';
import type { Check, Duties } from './definition.js';
import { type Answer, PRESSING } from './duty.js';

/** Something that is not done, or that nobody knows: for all sites, or for one. */
export interface Gap {
  key: string;
  check: Check;
  site?: Site | undefined;
  answer: Answer;
}

const OPEN: readonly Answer[] = ['dk', 'no', 'part'];

/** Whether an answer leaves something to do. */
export const isOpen = (answer: Answer): boolean => OPEN.includes(answer);

/** The gaps: law first, then by how pressing the answer is. Rules that are gone or may come leave none. */
export function gapsOf(checks: readonly Check[], answered: Answered): Gap[] {
  const { answers, sites } = answered;
  const gaps = lawFirst(checks.filter(counts)).flatMap((check) =>
    keysOf(check.id, answered).flatMap((key): Gap[] => {
      const answer = givenAt(key, answers)?.answer;
      if (!answer || !isOpen(answer)) return [];
      return [{ key, check, site: sites.find(({ id }) => id === partsOf(key).site), answer }];
    }),
  );
  const isLaw = ({ check }: Gap) => Number(check.status !== 'law');
  return gaps.toSorted(
    (one, other) => isLaw(one) - isLaw(other) || PRESSING.indexOf(one.answer) - PRESSING.indexOf(other.answer),
  );
}

/**
 * Of the checks on each topic that apply and were answered, the share that is open, in whole per cent; the topic with
 * the largest share first. A topic about which nothing was answered is left out.
 */
export function openByTopic(
  { groups }: Pick<Duties, 'groups'>,
  checks: readonly Check[],
  answered: Answered,
): { topic: string; share: number }[] {
  const tally = new Map<string, { open: number; of: number }>();
  for (const check of checks.filter(counts)) {
    const answer = answerTo(check.id, answered);
    if (!answer || answer === 'na') continue;
    for (const topic of groups.find(({ id }) => id === check.group)?.topics ?? []) {
      const { open, of } = tally.get(topic) ?? { open: 0, of: 0 };
      tally.set(topic, { open: open + Number(isOpen(answer)), of: of + 1 });
    }
  }
  return [...tally]
    .map(([topic, { open, of }]) => ({ topic, share: Math.round((100 * open) / of) }))
    .toSorted((one, other) => other.share - one.share);
}
