import { max } from 'drizzle-orm';
import { summarise } from '../../domain/summary/summarise.js';
import type { Summary } from '../../domain/summary/summary.js';
import type { Tables } from '../database.js';
import type { Definitions } from '../definitions.js';
import { readyFor } from '../ready.js';
import { results } from '../schema.js';
import type { Asked } from './cells.js';
import { Memo } from './memo.js';
import { type Release, release } from './release.js';

/** Results as summaries in which nobody can be made out, whoever asks and however often. */
export class Summaries {
  readonly #releases = new Memo<Release | undefined>();

  constructor(
    readonly tables: Tables,
    readonly definitions: Definitions,
    readonly minGroup: number,
  ) {}

  /** @returns Nothing where the questions are unknown and fewer than `minGroup` people answered them. */
  async of(asked: Asked, campaign: string | undefined): Promise<Summary | undefined> {
    const told = await this.#releases.get(JSON.stringify(asked), await latestChange(this.tables), () =>
      release(this.tables, this.definitions, asked, this.minGroup),
    );
    if (!told) return undefined;
    const { which, cells } = told;
    const definition = this.definitions.find(which);
    return summarise(
      {
        ...which,
        campaign,
        minGroup: this.minGroup,
        today: new Date().toISOString().slice(0, 10),
        ...(definition ? { groups: readyFor(definition).groups } : { asSent: true }),
      },
      campaign === undefined ? cells : cells.filter((cell) => cell.campaign === campaign),
    );
  }
}

/** Moves on with every result that comes, changes or is erased. */
async function latestChange(tables: Tables): Promise<number> {
  const [row] = await tables.select({ seq: max(results.seq) }).from(results);
  return row?.seq ?? 0;
}
