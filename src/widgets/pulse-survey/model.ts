import { standing } from '../../domain/pulse/waves.js';
import type { Session } from '../../domain/questionnaire/session.js';
import type { Result } from '../../results/result.js';
import type { PulseConfig } from './schema.js';

export type { PulseConfig } from './schema.js';

/** Whether it can be answered on a day: in a wave, or always where there are none. */
export const isOpenOn = ({ waves }: PulseConfig, day: string): boolean =>
  !waves || standing(waves, day).open !== undefined;

/** Whether a person has ended the questions, in a wave that is open. */
export const pulseEnded = (pulse: PulseConfig, { at }: Session, day: string): boolean =>
  at === 'results' && isOpenOn(pulse, day);

/** Whether what a person has answered was another wave than the one that is open. */
export function isEarlier({ waves }: PulseConfig, result: Result | undefined, day: string): boolean {
  const { open } = standing(waves ?? [], day);
  return open !== undefined && result !== undefined && result.data?.['wave'] !== open.id;
}
