import { webAddress } from '../channel/web-address.js';
import { UID_END } from './calendar.js';
import { LONGEST_LINE, LONGEST_TEXT } from '../questionnaire/answers.js';
import { type FieldProblem, isEmpty, problems } from './check.js';
import type { Found } from './draft.js';
import type { Slices } from './find.js';
import type { Field, Kind, Moment, Period, Value } from './kind.js';
import { clockAt, isZone } from './times.js';

interface EventTime {
  date: Date;
  type?: 'DATE' | 'DATE-TIME';
  local?: { date: Date; timezone: string };
}

interface CalendarEvent {
  uid?: string;
  summary?: string;
  description?: string;
  location?: string;
  url?: string;
  categories?: string[];
  start?: EventTime;
  end?: EventTime | null;
  duration?: { weeks?: number; days?: number; hours?: number; minutes?: number; seconds?: number } | null;
  recurrenceRule?: unknown;
}

/** What is needed of ts-ics: it reads one event, given whole. */
export type EventReader = (event: string) => CalendarEvent;

/** Why an event was left out, or (`repeats`) only its first time was taken. `line` is that of the file. */
export interface EventFault {
  line: number;
  summary?: string;
  problem: FieldProblem | { code: 'unreadable' | 'repeats' };
  field?: string;
}

export interface CalendarRead {
  found: Found[];
  faults: EventFault[];
}

const DAY = 86_400_000;
const LONDON = 'Europe/London';

/**
 * The events of a calendar (RFC 5545) as records: one bad event keeps no other from being read. A time in UTC becomes the
 * time that a clock in `zone` shows then. Nothing is found in a text that is no calendar.
 */
export function* readCalendar(
  kind: Kind,
  text: string,
  { read, zone = LONDON }: { read: EventReader; zone?: string },
): Slices<CalendarRead> {
  const all: CalendarRead = { found: [], faults: [] };
  for (const { line, text: one } of eventsIn(text)) {
    yield;
    let event: CalendarEvent;
    try {
      event = read(one);
    } catch {
      all.faults.push({ line, problem: { code: 'unreadable' } });
      continue;
    }
    const { summary } = event;
    const about = { line, ...(summary && { summary }) };
    const fields = fieldsOf(kind, event, zone);
    const wrong = [...problems(kind, fields)];
    all.faults.push(...wrong.map(([field, problem]) => ({ ...about, field, problem })));
    if (wrong.length > 0) continue;
    if (event.recurrenceRule) all.faults.push({ ...about, problem: { code: 'repeats' } });
    all.found.push({ id: idOf(event, line), fields });
  }
  return all;
}

/** Each event, from its beginning to its end, and the line on which it begins. */
function* eventsIn(text: string): Generator<{ line: number; text: string }> {
  const lines = text.split(/\r\n?|\n/);
  let begun: number | undefined;
  for (const [at, line] of lines.entries()) {
    if (/^BEGIN:VEVENT\s*$/i.test(line)) begun = at;
    if (begun === undefined || !/^END:VEVENT\s*$/i.test(line)) continue;
    yield { line: begun + 1, text: lines.slice(begun, at + 1).join('\r\n') };
    begun = undefined;
  }
}

/** Our own id where it is one of ours, else what of theirs an id may hold. */
function idOf({ uid = '' }: CalendarEvent, line: number): string {
  const ours = uid.endsWith(UID_END) ? uid.slice(0, -UID_END.length) : uid;
  const id = ours.replace(/[^A-Za-z0-9._-]+/g, '-').slice(-80);
  return /^[A-Za-z0-9]/.test(id) ? id : `event-${id.slice(0, 60) || line}`;
}

function fieldsOf(kind: Kind, event: CalendarEvent, zone: string): Record<string, Value> {
  const { title, when, until, calendar = {} } = kind;
  const { summary, description, location, url, categories, start } = event;
  const fieldNamed = (id: string | undefined) => kind.fields.find((field) => field.id === id);
  const end = endOf(event);
  const values: [string | undefined, Value | undefined][] = [
    [title, summary?.trim().slice(0, LONGEST_LINE)],
    [calendar.about, description?.trim().slice(0, LONGEST_TEXT)],
    [calendar.where, location?.trim().slice(0, LONGEST_LINE)],
    [calendar.address, url && webAddress(url)?.href],
    [calendar.words, categories?.map((word) => word.trim()).filter(Boolean)],
    [when, timeIn(fieldNamed(when), start, end, zone)],
    [until, timeIn(fieldNamed(until), end, undefined, zone)],
  ];
  return Object.fromEntries(
    values.filter((entry): entry is [string, Value] => entry[0] !== undefined && !isEmpty(entry[1])),
  );
}

function endOf({ start, end, duration }: CalendarEvent): EventTime | undefined {
  if (end || !start || !duration) return end ?? undefined;
  const { weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0 } = duration;
  const length = (((weeks * 7 + days) * 24 + hours) * 60 + minutes) * 60_000 + seconds * 1000;
  const later = (date: Date) => new Date(date.getTime() + length);
  return {
    ...start,
    date: later(start.date),
    ...(start.local && { local: { ...start.local, date: later(start.local.date) } }),
  };
}

function timeIn(
  field: Field | undefined,
  time: EventTime | undefined,
  end: EventTime | undefined,
  zone: string,
): Moment | Period | string | undefined {
  if (!field || !time) return undefined;
  // What is no time stays for the check to refuse.
  if (Number.isNaN(time.date.getTime())) return field.kind === 'moment' ? { at: '?', zone } : '?';
  const at = clockOf(time, zone);
  if (field.kind === 'moment') return at;
  const from = at.at.slice(0, 10);
  if (field.kind !== 'period' || !end || Number.isNaN(end.date.getTime())) return from;
  const isWhole = end.type === 'DATE';
  const to = clockOf(isWhole ? { ...end, date: new Date(end.date.getTime() - DAY) } : end, zone).at.slice(0, 10);
  return to > from ? { from, to } : { from };
}

/** A whole day begins at midnight wherever its reader is; a zone that nobody knows is left for the check to refuse. */
function clockOf({ date, type, local }: EventTime, zone: string): Moment {
  const written = (shown: Date) => shown.toISOString().slice(0, 16);
  if (type === 'DATE') return { at: written(date), zone };
  if (!local) return { at: clockAt(date.getTime(), zone), zone };
  return {
    at: isZone(local.timezone) ? clockAt(date.getTime(), local.timezone) : written(local.date),
    zone: local.timezone,
  };
}
