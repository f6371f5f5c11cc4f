import { filled } from '../../domain/channel/raw.js';
import { faultIn } from '../../domain/channel/fault.js';
import { type Definition, definition, question, type Question } from '../../domain/questionnaire/definition.js';
import { POINTS } from '../../domain/questionnaire/answers.js';
import type { Text } from '../../domain/text.js';
import { Stop } from '../stop.js';
import type { Condition, Term } from './condition.js';
import type { Asked, Draft } from './draft.js';
import { Ids } from './ids.js';

/** A question that fits, and what its answers are called here by what the other tool calls them. */
interface Fitted {
  question: Question;
  values: ReadonlyMap<string, string>;
}

/**
 * A draft as a definition that our schema takes. What does not fit is added to the draft's `losses`, and what is asked in
 * another way to its `changes`.
 *
 * @throws Stop when nothing fits, or too much is asked.
 */
export function assemble(draft: Draft, head: { id: string; title: Text }): Definition {
  const sections = new Ids();
  const ids = new Ids();
  const fitted = new Map<string, Fitted>();
  const written = draft.parts.flatMap(({ name, title, intro, asked }) => {
    const section = sections.next(name);
    const before = fitted.size;
    for (const one of asked) {
      if (fitted.has(one.name)) draft.losses.push(`${one.at}: another question is called “${one.name}”, too.`);
      else fit(one, section, ids, fitted, draft);
    }
    if (fitted.size > before) return [filled({ id: section, title: title ?? draft.title ?? head.title, intro })];
    if (asked.length > 0) draft.losses.push(`section “${name}”: none of its questions fit.`);
    return [];
  });
  if (fitted.size === 0) throw new Stop(['Nothing in it fits.', ...draft.losses].join('\n'));
  const { title, id } = head;
  const questions = [...fitted.values()].map((one) => one.question);
  const { intro, pace } = draft;
  const outcome = definition.safeParse(filled({ id, version: '1', title, intro, pace, sections: written, questions }));
  if (outcome.success) return outcome.data;
  throw new Stop(`It cannot be a definition: ${faultIn('questions', 0, head, outcome.error.issues).why}.`);
}

function fit(asked: Asked, section: string, ids: Ids, fitted: Map<string, Fitted>, draft: Draft): void {
  const { at, name, condition } = asked;
  const options = asked.options?.filter(
    ({ value }, index, all) => all.findIndex((one) => one.value === value) === index,
  );
  const repeated = asked.options?.filter((one) => !options!.includes(one)).map(({ value }) => `“${value}”`) ?? [];
  if (repeated.length > 0)
    draft.losses.push(`${at}: its second option of the same value was left out: ${repeated.join(', ')}.`);
  const own = new Ids();
  const values = new Map(options?.map(({ value }) => [value, own.of(value)]));
  const onlyIf = condition && onlyIfOf(condition, fitted);
  const raw = filled({
    ...asked.question,
    id: ids.of(name),
    section,
    options: options?.map(({ value, text }) => ({ value: values.get(value), text })),
    onlyIf,
    // Nobody must answer what may not be meant for them.
    optional: condition && !onlyIf ? true : asked.question['optional'],
  });
  const outcome = question.safeParse(raw);
  if (!outcome.success) {
    draft.losses.push(`${at}: it was left out: ${faultIn('questions', 0, raw, outcome.error.issues).why}.`);
    return;
  }
  if (condition && !onlyIf) {
    draft.losses.push(
      `${at}: everybody is asked, and may leave it out: its condition has no place here: ${condition.said}`,
    );
  }
  if (outcome.data.id !== name) draft.changes.push(`${at}: “${name}” is called “${outcome.data.id}” here.`);
  const renamed = [...values]
    .filter(([before, now]) => before !== now)
    .map(([before, now]) => `“${before}” as “${now}”`);
  if (renamed.length > 0) draft.changes.push(`${at}: results hold other values than before: ${renamed.join(', ')}.`);
  fitted.set(name, { question: outcome.data, values });
}

/** The same condition as `onlyIf`, which asks when an earlier question was answered with one of some values. */
function onlyIfOf({ terms }: Condition, fitted: ReadonlyMap<string, Fitted>) {
  const earlier = fitted.get(terms?.[0]?.question ?? '');
  if (!terms || !earlier) return undefined;
  const values = terms.flatMap((term) => answersFor(term, earlier));
  return values.includes(undefined) ? undefined : { question: earlier.question.id, is: [...new Set(values)] };
}

/** The answers for which a term holds; undefined among them where it cannot be said by answers. */
function answersFor({ is, values: wanted }: Term, { question: asks, values }: Fitted): (string | number | undefined)[] {
  switch (asks.kind) {
    case 'one':
      if (is === 'given') return [...values.values()];
      return is === 'holding' ? [undefined] : wanted.map((value) => values.get(value));
    case 'many':
      if (is === 'given') return [...values.values()];
      return is === 'equal' ? [undefined] : wanted.map((value) => values.get(value));
    case 'rating':
      if (is === 'given') return [...POINTS];
      return is === 'holding' ? [undefined] : wanted.map((value) => POINTS.find((point) => String(point) === value));
    case 'number':
      return is === 'equal' || is === 'any' ? wanted.map(numberIn) : [undefined];
    default:
      return [undefined];
  }
}

const numberIn = (value: string): number | undefined =>
  value !== '' && Number.isFinite(Number(value)) ? Number(value) : undefined;
