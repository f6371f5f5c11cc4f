import type { Lang } from '../domain/text.js';
import type { Outcome, Result } from '../results/result.js';
import { RESULT_SCHEMA } from '../results/schema-name.js';
import type { Run } from './run.js';

/** The envelope around what came of a run. */
export function resultOf(
  run: Pick<Run<unknown>, 'id' | 'rev' | 'startedAt'>,
  { group, ...outcome }: Outcome,
  about: {
    widget: string;
    widgetVersion: string;
    definition: { id: string; version: string };
    campaign: string | undefined;
    group: string | undefined;
    lang: Lang;
    /** Epoch milliseconds. */
    now: number;
  },
): Result {
  const { widget, widgetVersion, definition, campaign, lang, now } = about;
  const belongsTo = about.group ?? group;
  // A clock that was set back would end a run before it began.
  const finishedAt = new Date(Math.max(now, Date.parse(run.startedAt))).toISOString();
  return {
    schema: RESULT_SCHEMA,
    id: run.id,
    rev: run.rev,
    kind: outcome.kind,
    widget,
    widgetVersion,
    definition: { id: definition.id, version: definition.version },
    ...(campaign && { campaign }),
    ...(belongsTo && { group: belongsTo }),
    tier: outcome.tier,
    lang,
    startedAt: run.startedAt,
    finishedAt,
    ...(outcome.topics && { topics: outcome.topics }),
    ...(outcome.answers && { answers: outcome.answers }),
    ...(outcome.scores && { scores: outcome.scores }),
    ...(outcome.data && { data: outcome.data }),
  };
}
