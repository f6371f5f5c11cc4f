const DAY = 86_400_000;

const midnight = (day: string): number => Date.parse(`${day}T00:00:00Z`);
const dayAt = (instant: number): string => new Date(instant).toISOString().slice(0, 10);

/** The first and the last day of a month, given as `2027-03`. */
export function daysIn(month: string): { from: string; to: string } {
  return { from: `${month}-01`, to: dayAt(midnight(`${monthAfter(month, 1)}-01`) - DAY) };
}

/** The month so many months later, or earlier. */
export function monthAfter(month: string, months: number): string {
  const at = new Date(midnight(`${month}-01`));
  at.setUTCMonth(at.getUTCMonth() + months);
  return at.toISOString().slice(0, 7);
}

/** The weeks of a month, from Monday to Sunday; nothing in the place of a day of another month. */
export function weeksOf(month: string): (string | undefined)[][] {
  const { from, to } = daysIn(month);
  const monday = midnight(from) - ((new Date(midnight(from)).getUTCDay() + 6) % 7) * DAY;
  const weeks: (string | undefined)[][] = [];
  for (let week = monday; week <= midnight(to); week += 7 * DAY) {
    const days = Array.from({ length: 7 }, (_, at) => dayAt(week + at * DAY));
    weeks.push(days.map((day) => (day >= from && day <= to ? day : undefined)));
  }
  return weeks;
}
