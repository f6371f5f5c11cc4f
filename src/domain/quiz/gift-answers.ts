import type { Text } from '../text.js';
import { optionValue } from './gift-ids.js';
import type { GiftNote } from './gift-notes.js';
import type { Choice, Parsed } from './gift-parse.js';
import { type Format, said, type Said } from './gift-text.js';
import { markingOf } from './gift-weights.js';

/** The words of the two options of a true-or-false question. */
export interface TrueOrFalse {
  true: Text;
  false: Text;
}

/** The answers of a question as ours say them, unchecked. */
export interface Asked {
  fields: {
    kind: 'one' | 'many';
    options: { value: string; text: Text }[];
    answer: string | string[];
    marking?: 'parts';
  };
  /** Its texts as they were read, and the line of each option. */
  texts: Said[];
  lines: number[];
  notes: GiftNote[];
}

/** What a question asks, or a note that it cannot be asked here. Answers have the given format unless they say another. */
export function asked(parsed: Parsed, format: Format, words: TrueOrFalse): Asked | GiftNote {
  switch (parsed.kind) {
    case 'choice':
      return choice(parsed.line, parsed.choices, format);
    case 'true-false':
      return {
        fields: {
          kind: 'one',
          options: [
            { value: 'true', text: words.true },
            { value: 'false', text: words.false },
          ],
          answer: String(parsed.right),
        },
        texts: [],
        lines: [parsed.line, parsed.line],
        notes: parsed.feedback.flatMap((feedback) => feedbackNote(parsed.line, format, feedback)),
      };
    default:
      return { line: parsed.line, what: 'kind', kind: parsed.kind };
  }
}

function choice(line: number, choices: readonly Choice[], format: Format): Asked | GiftNote {
  const marked = markingOf(choices);
  if (marked === 'either-right') return { line, what: marked };
  if (marked === 'right-answer') return { line, what: 'broken', expected: marked };

  const texts = choices.map(({ text }) => said(text, format));
  const notes = choices.flatMap(({ feedback, line: at }) => feedbackNote(at, format, feedback));
  const { kind, answer, exact, marking } = marked;
  if (!exact) notes.push({ line, what: 'weights', marking });
  return {
    fields: {
      kind,
      options: texts.map(({ text }, at) => ({ value: optionValue(at), text })),
      answer: typeof answer === 'number' ? optionValue(answer) : answer.map(optionValue),
      ...(marking === 'parts' && { marking }),
    },
    texts,
    lines: choices.map(({ line: at }) => at),
    notes,
  };
}

function feedbackNote(line: number, format: Format, feedback = ''): GiftNote[] {
  const { text } = said(feedback, format);
  return text ? [{ line, what: 'feedback', text }] : [];
}
