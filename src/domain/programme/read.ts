import type { Text } from '../text.js';
import type { Because, Need } from '../topics/needs.js';
import { PACES, type Programme, type Step, STEP_KINDS } from './programme.js';

/** What a file with a programme calls itself. */
export const PROGRAMME_SCHEMA = 'library-widgets/programme/1';

type Fields = Record<string, unknown>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isDay = (value: unknown): value is string => typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value);
const isWords = (value: unknown): value is string => typeof value === 'string' && value !== '';
const isText = (value: unknown): value is Text => isWords(value) || (isFields(value) && isWords(value['en']));
const isMoment = (value: unknown): value is string => isWords(value) && Number.isFinite(Date.parse(value));
/** No address that runs as a script: what is no http or https address can only be one relative to the page. */
const isAddress = (value: unknown): value is string =>
  isWords(value) && /^(https?:|(?![a-z][a-z\d+.-]*:))/i.test(value);
const listOf = <Value>(value: unknown, is: (one: unknown) => one is Value): Value[] =>
  Array.isArray(value) ? value.filter(is) : [];

/**
 * A programme made from what was stored or came from a file, whoever wrote it; nothing where it is none. Steps and needs
 * that are none are left out.
 */
export function readProgramme(value: unknown): Programme | undefined {
  if (!isFields(value) || !isWords(value['id']) || !isDay(value['madeOn'])) return undefined;
  const { id, madeOn, from, pace, needs, steps } = value;
  if (!Array.isArray(steps)) return undefined;
  const known = new Map(steps.flatMap((one) => stepIn(one) ?? []).map((step) => [step.id, step]));
  return {
    id,
    madeOn,
    ...(isWords(from) && { from }),
    pace: PACES.find((one) => one === pace) ?? PACES[0],
    needs: listOf(needs, isFields).flatMap((one) => needIn(one) ?? []),
    steps: [...known.values()],
  };
}

function stepIn(value: unknown): Step | undefined {
  if (!isFields(value)) return undefined;
  const { id, title, near, start, address, done, reflection } = value;
  const kind = STEP_KINDS.find((one) => one === value['kind']);
  if (!kind || !isWords(id) || !isText(title)) return undefined;
  return {
    id,
    kind,
    title,
    for: listOf(value['for'], isWords),
    ...(isWords(near) && { near }),
    ...(isMoment(start) && { start }),
    ...(isAddress(address) && { address }),
    ...(isDay(done) && { done }),
    ...(isWords(reflection) && { reflection }),
  };
}

function needIn({ topic, because }: Fields): Need | undefined {
  const why = isFields(because) ? becauseIn(because) : undefined;
  return isWords(topic) && why ? { topic, because: why } : undefined;
}

function becauseIn({ kind, points, share }: Fields): Because | undefined {
  if (kind === 'rated' && typeof points === 'number') return { kind, points };
  if (kind === 'scored' && typeof share === 'number') return { kind, share };
  return kind === 'gaps' || kind === 'chosen' ? { kind } : undefined;
}
