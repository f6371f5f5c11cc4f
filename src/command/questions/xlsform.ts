import Papa from 'papaparse';
import type { Text } from '../../domain/text.js';
import { type Row, rowsOf } from '../../domain/quiz/sheet-table.js';
import { Stop } from '../stop.js';
import { told } from '../told.js';
import { both, type Condition } from './condition.js';
import type { Asked, Draft, Option, Part } from './draft.js';
import { headingsOf } from './headings.js';
import { putsIn } from './puts-in.js';
import { translated, translations } from './xlsform-columns.js';
import { relevant } from './xlsform-condition.js';
import { kindOf } from './xlsform-kinds.js';

/** Columns of which a definition has no use; filled ones are told of. */
const UNUSED = [
  ...['constraint', 'constraint_message', 'required_message', 'calculation', 'default', 'choice_filter', 'read_only'],
  ...['repeat_count', 'trigger', 'guidance_hint', 'image', 'audio', 'video', 'body::accuracythreshold'],
];
const SURVEY = new Set([
  ...['type', 'name', 'required', 'relevant', 'appearance', 'parameters'],
  ...translations('label'),
  ...translations('hint'),
  ...UNUSED,
]);
const CHOICES = new Set(['list_name', 'list name', 'name', ...translations('label')]);

/** Whether a file is the sheet “survey” of an XLSForm. */
export function isForm(text: string): boolean {
  const headings = headingsOf(text);
  return headings.includes('type') && headings.includes('name');
}

/** A group that is open: its condition, with that of the groups around it. */
interface Group {
  condition: Condition | undefined;
  /** Its questions are asked several times, which a definition cannot. */
  repeats: boolean;
}

/** The questions of an XLSForm (xlsform.org), from its sheets “survey” and “choices” as CSV; outer groups become sections. */
export function draftOfForm(survey: string, choices: string | undefined): Draft {
  const draft: Draft = { title: undefined, intro: undefined, pace: undefined, parts: [], losses: [], changes: [] };
  const { rows, unknown } = rowsOf(survey, { needed: ['type', 'name'], isKnown: (column) => SURVEY.has(column) }, Papa);
  const lists = choices === undefined ? undefined : listsIn(choices, draft);
  draft.losses.push(...unknown.map((note) => `survey: ${told(note)}`));

  const groups: Group[] = [];
  for (const row of rows) {
    const type = row.cell('type').replace(/\s+/g, ' ');
    const at = `row ${row.line}`;
    const [, edge, what] = /^(begin|end)[ _](group|repeat)$/i.exec(type) ?? [];
    if (edge?.toLowerCase() === 'end') {
      groups.pop();
      if (groups.length === 0) draft.parts.push(part(`part-${row.line}`, undefined));
    } else if (edge) {
      const outer = groups.at(-1);
      const label = translated(row, 'label');
      const repeats = what!.toLowerCase() === 'repeat' || (outer?.repeats ?? false);
      groups.push({ condition: both(outer?.condition, relevant(row.cell('relevant'))), repeats });
      if (groups.length === 1) draft.parts.push(part(row.cell('name') || `part-${row.line}`, label));
      else if (label !== undefined) draft.losses.push(`${at}: the title of a group within a group was left out.`);
    } else {
      if (draft.parts.length === 0) draft.parts.push(part(`part-${row.line}`, undefined));
      draft.parts.at(-1)!.asked.push(...questionIn(row, type, lists, groups.at(-1), draft));
    }
    const left = UNUSED.filter((column) => row.cell(column)).map((column) => `“${column}”`);
    if (left.length > 0) draft.losses.push(`${at}: left out: ${left.join(', ')}.`);
  }
  return draft;
}

const part = (name: string, title: Text | undefined): Part => ({ name, title, intro: undefined, asked: [] });

function questionIn(
  row: Row,
  type: string,
  lists: ReadonlyMap<string, Option[]> | undefined,
  group: Group | undefined,
  draft: Draft,
): Asked[] {
  const at = `row ${row.line}`;
  const name = row.cell('name');
  const lose = (why: string) => void draft.losses.push(`${at}: ${why}.`);
  const label = translated(row, 'label');
  if (!name) lose('it was left out, since “name” is empty');
  else if (group?.repeats) lose('it was left out: a definition asks each question once, and this one is repeated');
  else {
    const kind = kindOf(type, row, lists, lose, (change) => draft.changes.push(`${at}: ${change}.`));
    if (!kind) return [];
    if (putsIn(/\$\{[^{}]+\}/, label)) lose('the answer that its label names in ${ } is not put in');
    const { options, ...own } = kind;
    const optional = /^(yes|true|true\(\))$/i.test(row.cell('required')) ? undefined : true;
    const condition = both(group?.condition, relevant(row.cell('relevant')));
    const question = { ...own, text: label, hint: translated(row, 'hint'), optional };
    return [{ at, name, question, options, condition }];
  }
  return [];
}

/** The options of a sheet of choices, by the name of their list. */
function listsIn(text: string, draft: Draft): Map<string, Option[]> {
  const listColumn = headingsOf(text).includes('list name') ? 'list name' : 'list_name';
  const columns = { needed: [listColumn, 'name'], isKnown: (column: string) => CHOICES.has(column) };
  const { rows, unknown } = rowsOf(text, columns, Papa);
  if (unknown.some(({ what }) => what === 'missing-column')) {
    throw new Stop('The sheet of choices needs the columns “list_name” and “name”.');
  }
  draft.losses.push(...unknown.map((note) => `choices: ${told(note)}`));
  const lists = new Map<string, Option[]>();
  for (const row of rows) {
    const name = row.cell(listColumn);
    const value = row.cell('name');
    lists.set(name, [...(lists.get(name) ?? []), { value, text: translated(row, 'label') ?? value }]);
  }
  return lists;
}
