import { noted } from './noted.js';
import type { Programme, Step } from './programme.js';

const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

/** Two tabs at one programme: what both did since `base`; where they differ, mine. Of two programmes mine goes on. */
export function joinProgrammes(base: Programme, theirs: Programme, mine: Programme): Programme {
  if (theirs.id !== mine.id) return mine;
  const newer = <Value>(was: Value, their: Value, my: Value): Value => (isSame(was, my) ? their : my);
  const [before, there, here] = [byId(base), byId(theirs), byId(mine)];
  const order = newer(ids(base), ids(theirs), ids(mine));
  const all = [...new Set([...order, ...ids(mine), ...ids(theirs)])];
  const stays = (id: string) => !before.has(id) || (there.has(id) && here.has(id));
  return {
    ...mine,
    pace: newer(base.pace, theirs.pace, mine.pace),
    steps: all.filter(stays).map((id) => {
      const [my, their] = [here.get(id), there.get(id)];
      return my && their ? joined(before.get(id), their, my) : (my ?? their)!;
    }),
  };

  function joined(was: Step | undefined, their: Step, my: Step): Step {
    const done = newer(was?.done, their.done, my.done);
    const reflection = newer(was?.reflection, their.reflection, my.reflection);
    return noted(my, { done, reflection });
  }
}

const ids = ({ steps }: Programme): string[] => steps.map(({ id }) => id);
const byId = ({ steps }: Programme): Map<string, Step> => new Map(steps.map((step) => [step.id, step]));
