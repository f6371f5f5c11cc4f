import type { Kind } from '../../../src/domain/records/kind.js';
import { type Change, type Entry, recordOf } from '../../../src/domain/records/record.js';

/** Sessions, with a field of every sort. */
export const sessions: Kind = {
  id: 'session',
  name: { en: 'Session', cy: 'Sesiwn' },
  names: { en: 'Sessions', cy: 'Sesiynau' },
  title: 'title',
  when: 'start',
  until: 'end',
  calendar: { about: 'about', address: 'join', words: 'topics' },
  fields: [
    { kind: 'text', id: 'title', text: { en: 'What is it called?', cy: 'Beth yw ei henw?' } },
    { kind: 'long-text', id: 'about', text: 'What is it about?', optional: true },
    {
      kind: 'one',
      id: 'sector',
      text: { en: 'Sector', cy: 'Sector' },
      optional: true,
      options: [
        { value: 'public', text: { en: 'Public libraries', cy: 'Llyfrgelloedd cyhoeddus' } },
        { value: 'museums', text: { en: 'Museums', cy: 'Amgueddfeydd' } },
      ],
    },
    { kind: 'moment', id: 'start', text: { en: 'Starts', cy: 'Dechrau' }, optional: true },
    { kind: 'moment', id: 'end', text: { en: 'Ends', cy: 'Gorffen' }, optional: true },
    { kind: 'period', id: 'open', text: 'Open for names', optional: true },
    { kind: 'date', id: 'review', text: 'Review by', optional: true },
    { kind: 'number', id: 'places', text: 'Places', columns: ['Capacity'], optional: true, min: 1, whole: true },
    { kind: 'address', id: 'join', text: 'Address to join at', optional: true, tier: 'internal' },
    { kind: 'topics', id: 'topics', text: 'Topics', optional: true },
    { kind: 'labels', id: 'hosts', text: 'Hosts', optional: true, atMost: 3 },
  ],
};

export const AT = '2026-11-22T09:00:00.000Z';

export const change = (set: Change['set'], at = AT, more: Partial<Change> = {}): Change => ({
  at,
  tier: 'open',
  set,
  ...more,
});

export const session = (id: string, set: NonNullable<Change['set']>, ...later: Change[]): Entry =>
  recordOf({ kind: 'session', id }, [change(set), ...later]);

/** All of a list, however it pauses. */
export function whole<T>(work: Generator<unknown, T>): T {
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
  }
}
