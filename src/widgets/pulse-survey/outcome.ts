import { standing } from '../../domain/pulse/waves.js';
import { keptAnswers } from '../../domain/questionnaire/ending.js';
import { scores } from '../../domain/questionnaire/score.js';
import type { Session } from '../../domain/questionnaire/session.js';
import { surveyGroup } from '../../domain/survey/groups.js';
import { asked } from '../../domain/survey/open-words.js';
import type { Outcome } from '../../results/result.js';
import type { PulseConfig } from './schema.js';

/**
 * What comes of a pulse survey that is ended in a wave that is open, or without waves.
 *
 * @param day - On which they end them, as `2026-11-22`: it says which wave they answer.
 */
export function pulseOutcome(pulse: PulseConfig, session: Session, day: string): Outcome {
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
