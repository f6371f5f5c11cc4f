import type { Fields } from '../../src/domain/records/kind.js';
import { type Entry, recordOf } from '../../src/domain/records/record.js';

/** When a record was written. */
export const AT = '2026-11-01T09:00:00.000Z';

/** A record that everybody may see, as a list of an exchange has it. */
export const record = (kind: string, id: string, set: Fields): Entry =>
  recordOf({ kind, id }, [{ at: AT, tier: 'open', set }]);

/** A session that is long to come. */
export const session = (id: string, more: Fields = {}): Entry =>
  record('session', id, {
    title: `Session ${id}`,
    about: 'What happens.',
    start: { at: '2099-03-28T10:00', zone: 'Europe/London' },
    end: { at: '2099-03-28T11:00', zone: 'Europe/London' },
    sort: 'webinar',
    mode: 'online',
    lead: 'A service',
    sector: 'public',
    topics: ['ebooks'],
    level: 'start',
    ...more,
  });
