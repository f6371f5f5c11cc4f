import type { Definition, Question } from '../../../src/domain/questionnaire/definition.js';

type Given<Kind extends Question['kind']> = Partial<Extract<Question, { kind: Kind }>>;

export const rating = (id: string, more: Given<'rating'> = {}): Question => ({
  id,
  section: 'main',
  kind: 'rating',
  text: `How strong are you on ${id}?`,
  ...more,
});

export const one = (id: string, more: Given<'one'> = {}): Question => ({
  id,
  section: 'main',
  kind: 'one',
  text: `Which of these is ${id}?`,
  options: [
    { value: 'yes', text: 'Yes' },
    { value: 'no', text: 'No' },
  ],
  ...more,
});

export const many = (id: string, more: Given<'many'> = {}): Question => ({
  id,
  section: 'main',
  kind: 'many',
  text: `Which of these are ${id}?`,
  options: [
    { value: 'books', text: 'Books' },
    { value: 'films', text: 'Films' },
    { value: 'games', text: 'Games' },
  ],
  ...more,
});

export const line = (id: string, more: Given<'text'> = {}): Question => ({
  id,
  section: 'main',
  kind: 'text',
  text: `What is ${id}?`,
  ...more,
});

export const lines = (id: string, more: Given<'long-text'> = {}): Question => ({
  id,
  section: 'main',
  kind: 'long-text',
  text: `Tell us about ${id}.`,
  ...more,
});

export const count = (id: string, more: Given<'number'> = {}): Question => ({
  id,
  section: 'main',
  kind: 'number',
  text: `How many ${id}?`,
  ...more,
});

/** A questionnaire of these questions, in one section unless told otherwise. */
export const asking = (questions: Question[], more: Partial<Definition> = {}): Definition => ({
  id: 'example',
  version: '1',
  title: 'An example',
  scale: { low: 'Weak', middle: 'Middling', high: 'Strong' },
  sections: [{ id: 'main', title: 'Main' }],
  questions,
  ...more,
});

export const order = (id: string, more: Given<'order'> = {}): Question => ({
  id,
  section: 'main',
  kind: 'order',
  text: `In what order come ${id}?`,
  options: [
    { value: 'first', text: 'One' },
    { value: 'second', text: 'Two' },
    { value: 'third', text: 'Three' },
  ],
  ...more,
});
