import { groupOf } from '../../domain/questionnaire/group.js';
import { lowestTopics, scores } from '../../domain/questionnaire/score.js';
import { keptAnswers } from '../../domain/questionnaire/ending.js';
import { type Session } from '../../domain/questionnaire/session.js';
import type { Outcome } from '../../results/result.js';
import type { AuditConfig } from './schema.js';

/** What comes of an audit that is ended. */
export function auditOutcome(audit: AuditConfig, session: Session): Outcome {
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
