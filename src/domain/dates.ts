import type { Lang } from './text.js';

/** Not left to the browser: Chromium knows no Welsh months. */
const MONTHS: Record<Lang, readonly string[]> = {
  en: 'January February March April May June July August September October November December'.split(' '),
  cy: 'Ionawr Chwefror Mawrth Ebrill Mai Mehefin Gorffennaf Awst Medi Hydref Tachwedd Rhagfyr'.split(' '),
  gd: 'Faoilleach Gearran Màrt Giblean Cèitean Ògmhios Iuchar Lùnastal Sultain Dàmhair Samhain Dùbhlachd'.split(' '),
};

/**
 * A date of ISO 8601 in words: a year, a month (`2026-11`), a day, or the day of a moment, in the person's own time
 * zone. What is none of these comes back as it is.
 */
export function dateIn(lang: Lang, iso: string): string {
  const [, year, month, day] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(iso.includes('T') ? dayOf(iso) : iso) ?? [];
  if (!year) return iso;
  return [day && String(Number(day)), month && (MONTHS[lang][Number(month) - 1] ?? month), year]
    .filter(Boolean)
    .join(' ');
}

/** The day of a moment as `2026-11-22`, in the person's own time zone; what is no moment comes back as it is. */
export function dayOf(moment: string): string {
  const at = new Date(moment);
  if (Number.isNaN(at.getTime())) return moment;
  const two = (n: number) => String(n).padStart(2, '0');
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
}

/** The day of a moment in UTC, as `2026-11-22`: the same wherever it is worked out. Throws a RangeError when it is no moment. */
export function utcDay(moment: string): string {
  return new Date(moment).toISOString().slice(0, 10);
}
