import { download } from '../../core/download.js';
import { calendarOf } from '../../domain/records/calendar.js';
import type { Kind } from '../../domain/records/kind.js';
import type { Entry } from '../../domain/records/record.js';
import type { Lang } from '../../domain/text.js';

/** Gives a person one session or many as a calendar file. What it says of each is what the records given say. */
export async function downloadCalendar(kind: Kind, sessions: readonly Entry[], lang: Lang): Promise<void> {
  const { default: ical } = await import('ical-generator');
  const text = calendarOf(kind, sessions, { ical, lang });
  if (text !== undefined) download('sessions.ics', 'text/calendar', text);
}
