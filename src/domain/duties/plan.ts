import type { Gap } from './gaps.js';

/** What a person decided about a gap. */
export interface Decision {
  /** A role, never a name. */
  owner?: string | undefined;
  /** A day, as `2026-11-22`. */
  due?: string | undefined;
  /** What will show that it is done. */
  evidence?: string | undefined;
}

/** What is to be done about a gap, by whom and until when. */
export interface Action extends Gap, Decision {}

/** The actions that gaps lead to, each with what was decided about it. */
export const actionsOf = (gaps: readonly Gap[], decisions: Readonly<Record<string, Decision>>): Action[] =>
  gaps.map((gap) => ({ ...gap, ...decisions[gap.key] }));
