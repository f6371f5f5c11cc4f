import { fold } from '../channel/fold.js';
import { type Lang, textIn } from '../text.js';
import type { Field, Fields, Kind, Moment, Period, Value } from './kind.js';
import type { Entry } from './record.js';
import { instantOf } from './times.js';

/** What is looked for in a list of records. */
export interface Query {
  /** Each of the words is in it somewhere, whatever its accents and capitals. */
  words?: string | undefined;
  /** By the id of a field: it has one of these values. None: any. */
  where?: Readonly<Record<string, readonly string[]>> | undefined;
  /** `when` of its kind lies, at least in part, in these days. */
  days?: { from: string; to: string } | undefined;
  sort?: Sort | undefined;
}

/** By the id of a field. */
export interface Sort {
  field: string;
  down?: boolean | undefined;
}

/** Work that pauses after some steps, so that a page can answer in between. */
export type Slices<T> = Generator<undefined, T>;

/** Steps between two pauses: a few ms of work. */
const STEPS = 250;

/** The records that a query finds, in its order; without one, in the order in which they are given. */
export function* find(
  kind: Kind,
  records: readonly Entry[],
  { words = '', where = {}, days, sort }: Query,
  lang: Lang,
): Slices<Entry[]> {
  const wanted = fold(words).split(/\s+/).filter(Boolean);
  const filters = Object.entries(where).filter(([, values]) => values.length > 0);
  const found: Entry[] = [];
  for (const [at, record] of records.entries()) {
    if (at % STEPS === STEPS - 1) yield;
    const has = ([field, values]: [string, readonly string[]]) => hasOne(record.fields[field], values);
    if (!filters.every(has)) continue;
    if (days && !isIn(daysOf(kind, record.fields), days)) continue;
    if (wanted.length > 0) {
      const text = searched(kind, record, lang);
      if (!wanted.every((word) => text.includes(word))) continue;
    }
    found.push(record);
  }
  const field = sort && kind.fields.find(({ id }) => id === sort.field);
  return field ? yield* sorted(found, field, sort.down ?? false, lang) : found;
}

const hasOne = (value: Value | undefined, wanted: readonly string[]): boolean =>
  Array.isArray(value)
    ? value.some((one) => wanted.includes(one))
    : wanted.includes(typeof value === 'object' ? '' : `${value ?? ''}`);

/** The days that a record takes up, by `when` and `until` of its kind, as its own clock has them; nothing where it has none. */
export function daysOf({ when, until }: Kind, fields: Fields): { from: string; to: string } | undefined {
  const value = when === undefined ? undefined : fields[when];
  const from = firstDay(value);
  if (!from) return undefined;
  const end = until === undefined ? undefined : fields[until];
  const to = typeof value === 'object' && 'to' in value ? value.to : firstDay(end);
  return { from, to: to !== undefined && to > from ? to : from };
}

function firstDay(value: Value | undefined): string | undefined {
  if (typeof value === 'string') return value;
  if (typeof value !== 'object' || Array.isArray(value)) return undefined;
  return 'zone' in value ? value.at.slice(0, 10) : value.from;
}

const isIn = (own: { from: string; to: string } | undefined, days: { from: string; to: string }): boolean =>
  own !== undefined && own.from <= days.to && own.to >= days.from;

const texts: Partial<Record<Lang, WeakMap<Entry, string>>> = {};

/** All that a person could read of a record, folded, once for each language. */
function searched(kind: Kind, record: Entry, lang: Lang): string {
  const known = (texts[lang] ??= new WeakMap());
  let text = known.get(record);
  if (text === undefined) {
    text = fold(kind.fields.map((field) => plain(field, record.fields[field.id], lang)).join('\n'));
    known.set(record, text);
  }
  return text;
}

/** What a field holds as plain text: the texts of its options, the words, the days and times as they are written. */
export function plain(field: Field, value: Value | undefined, lang: Lang): string {
  if (value === undefined) return '';
  if ('options' in field) {
    const chosen = Array.isArray(value) ? value : [value];
    return field.options
      .filter((option) => chosen.includes(option.value))
      .map(({ text }) => textIn(text, lang))
      .join(', ');
  }
  if (Array.isArray(value)) return value.join(', ');
  if (typeof value !== 'object') return String(value);
  return 'zone' in value ? `${value.at.replace('T', ' ')} ${value.zone}` : [value.from, value.to].join(' ').trim();
}

type Key = string | number;

/** What a record is sorted by; what has nothing in the field comes last either way. */
function keyOf(field: Field, value: Value | undefined, lang: Lang): Key | undefined {
  if (value === undefined) return undefined;
  switch (field.kind) {
    case 'number':
      return Number(value);
    case 'date':
      return value as string;
    case 'moment':
      return instantOf(value as Moment);
    case 'period':
      return `${(value as Period).from} ${(value as Period).to ?? '9'}`;
    default:
      return plain(field, value, lang);
  }
}

const DAYS = new Set<Field['kind']>(['date', 'period']);

function* sorted(records: readonly Entry[], field: Field, down: boolean, lang: Lang): Slices<Entry[]> {
  const collator = new Intl.Collator(lang, { numeric: true });
  const byText = DAYS.has(field.kind) ? (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0) : collator.compare;
  const way = down ? -1 : 1;
  const keyed = [];
  for (const [at, record] of records.entries()) {
    if (at % STEPS === STEPS - 1) yield;
    keyed.push({ key: keyOf(field, record.fields[field.id], lang), record });
  }
  const compare = ({ key: a }: { key: Key | undefined }, { key: b }: { key: Key | undefined }) => {
    if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
    return way * (typeof a === 'number' ? a - (b as number) : byText(a, b as string));
  };
  const inOrder = yield* mergeSorted(keyed, compare);
  return inOrder.map(({ record }) => record);
}

/** A stable sort that pauses: short runs by the array's own, then merged two by two. */
function* mergeSorted<T>(items: readonly T[], compare: (one: T, other: T) => number): Slices<T[]> {
  let runs: T[][] = [];
  for (let at = 0; at < items.length; at += STEPS) {
    runs.push(items.slice(at, at + STEPS).sort(compare));
    yield;
  }
  while (runs.length > 1) {
    const longer: T[][] = [];
    for (let at = 0; at < runs.length; at += 2) longer.push(yield* mergedRuns(runs[at]!, runs[at + 1] ?? [], compare));
    runs = longer;
  }
  return runs[0] ?? [];
}

function* mergedRuns<T>(one: readonly T[], other: readonly T[], compare: (a: T, b: T) => number): Slices<T[]> {
  const merged: T[] = [];
  let [i, j] = [0, 0];
  while (i < one.length || j < other.length) {
    if (merged.length % STEPS === STEPS - 1) yield;
    const takesOther = i >= one.length || (j < other.length && compare(one[i]!, other[j]!) > 0);
    merged.push(takesOther ? other[j++]! : one[i++]!);
  }
  return merged;
}
