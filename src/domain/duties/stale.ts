const YEAR = 365 * 24 * 60 * 60 * 1000;

/** Whether a day, as `2026-11-22`, is more than a year (365 days) before now, which is in epoch milliseconds. */
export const isOld = (day: string, now: number): boolean => now - Date.parse(day) > YEAR;
