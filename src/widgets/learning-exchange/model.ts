import type { Draft } from '../../domain/records/draft.js';
import type { Field, Kind } from '../../domain/records/kind.js';
import { type Look, lookAt } from '../../domain/records/look.js';
import { type Entry, published } from '../../domain/records/record.js';
import { instantOf } from '../../domain/records/times.js';
import type { Moment } from '../../domain/records/kind.js';
import type { Text } from '../../domain/text.js';

/** What an exchange begins with: the sessions, offers, asks and takeaways that everybody sees. */
export interface ExchangeConfig {
  id: string;
  version: string;
  title: Text;
  about?: Text | undefined;
  records: readonly Entry[];
  /** They are ours, made up to show how it works. */
  isSample?: true | undefined;
  /** What could not be taken from the file, for its author. */
  faults?: readonly string[] | undefined;
}

/** Where a person is in an exchange, how they look at the list, and what they are writing. */
export interface Exchanging {
  look: Look;
  /** The session that is open. */
  open?: string | undefined;
  /** What is being written, which comes before what is open. */
  draft?: Draft | undefined;
  /** Their development programme is open, behind a session or a form that they opened from it. */
  planning?: true | undefined;
  /** What is kept of it, unread: what reads and joins it comes with its page. See `domain/programme/plan.ts`. */
  plan?: unknown;
}

/** The field that a list is filtered by and no record has: it follows from the clock. */
export const TIME = 'time';

/** The list as it is at first: what is to come, the next first. Its month is the one of now, which rules do not know. */
const first = (): Look => ({ ...lookAt('', { field: 'start' }), where: { [TIME]: ['coming'] } });

export const begin = (): Exchanging => ({ look: first() });

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** Goes on with what was kept, as far as it is what we keep. */
export function resume(_config: unknown, stored: unknown): { state: Exchanging; lost: string[] } | undefined {
  if (!isRecord(stored) || !isRecord(stored['look'])) return undefined;
  const { look, open, draft, planning, plan } = stored;
  const state: Exchanging = {
    look: isLook(look) ? look : first(),
    ...(typeof open === 'string' && { open }),
    ...(isDraft(draft) && { draft }),
    ...(planning === true && { planning }),
    ...(isRecord(plan) && { plan }),
  };
  return { state, lost: [] };
}

const isLook = (value: unknown): value is Look =>
  isRecord(value) &&
  ['list', 'table', 'calendar'].includes(value['view'] as string) &&
  typeof value['words'] === 'string' &&
  typeof value['page'] === 'number' &&
  /^(\d{4}-\d\d)?$/.test(String(value['month'])) &&
  isRecord(value['where']) &&
  Object.values(value['where']).every((wanted) => Array.isArray(wanted));

const isDraft = (value: unknown): value is Draft =>
  isRecord(value) && typeof value['kind'] === 'string' && typeof value['id'] === 'string' && isRecord(value['fields']);

const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

/**
 * Two tabs: each stays where it is; what is written in the one that changed it last is kept.
 *
 * @param joinPlans - Joins what both did to a programme. Left out before that code is there: until then nothing was done.
 */
export function join(
  base: Exchanging,
  theirs: Exchanging,
  mine: Exchanging,
  joinPlans = (_base: unknown, _theirs: unknown, my: unknown): unknown => my,
): Exchanging {
  const plan = isSame(mine.plan, base.plan) ? theirs.plan : joinPlans(base.plan, theirs.plan, mine.plan);
  const draft = isSame(mine.draft, base.draft) ? theirs.draft : mine.draft;
  return { ...mine, draft, ...(plan !== undefined && { plan }) };
}

/** Takes a step in how the list is looked at, in a month that is known. */
export const looked =
  (step: (now: Look) => Look, month: string) =>
  (now: Exchanging): Exchanging => ({ ...now, look: step(inMonth(now.look, month)) });

export const inMonth = (look: Look, month: string): Look => (look.month ? look : { ...look, month });

/** What of a list everybody may see. */
export const shown = (records: readonly Entry[]): Entry[] => records.flatMap((one) => published(one) ?? []);

/** When a session is over, in epoch milliseconds: an hour after it began where its end is not said. */
export function endOf({ fields: { start, end } }: Entry): number {
  const [from, to] = [start, end].map((moment) => (moment === undefined ? undefined : instantOf(moment as Moment)));
  return to ?? (from ?? 0) + 3_600_000;
}

export const isPast = (session: Entry, now: number): boolean => endOf(session) < now;

/** A session as it may be shown, searched and told of before somebody has a place: without the address to join. */
export function withoutAddress(session: Entry): Entry {
  const fields = Object.entries(session.fields).filter(([field]) => field !== 'join');
  return { ...session, fields: Object.fromEntries(fields) };
}

/** Sessions for a list: whether each is to come, in place of what only its page tells. */
export const listed = (records: readonly Entry[], now: number): Entry[] =>
  records
    .filter(({ kind }) => kind === 'session')
    .map((session) => {
      const { fields, ...rest } = withoutAddress(session);
      return { ...rest, fields: { ...fields, [TIME]: isPast(session, now) ? 'past' : 'coming' } };
    });

/** The kind of a list: with the time to filter by. */
export const listKind = (kind: Kind, time: Extract<Field, { kind: 'one' }>): Kind => ({
  ...kind,
  fields: [time, ...kind.fields],
});

/** How full a session is, as whoever looks after it last counted: numbers, and nobody's name. */
export interface Room {
  /** Nothing where there is room for everybody. */
  left?: number;
  waiting: number;
}

export function roomIn({ fields: { capacity, taken = 0 } }: Entry): Room {
  if (typeof capacity !== 'number') return { waiting: 0 };
  const free = capacity - Number(taken);
  return { left: Math.max(0, free), waiting: Math.max(0, -free) };
}

/** The line of text in a field; empty where there is none. */
export function lineIn({ fields }: Entry, field: string): string {
  const value = fields[field];
  return typeof value === 'string' ? value : '';
}
