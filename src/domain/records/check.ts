import { webAddress } from '../channel/web-address.js';
import { type Answer, LONGEST_LINE, type Problem, problemWith as problemWithAnswer } from '../questionnaire/answers.js';
import type { Question } from '../questionnaire/definition.js';
import type { Field, Fields, Kind, Moment, Period, Value } from './kind.js';
import { instantOf, isDay, isZone } from './times.js';

/** What is wrong with a field, as a code; the words for visitors belong to the view. */
export type FieldProblem =
  | Problem
  | {
      code: 'not-a-day' | 'not-a-moment' | 'not-a-zone' | 'no-such-time' | 'ends-first' | 'not-an-address' | 'not-text';
    };

/** What is wrong with a record, and where. */
export interface Fault {
  record: string;
  field: string;
  problem: FieldProblem;
}

const LONGEST_ADDRESS = 2000;
const MOST_WORDS = 200;

type Of<K extends Field['kind']> = Extract<Field, { kind: K }>;
export type QuestionField = Of<'text' | 'long-text' | 'one' | 'many' | 'number'>;

const QUESTIONS = new Set<Field['kind']>(['text', 'long-text', 'one', 'many', 'number']);

export const isQuestion = (field: Field): field is QuestionField => QUESTIONS.has(field.kind);

/** A field as the questionnaire's own code takes it. */
export const asQuestion = (field: QuestionField): Question => ({ ...field, section: 'record' });

/** Whether there is nothing in a field. */
export function isEmpty(value: Value | null | undefined): value is null | undefined {
  if (value === undefined || value === null) return true;
  if (typeof value === 'string') return value.trim() === '';
  if (Array.isArray(value)) return value.length === 0;
  if (typeof value === 'number') return false;
  return 'zone' in value ? value.at === '' : value.from === '' && !value.to;
}

/** What is wrong with what a field holds, or nothing. */
export function problemWith(field: Field, value: Value | null | undefined): FieldProblem | undefined {
  if (isEmpty(value)) return field.optional ? undefined : { code: 'missing' };
  if (isQuestion(field)) return problemWithAnswer(asQuestion(field), value as Answer);
  switch (field.kind) {
    case 'date':
      return isDay(value) ? undefined : { code: 'not-a-day' };
    case 'moment':
      return problemWithMoment(value);
    case 'period':
      return problemWithPeriod(value);
    case 'address':
      if (typeof value !== 'string' || !webAddress(value)) return { code: 'not-an-address' };
      return value.length > LONGEST_ADDRESS ? { code: 'too-long', limit: LONGEST_ADDRESS } : undefined;
    case 'topics':
    case 'labels':
      return problemWithWords(value, field.atMost ?? MOST_WORDS);
  }
}

function problemWithMoment(value: Value): FieldProblem | undefined {
  const { at, zone } = value as Partial<Moment>;
  if (typeof at !== 'string' || !/^\d{4}-\d\d-\d\dT\d\d:\d\d$/.test(at) || !isDay(at.slice(0, 10)))
    return { code: 'not-a-moment' };
  if (typeof zone !== 'string' || !isZone(zone)) return { code: 'not-a-zone' };
  return instantOf({ at, zone }) === undefined ? { code: 'no-such-time' } : undefined;
}

function problemWithPeriod(value: Value): FieldProblem | undefined {
  const { from, to } = value as Partial<Period>;
  if (!isDay(from) || (to !== undefined && !isDay(to))) return { code: 'not-a-day' };
  return to !== undefined && to < from ? { code: 'ends-first' } : undefined;
}

function problemWithWords(value: Value, limit: number): FieldProblem | undefined {
  if (!Array.isArray(value) || !value.every((word) => typeof word === 'string' && word.trim() !== ''))
    return { code: 'not-text' };
  if (value.length > limit) return { code: 'too-many', limit };
  return value.some((word) => word.length > LONGEST_LINE) ? { code: 'too-long', limit: LONGEST_LINE } : undefined;
}

/** What is wrong with a whole record, by the id of the field, in the order of the kind's fields. */
export function problems(kind: Kind, fields: Fields): Map<string, FieldProblem> {
  const found = new Map<string, FieldProblem>();
  for (const field of kind.fields) {
    const problem = problemWith(field, fields[field.id]);
    if (problem) found.set(field.id, problem);
  }
  const { when, until } = kind;
  if (when && until && !found.has(when) && !found.has(until) && endsFirst(fields[when], fields[until]))
    found.set(until, { code: 'ends-first' });
  return found;
}

function endsFirst(from: Value | undefined, to: Value | undefined): boolean {
  if (isEmpty(from) || isEmpty(to)) return false;
  return instantOf(to as Moment)! < instantOf(from as Moment)!;
}

/** What is wrong with a record from elsewhere. Fields that its kind does not have are no fault: a later version may have them. */
export const faults = (kind: Kind, { id, fields }: { id: string; fields: Fields }): Fault[] =>
  [...problems(kind, fields)].map(([field, problem]) => ({ record: id, field, problem }));

const EXPECTED: Readonly<Record<FieldProblem['code'], string>> = {
  missing: 'something in it',
  'not-offered': 'one of its options',
  'not-a-number': 'a number',
  'not-whole': 'a whole number',
  'too-long': 'at most {} characters',
  'too-many': 'at most {} of them',
  'too-low': 'at least {}',
  'too-high': 'at most {}',
  'not-a-day': 'a day that exists, such as 2027-03-28',
  'not-a-moment': 'a time such as { "at": "2027-03-28T10:00", "zone": "Europe/London" }',
  'not-a-zone': 'a time zone such as Europe/London',
  'no-such-time': 'a time that clocks show: this one is jumped over when they go forward',
  'ends-first': 'an end that is not before the beginning',
  'not-an-address': 'an address that begins with http:// or https://',
  'not-text': 'words, as a list',
};

/** A fault for whoever wrote the file: `record "e1", field "start": expected a time zone such as Europe/London`. */
export function tellFault({ record, field, problem }: Fault): string {
  const expected = EXPECTED[problem.code].replace('{}', 'limit' in problem ? String(problem.limit) : '');
  return `record "${record}", field "${field}": expected ${expected}`;
}
