import type { Programme } from './programme.js';

const DAY = 24 * 60 * 60 * 1000;

/**
 * The day by which each step is to be done, as `2026-11-22`: one step after the other from the day on which the programme
 * was made. A session with a time has its own, and an ask waits for somebody else.
 */
export function dueDays({ madeOn, pace, steps }: Programme): Map<string, string> {
  const begins = Date.parse(`${madeOn}T00:00:00Z`);
  return new Map(
    steps
      .filter(({ kind, start }) => kind !== 'ask' && !start)
      .map(({ id }, at) => [id, new Date(begins + (at + 1) * pace * DAY).toISOString().slice(0, 10)]),
  );
}
