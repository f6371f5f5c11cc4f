import { max } from 'drizzle-orm';
import type { Definition } from '../../domain/questionnaire/definition.js';
import { type Cell, summarise } from '../../domain/summary/summarise.js';
import type { Summary } from '../../domain/summary/summary.js';
import type { Tables } from '../database.js';
import type { Definitions, Which } from '../definitions.js';
import { results } from '../schema.js';
import { type Asked, mostAnswered } from './cells.js';
import { Memo } from './memo.js';
import { releasedCells } from './release.js';

/** The answer to a question that stands for no group. */
const NO_GROUP = 'none';

/** Results as summaries in which nobody can be made out, whoever asks and however often. */
export class Summaries {
  readonly #chosen = new Memo<Which | undefined>();
  readonly #cells = new Memo<Cell[]>();

  constructor(
    readonly tables: Tables,
    readonly definitions: Definitions,
    readonly minGroup: number,
  ) {}

  /** @returns Nothing where the questions are unknown and fewer than `minGroup` people answered them. */
  async of(asked: Asked, campaign: string | undefined): Promise<Summary | undefined> {
    const stamp = await latestChange(this.tables);
    const which = await this.#chosen.get(JSON.stringify(asked), stamp, () => this.#choose(asked));
    if (!which) return undefined;
    const known = this.definitions.find(which);
    const cells = await this.#cells.get(JSON.stringify(which), stamp, () =>
      releasedCells(this.tables, which, known, this.minGroup),
    );
    return summarise(
      {
        ...which,
        campaign,
        minGroup: this.minGroup,
        today: new Date().toISOString().slice(0, 10),
        ...(known ? { groups: groupsOf(known) } : { asSent: true }),
      },
      campaign === undefined ? cells : cells.filter((cell) => cell.campaign === campaign),
    );
  }

  async #choose(asked: Asked): Promise<Which | undefined> {
    const { widget, definition: id, version } = asked;
    const named = id !== undefined && version !== undefined ? { widget, definition: { id, version } } : undefined;
    return named && this.definitions.find(named) ? named : mostAnswered(this.tables, asked, this.minGroup);
  }
}

/** Moves on with every result that comes, changes or is erased. */
async function latestChange(tables: Tables): Promise<number> {
  const [row] = await tables.select({ seq: max(results.seq) }).from(results);
  return row?.seq ?? 0;
}

/** The groups that the questions offer. */
function groupsOf({ questions, groupFrom }: Definition): string[] {
  const asks = questions.find(({ id }) => id === groupFrom);
  return asks && 'options' in asks ? asks.options.map(({ value }) => value).filter((value) => value !== NO_GROUP) : [];
}
