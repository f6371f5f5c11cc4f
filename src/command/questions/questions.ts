import { readFileSync, statSync, writeFileSync } from 'node:fs';
import type { Text } from '../../domain/text.js';
import { textOf } from '../cells.js';
import { count } from '../count.js';
import { opened } from '../opened.js';
import { Stop } from '../stop.js';
import { assemble } from './assemble.js';
import type { Draft } from './draft.js';
import { nameOf, type Options, optionsIn } from './options.js';
import { draftOfSurvey } from './surveyjs.js';
import { draftOfTable, isTable } from './table.js';
import { draftOfForm, isForm } from './xlsform.js';

/** No questionnaire is larger; a file that is, is something else. In bytes. */
const LARGEST = 10_000_000;

/**
 * Makes a definition of questions from a file of another tool. Prints one report.
 *
 * @returns Whether everything fitted.
 * @throws Stop when nothing can be made at all.
 */
export function makeQuestions(words: readonly string[]): boolean {
  const options = optionsIn(words);
  const { path, out, id } = options;
  const draft = draftOf(options);
  const title = titleIn(options) ?? draft.title ?? nameOf(path);
  const definition = assemble(draft, { id, title });
  opened(out, () => writeFileSync(out, `${JSON.stringify(definition, null, 2)}\n`));

  for (const loss of draft.losses) console.error(loss);
  for (const change of draft.changes) console.log(change);
  console.log(`${count(definition.questions.length, 'question')} from ${path} written to ${out}.`);
  const ordered = definition.questions.filter(({ kind }) => kind === 'order').map((one) => `“${one.id}”`);
  if (ordered.length > 0) console.log(`<skills-audit> asks for no order, so take ${ordered.join(', ')} out for it.`);
  return draft.losses.length === 0;
}

function draftOf({ path, choices }: Options): Draft {
  const text = textIn(path);
  if (isTable(text)) return draftOfTable(text);
  if (isForm(text)) return draftOfForm(text, choices === undefined ? undefined : textIn(choices));
  return draftOfSurvey(jsonIn(text, path));
}

function textIn(path: string): string {
  return opened(path, () => {
    if (statSync(path).size > LARGEST) throw new Stop(`${path} is larger than 10 MB.`);
    const text = readFileSync(path, 'utf8').replace(/^\uFEFF/, '');
    if (text.startsWith('PK')) throw new Stop(`${path} is a workbook: save each of its sheets as “CSV UTF-8” first.`);
    return text;
  });
}

function jsonIn(text: string, path: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Stop(
      `${path} is not JSON, and no table with the column “question”, or with the columns “type” and “name”.`,
    );
  }
}

const titleIn = ({ title, titleCy }: Options): Text | undefined => (title ? textOf(title, titleCy ?? '') : undefined);
