import { type Answered, answerTo } from './answers.js';
import type { Check } from './definition.js';
import type { Answer } from './duty.js';

/** A check whose answer is another than the last time. */
export interface Change {
  check: Check;
  before: Answer;
  now: Answer;
}

/** The checks that were answered then and now, and differently. */
export function changesSince(before: Answered, now: Answered, checks: readonly Check[]): Change[] {
  return checks.flatMap((check) => {
    const [then, today] = [answerTo(check.id, before), answerTo(check.id, now)];
    return then && today && then !== today ? [{ check, before: then, now: today }] : [];
  });
}
