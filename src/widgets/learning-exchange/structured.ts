import { filled } from '../../domain/channel/raw.js';
import type { Fields, Moment } from '../../domain/records/kind.js';
import type { Entry } from '../../domain/records/record.js';
import { instantOf } from '../../domain/records/times.js';
import { endOf, lineIn } from './model.js';

const MODES: Readonly<Record<string, string>> = {
  online: 'OnlineEventAttendanceMode',
  'in-person': 'OfflineEventAttendanceMode',
  both: 'MixedEventAttendanceMode',
};

/**
 * A session as an `Event` of Schema.org (schema.org/Event), for search engines: where it is online, its place is the page,
 * never the address to join. Nothing where it has no beginning.
 *
 * @param page - Address of the page that shows it.
 */
export function eventOf(session: Entry, page: string): object | undefined {
  const { title, about, start, mode, where, lead, capacity } = session.fields;
  const begins = start === undefined ? undefined : instantOf(start as Moment);
  if (begins === undefined) return undefined;
  const attendance = MODES[lineIn(session, 'mode')];
  return filled({
    '@context': 'https://schema.org',
    '@type': 'Event',
    name: title,
    description: about,
    startDate: new Date(begins).toISOString(),
    endDate: new Date(endOf(session)).toISOString(),
    eventStatus: 'https://schema.org/EventScheduled',
    eventAttendanceMode: attendance && `https://schema.org/${attendance}`,
    location: placesOf({ mode, where } as Fields, page),
    organizer: lead === undefined ? undefined : { '@type': 'Organization', name: lead },
    maximumAttendeeCapacity: capacity,
    url: page,
  });
}

function placesOf({ mode, where }: Fields, page: string): object[] {
  const online = { '@type': 'VirtualLocation', url: page };
  const here = where === undefined ? [] : [{ '@type': 'Place', name: where, address: where }];
  if (mode === 'in-person') return here;
  return mode === 'both' ? [...here, online] : [online];
}
