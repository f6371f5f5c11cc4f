import { type Answers, problemWith } from '../../domain/questionnaire/answers.js';
import { meansBy, ratings, scores } from '../../domain/questionnaire/score.js';
import { join, keptAnswers, resume, type Session, start } from '../../domain/questionnaire/session.js';
import type { Outcome } from '../../results/result.js';
import type { AuditConfig } from './schema.js';

export type { AuditConfig } from './schema.js';

const TOPICS_IN_RESULT = 3;

/** The value of the group question that stands for no group. */
const NO_GROUP = 'none';

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

/** The group that a person chose, if they chose one. */
export function groupOf({ groupFrom }: AuditConfig, answers: Answers): string | undefined {
  const group = groupFrom === undefined ? undefined : answers[groupFrom];
  return typeof group === 'string' && group !== NO_GROUP ? group : undefined;
}

/** The topics with the lowest mean rating, the lowest first; of equal ones the first met in the questions. */
export function lowestTopics(
  audit: AuditConfig,
  answers: Answers,
): { topic: string; mean: number; n: number }[] {
  const byTopic = meansBy(ratings(audit, answers), ({ question }) => question.topics ?? []);
  return [...byTopic]
    .map(([topic, mean]) => ({ topic, ...mean }))
    .sort((one, other) => one.mean - other.mean)
    .slice(0, TOPICS_IN_RESULT);
}

/** Where a person begins: with their group filled in, where the page or an invitation names one that is offered. */
export function beginAudit(audit: AuditConfig, { group }: { group?: string | undefined }): Session {
  const question = audit.questions.find(({ id }) => id === audit.groupFrom);
  return start(group && question && !problemWith(question, group) ? { [question.id]: group } : {});
}

/** The rules of the audit, as the base class takes them. */
export const auditRules = { begin: beginAudit, resume, join, outcome: auditOutcome };
