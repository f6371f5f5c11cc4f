import { putStructuredData } from '../../views/structured-data.js';
import type { Entry } from '../../domain/records/record.js';
import { published } from '../../domain/records/record.js';
import { isPast } from './model.js';
import { eventOf } from './structured.js';

/** So many sessions of a page are told of. */
const MOST = 50;

/** Tells search engines of the sessions that are to come. */
export function tellSearchEngines(element: HTMLElement, records: readonly Entry[], now: number): void {
  const page = location.href.replace(/#.*$/, '');
  const coming = records
    .flatMap((record) => published(record) ?? [])
    .filter((record) => record.kind === 'session' && !isPast(record, now));
  putStructuredData(
    element,
    'sessions',
    coming.slice(0, MOST).flatMap((session) => eventOf(session, page) ?? []),
  );
}
