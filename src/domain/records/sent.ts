import type { Outcome, Result, Tier } from '../../results/result.js';
import { type Change, type Entry, recordOf, TIERS } from './record.js';

/**
 * What a result is of that carries changes to a record: `kind` is that of the record, and `data.record` the record with
 * these changes and no others. The result has an id of its own, which only its sender knows and which erases it; the id
 * of the record is public.
 *
 * Changes travel alone, so that results may come twice, late or in any order, and two people's never clash.
 */
export function outcomeOf({ kind, id }: Pick<Entry, 'kind' | 'id'>, changes: readonly Change[]): Outcome {
  const tier = TIERS[Math.max(...changes.map((change) => TIERS.indexOf(change.tier)))] as Tier;
  const record = recordOf({ kind, id }, changes);
  const topics = record.fields['topics'];
  return { kind, tier, ...(Array.isArray(topics) && { topics }), data: { record } };
}

/** The record in a result, as it was sent and not yet checked; nothing where it carries none. */
export const recordIn = ({ data }: Pick<Result, 'data'>): unknown => data?.['record'];
