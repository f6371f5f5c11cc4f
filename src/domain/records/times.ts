import type { Moment } from './kind.js';

/** Times on clocks in zones of the IANA's, by the tables that browsers and Node have. Instants are epoch milliseconds. */

const DAY = 86_400_000;
const clocks = new Map<string, Intl.DateTimeFormat | undefined>();

function clockIn(zone: string): Intl.DateTimeFormat | undefined {
  if (clocks.has(zone)) return clocks.get(zone);
  let clock: Intl.DateTimeFormat | undefined;
  try {
    clock = new Intl.DateTimeFormat('en-GB', {
      timeZone: zone,
      hourCycle: 'h23',
      ...{ year: 'numeric', month: '2-digit', day: '2-digit' },
      ...{ hour: '2-digit', minute: '2-digit', second: '2-digit' },
    });
  } catch {
    // There is no such zone.
  }
  clocks.set(zone, clock);
  return clock;
}

export const isZone = (zone: string): boolean => clockIn(zone) !== undefined;

/** Whether a text is a day that exists, as `2028-02-29`. */
export function isDay(text: unknown): text is string {
  if (typeof text !== 'string' || !/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  const at = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text);
}

/** What a clock in a zone shows at an instant, as `2027-03-28T10:00`. Throws a RangeError where there is no such zone. */
export function clockAt(instant: number, zone: string): string {
  const clock = clockIn(zone);
  if (!clock) throw new RangeError(`there is no time zone "${zone}"`);
  const part = Object.fromEntries(clock.formatToParts(instant).map(({ type, value }) => [type, value]));
  return `${part['year']!.padStart(4, '0')}-${part['month']}-${part['day']}T${part['hour']}:${part['minute']}`;
}

/**
 * The instant at which a clock shows a time. Where clocks go back and it is shown twice, the first; nothing where they go
 * forward over it, or the time or the zone does not exist.
 */
export function instantOf({ at, zone }: Moment): number | undefined {
  if (!/^\d{4}-\d\d-\d\dT([01]\d|2[0-3]):[0-5]\d$/.test(at) || !isDay(at.slice(0, 10)) || !isZone(zone))
    return undefined;
  const asUtc = Date.parse(`${at}:00Z`);
  const offsetAt = (instant: number) => Date.parse(`${clockAt(instant, zone)}:00Z`) - instant;
  const instants = [asUtc - DAY, asUtc + DAY].map((near) => asUtc - offsetAt(near));
  const shown = instants.filter((instant) => clockAt(instant, zone) === at);
  return shown.length > 0 ? Math.min(...shown) : undefined;
}
