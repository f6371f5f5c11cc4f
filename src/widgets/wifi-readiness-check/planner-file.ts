import { plain, planOf, referenceIn, type Telling } from './telling.js';

/** The format of what a project planner begins with. */
export const PLANNER_SCHEMA = 'library-widgets/project-start/1';

/** What a project planner begins with: each gap as a task, each site as a line. */
export interface PlannerFile {
  schema: typeof PLANNER_SCHEMA;
  from: { widget: 'wifi-readiness-check'; definition: { id: string; version: string }; run: string };
  title: string;
  nation: string | undefined;
  lines: { id: string; name: string }[];
  tasks: PlannerTask[];
}

export interface PlannerTask {
  /** The key of the answer. */
  id: string;
  title: string;
  what: string;
  status: string;
  /** The id of a line; left out where it is about all of them. */
  line?: string | undefined;
  owner?: string | undefined;
  /** A day, as `2026-11-22`. */
  due?: string | undefined;
  evidence?: string | undefined;
  reference?: string | undefined;
  topics: string[];
}

/** The plan of a run for a project planner. */
export function plannerFileOf(telling: Telling, run: string): PlannerFile {
  const { config, state } = telling;
  const topics = new Map(config.groups.map((group) => [group.id, group.topics]));
  return {
    schema: PLANNER_SCHEMA,
    from: { widget: 'wifi-readiness-check', definition: { id: config.id, version: config.version }, run },
    title: plain(telling, config.title),
    nation: state.nation,
    lines: state.sites.map(({ id, name }) => ({ id, name })),
    tasks: planOf(telling).map(({ key, check, site, owner, due, evidence }) => ({
      id: key,
      title: plain(telling, check.text),
      what: plain(telling, check.plain),
      status: check.status,
      line: site?.id,
      owner,
      due,
      evidence,
      reference: referenceIn(telling, check) || undefined,
      topics: topics.get(check.group) ?? [],
    })),
  };
}
