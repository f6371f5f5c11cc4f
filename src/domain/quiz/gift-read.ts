import { id as idSchema } from '../questionnaire/definition.js';
import { type MarkedQuestion, markedQuestion } from './bank.js';
import { asked, type TrueOrFalse } from './gift-answers.js';
import { freshId } from './gift-ids.js';
import type { Expected, GiftNote } from './gift-notes.js';
import { type Paragraph, paragraphs, parse } from './gift-parse.js';
import { said } from './gift-text.js';

/**
 * The questions of a file in Moodle's GIFT, and whatever of it they do not hold, line by line.
 *
 * A question keeps the id of its comment `[id:…]`, else has its title as its id where that can be one, else a new id.
 * Its tags are its topics, the last part of its category is its section (`main` before the first category), general
 * feedback is its `why`. Comments are not read for anything else.
 */
export function read(file: string, words: TrueOrFalse): { questions: MarkedQuestion[]; unknown: GiftNote[] } {
  const unknown: GiftNote[] = [];
  const questions = new Map<string, MarkedQuestion>();
  let section = 'main';
  let categories = 0;

  for (const paragraph of paragraphs(cleaned(file, unknown))) {
    if ('category' in paragraph) {
      const { line, category: name } = paragraph;
      const last = name.split('/').at(-1)!.trim();
      categories++;
      section = isId(last) ? last : `category-${categories}`;
      unknown.push({ line, what: 'category', name, section });
    } else {
      const { question, notes } = questionIn(paragraph, section, words, questions);
      for (const note of notes) unknown.push(note);
      if (question) questions.set(question.id, question);
    }
  }
  return { questions: [...questions.values()], unknown };
}

/** The file with line feeds, and without what nobody can see. A byte order mark counts as a space. */
function cleaned(file: string, unknown: GiftNote[]): string {
  return file
    .replace(/\r\n?/g, '\n')
    .split('\n')
    .map((written, index) => {
      const line = written.replace(/(?!\t)\p{Cc}/gu, '');
      if (line !== written) unknown.push({ line: index + 1, what: 'control' });
      return line;
    })
    .join('\n');
}

interface Found {
  question?: MarkedQuestion;
  notes: GiftNote[];
}

function questionIn(
  paragraph: Paragraph,
  section: string,
  words: TrueOrFalse,
  taken: ReadonlyMap<string, unknown>,
): Found {
  const parsed = parse(paragraph);
  const { line } = parsed;
  if ('expected' in parsed) return { notes: [{ ...parsed, what: 'broken' }] };

  const stem = said(parsed.stem, 'moodle');
  const answers = asked(parsed, stem.format, words);
  if ('what' in answers) return { notes: [answers] };
  const why = parsed.general === undefined ? undefined : said(parsed.general, stem.format);

  const id = idFor(paragraph.id ?? parsed.title, taken);
  const topics = paragraph.tags.filter(isId);
  const question = markedQuestion.safeParse({
    id,
    section,
    text: stem.text,
    ...answers.fields,
    ...(why && { why: why.text }),
    ...(topics.length > 0 && { topics }),
  });
  if (!question.success) {
    const [field, at] = question.error.issues[0]!.path;
    return {
      notes: [
        typeof at === 'number'
          ? { line: answers.lines[at]!, what: 'broken', expected: 'option' }
          : { line, what: 'broken', expected: field as Expected },
      ],
    };
  }

  const notes = [...answers.notes];
  const texts = [stem, ...answers.texts, ...(why ? [why] : [])];
  if (paragraph.id !== undefined && paragraph.id !== id) notes.push({ line, what: 'new-id', given: paragraph.id, id });
  if (parsed.title && parsed.title !== id && !begins(stem.text, parsed.title)) {
    notes.push({ line, what: 'title', title: parsed.title });
  }
  for (const tag of paragraph.tags) if (!isId(tag)) notes.push({ line, what: 'tag', tag });
  if (texts.some(({ html }) => html)) notes.push({ line, what: 'html' });
  if (texts.some(({ media }) => media)) notes.push({ line, what: 'media' });
  if (texts.some(({ format }) => format === 'markdown')) notes.push({ line, what: 'markdown' });
  return { question: question.data, notes };
}

const isId = (name: string): boolean => idSchema.safeParse(name).success;

const idFor = (name: string | undefined, taken: ReadonlyMap<string, unknown>): string =>
  name !== undefined && isId(name) && !taken.has(name) ? name : freshId(taken, taken.size + 1);

/** Moodle makes a title of the first words of a question that has none. */
const begins = (text: string, title: string): boolean => text.startsWith(title.replace(/(\.\.\.|…)$/, ''));
