import type { Answers } from './answers.js';
import type { Definition } from './definition.js';

/** The value of the group question that stands for no group. */
export const NO_GROUP = 'none';

/** The group that a person chose, if they chose one. */
export function groupOf({ groupFrom }: Pick<Definition, 'groupFrom'>, answers: Answers): string | undefined {
  const group = groupFrom === undefined ? undefined : answers[groupFrom];
  return typeof group === 'string' && group !== NO_GROUP ? group : undefined;
}
