import { type Answered, answerTo, partsOf } from './answers.js';
import { applicable, type Circumstances } from './applies.js';
import type { Check, Duties } from './definition.js';
import { type Answer, ANSWERS, NATIONS, PROVIDERS } from './duty.js';

/** What a result of a check of duties says, unchecked: its `answers` and its `data`. */
export interface Sent {
  answers?: Readonly<Record<string, unknown>> | undefined;
  data?: Readonly<Record<string, unknown>> | undefined;
}

/** The checks that apply to a service, and what it answered. */
export interface Received {
  checks: readonly Check[];
  answered: Answered;
}

/** Stands for the sites of which nothing was said; the ids of sites in a result have no `@`. */
const SILENT = { id: '@', name: '' };

/** Reads a result. Answers that nobody can give are passed over, and no check applies to a service that is nowhere. */
export function received(duties: Duties, { answers = {}, data = {} }: Sent): Received {
  const where = circumstancesIn(data);
  const given = Object.entries(answers).flatMap(([key, answer]) =>
    isAnswer(answer) ? [{ key, answer, ...partsOf(key) }] : [],
  );
  const bySite = [...new Set(given.filter(({ site }) => site !== undefined).map(({ check }) => check))];
  const named = [...new Set(given.flatMap(({ site }) => site ?? []))].map((id) => ({ id, name: id }));
  const isSilent = typeof data['sites'] === 'number' && data['sites'] > named.length;
  // The answer to a check of which sites differ is worked out from theirs.
  const own = given.filter(({ check, site }) => site !== undefined || !bySite.includes(check));
  return {
    checks: where ? applicable(duties, where) : [],
    answered: {
      sites: isSilent ? [...named, SILENT] : named,
      bySite,
      answers: Object.fromEntries(own.map(({ key, answer }) => [key, { answer, at: '' }])),
    },
  };
}

/** Whether the answers are such as a service in its circumstances can give, and that of each check follows from its sites'. */
export function isPossible(duties: Duties, sent: Sent): boolean {
  const { checks, answered } = received(duties, sent);
  const ids = new Set(checks.map(({ id }) => id));
  return Object.entries(sent.answers ?? {}).every(([key, answer]) => {
    const { check, site } = partsOf(key);
    return ids.has(check) && isAnswer(answer) && (site !== undefined || answer === answerTo(check, answered));
  });
}

const isAnswer = (value: unknown): value is Answer => ANSWERS.some((answer) => answer === value);

function circumstancesIn(data: Readonly<Record<string, unknown>>): Circumstances | undefined {
  const nation = NATIONS.find((one) => one === data['nation']);
  const provider = PROVIDERS.find((one) => one === data['provider']);
  return nation && provider && { nation, provider };
}
