import { plain, planOf, type Telling } from './telling.js';

const DAY = 24 * 60 * 60 * 1000;

/**
 * The due dates of a run as a calendar (RFC 5545), each a whole day; nothing where no action has one. The same action
 * keeps its name in the calendar from one download to the next. Rejects when the writer cannot be fetched.
 */
export async function calendarOf(telling: Telling, run: { id: string; now: number }): Promise<string | undefined> {
  const dated = planOf(telling).filter(({ due }) => due);
  if (dated.length === 0) return undefined;
  const { config, words, results } = telling;
  const { default: ical } = await import('ical-generator');
  const calendar = ical({
    name: plain(telling, config.title),
    prodId: { company: 'library-widgets', product: 'wifi-readiness-check', language: words.lang.toUpperCase() },
  });
  for (const { key, check, site, due, owner, evidence } of dated) {
    const start = new Date(`${due!}T00:00:00Z`);
    const row = (name: string, value: string | undefined) => (value ? [`${name}: ${value}`] : []);
    calendar.createEvent({
      id: `${key.replace('@', '.')}.${run.id}@library-widgets`,
      stamp: new Date(run.now),
      allDay: true,
      start,
      end: new Date(start.getTime() + DAY),
      summary: `${plain(telling, check.text)}${site ? ` (${site.name})` : ''}`,
      description: [
        plain(telling, check.plain),
        ...row(results.colOwner, owner),
        ...row(results.colEvidence, evidence),
        words.notAdvice,
      ].join('\n'),
    });
  }
  return calendar.toString();
}
