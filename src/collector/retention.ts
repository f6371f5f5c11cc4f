import { and, eq, inArray, isNull, lt, notInArray, or, sql } from 'drizzle-orm';
import type { Tables } from './database.js';
import { letGo } from './records.js';
import { results, told } from './schema.js';

/** Stands for every campaign that is not named, and for none. */
const OTHERS = '*';
const PAGE = 500;

/**
 * Deletes results that have been kept for as long as their campaign allows, all revisions of an id together, counted from
 * the day on which the latest came. What summaries told of people goes when none of them is left.
 *
 * @param days - By campaign.
 * @returns How many ids are gone.
 */
export async function deleteExpired(tables: Tables, days: ReadonlyMap<string, number>): Promise<number> {
  let deleted = 0;
  for (const [campaign, kept] of days) {
    let page;
    do {
      page = await deletePage(tables, and(inCampaign(campaign, days), olderThan(kept)));
      deleted += page;
    } while (page === PAGE);
  }
  if (deleted > 0) await forgetWhatNobodyIsLeftOf(tables);
  await letGo(tables);
  return deleted;
}

type Condition = ReturnType<typeof and>;

function deletePage(tables: Tables, expired: Condition): Promise<number> {
  return tables.transaction(async (transaction) => {
    // As `lockId`: no further revision comes in between.
    const rows = await transaction
      .select({ id: results.id })
      .from(results)
      .where(and(results.latest, expired))
      .limit(PAGE)
      .for('update');
    const ids = rows.map(({ id }) => id);
    if (ids.length > 0) await transaction.delete(results).where(inArray(results.id, ids));
    return ids.length;
  });
}

function inCampaign(campaign: string, days: ReadonlyMap<string, number>): Condition {
  if (campaign !== OTHERS) return eq(results.campaign, campaign);
  return or(isNull(results.campaign), notInArray(results.campaign, [...days.keys()]));
}

const olderThan = (days: number): Condition => lt(results.receivedAt, sql`now() - make_interval(days => ${days}::int)`);

async function forgetWhatNobodyIsLeftOf(tables: Tables): Promise<void> {
  await tables.delete(told).where(sql`not exists (
    select 1 from results
    where results.widget = told.widget
      and results.definition_id = told.definition_id
      and results.definition_version = told.definition_version
      and results.campaign is not distinct from told.campaign
      and results.grp is not distinct from told.grp
      and latest and erased_at is null and tier <> 'personal')`);
}
