import type { Result } from '../../results/result.js';
import { utcDay } from '../dates.js';
import type { Definition } from '../questionnaire/definition.js';
import { markerOf, scoresIn, scoringOf, sentScores } from './marks.js';
import { released } from './release.js';
import type { Cell } from './summarise.js';
import { addMarks, emptyTally, type Tally } from './tally.js';

/**
 * What became of a result that was put on a pile.
 *
 * `taken`: it is in. `doubled`: the very same was there. `outdated`: a later revision is there, or has now taken the
 * place of this one's earlier revision, which `replaced` says. `unlike`: another result has this id and revision.
 * `other-widget`, `other-questions`: it answers something else. `personal`: it is for nobody's eyes but a few.
 */
export type Fate =
  'taken' | 'replaced' | 'doubled' | 'outdated' | 'unlike' | 'other-widget' | 'other-questions' | 'personal';

/** So many people are added up before somebody else has a turn. */
const STEP = 500;

/** What a summary needs of one result. */
interface Sheet {
  rev: number;
  group: string | undefined;
  campaign: string | undefined;
  day: string;
  /** Left out: it is no part of the summary, but an earlier revision of it is not either. */
  marks?: string;
}

/** How results of a widget are read for a summary. */
export interface Reading {
  /** How many characters the marks of every result have. */
  readonly length: number;
  /** All that a summary needs of a result, as a short text: nothing that the questions do not ask. */
  marks(result: Result): string;
  /** The scores that a result with these marks has. */
  scores(marks: string): Record<string, number>;
  /** Adds one person to a tally, in place. */
  add(tally: Tally, marks: string, day: string): void;
}

/** Reads ratings. */
export function ratingsReading(definition: Definition): Reading {
  const marksOf = markerOf(definition);
  const scoring = scoringOf(definition);
  const sent = sentScores(scoring);
  return {
    length: marksOf({}).length,
    marks: ({ answers = {} }) => marksOf(answers),
    scores: (marks) => scoresIn(marks, sent),
    add: (tally, marks, day) => addMarks(tally, marks, day, scoring),
  };
}

/** What a pile takes: results of one widget to one version of its questions. */
export interface PileOf {
  widget: string;
  definition: { id: string; version: string };
  reading: Reading;
}

/**
 * Many people's results, each person once: the latest revision of each id.
 *
 * In whatever order and however often results are put on it, it ends up the same. Of two different results with one id
 * and revision, which only a mistake or a forger makes, the one whose text comes first in the alphabet stays.
 */
export class Pile {
  readonly #sheets = new Map<string, Sheet>();

  constructor(readonly of: PileOf) {}

  /** How many people are in it. */
  get size(): number {
    return [...this.#counted()].length;
  }

  put(result: Result): Fate {
    const there = this.#sheets.get(result.id);
    if (there && there.rev > result.rev) return 'outdated';
    const foreign = this.#foreign(result);
    const sheet = sheetOf(result, foreign ? undefined : this.of.reading);
    if (there?.rev === result.rev) {
      const [text, textThere] = [JSON.stringify(sheet), JSON.stringify(there)];
      if (text === textThere) return 'doubled';
      if (text < textThere) this.#sheets.set(result.id, sheet);
      return 'unlike';
    }
    this.#sheets.set(result.id, sheet);
    return foreign ?? (there ? 'replaced' : 'taken');
  }

  #foreign({ widget, definition, tier }: Result): Fate | undefined {
    if (widget !== this.of.widget) return 'other-widget';
    const { id, version } = this.of.definition;
    if (definition.id !== id || definition.version !== version) return 'other-questions';
    return tier === 'personal' ? 'personal' : undefined;
  }

  /** The campaigns in it, in the order of the alphabet. */
  campaigns(): string[] {
    const names = [...this.#counted()].flatMap(({ campaign }) => campaign ?? []);
    return [...new Set(names)].toSorted();
  }

  /** How many people each group has, small ones too: for whoever brought the results, and nobody else. */
  sizes(campaign?: string): Map<string | undefined, number> {
    const sizes = new Map<string | undefined, number>();
    for (const sheet of this.#counted(campaign)) sizes.set(sheet.group, (sizes.get(sheet.group) ?? 0) + 1);
    return sizes;
  }

  /** What may be told of it, as if nothing had been told before; of all campaigns unless one is named. */
  cells(minimum: number, campaign?: string): Cell[] {
    const counting = this.counting(minimum, campaign);
    let step = counting.next();
    while (!step.done) step = counting.next();
    return step.value;
  }

  /** The same in steps of some hundred people, so that a page can do something else in between. */
  *counting(minimum: number, campaign?: string): Generator<void, Cell[]> {
    let counted = 0;
    const cells = new Map<string, Cell & { tally: Tally }>();
    for (const { campaign: named, group, marks, day } of this.#counted(campaign)) {
      const key = JSON.stringify([named, group]);
      const cell = cells.get(key) ?? { campaign: named, group, tally: emptyTally() };
      cells.set(key, cell);
      this.of.reading.add(cell.tally, marks, day);
      if (++counted % STEP === 0) yield;
    }
    return [...cells.values()].map((cell) => ({ ...cell, tally: released(cell.tally, undefined, minimum) }));
  }

  *#counted(campaign?: string): Generator<Sheet & { marks: string }> {
    for (const sheet of this.#sheets.values()) {
      if (isCounted(sheet) && (campaign === undefined || sheet.campaign === campaign)) yield sheet;
    }
  }
}

const isCounted = (sheet: Sheet): sheet is Sheet & { marks: string } => sheet.marks !== undefined;

function sheetOf(result: Result, reading?: Reading): Sheet {
  const { rev, group, campaign, finishedAt } = result;
  return { rev, group, campaign, day: utcDay(finishedAt), ...(reading && { marks: reading.marks(result) }) };
}
