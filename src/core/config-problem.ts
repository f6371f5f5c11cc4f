import { ConfigRefused } from './config.js';
import type { WidgetProblem } from './events.js';

interface Issue {
  path: PropertyKey[];
  message: string;
  code?: string;
  expected?: string;
  values?: unknown[];
  /** The kinds there are, where a kind is asked for that is none. */
  options?: unknown[];
  keys?: string[];
  errors?: Issue[][];
}

/** No author reads more, and a stranger's file can have a key of a megabyte. In characters. */
const LONGEST = 400;

/** What to tell the author of a configuration that was refused: the place and what was expected there. */
export function configProblem(widget: string, error: unknown): WidgetProblem {
  if (!(error instanceof ConfigRefused)) {
    return { widget, source: '', where: '', message: `<${widget}> could not be loaded: ${String(error)}.` };
  }
  const { source, reason, raw } = error;
  const issue = firstIssue(reason);
  const where = issue ? placeOf(issue.path, raw) : '';
  const what = issue ? expectationOf(issue) : readingProblem(reason);
  const message = `<${widget}> cannot use ${source}: ${where && `${where}: `}${what}`;
  return {
    widget,
    source,
    where,
    message: message.length > LONGEST ? `${message.slice(0, LONGEST)} …` : `${message}.`,
  };
}

function firstIssue(reason: unknown): Issue | undefined {
  let issue = (reason as { issues?: Issue[] }).issues?.[0];
  // Of a union that nothing fits, the branch that came furthest tells most.
  while (issue?.errors) {
    const inner: Issue | undefined = issue.errors
      .flat()
      .toSorted((one, other) => other.path.length - one.path.length)
      .at(0);
    if (!inner) break;
    issue = { ...inner, path: [...issue.path, ...inner.path] };
  }
  return issue;
}

/** The path in an author's terms: a list's entry by its id where it has one, else by its number from 1. */
function placeOf(path: PropertyKey[], raw: unknown): string {
  const names: string[] = [];
  let here = raw;
  for (const step of path) {
    here = typeof here === 'object' && here !== null ? (here as Record<PropertyKey, unknown>)[step] : undefined;
    if (typeof step !== 'number') {
      names.push(String(step));
      continue;
    }
    const list = (names.pop() ?? 'entry').replace(/s$/, '');
    const id = (here as { id?: unknown } | undefined)?.id;
    names.push(typeof id === 'string' ? `${list} "${id.slice(0, 80)}"` : `${list} ${step + 1}`);
  }
  return names.join(', ');
}

function expectationOf({ code, expected, options, values = options, keys, message }: Issue): string {
  if (code === 'unrecognized_keys') return `there is no "${keys?.join('", "')}" here`;
  if (values) return `expected ${values.map((value) => JSON.stringify(value)).join(' or ')}`;
  if (expected) return `expected ${expected === 'int' ? 'a whole number' : expected}`;
  return message === 'Invalid input' ? 'something else is expected here' : `expected ${message}`;
}

function readingProblem(reason: unknown): string {
  if (reason instanceof RangeError) return 'it is too large';
  if (reason instanceof SyntaxError) return `it is not JSON (${reason.message})`;
  const { why, status } = reason as { why?: string; status?: number };
  switch (why) {
    case 'offline':
      return (
        'it cannot be reached (no connection, a wrong address, or its server does not allow this page to read it: CORS). ' +
        'Of another site, put a copy of it on this page’s own site, or ask for Access-Control-Allow-Origin there'
      );
    case 'status':
      return `its server answered ${status}`;
    case 'not-json':
      return 'it is not JSON';
    case 'too-large':
      return 'it is too large';
    case 'slow':
      return 'its server did not answer in time';
    default:
      return reason instanceof Error ? reason.message : String(reason);
  }
}
