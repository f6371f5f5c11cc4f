import { FORMULA } from '../csv.js';
import type { Text } from '../text.js';
import type { MarkedQuestion } from './bank.js';
import { optionValue } from './gift-ids.js';
import { inWords } from './gift-words.js';
import { inWelsh, optionColumn } from './sheet-columns.js';
import type { SheetLoss } from './sheet-notes.js';
import type { Csv } from './sheet-table.js';

/** What a row has columns for. */
const SAID = new Set([
  ...['id', 'section', 'kind', 'topics', 'difficulty', 'text', 'options', 'answer', 'why', 'source', 'reviewBy'],
  'marking',
]);

/**
 * Questions as a table in CSV, in English and Welsh, and what it leaves out. Nothing in it runs in a spreadsheet.
 *
 * The Welsh columns are those that hold something. A plain text and a text in English alone are written alike, and read
 * back as plain.
 */
export function write(questions: readonly MarkedQuestion[], csv: Csv): { text: string; unknown: SheetLoss[] } {
  const rows = questions.map((question) => rowOf(inWords(question)));
  const inUse = new Set(rows.flatMap((row) => [...row.keys()]));
  const most = Math.max(2, ...questions.map(({ options }) => options.length));
  const heads = headings(most).filter((column) => inUse.has(column) || !column.endsWith(inWelsh('')));
  const cells = rows.map((row) => heads.map((column) => row.get(column) ?? ''));
  return { text: csv.unparse([heads, ...cells], { escapeFormulae: FORMULA }), unknown: questions.flatMap(losses) };
}

const headings = (most: number): string[] => [
  ...['id', 'section', 'kind', 'topic', 'difficulty'],
  ...['question', ...Array.from({ length: most }, (_, at) => optionColumn(at + 1))].flatMap(inBoth),
  'right',
  ...['why', 'source title'].flatMap(inBoth),
  ...['source address', 'source checked', 'review by', 'marking'],
];

const inBoth = (column: string): string[] => [column, inWelsh(column)];

/** The cells of a question that hold something, by their column. */
function rowOf(question: MarkedQuestion): Map<string, string> {
  const { id, section, kind, topics, difficulty, source, reviewBy } = question;
  const cells: [string, string | undefined][] = [
    ['id', id],
    ['section', section],
    ['kind', kind],
    ['topic', topics?.join('; ')],
    ['difficulty', difficulty?.toString()],
    ...inCells('question', question.text),
    ...question.options.flatMap(({ text }, at) => inCells(optionColumn(at + 1), text)),
    ['right', rightOf(question)],
    ...inCells('why', question.why),
    ...inCells('source title', source?.title),
    ['source address', source?.address],
    ['source checked', source?.checked],
    ['review by', reviewBy],
    ['marking', question.kind === 'one' ? undefined : question.marking],
  ];
  return new Map(cells.filter((cell): cell is [string, string] => Boolean(cell[1])));
}

const inCells = (column: string, text: Text = ''): [string, string | undefined][] =>
  typeof text === 'string'
    ? [[column, text]]
    : [
        [column, text.en],
        [inWelsh(column), text.cy],
      ];

/** The numbers of the right options; the order in which they stand is the answer to the other kind. */
function rightOf(question: MarkedQuestion): string {
  if (question.kind === 'order') return '';
  const right = [question.answer].flat();
  return question.options.flatMap(({ value }, at) => (right.includes(value) ? [String(at + 1)] : [])).join('; ');
}

function losses(asked: MarkedQuestion): SheetLoss[] {
  const question = inWords(asked);
  const { id, options, why, source } = question;
  const texts = [question.text, ...options.map(({ text }) => text), why, source?.title];
  const found: SheetLoss[] = question === asked ? [] : [{ question: id, what: 'in-words' }];
  for (const [field, value] of Object.entries(question)) {
    if (value !== undefined && !SAID.has(field)) found.push({ question: id, what: 'field', field });
  }
  if (texts.some((text) => typeof text === 'object' && text.gd !== undefined)) {
    found.push({ question: id, what: 'language', lang: 'gd' });
  }
  if (options.some(({ value }, at) => value !== optionValue(at))) found.push({ question: id, what: 'option-values' });
  return found;
}
