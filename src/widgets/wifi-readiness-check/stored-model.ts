import { type Given, partsOf, type Site } from '../../domain/duties/answers.js';
import type { Duties } from '../../domain/duties/definition.js';
import { ANSWERS, NATIONS, PROVIDERS } from '../../domain/duties/duty.js';
import type { Conflict } from '../../domain/duties/merge.js';
import type { Decision } from '../../domain/duties/plan.js';
import { circumstances, type Readiness } from './model.js';

type Fields = Record<string, unknown>;

/**
 * Goes on with what was kept on the device or in a file, whoever wrote it. Answers to checks that are not there any more
 * are left out and named in `lost`.
 */
export function resume(config: Duties, stored: unknown): { state: Readiness; lost: string[] } | undefined {
  if (!isFields(stored) || typeof stored['at'] !== 'string' || !isFields(stored['answers'])) return undefined;
  const ids = new Set(config.checks.map(({ id }) => id));
  const sites = listOf(stored['sites'], siteOf);
  const siteIds = new Set(sites.map(({ id }) => id));
  const isKey = (key: string) => {
    const { check, site } = partsOf(key);
    return ids.has(check) && (site === undefined || siteIds.has(site));
  };
  const answers = recordOf(stored['answers'], givenOf, isKey);
  const state: Readiness = {
    at: stored['at'],
    nation: NATIONS.find((nation) => nation === stored['nation']),
    provider: PROVIDERS.find((provider) => provider === stored['provider']),
    role: textOf(stored['role']) ?? '',
    sites,
    bySite: listOf(stored['bySite'], textOf).filter((id) => ids.has(id)),
    answers,
    notes: recordOf(stored['notes'], textOf, (id) => ids.has(id)),
    sendNotes: stored['sendNotes'] === true || undefined,
    connection: stored['connection'],
    decisions: recordOf(stored['decisions'], decisionOf, isKey),
    conflicts: listOf(stored['conflicts'], conflictOf).filter(({ key }) => isKey(key)),
  };
  const lost = Object.keys(stored['answers']).filter((key) => !Object.hasOwn(answers, key));
  return { state: { ...state, at: placeIn(config, state) }, lost };
}

/** The place of a state, or where a person goes whose place is not there any more. */
function placeIn({ groups }: Duties, state: Readiness): string {
  if (!circumstances(state)) return 'start';
  const places = ['start', 'overview', 'results', ...groups.map(({ id }) => `group.${id}`)];
  return places.includes(state.at) ? state.at : 'overview';
}

/** Two tabs at one check: of each answer, note and decision what was changed since `base`, mine where both did. */
export function join(base: Readiness, theirs: Readiness, mine: Readiness): Readiness {
  const newer = <Value>(was: Value, their: Value, my: Value): Value => (isSame(was, my) ? their : my);
  const joined = <Value>(of: (state: Readiness) => Readonly<Record<string, Value>>): Record<string, Value> => {
    const keys = new Set([...Object.keys(of(theirs)), ...Object.keys(of(mine))]);
    return Object.fromEntries(
      [...keys].flatMap((key) => {
        const value = newer(of(base)[key], of(theirs)[key], of(mine)[key]);
        return value === undefined ? [] : [[key, value] as const];
      }),
    );
  };
  return {
    ...mine,
    nation: newer(base.nation, theirs.nation, mine.nation),
    provider: newer(base.provider, theirs.provider, mine.provider),
    role: newer(base.role, theirs.role, mine.role),
    sites: newer(base.sites, theirs.sites, mine.sites),
    bySite: newer(base.bySite, theirs.bySite, mine.bySite),
    sendNotes: newer(base.sendNotes, theirs.sendNotes, mine.sendNotes),
    connection: newer(base.connection, theirs.connection, mine.connection),
    conflicts: newer(base.conflicts, theirs.conflicts, mine.conflicts),
    answers: joined((state) => state.answers),
    notes: joined((state) => state.notes),
    decisions: joined((state) => state.decisions),
  };
}

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const textOf = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

function listOf<Value>(stored: unknown, read: (value: unknown) => Value | undefined): Value[] {
  return Array.isArray(stored) ? stored.map(read).filter((value) => value !== undefined) : [];
}

function recordOf<Value>(
  stored: unknown,
  read: (value: unknown) => Value | undefined,
  isKey: (key: string) => boolean,
): Record<string, Value> {
  const entries = Object.entries(isFields(stored) ? stored : {}).filter(([key]) => isKey(key));
  return Object.fromEntries(
    entries.flatMap(([key, value]) => {
      const found = read(value);
      return found === undefined ? [] : [[key, found]];
    }),
  );
}

function siteOf(value: unknown): Site | undefined {
  const { id, name } = isFields(value) ? value : {};
  return typeof id === 'string' && typeof name === 'string' && name !== '' ? { id, name } : undefined;
}

function givenOf(value: unknown): Given | undefined {
  const { answer, role, at } = isFields(value) ? value : {};
  const found = ANSWERS.find((one) => one === answer);
  if (!found || typeof at !== 'string') return undefined;
  return { answer: found, at, ...(typeof role === 'string' && { role }) };
}

function decisionOf(value: unknown): Decision | undefined {
  if (!isFields(value)) return undefined;
  const { owner, due, evidence } = value;
  return { owner: textOf(owner), due: textOf(due), evidence: textOf(evidence) };
}

function conflictOf(value: unknown): Conflict | undefined {
  const { key, stands, other } = isFields(value) ? value : {};
  const [one, two] = [givenOf(stands), givenOf(other)];
  return typeof key === 'string' && one && two ? { key, stands: one, other: two } : undefined;
}
