import type { Expected, OtherKind } from './gift-notes.js';
import { type Mark, marks, parted, unescaped } from './gift-text.js';

/**
 * The grammar of Moodle's GIFT, as https://docs.moodle.org/en/GIFT_format describes it.
 *
 * Written by hand. The one published parser, gift-pegjs, gives up a whole file at the first mistake, does not say on
 * which line a question stands, and refuses what Moodle takes: a byte order mark, a comment among the answers, and the
 * colon of an address in a text.
 */

/** A line `$CATEGORY: …`. */
export interface Category {
  line: number;
  category: string;
}

/** Lines without a blank one between them. The lines of comments are emptied, so that all lines keep their numbers. */
export interface Paragraph {
  line: number;
  text: string;
  /** What its comments say: `[id:…]` and `[tag:…]`. */
  id?: string;
  tags: string[];
}

/** An answer in braces. Texts are as they are written. */
export interface Choice {
  line: number;
  sign: '=' | '~';
  /** In per cent. */
  weight?: number;
  text: string;
  feedback?: string;
}

interface Asked {
  /** The line on which it begins. */
  line: number;
  title?: string;
  /** Its text; a missing word is a line of five underscores. */
  stem: string;
  /** General feedback. */
  general?: string;
}

/** A question, by the kind of answer that it asks for. */
export type Parsed =
  | ({ kind: OtherKind } & Asked)
  | ({ kind: 'true-false'; right: boolean; feedback: string[] } & Asked)
  | ({ kind: 'choice'; choices: Choice[] } & Asked);

/** Where a question breaks off, and what should stand there. */
export interface Broken {
  line: number;
  expected: Expected;
}

/** The paragraphs and categories of a file whose lines end with line feeds. */
export function paragraphs(file: string): (Paragraph | Category)[] {
  const found: (Paragraph | Category)[] = [];
  let lines: string[] = [];
  let comments: string[] = [];

  const close = (end: number) => {
    if (lines.some((line) => line !== '')) {
      const [id] = inComments(comments, 'id');
      found.push({ line: end - lines.length + 1, text: lines.join('\n'), id, tags: inComments(comments, 'tag') });
    }
    [lines, comments] = [[], []];
  };

  const all = file.split('\n');
  all.forEach((line, index) => {
    const words = line.trim();
    if (words === '') close(index);
    else if (words.startsWith('$CATEGORY:')) {
      close(index);
      found.push({ line: index + 1, category: words.slice('$CATEGORY:'.length).trim() });
    } else if (words.startsWith('//')) {
      lines.push('');
      comments.push(words);
    } else lines.push(line);
  });
  close(all.length);
  return found;
}

function inComments(comments: string[], name: 'id' | 'tag'): string[] {
  const pattern = new RegExp(`\\[${name}:((?:\\\\\\]|[^\\]]){1,255})\\]`, 'g');
  return comments.flatMap((comment) =>
    [...comment.matchAll(pattern)].map(([, value]) => value!.replaceAll('\\]', ']').trim()),
  );
}

/** The question in a paragraph. */
export function parse({ line, text }: Paragraph): Parsed | Broken {
  const lineOf = (at: number) => line + text.slice(0, at).split('\n').length - 1;
  const broken = (expected: Expected, at: number): Broken => ({ line: lineOf(at), expected });

  const start = text.search(/\S/);
  const titled = text.startsWith('::', start);
  const [titleEnd] = titled ? marks(text, '::', start + 2) : [];
  if (titled && !titleEnd) return broken('title-end', start);
  const stemAt = titleEnd ? titleEnd.at + 2 : start;

  const [open, close, third] = firstThree(marks(text, '[{}]', stemAt));
  const asked = {
    line: lineOf(start),
    ...(titleEnd && { title: unescaped(text.slice(start + 2, titleEnd.at)).trim() }),
    stem: text.slice(stemAt, open?.at),
  };
  if (!open) return { kind: 'description', ...asked };
  if (open.mark === '}') return broken('opening-brace', open.at);
  if (close?.mark !== '}') return broken('closing-brace', close?.at ?? open.at);
  if (third) return broken('one-block', third.at);

  const after = text.slice(close.at + 1);
  if (after.trim()) asked.stem += `_____${after}`;
  const [block, general] = parted(text.slice(open.at + 1, close.at), '####');
  return answers(block, { ...asked, ...(general?.trim() && { general }) }, (at) => lineOf(open.at + 1 + at));
}

/** Three braces are enough to tell whether a question has one pair. */
function firstThree(all: Iterable<Mark>): Mark[] {
  const first: Mark[] = [];
  for (const mark of all) if (first.push(mark) === 3) break;
  return first;
}

/** The kind of question that a block of answers makes. */
function answers(block: string, asked: Asked, lineOf: (at: number) => number): Parsed | Broken {
  const signs = [...marks(block, '[=~]')];
  const head = block.slice(0, signs[0]?.at).trim();
  if (head.startsWith('#')) return { kind: 'numerical', ...asked };

  const [word, ...feedback] = split(block, '#');
  const truth = /^(?:(t|true)|f|false)$/i.exec(word!.trim());
  if (truth) return { kind: 'true-false', right: truth[1] !== undefined, feedback, ...asked };
  if (head) return { line: lineOf(block.search(/\S/)), expected: 'answer-sign' };
  if (signs.length === 0) return { kind: 'essay', ...asked };
  if (signs.every(({ mark }) => mark === '='))
    return { kind: block.includes('->') ? 'matching' : 'short-answer', ...asked };

  const choices: Choice[] = [];
  let line = lineOf(signs[0]!.at);
  for (const [index, { mark, at }] of signs.entries()) {
    const written = block.slice(at + 1, signs[index + 1]?.at);
    const [answer, feedback] = parted(written, '#');
    const weighted = /^\s*%(-?\d+(?:\.\d*)?)%/.exec(answer);
    const weight = weighted ? Number(weighted[1]) : undefined;
    if (Math.abs(weight ?? 0) > 100) return { line, expected: 'weight' };
    choices.push({
      line,
      sign: mark as Choice['sign'],
      weight,
      text: answer.slice(weighted?.[0].length ?? 0),
      feedback,
    });
    line += written.split('\n').length - 1;
  }
  return { kind: 'choice', choices, ...asked };
}

function split(text: string, mark: string): string[] {
  const parts: string[] = [];
  let from = 0;
  for (const { at } of marks(text, mark)) {
    parts.push(text.slice(from, at));
    from = at + mark.length;
  }
  return [...parts, text.slice(from)];
}
