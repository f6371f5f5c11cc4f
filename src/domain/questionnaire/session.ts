import { type Answer, type Answers, problemWith } from './answers.js';
import type { Definition, Question } from './definition.js';
import { type Page, route } from './route.js';

/** Where a person is and what they said. Plain JSON; every step gives a new one. */
export interface Session {
  /** `start`, the id of a page, `check` or `results`. */
  at: string;
  answers: Answers;
  /** The person asked to go on from a page with problems, which are now shown. */
  tried?: true;
  /** The person came from the check page to change something, and goes back there. */
  changing?: true;
}

/** A new session, with what is already known about the person. */
export function start(known: Answers = {}): Session {
  return { at: 'start', answers: known };
}

/** The page that a person is on; none on the start, check and results pages. */
export function pageOf(definition: Definition, session: Session): Page | undefined {
  return route(definition, session.answers).find(({ id }) => id === session.at);
}

/** Leaves the start page. */
export function begin(definition: Definition, session: Session): Session {
  return arrive(session, route(definition, session.answers)[0]?.id ?? 'check');
}

/** Notes an answer; `undefined` takes it back. */
export function record(session: Session, question: string, answer: Answer | undefined): Session {
  const answers: Record<string, Answer> = { ...session.answers };
  if (answer === undefined) delete answers[question];
  else answers[question] = answer;
  return { ...session, answers };
}

/** What is wrong on the page where the person is, by question id. */
export function problems(
  definition: Definition,
  session: Session,
): Map<string, NonNullable<ReturnType<typeof problemWith>>> {
  const found = new Map<string, NonNullable<ReturnType<typeof problemWith>>>();
  for (const question of pageOf(definition, session)?.questions ?? []) {
    const problem = problemWith(question, session.answers[question.id]);
    if (problem) found.set(question.id, problem);
  }
  return found;
}

/** Goes on: to the next page, to the check page after the last, or nowhere while something is wrong. */
export function next(definition: Definition, before: Session): Session {
  const session = settled(definition, before);
  if (problems(definition, session).size > 0) return { ...session, tried: true };
  if (session.changing) return arrive(session, 'check');
  const pages = route(definition, session.answers);
  const here = pages.findIndex(({ id }) => id === session.at);
  return arrive(session, here < 0 ? session.at : (pages[here + 1]?.id ?? 'check'));
}

/** An order that the person saw and left as it was is their answer. */
function settled(definition: Definition, session: Session): Session {
  const left = (pageOf(definition, session)?.questions ?? []).filter(
    ({ kind, id, optional }) => kind === 'order' && !optional && session.answers[id] === undefined,
  ) as Extract<Question, { kind: 'order' }>[];
  return left.reduce(
    (now, { id, options }) => ({ ...now, answers: { ...now.answers, [id]: options.map(({ value }) => value) } }),
    session,
  );
}

/** Goes back: to the page before, to the start before the first, or to the check page where the person came from. */
export function back(definition: Definition, session: Session): Session {
  if (session.changing) return arrive(session, 'check');
  const pages = route(definition, session.answers);
  if (session.at === 'check') return arrive(session, pages.at(-1)?.id ?? 'start');
  const here = pages.findIndex(({ id }) => id === session.at);
  return arrive(session, pages[here - 1]?.id ?? 'start');
}

/**
 * A session made from what was stored, whoever wrote it: answers that no question takes any more are left out and
 * named in `lost`, and a place that no longer exists becomes the first page that still wants something.
 */
export function resume(definition: Definition, stored: unknown): { state: Session; lost: string[] } | undefined {
  if (!isObject(stored) || typeof stored['at'] !== 'string' || !isObject(stored['answers'])) return undefined;
  const asks = new Map(definition.questions.map((question) => [question.id, question]));
  const answers: Record<string, Answer> = {};
  const lost: string[] = [];
  for (const [id, answer] of Object.entries(stored['answers'])) {
    const question = asks.get(id);
    if (question && takes(question, answer)) answers[id] = answer;
    else lost.push(id);
  }
  const session: Session = { at: stored['at'], answers };
  if (stored['changing']) session.changing = true;
  const pages = route(definition, answers);
  const known = session.at === 'start' || session.at === 'check' || pages.some(({ id }) => id === session.at);
  const unfinished = pages.find(({ questions }) =>
    questions.some((question) => problemWith(question, answers[question.id])),
  );
  if (session.at === 'results' ? unfinished : !known) session.at = unfinished?.id ?? 'check';
  return { state: session, lost };
}

/** Two tabs, one run: the answers that either changed since `base`, mine where both did, seen from where this tab is. */
export function join(base: Session, theirs: Session, mine: Session): Session {
  const answers: Record<string, Answer> = { ...theirs.answers };
  for (const id of new Set([...Object.keys(base.answers), ...Object.keys(mine.answers)])) {
    const answer = mine.answers[id];
    if (same(answer, base.answers[id])) continue;
    if (answer === undefined) delete answers[id];
    else answers[id] = answer;
  }
  return { ...mine, answers };
}

function same(one: Answer | undefined, other: Answer | undefined): boolean {
  return Array.isArray(one) && Array.isArray(other) ? one.join('\n') === other.join('\n') : one === other;
}

/** At another place, with nothing left of what was tried at the last. */
export function arrive({ answers }: Session, at: string): Session {
  return { at, answers };
}

/** Whether an answer is of a shape that the question can hold, finished or not. */
function takes(question: Question, answer: unknown): answer is Answer {
  if (typeof answer === 'string') {
    if (question.kind === 'one') return !problemWith(question, answer);
    return question.kind === 'text' || question.kind === 'long-text' || question.kind === 'number';
  }
  if (answer === null) return question.kind === 'rating' && question.decline === true;
  if (typeof answer === 'number')
    return question.kind === 'number' || (question.kind === 'rating' && !problemWith(question, answer));
  if (question.kind === 'order') return !problemWith(question, answer as Answer);
  if (!Array.isArray(answer) || question.kind !== 'many') return false;
  return answer.every((value) => question.options.some((option) => option.value === value));
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
