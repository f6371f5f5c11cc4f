import type { Need } from '../topics/needs.js';
import { nameOf } from '../topics/name.js';
import { type Choice, onTopic, onTopicOrNear, toCome } from './choose.js';
import type { Offering, Offers, Programme, SessionOffering, Step, StepKind } from './programme.js';

export interface Making {
  /** An id of its own. */
  id: string;
  needs: readonly Need[];
  offers: Offers;
  /** Epoch milliseconds: sessions before this are over. */
  now: number;
  /** The day of now for the person, as `2026-11-22`. */
  today: string;
  /** The id of the result that the needs are from. */
  from?: string | undefined;
}

/**
 * For each need, in order, a film, a session and a task; where there is no session on a topic, an ask for one.
 *
 * A film or a task may be on a topic near to the need, and says so. The same from the same: no clock and no chance.
 */
export function makeProgramme({ id, needs, offers, now, today, from }: Making): Programme {
  const sessions = toCome(offers.sessions, now);
  const steps = new Map<string, Step>();
  const take = (kind: StepKind, choice: Choice<Offering> | undefined, topic: string) => {
    if (!choice) return;
    const step = stepFor(kind, choice.offered, [topic], choice.near);
    const known = steps.get(step.id);
    steps.set(step.id, known ? { ...known, for: [...known.for, topic] } : step);
  };
  const isTaken = (kind: StepKind) => (offered: Offering) => steps.has(`${kind}:${offered.id}`);
  for (const { topic } of needs) {
    take('film', onTopicOrNear(topic, offers.films, isTaken('film')), topic);
    const session = onTopic(topic, sessions, isTaken('session'));
    if (session) take('session', session, topic);
    else steps.set(`ask:${topic}`, askFor(topic));
    take('task', onTopicOrNear(topic, offers.tasks, isTaken('task')), topic);
  }
  return { id, madeOn: today, ...(from && { from }), pace: 7, needs, steps: [...steps.values()] };
}

/** A step that does what is offered. */
export function stepFor(kind: StepKind, offered: SessionOffering, topics: readonly string[], near?: string): Step {
  const { id, title, start, address } = offered;
  return {
    id: `${kind}:${id}`,
    kind,
    title,
    for: topics,
    ...(near && { near }),
    ...(start && { start }),
    ...(address && { address }),
  };
}

/** A step that asks for a session on a topic. */
const askFor = (topic: string): Step => ({ id: `ask:${topic}`, kind: 'ask', title: nameOf(topic), for: [topic] });

/** Puts a session in the place of each ask for one, where there is one by now. Asks that were ticked stay. */
export function answered(programme: Programme, offered: readonly SessionOffering[], now: number): Programme {
  const sessions = toCome(offered, now);
  let isAnswered = false;
  const steps = programme.steps.map((step) => {
    const [topic] = step.for;
    if (step.kind !== 'ask' || step.done || topic === undefined) return step;
    const has = ({ id }: Offering) => programme.steps.some((one) => one.id === `session:${id}`);
    const choice = onTopic(
      topic,
      sessions.filter((one) => !has(one)),
      () => false,
    );
    if (!choice) return step;
    isAnswered = true;
    return { ...stepFor('session', choice.offered, step.for), ...(step.reflection && { reflection: step.reflection }) };
  });
  return isAnswered ? { ...programme, steps: distinct(steps) } : programme;
}

/** Steps with one id as one, for all that they are for. */
function distinct(steps: readonly Step[]): Step[] {
  const known = new Map<string, Step>();
  for (const step of steps) {
    const before = known.get(step.id);
    known.set(step.id, before ? { ...before, for: [...before.for, ...step.for] } : step);
  }
  return [...known.values()];
}
