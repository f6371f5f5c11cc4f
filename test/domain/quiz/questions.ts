import type { MarkedQuestion } from '../../../src/domain/quiz/bank.js';

type Given<Kind extends MarkedQuestion['kind']> = Partial<Extract<MarkedQuestion, { kind: Kind }>>;

const options = (values: string) => [...values].map((value) => ({ value, text: `Option ${value}` }));

/** One right answer of four: `a`. */
export const single = (id: string, more: Given<'one'> = {}): MarkedQuestion => ({
  id,
  section: 'main',
  kind: 'one',
  text: `Which is right about ${id}?`,
  options: options('abcd'),
  answer: 'a',
  ...more,
});

/** Two right answers of four: `a` and `b`. */
export const several = (id: string, more: Given<'many'> = {}): MarkedQuestion => ({
  id,
  section: 'main',
  kind: 'many',
  text: `Which are right about ${id}?`,
  options: options('abcd'),
  answer: ['a', 'b'],
  ...more,
});

/** Four things whose right order is `a`, `b`, `c`, `d`. */
export const sorted = (id: string, more: Given<'order'> = {}): MarkedQuestion => ({
  id,
  section: 'main',
  kind: 'order',
  text: `In what order come ${id}?`,
  options: options('abcd'),
  ...more,
});
