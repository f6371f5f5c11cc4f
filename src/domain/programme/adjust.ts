import { noted } from './noted.js';
import type { Pace, Programme, Step } from './programme.js';

/** What a person does with a programme: each gives a step from one state to the next. */
type Adjustment = (now: Programme) => Programme;

/** Takes a step out. */
export const drop =
  (id: string): Adjustment =>
  (now) => ({ ...now, steps: now.steps.filter((step) => step.id !== id) });

/** Moves a step one place up or down; the first stays first and the last stays last. */
export const move =
  (id: string, by: -1 | 1): Adjustment =>
  (now) => {
    const at = now.steps.findIndex((step) => step.id === id);
    const [step, other] = [now.steps[at], now.steps[at + by]];
    if (!step || !other) return now;
    return { ...now, steps: now.steps.with(at, other).with(at + by, step) };
  };

/** Puts a step at the end, unless it is there already. */
export const add =
  (step: Step): Adjustment =>
  (now) =>
    now.steps.some(({ id }) => id === step.id) ? now : { ...now, steps: [...now.steps, step] };

/** Adds something in the person's own words; nothing for empty ones. */
export const addOwn = (title: string): Adjustment => {
  const words = title.trim();
  return words ? add({ id: `own:${words}`, kind: 'own', title: words, for: [] }) : (now) => now;
};

/** Ticks a step as done on a day, or takes the tick away. */
export const tick =
  (id: string, done: string | undefined): Adjustment =>
  (now) =>
    changed(now, id, { done });

/** Keeps what a person thought about a step. */
export const reflect =
  (id: string, reflection: string): Adjustment =>
  (now) =>
    changed(now, id, { reflection: reflection || undefined });

/** Chooses how many days there are from one step to the next. */
export const paced =
  (pace: Pace): Adjustment =>
  (now) => ({ ...now, pace });

const changed = (now: Programme, id: string, about: Parameters<typeof noted>[1]): Programme => ({
  ...now,
  steps: now.steps.map((step) => (step.id === id ? noted(step, about) : step)),
});
