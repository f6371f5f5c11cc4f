import { standing } from '../../domain/pulse/waves.js';
import { scores } from '../../domain/questionnaire/score.js';
import { keptAnswers, type Session } from '../../domain/questionnaire/session.js';
import { surveyGroup } from '../../domain/survey/groups.js';
import { asked } from '../../domain/survey/open-words.js';
import type { Outcome, Result } from '../../results/result.js';
import type { PulseConfig } from './schema.js';

export type { PulseConfig } from './schema.js';

/** Whether it can be answered on a day: in a wave, or always where there are none. */
export const isOpenOn = ({ waves }: PulseConfig, day: string): boolean =>
  !waves || standing(waves, day).open !== undefined;

/**
 * What comes of a pulse survey: nothing until the person has ended the questions, and nothing between waves.
 *
 * @param day - On which they end them, as `2026-11-22`: it says which wave they answer.
 */
export function outcome(pulse: PulseConfig, session: Session, day: string): Outcome | undefined {
  if (session.at !== 'results' || !isOpenOn(pulse, day)) return undefined;
  const questions = asked(pulse, session.answers);
  const answers = keptAnswers(questions, session);
  const { open } = standing(pulse.waves ?? [], day);
  return {
    kind: 'pulse-response',
    tier: 'open',
    group: surveyGroup(pulse, answers),
    answers,
    scores: scores(questions, answers),
    ...(open && { data: { wave: open.id } }),
  };
}

/** Whether what a person has answered was another wave than the one that is open. */
export function isEarlier({ waves }: PulseConfig, result: Result | undefined, day: string): boolean {
  const { open } = standing(waves ?? [], day);
  return open !== undefined && result !== undefined && result.data?.['wave'] !== open.id;
}
