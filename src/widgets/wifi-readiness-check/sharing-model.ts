import type { Given } from '../../domain/duties/answers.js';
import { type Conflict, merge } from '../../domain/duties/merge.js';
import { answer, type Readiness } from './model.js';

/** Joins what a colleague answered. Of a check on which they differ again, the latest difference is told. */
export function joinPart(now: Readiness, { sites, bySite, answers }: Readiness): Readiness {
  const { answered, conflicts } = merge(now, { sites, bySite, answers });
  const keys = new Set(conflicts.map(({ key }) => key));
  return { ...now, ...answered, conflicts: [...now.conflicts.filter(({ key }) => !keys.has(key)), ...conflicts] };
}

/** Decides between two answers that differ. */
export const settle = (now: Readiness, conflict: Conflict, given: Given): Readiness => ({
  ...answer(now, conflict.key, given),
  conflicts: now.conflicts.filter(({ key }) => key !== conflict.key),
});
