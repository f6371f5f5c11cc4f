import { type Lang, type Text, textIn } from '../text.js';
import type { MarkedQuestion } from './bank.js';
import { optionValue } from './gift-ids.js';
import type { GiftLoss } from './gift-notes.js';
import { escaped } from './gift-text.js';
import { inWords } from './gift-words.js';

type Sayable = Exclude<MarkedQuestion, { kind: 'order' }>;

/** What a paragraph of GIFT has a place for. */
const SAID = new Set(['id', 'section', 'kind', 'text', 'options', 'answer', 'marking', 'topics', 'why']);

/**
 * Questions as a file for Moodle, in one language or in English where they have none of it, and what it leaves out.
 *
 * Several right answers always weigh the same, and each wrong one takes as much away: Moodle knows no other way to ask
 * for all of them. Options with the values `true` and `false`, as `read` gives them, become `{TRUE}` or `{FALSE}`.
 */
export function write(questions: readonly MarkedQuestion[], lang: Lang): { text: string; unknown: GiftLoss[] } {
  const unknown: GiftLoss[] = [];
  const paragraphs: string[] = [];
  let section = 'main';
  for (const asked of questions) {
    const question = inWords(asked);
    if (question.kind === 'order') {
      unknown.push({ question: question.id, what: 'kind', kind: 'order' });
      continue;
    }
    if (question !== asked) unknown.push({ question: question.id, what: 'in-words' });
    unknown.push(...losses(question, lang));
    if (question.section !== section) paragraphs.push(`$CATEGORY: ${question.section}`);
    section = question.section;
    paragraphs.push(paragraph(question, (text) => textIn(text, lang)));
  }
  return { text: paragraphs.map((lines) => `${lines}\n`).join('\n'), unknown };
}

function paragraph(question: Sayable, words: (text: Text) => string): string {
  const tags = (question.topics ?? []).map((topic) => ` [tag:${topic}]`).join('');
  const why = question.why === undefined ? '' : `####${part(words(question.why))}`;
  const answers = isTrueOrFalse(question)
    ? String(question.answer).toUpperCase()
    : `\n${question.options.map(({ value, text }) => `\t${choice(question, value, words(text))}\n`).join('')}`;
  return [
    `// [id:${question.id}]${tags}`,
    `::${question.id}::[plain]${escaped(words(question.text))} {${answers}${why}}`,
  ].join('\n');
}

function choice(question: Sayable, value: string, text: string): string {
  const [sign, weight] = weighed(question, value);
  const shown = weight === undefined ? '' : `%${weight}%`;
  // A text that begins with "%" would be taken for a weight.
  return `${sign}${shown || (text.startsWith('%') ? `%${sign === '=' ? 100 : 0}%` : '')}${part(text)}`;
}

function weighed({ answer }: Sayable, value: string): ['=' | '~', number?] {
  if (typeof answer === 'string') return [value === answer ? '=' : '~'];
  const share = Number((100 / answer.length).toFixed(5));
  return ['~', answer.includes(value) ? share : -share];
}

/** A text after the question's own, whose format it shares, unless it begins like the name of one. */
const part = (text: string): string => `${text.startsWith('[') ? '[plain]' : ''}${escaped(text)}`;

const isTrueOrFalse = ({ kind, options }: Sayable): boolean =>
  kind === 'one' && options.map(({ value }) => value).join() === 'true,false';

function losses(question: Sayable, lang: Lang): GiftLoss[] {
  const { id, text, why } = question;
  const options = isTrueOrFalse(question) ? [] : question.options;
  const texts = [text, why, ...options.map((option) => option.text)].filter((words) => typeof words === 'object');
  const shownIn = (words: Exclude<Text, string>): Lang => (words[lang] === undefined ? 'en' : lang);
  const found: GiftLoss[] = [];
  for (const [field, value] of Object.entries(question)) {
    if (value !== undefined && !SAID.has(field)) found.push({ question: id, what: 'field', field });
  }
  for (const other of ['en', 'cy', 'gd'] as const) {
    if (texts.some((words) => words[other] !== undefined && other !== shownIn(words))) {
      found.push({ question: id, what: 'language', lang: other });
    }
  }
  if (texts.some((words) => shownIn(words) !== lang)) found.push({ question: id, what: 'untranslated' });
  if (options.some(({ value }, at) => value !== optionValue(at))) found.push({ question: id, what: 'option-values' });
  if (question.kind === 'many' && question.marking !== 'parts') found.push({ question: id, what: 'marking' });
  return found;
}
