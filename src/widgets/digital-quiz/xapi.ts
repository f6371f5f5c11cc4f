import type { Result } from '../../results/result.js';

/** What a quiz attempt is in xAPI's vocabulary. */
const VERB = { id: 'http://adlnet.gov/expapi/verbs/completed', display: { en: 'completed' } };
const ACTIVITY_TYPE = 'http://adlnet.gov/expapi/activities/assessment';

/**
 * An attempt as a statement of the Experience API, which learning platforms read (xAPI 1.0.3, ADL).
 *
 * The actor is an account that only this attempt has: nobody can be told from it.
 *
 * @param home - The address of the page, without query and fragment; it names the quiz and the account.
 */
export function xapiStatement(
  { id, definition, startedAt, finishedAt, lang, scores = {} }: Result,
  title: string,
  home: string,
) {
  const { points = 0, of = 0 } = scores;
  return {
    id,
    actor: { objectType: 'Agent', account: { homePage: home, name: id } },
    verb: VERB,
    object: {
      objectType: 'Activity',
      id: `${home}#${encodeURIComponent(definition.id)}`,
      definition: { type: ACTIVITY_TYPE, name: { [lang]: title } },
    },
    result: {
      completion: true,
      score: { raw: points, min: 0, max: of, scaled: of === 0 ? 0 : points / of },
      duration: duration(Date.parse(finishedAt) - Date.parse(startedAt)),
    },
    timestamp: finishedAt,
  };
}

/** ISO 8601, in seconds. */
const duration = (ms: number): string => `PT${Math.max(0, Math.round(ms / 1000))}S`;
