import { type Answer, PRESSING } from './duty.js';

/** A library building, or another place with Wi-Fi. */
export interface Site {
  id: string;
  name: string;
}

/** What somebody answered, in which role and when. */
export interface Given {
  answer: Answer;
  /** A role, never a name. Left out where nobody said. */
  role?: string | undefined;
  /** A moment in ISO 8601. */
  at: string;
}

/** What was answered, by `keyOf`. */
export type Answers = Readonly<Record<string, Given>>;

/** What is known of a check, whoever answered it. */
export interface Answered {
  sites: readonly Site[];
  answers: Answers;
  /** The ids of the checks that are answered for each site. */
  bySite: readonly string[];
}

/** The key of an answer: a check's id, and after an `@` that of a site where the answer is about one site alone. */
export const keyOf = (check: string, site?: string): string => (site === undefined ? check : `${check}@${site}`);

/** The check and the site of a key. */
export function partsOf(key: string): { check: string; site?: string } {
  const [check = '', site] = key.split('@');
  return site === undefined ? { check } : { check, site };
}

/** The keys of the answers to a check: one for all sites, or one for each. */
export function keysOf(check: string, { sites, bySite }: Omit<Answered, 'answers'>): string[] {
  return bySite.includes(check) && sites.length > 0 ? sites.map(({ id }) => keyOf(check, id)) : [check];
}

/** What was answered under a key. A site without an answer of its own has the one for all sites. */
export const givenAt = (key: string, answers: Answers): Given | undefined =>
  answers[key] ?? answers[partsOf(key).check];

/** The answer to a check: where sites differ, the most pressing, once there is one for each. */
export function answerTo(check: string, answered: Answered): Answer | undefined {
  const given = keysOf(check, answered).map((key) => givenAt(key, answered.answers)?.answer);
  if (given.includes(undefined)) return undefined;
  return PRESSING.find((answer) => given.includes(answer));
}

/**
 * Sites from lines of text, one name on each. A name that was there keeps its id, and so its answers; so does one that
 * is new on a line where only the words have changed.
 */
export function sitesFrom(lines: string, before: readonly Site[]): Site[] {
  const names = [...new Set(lines.split('\n').map((line) => line.trim()))].filter(Boolean);
  const kept = new Map(before.map(({ id, name }) => [name, id]));
  const renamed = (at: number) => {
    const site = names.length === before.length ? before[at] : undefined;
    return site && !names.includes(site.name) ? site.id : undefined;
  };
  let last = Math.max(0, ...before.map(({ id }) => Number(id.replace('site-', ''))));
  return names.map((name, at) => ({ id: kept.get(name) ?? renamed(at) ?? `site-${++last}`, name }));
}
