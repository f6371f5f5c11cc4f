import { wordsIn } from '../core/words.js';
import { FORMULA } from '../domain/csv.js';
import { dayOf } from '../domain/dates.js';
import type { Answer, Answers } from '../domain/questionnaire/answers.js';
import type { Definition, Question } from '../domain/questionnaire/definition.js';
import { askedQuestions, countedQuestions } from '../domain/questionnaire/route.js';
import { resume } from '../domain/questionnaire/session.js';
import { type Lang, textIn } from '../domain/text.js';
import type { Result } from '../results/result.js';
import { RESULT_SCHEMA } from '../results/schema-name.js';
import { answerWords } from './check.js';
import { takeAwayWords } from './answers-take-away-words.js';
import type { QuestionnaireWords } from './words/en.js';

/** How files are given and read: `core/files`. */
export interface Files {
  download: (name: string, type: string, text: string) => void;
  written: (value: Result) => string;
  readJson: (text: string) => unknown;
}

/** More bytes than any results of an audit have. */
export const LARGEST_FILE = 1_000_000;

/** The answer of somebody who preferred not to say, in the column for machines. */
const DECLINED = 'declined';

/** Answers that were in a file, and the ids of those that these questions cannot take. */
export interface Opened {
  answers: Answers;
  lost: string[];
}

/** Gives the person their result as it would be sent. */
export function downloadResult({ download, written }: Pick<Files, 'download' | 'written'>, result: Result): void {
  download(`${fileName(result)}.json`, 'application/json', written(result));
}

/** Gives the person their answers for a spreadsheet. Rejects when the code that writes it cannot be fetched. */
export async function downloadTable(
  { download }: Pick<Files, 'download'>,
  definition: Definition,
  { result, ...told }: Told & { result: Named },
): Promise<void> {
  // Without the byte order mark, Excel takes the file for Windows-1252.
  download(`${fileName(result)}.csv`, 'text/csv', `\uFEFF${await tableOf(definition, told)}`);
}

/** What the name of a file is made of. */
type Named = Pick<Result, 'widget' | 'finishedAt'>;

/** Answers, and how to say them. */
interface Told {
  answers: Answers;
  lang: Lang;
  /** In that language. */
  words: QuestionnaireWords;
}

/** The asked questions and their answers as CSV, with the headings and words of a language. */
export async function tableOf(definition: Definition, { answers, lang, words: spoken }: Told): Promise<string> {
  const { default: Papa } = await import('papaparse');
  const words = wordsIn(takeAwayWords, lang);
  const sections = new Map(definition.sections.map(({ id, title }) => [id, textIn(title, lang)]));
  const inWords = (question: Question) =>
    answerWords(question, answers[question.id], definition, spoken, (text) => textIn(text, lang));
  const head = [words.csvQuestion, words.csvSection, words.csvText, words.csvAnswer, words.csvInWords];
  const rows = askedQuestions(definition, answers).map((question) => [
    question.id,
    sections.get(question.section) ?? question.section,
    textIn(question.text, lang),
    cellOf(question, answers[question.id]),
    inWords(question),
  ]);
  return Papa.unparse([head, ...rows], { escapeFormulae: FORMULA });
}

/**
 * The answers in a file that was downloaded here, as JSON or CSV; nothing when they are not answers to these questions.
 * Rejects when the code that reads CSV cannot be fetched.
 */
export async function opened(
  { readJson }: Pick<Files, 'readJson'>,
  definition: Definition,
  file: string,
): Promise<Opened | undefined> {
  const found = /^\s*\{/.test(file) ? fromJson(readJson, definition, file) : await fromTable(definition, file);
  if (!found) return undefined;
  const { state, lost } = resume(definition, { at: 'check', answers: found }) ?? {};
  return state && Object.keys(state.answers).length > 0 ? { answers: state.answers, lost: lost! } : undefined;
}

function fromJson(readJson: Files['readJson'], { id }: Definition, file: string): unknown {
  try {
    const result = readJson(file) as Partial<Result>;
    return result.schema === RESULT_SCHEMA && result.definition?.id === id ? result.answers : undefined;
  } catch {
    return undefined;
  }
}

/** Told by the ids in its first column, because its headings are in any language. */
async function fromTable(definition: Definition, file: string): Promise<Answers | undefined> {
  const { default: Papa } = await import('papaparse');
  const { data } = Papa.parse<string[]>(file, { skipEmptyLines: 'greedy', delimitersToGuess: [',', ';', '\t'] });
  const questions = new Map(definition.questions.map((question) => [question.id, question]));
  const answers = data.slice(1).flatMap(([id, , , cell]): [string, Answer][] => {
    if (!id || !cell) return [];
    const question = questions.get(id);
    return [[id, question ? answerIn(question, cell) : cell]];
  });
  const given = Object.fromEntries(answers);
  return countedQuestions(definition, given).some(({ id }) => Object.hasOwn(given, id)) ? given : undefined;
}

/** An answer for machines: what `answerIn` reads. */
function cellOf(question: Question, answer: Answer | undefined): string | number {
  if (answer === null && question.kind === 'rating') return DECLINED;
  // The values of options are ids, which hold no semicolon.
  return Array.isArray(answer) ? answer.join('; ') : (answer ?? '');
}

function answerIn({ kind }: Question, cell: string): Answer {
  const given = FORMULA.test(cell) && cell.startsWith("'") ? cell.slice(1) : cell;
  switch (kind) {
    case 'rating':
      return given === DECLINED ? null : Number(given);
    case 'number':
      return Number.isFinite(Number(given)) ? Number(given) : given;
    case 'many':
      return given.split(/\s*;\s*/);
    default:
      return given;
  }
}

function fileName({ widget, finishedAt }: Named): string {
  return `${widget}-${dayOf(finishedAt)}`;
}
