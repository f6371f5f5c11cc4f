import Papa from 'papaparse';
import { type Row, rowsOf } from '../../domain/quiz/sheet-table.js';
import { type Fields, filled } from '../../domain/channel/raw.js';
import { codesOf, partsOf, textOf, textsOf } from '../cells.js';
import { inWelsh } from '../columns.js';
import { told } from '../told.js';
import { conditionOf, valueOf } from './condition.js';
import type { Asked, Draft, Option } from './draft.js';
import { ends } from './ends.js';
import { headingsOf } from './headings.js';

/** Columns whose words may stand in Welsh, too. */
const TEXTS = ['question', 'hint', 'section', 'options', 'low', 'middle', 'high', 'unit'];
const OTHERS = ['id', 'kind', 'optional', 'at most', 'min', 'max', 'topics', 'only if'];
const known = new Set([...OTHERS, ...TEXTS, ...TEXTS.map(inWelsh)]);

/** Whether a file is a table of questions, as docs/bring-your-questions.md describes it. */
export const isTable = (text: string): boolean => headingsOf(text).includes('question');

/** The questions of a table in CSV, one a row. */
export function draftOfTable(text: string): Draft {
  const draft: Draft = { title: undefined, intro: undefined, pace: undefined, parts: [], losses: [], changes: [] };
  const { rows, unknown } = rowsOf(text, { needed: ['question'], isKnown: (column) => known.has(column) }, Papa);
  draft.losses.push(...unknown.map(told));
  for (const row of rows) {
    const title = textIn(row, 'section');
    const name = row.cell('section');
    let part = name ? draft.parts.find((one) => one.name === name) : draft.parts.at(-1);
    if (!part) draft.parts.push((part = { name: name || 'questions', title, intro: undefined, asked: [] }));
    part.asked.push(askedIn(row, draft));
  }
  return draft;
}

const textIn = (row: Row, column: string) => textOf(row.cell(column), row.cell(inWelsh(column)));

function askedIn(row: Row, draft: Draft): Asked {
  const { line, cell } = row;
  const at = `row ${line}`;
  const options = optionsIn(row);
  const kind = cell('kind').toLowerCase() || (options.length > 0 ? 'one' : 'text');
  const tell = (change: string) => void draft.changes.push(`${at}: ${change}.`);
  const own = ownOf(kind, row, tell);
  const takes = new Set([...Object.keys(own), ...(isChoice(kind) ? ['options'] : [])]);
  const left = ['options', 'min', 'max', 'unit', 'at most', 'low', 'middle', 'high'].filter(
    (column) => cell(column) && !takes.has(FIELDS[column] ?? column),
  );
  if (left.length > 0) {
    draft.losses.push(`${at}: “${kind}” has no ${left.map((column) => `“${column}”`).join(', ')}, which was left out.`);
  }
  const question = filled({
    kind,
    ...own,
    text: textIn(row, 'question'),
    hint: textIn(row, 'hint'),
    optional: /^(yes|true|x)$/i.test(cell('optional')) || undefined,
    topics: cell('topics') ? codesOf(cell('topics')) : undefined,
  });
  const condition = cell('only if') ? onlyIf(cell('only if')) : undefined;
  return { at, name: cell('id') || `q${line - 1}`, question, options: isChoice(kind) ? options : undefined, condition };
}

const FIELDS: Readonly<Record<string, string>> = { 'at most': 'atMost', low: 'scale', middle: 'scale', high: 'scale' };

const isChoice = (kind: string): boolean => ['one', 'many', 'order'].includes(kind);

/** What only some kinds of questions have. A number that is none is left for the schema to refuse. */
function ownOf(kind: string, row: Row, tell: (change: string) => void): Fields {
  const number = (column: string) => (row.cell(column) ? Number(row.cell(column)) : undefined);
  switch (kind) {
    case 'rating':
      return { scale: ends(textIn(row, 'low'), textIn(row, 'middle'), textIn(row, 'high'), tell) };
    case 'many':
      return { atMost: number('at most') };
    case 'number':
      return { min: number('min'), max: number('max'), unit: textIn(row, 'unit') };
    default:
      return {};
  }
}

/** Options written as `Yes | No`, or with values of their own as `y: Yes | n: No`. */
function optionsIn({ cell }: Row): Option[] {
  const values = partsOf(cell('options')).map((part) => /^([A-Za-z0-9._-]{1,80}):\s/.exec(part)?.[1]);
  const worded = (column: string) =>
    partsOf(cell(column))
      .map((part) => part.replace(/^[A-Za-z0-9._-]{1,80}:\s+/, ''))
      .join('|');
  return textsOf(worded('options'), worded(inWelsh('options'))).map((text, at) => ({
    value: values[at] ?? (typeof text === 'string' ? text : text.en),
    text,
  }));
}

/** A condition written as `pizza = yes | perhaps`. */
function onlyIf(cell: string) {
  const [, question = '', wanted = ''] = /^([^=]{1,200})=(.+)$/.exec(cell) ?? [];
  const values = partsOf(wanted).map((value) => valueOf(value) ?? value);
  return conditionOf(cell, () => (values.length > 0 ? { question: question.trim(), is: 'any', values } : undefined));
}
