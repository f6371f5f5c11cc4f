import { applicable, type Circumstances } from '../../domain/duties/applies.js';
import {
  type Answered,
  answerTo,
  type Given,
  givenAt,
  keysOf,
  partsOf,
  sitesFrom,
} from '../../domain/duties/answers.js';
import type { Check, Duties } from '../../domain/duties/definition.js';
import type { Answer, Nation, Provider } from '../../domain/duties/duty.js';
import { countsOf } from '../../domain/duties/counts.js';
import { gapsOf, openByTopic } from '../../domain/duties/gaps.js';
import type { Conflict } from '../../domain/duties/merge.js';
import type { Decision } from '../../domain/duties/plan.js';
import type { Outcome } from '../../results/result.js';

/** A check of duties; of the built-in one, what is needed of its checks only once somebody asks why, by their ids. */
export interface WifiConfig extends Duties {
  rest?: (() => Promise<Record<string, Partial<Check>>>) | undefined;
}

/** Where a person is, and what they and their colleagues answered. Plain JSON; every step gives a new one. */
export interface Readiness extends Answered {
  /** `start`, `overview`, `group.` and the id of a group, or `results`. */
  at: string;
  nation?: Nation | undefined;
  provider?: Provider | undefined;
  /** In which role this person answers; empty where they do not say. It is not part of the result. */
  role: string;
  /** What a person wrote about the evidence for a check, by its id. */
  notes: Readonly<Record<string, string>>;
  /** The notes are to be part of the result. */
  sendNotes?: true | undefined;
  /** A look at a device's connection that is to be part of the result, as `connection-model` reads it. */
  connection?: unknown;
  /** What was decided about a gap, by the key of its answer. */
  decisions: Readonly<Record<string, Decision>>;
  /** Answers of colleagues that differ from those that stand. */
  conflicts: readonly Conflict[];
  /** The person wanted to start without saying where they are, which is now shown. */
  tried?: true | undefined;
}

export const begin = (): Readiness => ({
  at: 'start',
  role: '',
  sites: [],
  bySite: [],
  answers: {},
  notes: {},
  decisions: {},
  conflicts: [],
});

/** Where a service is and who provides its Wi-Fi, once both are said. */
export function circumstances({ nation, provider }: Readiness): Circumstances | undefined {
  return nation && provider && { nation, provider };
}

/** The checks that apply to a person. */
export function asked(config: Duties, now: Readiness): Check[] {
  const where = circumstances(now);
  return where ? applicable(config, where) : [];
}

/** The groups with a check that applies, each with those. */
export function askedGroups(config: Duties, now: Readiness): { group: Duties['groups'][number]; checks: Check[] }[] {
  const checks = asked(config, now);
  return config.groups
    .map((group) => ({ group, checks: checks.filter((check) => check.group === group.id) }))
    .filter((one) => one.checks.length > 0);
}

/** Notes something about the service or the person. */
export const note = (
  now: Readiness,
  about: Partial<Pick<Readiness, 'nation' | 'provider' | 'role' | 'sendNotes'>>,
): Readiness => ({ ...now, ...about });

/** Names the sites, one on each line. What was said of a site that is gone goes with it. */
export function nameSites(now: Readiness, lines: string): Readiness {
  const sites = sitesFrom(lines, now.sites);
  const gone = new Set(now.sites.map(({ id }) => id).filter((id) => sites.every((site) => site.id !== id)));
  const stays = (key: string) => !gone.has(partsOf(key).site ?? '');
  return {
    ...now,
    sites,
    answers: Object.fromEntries(Object.entries(now.answers).filter(([key]) => stays(key))),
    decisions: Object.fromEntries(Object.entries(now.decisions).filter(([key]) => stays(key))),
    conflicts: now.conflicts.filter(({ key }) => stays(key)),
  };
}

/** Goes from the start page to the overview, once it is said where the service is. */
export const enter = (now: Readiness): Readiness =>
  circumstances(now) ? go(now, 'overview') : { ...now, tried: true };

/** Goes to a place. */
export const go = (now: Readiness, at: string): Readiness => ({ ...now, at, tried: undefined });

/** Goes on from a group: to the next one, after the last to the overview. */
export function goOn(config: Duties, now: Readiness): Readiness {
  const places = askedGroups(config, now).map(({ group }) => `group.${group.id}`);
  return go(now, places[places.indexOf(now.at) + 1] ?? 'overview');
}

/** Notes an answer. */
export const answer = (now: Readiness, key: string, given: Given): Readiness => ({
  ...now,
  answers: { ...now.answers, [key]: given },
});

/** Says whether the sites differ in a check. */
export const differ = (now: Readiness, check: string, differs: boolean): Readiness => ({
  ...now,
  bySite: differs ? [...now.bySite, check] : now.bySite.filter((one) => one !== check),
});

/** Writes down something about the evidence for a check. */
export const write = (now: Readiness, check: string, text: string): Readiness => ({
  ...now,
  notes: changed(now.notes, check, text || undefined),
});

/** Decides something about a gap. */
export const decide = (now: Readiness, key: string, about: Decision): Readiness => ({
  ...now,
  decisions: changed(now.decisions, key, { ...now.decisions[key], ...about }),
});

/** Whether the person has asked for their results. */
export const ended = (_: Duties, { at }: Readiness): boolean => at === 'results';

/** What comes of a check of duties that is ended. */
export function outcome(config: Duties, now: Readiness): Outcome {
  const checks = asked(config, now);
  const topics = openByTopic(config, checks, now);
  const ids = new Set(checks.map(({ id }) => id));
  const notes = Object.fromEntries(Object.entries(now.notes).filter(([id]) => ids.has(id)));
  return {
    kind: 'wifi-check',
    tier: 'internal',
    group: now.nation,
    topics: topics.filter(({ share }) => share > 0).map(({ topic }) => topic),
    answers: sentAnswers(checks, now),
    scores: {
      ...countsOf(checks, now),
      gaps: gapsOf(checks, now).length,
      ...Object.fromEntries(topics.map(({ topic, share }) => [`topic:${topic}`, share])),
    },
    data: {
      nation: now.nation,
      provider: now.provider,
      sites: now.sites.length,
      ...(now.sendNotes && { notes }),
      ...(now.connection !== undefined && { connection: now.connection }),
    },
  };
}

/** The answer to each check and, where sites differ, to it at each site. */
function sentAnswers(checks: readonly Check[], now: Readiness): Record<string, Answer> {
  const all = checks.flatMap(({ id }) => [
    [id, answerTo(id, now)] as const,
    ...keysOf(id, now).map((key) => [key, givenAt(key, now.answers)?.answer] as const),
  ]);
  return Object.fromEntries(all.filter((entry): entry is [string, Answer] => entry[1] !== undefined));
}

/** A record with another value under a key, or without it. */
function changed<Value>(
  record: Readonly<Record<string, Value>>,
  key: string,
  value: Value | undefined,
): Record<string, Value> {
  const others = Object.entries(record).filter(([name]) => name !== key);
  return Object.fromEntries(value === undefined ? others : [...others, [key, value]]);
}
