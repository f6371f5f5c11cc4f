import { download } from '../../core/download.js';
import { written } from '../../core/json.js';
import { readJson } from '../../core/strange-json.js';
import { dayOf } from '../../domain/dates.js';
import { partsOf } from '../../domain/duties/answers.js';
import type { Duties } from '../../domain/duties/definition.js';
import type { Result } from '../../results/result.js';
import type { Readiness } from './model.js';
import { resume } from './stored-model.js';

/** More bytes than any check has. */
export const LARGEST_FILE = 2_000_000;

/** The format of a check that is put down in a file, to be taken up or joined with others. */
const SCHEMA = 'library-widgets/wifi-check/1';

/** Gives the person their result as it would be sent. */
export function downloadResult(result: Result): void {
  download(`${result.widget}-${dayOf(result.finishedAt)}.json`, 'application/json', written(result));
}

/** Gives the person everything that they did, to go on with elsewhere; of some groups, only their answers. */
export function downloadCheck(config: Duties, state: Readiness, groups?: readonly string[]): void {
  const name = groups ? `wifi-check-part-${groups.join('-')}` : 'wifi-check';
  download(`${name}.json`, 'application/json', written(fileOf(config, state, groups)));
}

/** A check as a file; of some groups, only their answers, without what is private to this person. */
export function fileOf({ id, version, checks }: Duties, state: Readiness, groups?: readonly string[]): object {
  const file = { schema: SCHEMA, definition: { id, version } };
  if (!groups) return { ...file, state };
  const here = new Set(checks.filter(({ group }) => groups.includes(group)).map((check) => check.id));
  const keep = <Value>(record: Readonly<Record<string, Value>>) =>
    Object.fromEntries(Object.entries(record).filter(([key]) => here.has(partsOf(key).check)));
  const { nation, provider, sites, bySite, answers } = state;
  return {
    ...file,
    groups,
    state: {
      at: 'overview',
      nation,
      provider,
      sites,
      bySite: bySite.filter((check) => here.has(check)),
      answers: keep(answers),
    },
  };
}

/** What was in a file, and the keys of answers that this check cannot take. */
export interface Opened {
  state: Readiness;
  lost: string[];
}

/** The check in a file; nothing when it is none, or one of other duties. */
export function opened(config: Duties, text: string): Opened | undefined {
  try {
    const file = readJson(text) as { schema?: unknown; definition?: { id?: unknown }; state?: unknown };
    return file.schema === SCHEMA && file.definition?.id === config.id ? resume(config, file.state) : undefined;
  } catch {
    return undefined;
  }
}
