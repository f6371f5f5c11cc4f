import { groupOf } from '../../domain/questionnaire/group.js';
import { lowestTopics, scores } from '../../domain/questionnaire/score.js';
import { join, keptAnswers, resume, type Session, start } from '../../domain/questionnaire/session.js';
import type { Outcome } from '../../results/result.js';
import type { AuditConfig } from './schema.js';

export type { AuditConfig } from './schema.js';

/** The rules of the widget, as its base class wants them. */
export const auditRules = { begin: auditStart, resume, join, outcome: auditOutcome };

/** Where a person begins: with their group chosen already, where the page or an invitation names one that is offered. */
export function auditStart(audit: AuditConfig, { group }: { group?: string | undefined } = {}): Session {
  const asks = audit.questions.find(({ id }) => id === audit.groupFrom);
  const offered = group !== undefined && asks?.kind === 'one' && asks.options.some(({ value }) => value === group);
  return offered ? start({ [asks.id]: group }) : start();
}

/** What comes of an audit: nothing until the person has ended the questions. */
export function auditOutcome(audit: AuditConfig, session: Session): Outcome | undefined {
  if (session.at !== 'results') return undefined;
  const answers = keptAnswers(audit, session);
  return {
    kind: 'audit-response',
    tier: 'open',
    group: groupOf(audit, answers),
    topics: lowestTopics(audit, answers).map(({ topic }) => topic),
    answers,
    scores: scores(audit, answers),
  };
}
