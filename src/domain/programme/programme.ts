import type { Text } from '../text.js';
import type { Need } from '../topics/needs.js';

/** Something that can be done about topics: a film to watch, a session to join, a task to do. */
export interface Offering {
  id: string;
  title: Text;
  /** Codes of `domain/topics`; what it is most about comes first. */
  topics: readonly string[];
  /** `start`, `next` or `deep`. */
  level?: string | undefined;
  /** What is done, in a sentence or two. */
  what?: Text | undefined;
}

/** A session that somebody may join: what a programme needs to know of it. */
export interface SessionOffering extends Offering {
  /** The moment it begins, with its zone or in UTC (ISO 8601). Left out: no time is set yet. */
  start?: string | undefined;
  /** Where it is told of: an http or https address, or one relative to the page. */
  address?: string | undefined;
}

/** All that a programme can be made of. */
export interface Offers {
  films: readonly Offering[];
  sessions: readonly SessionOffering[];
  tasks: readonly Offering[];
}

/** What a person does in a step: watch a film, join a session, do a task, ask for a session, or something of their own. */
export const STEP_KINDS = ['film', 'session', 'task', 'ask', 'own'] as const;
export type StepKind = (typeof STEP_KINDS)[number];

export interface Step {
  /** The kind and the id of what is done: `film:wifi-duties`, `ask:wifi-law`. */
  id: string;
  kind: StepKind;
  /** Kept with the step, so that it can be read when what it names is gone. Of an ask: the name of the topic. */
  title: Text;
  /** The topics of the needs that it is for; empty where the person added it. */
  for: readonly string[];
  /** The topic near to the need that it is on, where nothing was on the topic itself. */
  near?: string | undefined;
  start?: string | undefined;
  address?: string | undefined;
  /** The day on which it was done, as `2026-11-22`. */
  done?: string | undefined;
  reflection?: string | undefined;
}

/** Days from one step to the next that a person may choose. */
export const PACES = [7, 14, 28] as const;
export type Pace = (typeof PACES)[number];

/** An ordered plan of what a person does about what they need. Plain JSON. */
export interface Programme {
  id: string;
  /** The day on which it was made, as `2026-11-22`. */
  madeOn: string;
  /** The id of the result that it was made from. */
  from?: string | undefined;
  pace: Pace;
  /** The most pressing first. */
  needs: readonly Need[];
  /** In the order in which they are done. */
  steps: readonly Step[];
}
