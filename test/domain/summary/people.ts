import type { Definition } from '../../../src/domain/questionnaire/definition.js';
import { countedQuestions } from '../../../src/domain/questionnaire/route.js';
import type { Result } from '../../../src/results/result.js';

let made = 0;

/** A finished questionnaire of one person. */
export function result(changes: Partial<Result> = {}): Result {
  return {
    schema: 'library-widgets/result/1',
    id: `person-${++made}`,
    rev: 1,
    kind: 'audit-response',
    widget: 'skills-audit',
    widgetVersion: '0.1.0',
    definition: { id: 'example', version: '1' },
    tier: 'open',
    lang: 'en',
    startedAt: '2026-11-20T09:00:00Z',
    finishedAt: '2026-11-20T09:08:00Z',
    answers: {},
    ...changes,
  };
}

/** Results of so many people, each of whom answers as told. */
export const people = (n: number, answers: Result['answers'], changes: Partial<Result> = {}): Result[] =>
  Array.from({ length: n }, () => result({ answers, ...changes }));

/**
 * Results of a group whose ratings add up to a sum, as even as they can be, but for the questions in `instead`, which
 * everybody rates the same.
 */
export function group(
  definition: Definition,
  { id, n, sum, instead = {} }: { id: string; n: number; sum: number; instead?: Record<string, number> },
): Result[] {
  const counted = countedQuestions(definition, {}).filter(({ kind }) => kind === 'rating');
  const rated = counted.map((question) => question.id);
  const free = rated.filter((name) => !(name in instead));
  let left = sum - n * Object.values(instead).reduce((all, points) => all + points, 0);
  let places = n * free.length;
  return Array.from({ length: n }, (_, at) => {
    const answers: Record<string, number> = { ...instead };
    for (const name of free) {
      answers[name] = Math.floor(left / places);
      left -= answers[name];
      places--;
    }
    return result({
      id: `${id}-${at}`,
      group: id,
      answers,
      definition: { id: definition.id, version: definition.version },
    });
  });
}

/** The same in another order, by a rule of its own so that a failure can be seen again. */
export function shuffled<One>(all: readonly One[], seed: number): One[] {
  const mixed = [...all];
  let state = seed;
  for (let at = mixed.length - 1; at > 0; at--) {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    const other = state % (at + 1);
    [mixed[at], mixed[other]] = [mixed[other]!, mixed[at]!];
  }
  return mixed;
}
