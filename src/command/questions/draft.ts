import type { Fields } from '../../domain/channel/raw.js';
import type { Text } from '../../domain/text.js';
import type { Condition } from './condition.js';

/** What a file of another tool comes to, before our schema has checked it. */
export interface Draft {
  title: Text | undefined;
  intro: Text | undefined;
  /** How much the other tool shows at once, where it is not one question. */
  pace: 'section' | undefined;
  parts: Part[];
  /** What has no place in a definition of ours, a sentence each, with its place. */
  losses: string[];
  /** What is asked in another way than before, a sentence each, with its place. */
  changes: string[];
}

/** Questions that stand together. */
export interface Part {
  name: string;
  title: Text | undefined;
  intro: Text | undefined;
  asked: Asked[];
}

export interface Asked {
  /** Where it is written, in the author's terms: `“pizza”` or `row 3`. */
  at: string;
  /** As the other tool calls it; conditions name it so. */
  name: string;
  /** As a definition has it, but for its id, its section, its options and its condition. */
  question: Fields;
  options: Option[] | undefined;
  condition: Condition | undefined;
}

export interface Option {
  /** As the other tool calls it. */
  value: string;
  text: Text | undefined;
}
