import type { Given } from '../../../src/domain/duties/answers.js';
import type { Duties } from '../../../src/domain/duties/definition.js';
import type { Answer } from '../../../src/domain/duties/duty.js';
import type { Result } from '../../../src/results/result.js';
import { begin, outcome, type Readiness } from '../../../src/widgets/wifi-readiness-check/model.js';
import { result } from '../summary/people.js';
import { given } from './checks.js';

let made = 0;

/** What a service sends that gave these answers, by default one of Wales with a supplier; its group is its nation. */
export function service(config: Duties, answers: Record<string, Answer>, about: Partial<Readiness> = {}): Result {
  const said: Record<string, Given> = Object.fromEntries(
    Object.entries(answers).map(([key, answer]) => [key, given(answer)]),
  );
  const state: Readiness = {
    ...begin(),
    at: 'results',
    nation: 'wales',
    provider: 'supplier',
    answers: said,
    ...about,
  };
  return result({
    id: `service-${++made}`,
    widget: 'wifi-readiness-check',
    definition: { id: config.id, version: config.version },
    ...outcome(config, state),
  });
}

/** So many services that all answer the same. */
export const services = (
  n: number,
  config: Duties,
  answers: Record<string, Answer>,
  about: Partial<Readiness> = {},
): Result[] => Array.from({ length: n }, () => service(config, answers, about));
