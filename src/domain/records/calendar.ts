import { type Lang, textIn } from '../text.js';
import { plain } from './find.js';
import type { Kind, Moment, Period, Value } from './kind.js';
import type { Entry } from './record.js';
import { instantOf } from './times.js';

/** What is needed of ical-generator. It is given in by whoever imports it, so that it loads only for those who need it. */
export type CalendarWriter = (about: {
  name: string;
  prodId: { company: string; product: string; language: string };
}) => {
  createEvent(event: {
    id: string;
    stamp: Date;
    sequence: number;
    allDay: boolean;
    start: Date;
    end: Date;
    summary: string;
    description?: string;
    location?: string;
    url?: string;
    categories?: { name: string }[];
  }): unknown;
  toString(): string;
};

const DAY = 86_400_000;
const HOUR = 3_600_000;

/** After this the id of a record, in a calendar. */
export const UID_END = '@library-widgets';

/**
 * Records as a calendar (RFC 5545); nothing where none of them has a date. The same record is the same event from one
 * download to the next. Times are written in UTC, so that they are right on every clock and across each clock change,
 * whatever the reader knows of time zones; days are whole days.
 */
export function calendarOf(
  kind: Kind,
  records: readonly Entry[],
  { ical, lang }: { ical: CalendarWriter; lang: Lang },
): string | undefined {
  const calendar = ical({
    name: textIn(kind.names, lang),
    prodId: { company: 'library-widgets', product: kind.id, language: lang.toUpperCase() },
  });
  let isEmpty = true;
  for (const record of records) {
    const time = timeOf(kind, record.fields);
    if (!time) continue;
    isEmpty = false;
    const { about, where, address, words } = kind.calendar ?? {};
    const said = (id: string | undefined): string => {
      const field = kind.fields.find((one) => one.id === id);
      return field ? plain(field, record.fields[field.id], lang) : '';
    };
    const categories = record.fields[words ?? ''];
    calendar.createEvent({
      id: `${record.id}${UID_END}`,
      stamp: new Date(record.at),
      sequence: record.rev - 1,
      ...time,
      summary: said(kind.title),
      ...(said(about) && { description: said(about) }),
      ...(said(where) && { location: said(where) }),
      ...(said(address) && { url: said(address) }),
      ...(Array.isArray(categories) && { categories: categories.map((name) => ({ name })) }),
    });
  }
  return isEmpty ? undefined : calendar.toString();
}

/** A calendar's days end on the day after the last. */
function timeOf(
  { when, until }: Kind,
  fields: Entry['fields'],
): { allDay: boolean; start: Date; end: Date } | undefined {
  const value = when === undefined ? undefined : fields[when];
  if (value === undefined) return undefined;
  if (isMoment(value)) {
    const start = instantOf(value);
    if (start === undefined) return undefined;
    const last = until === undefined ? undefined : fields[until];
    const end = (last !== undefined && isMoment(last) && instantOf(last)) || start + HOUR;
    return { allDay: false, start: new Date(start), end: new Date(end) };
  }
  const { from, to } = typeof value === 'string' ? { from: value, to: undefined } : (value as Period);
  const midnight = (day: string) => Date.parse(`${day}T00:00:00Z`);
  return { allDay: true, start: new Date(midnight(from)), end: new Date(midnight(to ?? from) + DAY) };
}

const isMoment = (value: Value): value is Moment => typeof value === 'object' && 'zone' in value;
