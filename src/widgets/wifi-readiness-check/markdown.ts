import { dateIn } from '../../domain/dates.js';
import { COUNTED, countsOf } from '../../domain/duties/counts.js';
import type { Action } from '../../domain/duties/plan.js';
import { asked } from './model.js';
import { plain, planOf, referenceIn, type Telling } from './telling.js';

/** What Markdown would read as more than text. */
const MEANS_MORE = /[\\`*_{}[\]<>#+|~-]/g;

const escaped = (text: string): string => text.replace(/\s+/g, ' ').replace(MEANS_MORE, '\\$&');

/** The counts and the plan, the law first, as Markdown. */
export function markdownOf(telling: Telling, finishedAt: string): string {
  const { config, state, words, results } = telling;
  const counts = countsOf(asked(config, state), state);
  const plan = planOf(telling);
  const part = (title: string, actions: readonly Action[]) =>
    actions.length === 0 ? [] : [`### ${title}`, ...actions.map((action) => actionOf(action, telling))];
  return [
    `# ${escaped(plain(telling, config.title))}`,
    [state.nation && words.nations[state.nation], dateIn(words.lang, finishedAt)].filter(Boolean).join(', '),
    `**${words.notAdvice}** ${words.disclaimer}`,
    `## ${results.counts}`,
    COUNTED.map((one) => `- ${results.counted[one]}: ${counts[one]}`).join('\n'),
    results.noMark,
    `## ${results.plan}`,
    plan.length > 0 ? results.toDo(plan.length) : results.planEmpty,
    ...part(
      results.planLaw,
      plan.filter(({ check }) => check.status === 'law'),
    ),
    ...part(
      results.planOther,
      plan.filter(({ check }) => check.status !== 'law'),
    ),
    '',
  ].join('\n\n');
}

function actionOf(action: Action, telling: Telling): string {
  const { words, results } = telling;
  const { check, site, answer, owner, due, evidence } = action;
  const row = (name: string, value: string | undefined) => (value ? [`  - ${name}: ${escaped(value)}`] : []);
  const title = `${plain(telling, check.text)}${site ? ` (${site.name})` : ''}`;
  return [
    `- **${escaped(title)}**: ${escaped(plain(telling, check.plain))}`,
    ...row(results.saidSo, words.answers[answer]),
    ...row(results.colStatus, `${words.statuses[check.status]}. ${words.confidences[check.confidence]}`),
    ...row(results.colReference, referenceIn(telling, check)),
    ...row(results.colOwner, owner),
    ...row(results.colDue, due && dateIn(words.lang, due)),
    ...row(results.colEvidence, evidence ?? plain(telling, check.evidence)),
  ].join('\n');
}
