import type { Fault } from './channel.js';

/** What the schema library says is wrong. */
export interface Issue {
  path: PropertyKey[];
  message: string;
  expected?: string;
  /** The values there are, where one of them is asked for. */
  values?: unknown[];
  /** The same for a union that is told apart by a key. */
  options?: unknown[];
  /** Of a union that nothing fits, what was wrong with each branch. */
  errors?: Issue[][];
}

/** No author reads more of a title or a key. In characters. */
const LONGEST = 80;

/** A fault in an entry of a list: what the first thing wrong with it is. */
export function faultIn(list: string, index: number, raw: unknown, issues: readonly Issue[]): Fault {
  const issue = deepest(issues[0]!);
  const here = issue.path.reduce(valueAt, raw);
  const what = issue.path.length === 0 ? 'it should be' : here === undefined ? 'is missing: it should be' : 'should be';
  return { at: placeOf(list, index, raw), why: [nameOf(issue.path), what, wanted(issue)].filter(Boolean).join(' ') };
}

/** An entry of a list as its author would find it: `films[3] “How to run a code club”`. */
export function placeOf(list: string, index: number, raw: unknown): string {
  const title = valueAt(raw, 'title');
  const name = [title, valueAt(title, 'en'), valueAt(raw, 'id')].find((one) => typeof one === 'string' && one);
  return `${list}[${index}]${name ? ` “${(name as string).slice(0, LONGEST)}”` : ''}`;
}

/** Of a union that nothing fits, the branch that came furthest tells most. */
function deepest(issue: Issue): Issue {
  const [inner] = (issue.errors ?? []).flat().toSorted((one, other) => other.path.length - one.path.length);
  return inner ? deepest({ ...inner, path: [...issue.path, ...inner.path] }) : issue;
}

function valueAt(value: unknown, key: PropertyKey): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<PropertyKey, unknown>)[key] : undefined;
}

/** A path as it is written in JSON's own terms: `“captions[0].src”`. */
function nameOf(path: readonly PropertyKey[]): string {
  const name = path
    .map((key, at) => (typeof key === 'number' ? `[${key}]` : `${at ? '.' : ''}${String(key)}`))
    .join('');
  return name && `“${name.slice(0, LONGEST)}”`;
}

const KINDS: Readonly<Record<string, string>> = {
  string: 'some text',
  array: 'a list',
  object: 'an object with keys',
  int: 'a whole number',
  number: 'a number',
  boolean: 'true or false',
};

function wanted({ expected, options, values = options, message }: Issue): string {
  if (values) return values.map((value) => `“${String(value)}”`).join(' or ');
  return message === 'Invalid input' ? (KINDS[expected ?? ''] ?? 'something else') : message;
}
