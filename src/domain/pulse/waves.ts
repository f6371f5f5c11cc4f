import type { Wave } from './definition.js';

/** Where a day stands among the waves: in one, or between what has closed and what comes. */
export interface Standing {
  open?: Wave;
  last?: Wave;
  next?: Wave;
}

/**
 * Where a day stands.
 *
 * @param waves - One after the other.
 * @param day - As `2026-11-22`.
 */
export function standing(waves: readonly Wave[], day: string): Standing {
  const open = waves.find(({ opens, closes }) => opens <= day && day <= closes);
  const last = waves.findLast(({ closes }) => closes < day);
  const next = waves.find(({ opens }) => opens > day);
  return { ...(open && { open }), ...(last && { last }), ...(next && { next }) };
}

/** The day of a moment in the person's own time zone, as `2026-11-22`. (`dayOf` would bring the names of months along.) */
export function dayAt(moment: number): string {
  const ahead = -new Date(moment).getTimezoneOffset() * 60_000;
  return new Date(moment + ahead).toISOString().slice(0, 10);
}
