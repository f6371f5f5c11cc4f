import { download } from '../../core/download.js';
import { written } from '../../core/json.js';
import type { MarkedQuestion } from '../../domain/quiz/bank.js';
import type { Lang } from '../../domain/text.js';
import type { BankWords, Note } from './bank-words.js';
import type { QuizConfig } from './model.js';

/** More bytes than any question bank has. */
export const LARGEST_BANK = 2_000_000;

/** Questions that were in a file, and what in it has no place. */
export interface Bank {
  questions: MarkedQuestion[];
  notes: Note[];
}

/** The questions in a file of GIFT or CSV. Rejects when the code that reads it cannot be fetched. */
export async function openBank(file: File, words: Pick<BankWords, 'true' | 'false'>): Promise<Bank> {
  const text = await file.text();
  if (/\.csv$/i.test(file.name)) {
    const [{ read }, { default: csv }] = await Promise.all([import('../../domain/quiz/sheet.js'), import('papaparse')]);
    const { questions, unknown } = read(text, csv);
    return { questions, notes: unknown };
  }
  const { read } = await import('../../domain/quiz/gift.js');
  const { questions, unknown } = read(text, { true: words.true, false: words.false });
  return { questions, notes: unknown };
}

/** Gives a quiz file that `src` reads, its sections named as the questions name them. */
export function downloadQuiz({ id, title }: QuizConfig, { questions, notes }: Bank, section: string): void {
  const names = new Map(
    notes.flatMap((note) => (note.what === 'category' ? [[note.section, note.name] as const] : [])),
  );
  const ids = [...new Set(questions.map((question) => question.section))];
  const sections = ids.map((one) => ({ id: one, title: names.get(one) ?? section }));
  const quiz = { id: `${id}-own`, version: '1', title, sections, questions };
  download(`${quiz.id}.json`, 'application/json', `${written(quiz)}\n`);
}

/** Gives the questions as GIFT in one language, and what of them has no place there. */
export async function downloadGift({ id, questions }: QuizConfig, lang: Lang): Promise<Note[]> {
  const { write } = await import('../../domain/quiz/gift.js');
  const { text, unknown } = write(questions, lang);
  download(`${id}.gift.txt`, 'text/plain', text);
  return unknown;
}

/** Gives the questions as a table in CSV, and what of them has no place there. */
export async function downloadTable({ id, questions }: QuizConfig): Promise<Note[]> {
  const [{ write }, { default: csv }] = await Promise.all([import('../../domain/quiz/sheet.js'), import('papaparse')]);
  const { text, unknown } = write(questions, csv);
  // Without the byte order mark, Excel takes the file for Windows-1252.
  download(`${id}.csv`, 'text/csv', `\uFEFF${text}`);
  return unknown;
}
