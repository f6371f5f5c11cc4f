import type { Text } from '../text.js';
import type { Definition, Question } from './definition.js';
import { NO_GROUP } from './group.js';

/** What says which group a person is in: the answer to one of the questions. */
export type Grouped = Pick<Definition, 'questions' | 'groupFrom'>;

/** The groups that a person may choose, in the author's order. */
export function offeredGroups(definition: Grouped): string[] {
  return optionsOf(definition)
    .map(({ value }) => value)
    .filter((value) => value !== NO_GROUP);
}

/** The words for a group, or its id where the questions have none. */
export function groupLabel(definition: Grouped, id: string): Text {
  return optionsOf(definition).find(({ value }) => value === id)?.text ?? id;
}

function optionsOf({ questions, groupFrom }: Grouped): Extract<Question, { kind: 'one' }>['options'] {
  const asks = questions.find(({ id }) => id === groupFrom);
  return asks?.kind === 'one' ? asks.options : [];
}
