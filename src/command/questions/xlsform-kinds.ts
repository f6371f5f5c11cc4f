import type { Fields } from '../../domain/channel/raw.js';
import type { Row } from '../../domain/quiz/sheet-table.js';
import type { Option } from './draft.js';
import { ends } from './ends.js';

const CHOICES: Readonly<Record<string, string>> = { select_one: 'one', select_multiple: 'many', rank: 'order' };

/** What a type of an XLSForm is in a definition; nothing where it has no place, which `lose` is told. */
export function kindOf(
  type: string,
  row: Row,
  lists: ReadonlyMap<string, Option[]> | undefined,
  lose: (why: string) => void,
  tell: (change: string) => void,
): (Fields & { options?: Option[] }) | undefined {
  const [word = '', list, ...more] = type.split(' ');
  const appearance = row.cell('appearance');
  const choice = CHOICES[word];
  if (choice && list) {
    if (more.length > 0) lose(`left out: “${more.join(' ')}”`);
    if (appearance) lose(`left out: “appearance”`);
    if (!lists) lose('its options are in the sheet “choices”; give it with --choices');
    else if (!lists.has(list)) lose(`there is no list “${list}” in the sheet of choices`);
    return lists?.has(list) ? { kind: choice, options: lists.get(list)! } : undefined;
  }
  if (appearance && !(word === 'text' && appearance === 'multiline')) lose('left out: “appearance”');
  switch (type) {
    case 'text':
      return { kind: appearance === 'multiline' ? 'long-text' : 'text' };
    case 'integer':
      return { kind: 'number', whole: true };
    case 'decimal':
      return { kind: 'number' };
    case 'range':
      return rangeOf(row, lose, tell);
    default:
      lose(`it was left out: a definition has no questions of type “${type.slice(0, 80)}”`);
      return undefined;
  }
}

/** A range from 1 to 5 is a rating; any other of whole numbers a number (xlsform.org, “Range”). */
function rangeOf(row: Row, lose: (why: string) => void, tell: (change: string) => void): Fields | undefined {
  const read = (name: string, otherwise: number) =>
    Number(new RegExp(`\\b${name}=(\\S+)`).exec(row.cell('parameters'))?.[1] ?? otherwise);
  const [start, end, step] = [read('start', 1), read('end', 10), read('step', 1)];
  if (start === 1 && end === 5 && step === 1) {
    return { kind: 'rating', scale: ends(undefined, undefined, undefined, tell) };
  }
  if (step === 1 && Number.isInteger(start) && Number.isInteger(end)) {
    return { kind: 'number', min: start, max: end, whole: true };
  }
  lose('it was left out: its range is not of whole numbers');
  return undefined;
}
