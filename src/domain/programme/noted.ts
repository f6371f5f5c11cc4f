import type { Step } from './programme.js';

/** A step with something noted about it. What is `undefined` is left out, so that it reads back from JSON as it was. */
export function noted(step: Step, about: Pick<Step, 'done' | 'reflection'>): Step {
  const { done, reflection } = { done: step.done, reflection: step.reflection, ...about };
  const kept = Object.entries(step).filter(([key]) => key !== 'done' && key !== 'reflection');
  return { ...(Object.fromEntries(kept) as unknown as Step), ...(done && { done }), ...(reflection && { reflection }) };
}
