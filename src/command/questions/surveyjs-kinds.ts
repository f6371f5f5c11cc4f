import { type Fields, listOf } from '../../domain/channel/raw.js';
import type { Option } from './draft.js';
import { ends } from './ends.js';
import type { Texts } from './surveyjs-texts.js';
import { Unread } from './unread.js';

/** What a type of question of SurveyJS is in a definition; nothing where it has no place. `tell` takes what is changed. */
export function kindOf(
  type: string,
  question: Unread,
  texts: Texts,
  tell: (change: string) => void,
): (Fields & { options?: Option[] }) | undefined {
  switch (type) {
    case 'radiogroup':
    case 'dropdown':
    case 'buttongroup':
      return { kind: 'one', options: choicesOf(question, texts, tell) };
    case 'checkbox':
    case 'tagbox':
      return {
        kind: 'many',
        options: choicesOf(question, texts, tell),
        atMost: numberOf(question.take('maxSelectedChoices')) || undefined,
      };
    case 'ranking':
      return { kind: 'order', options: choicesOf(question, texts, tell) };
    case 'boolean':
      return { kind: 'one', options: yesAndNo(question, texts) };
    case 'comment':
      return { kind: 'long-text', maxLength: lengthOf(question) };
    case 'text':
      return lineOf(question, tell);
    case 'rating':
      return ratingOf(question, texts, tell);
    default:
      return undefined;
  }
}

function choicesOf(question: Unread, texts: Texts, tell: (change: string) => void): Option[] {
  return listOf(question.take('choices')).map((raw) => {
    if (typeof raw !== 'object') return { value: wordOf(raw), text: texts.in(raw) };
    const choice = new Unread(raw);
    const value = wordOf(choice.take('value'));
    const text = texts.in(choice.take('text')) ?? value;
    for (const left of choice.left(`its option “${value.slice(0, 80)}”`)) tell(left.slice(0, -1));
    return { value, text };
  });
}

const yesAndNo = (question: Unread, texts: Texts): Option[] => [
  { value: wordOf(question.take('valueTrue') ?? true), text: texts.in(question.take('labelTrue')) ?? 'Yes' },
  { value: wordOf(question.take('valueFalse') ?? false), text: texts.in(question.take('labelFalse')) ?? 'No' },
];

function lineOf(question: Unread, tell: (change: string) => void): Fields {
  const type = question.take('inputType') ?? 'text';
  if (type === 'number' || type === 'range') {
    return { kind: 'number', min: numberOf(question.take('min')), max: numberOf(question.take('max')) };
  }
  if (type !== 'text') tell(`it is asked as plain text, and nobody checks that it is of type “${wordOf(type)}”`);
  return { kind: 'text', maxLength: lengthOf(question) };
}

/** SurveyJS writes -1 or 0 for no limit. */
function lengthOf(question: Unread): number | undefined {
  const length = numberOf(question.take('maxLength'));
  return length !== undefined && length > 0 ? length : undefined;
}

function ratingOf(question: Unread, texts: Texts, tell: (change: string) => void): Fields & { options?: Option[] } {
  const low = texts.in(question.take('minRateDescription'));
  const high = texts.in(question.take('maxRateDescription'));
  const options = pointsOf(question, texts);
  if (options.map(({ value }) => value).join() === '1,2,3,4,5') {
    return { kind: 'rating', scale: ends(low, undefined, high, tell) };
  }
  tell(`it has ${options.length} points, not five, so it is a choice among them and counts in no score`);
  const last = options.length - 1;
  const named = options.map((option, at) => ({
    ...option,
    text: (at === 0 ? low : at === last ? high : undefined) ?? option.text,
  }));
  return { kind: 'one', options: named };
}

/** One more than a definition takes, so that its schema says so. */
const MOST_POINTS = 101;

function pointsOf(question: Unread, texts: Texts): Option[] {
  const listed = listOf(question.take('rateValues'));
  const from = numberOf(question.take('rateMin')) ?? 1;
  const step = numberOf(question.take('rateStep')) ?? 1;
  const many = numberOf(question.take('rateCount'));
  const to = numberOf(question.take('rateMax')) ?? (many === undefined ? 5 : from + (many - 1) * step);
  const length = listed.length || Math.min(MOST_POINTS, Math.max(0, Math.floor((to - from) / (step || 1)) + 1));
  return Array.from({ length }, (_, at) => {
    const raw = listed[at] ?? from + at * step;
    const point = new Unread(raw);
    const value = wordOf(typeof raw === 'object' ? point.take('value') : raw);
    return { value, text: (typeof raw === 'object' ? texts.in(point.take('text')) : undefined) ?? value };
  });
}

const numberOf = (value: unknown): number | undefined =>
  typeof value === 'number' && Number.isFinite(value) ? value : undefined;

/** A value as text; nothing for what is no value. */
const wordOf = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
