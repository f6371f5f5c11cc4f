import films from '../../domain/programme/content/films.json' with { type: 'json' };
import tasks from '../../domain/programme/content/tasks.json' with { type: 'json' };
import type { Offers, SessionOffering } from '../../domain/programme/programme.js';
import type { Moment } from '../../domain/records/kind.js';
import type { Entry } from '../../domain/records/record.js';
import { instantOf } from '../../domain/records/times.js';
import { lineIn } from './model.js';

/** What a programme can be made of: the built-in films and tasks, and the sessions of this exchange. */
export const offersOf = (records: readonly Entry[]): Offers => ({
  films,
  tasks,
  sessions: records.filter(({ kind }) => kind === 'session').map(offeringOf),
});

/** A session as a programme has it: without the address to join. */
function offeringOf(session: Entry): SessionOffering {
  const { start, topics = [], level } = session.fields;
  const begins = start === undefined ? undefined : instantOf(start as Moment);
  return {
    id: session.id,
    title: lineIn(session, 'title'),
    topics: topics as string[],
    ...(level !== undefined && { level: level as string }),
    ...(begins !== undefined && { start: new Date(begins).toISOString() }),
  };
}
