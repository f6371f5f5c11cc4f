import { join, resume, type Session, start } from '../../domain/questionnaire/session.js';
import type { AuditConfig as WholeAudit } from './schema.js';

/** An audit; of a built-in one, what is needed to answer it, and how to fetch all of it. */
export interface AuditConfig extends WholeAudit {
  whole?: () => Promise<WholeAudit>;
}

/** The rules of the widget, as its base class wants them, but for what comes of an audit. */
export const auditRules = {
  begin: auditStart,
  resume,
  join,
  ended: (_: AuditConfig, { at }: Session) => at === 'results',
};

/** Where a person begins: with their group chosen already, where the page or an invitation names one that is offered. */
export function auditStart(audit: AuditConfig, { group }: { group?: string | undefined } = {}): Session {
  const asks = audit.questions.find(({ id }) => id === audit.groupFrom);
  const offered = group !== undefined && asks?.kind === 'one' && asks.options.some(({ value }) => value === group);
  return offered ? start({ [asks.id]: group }) : start();
}
