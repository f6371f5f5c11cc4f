import { dueDays } from '../../domain/programme/due.js';
import type { Programme } from '../../domain/programme/programme.js';
import { type Lang, textIn } from '../../domain/text.js';
import { stepReasons } from './reasons.js';
import type { ProgrammeWords } from './words.js';

const DAY = 24 * 60 * 60 * 1000;

/**
 * What is still to be done, as a calendar (RFC 5545): a session at its moment, all else as a whole day. A step keeps its
 * name in the calendar from one download to the next. Rejects when the writer cannot be fetched.
 *
 * @param now - Epoch milliseconds.
 */
export async function calendarOf(
  programme: Programme,
  { words, lang, now }: { words: ProgrammeWords; lang: Lang; now: number },
): Promise<string> {
  const { default: ical } = await import('ical-generator');
  const calendar = ical({
    name: words.heading,
    prodId: { company: 'library-widgets', product: 'development-programme', language: lang.toUpperCase() },
  });
  const due = dueDays(programme);
  for (const step of programme.steps.filter(({ done }) => !done)) {
    const day = due.get(step.id);
    const whole = day && new Date(`${day}T00:00:00Z`);
    const when = step.start
      ? { start: new Date(step.start) }
      : whole && { start: whole, end: new Date(whole.getTime() + DAY), allDay: true };
    if (!when) continue;
    calendar.createEvent({
      ...when,
      id: `${programme.id}.${encodeURIComponent(step.id)}@library-widgets`,
      stamp: new Date(now),
      summary: `${words.kinds[step.kind]}: ${textIn(step.title, lang)}`,
      description: stepReasons(step, programme, words, lang).join(' '),
    });
  }
  return calendar.toString();
}
