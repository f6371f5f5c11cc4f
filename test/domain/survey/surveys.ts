import type { Pulse } from '../../../src/domain/pulse/definition.js';
import type { Survey } from '../../../src/domain/survey/definition.js';

export const both = (en: string) => ({ en, cy: `${en} (Cymraeg)` });
export const options = (...values: string[]) => values.map((value) => ({ value, text: both(value) }));

const scale = { low: both('Disagree'), high: both('Agree') };

/** A survey of one theme and one pair, crossed by two profile questions. */
export const survey: Survey = {
  id: 'small-survey',
  version: '1',
  title: both('A small survey'),
  intro: both('What matters to you'),
  pace: 'section',
  scale,
  crossed: ['years', 'confidence'],
  themes: ['learning'],
  pairs: [
    {
      id: 'person-service',
      title: both('You and your service'),
      sides: [
        { id: 'me', title: both('For me') },
        { id: 'service', title: both('For my service') },
      ],
      items: [{ id: 'confident', title: both('Confident') }],
    },
  ],
  sections: [
    { id: 'about', title: both('About you'), preliminary: true },
    { id: 'feelings', title: both('How it feels') },
    { id: 'learning', title: both('Learning') },
    { id: 'quoting', title: both('Quoting') },
  ],
  questions: [
    {
      id: 'years',
      kind: 'one',
      section: 'about',
      text: both('How long?'),
      optional: true,
      options: options('new', 'old'),
    },
    {
      id: 'confidence',
      kind: 'one',
      section: 'about',
      text: both('How confident?'),
      optional: true,
      options: options('low', 'high'),
    },
    { id: 'pair.confident.me', kind: 'rating', section: 'feelings', text: both('I am confident') },
    { id: 'pair.confident.service', kind: 'rating', section: 'feelings', text: both('My service is confident') },
    {
      id: 'learning.choices',
      kind: 'many',
      section: 'learning',
      text: both('What matters?'),
      optional: true,
      options: options('staff-skills', 'ebooks', 'lms'),
    },
    { id: 'learning.words', kind: 'long-text', section: 'learning', text: both('In your words'), optional: true },
    { id: 'quote', kind: 'one', section: 'quoting', text: both('May we quote you?'), options: options('yes', 'no') },
  ],
};

/** Three items and three waves. */
export const pulse: Pulse = {
  id: 'small-pulse',
  version: '1',
  title: both('A small pulse'),
  pace: 'all',
  scale,
  groupFrom: 'team',
  themes: ['help'],
  waves: [
    { id: 'spring', opens: '2026-03-01', closes: '2026-03-14', did: both('We met every week') },
    { id: 'summer', opens: '2026-06-01', closes: '2026-06-14' },
    { id: 'autumn', opens: '2026-11-16', closes: '2026-11-29' },
  ],
  sections: [
    { id: 'items', title: both('This month') },
    { id: 'help', title: both('What would help') },
  ],
  questions: [
    { id: 'purpose', kind: 'rating', section: 'items', text: both('I know the purpose') },
    { id: 'time', kind: 'rating', section: 'items', text: both('I have time') },
    { id: 'voice', kind: 'rating', section: 'items', text: both('I am heard') },
    {
      id: 'team',
      kind: 'one',
      section: 'items',
      text: both('Where do you work?'),
      optional: true,
      options: options('branch', 'central'),
    },
    { id: 'help.words', kind: 'long-text', section: 'help', text: both('What would help most?'), optional: true },
    { id: 'quote', kind: 'one', section: 'help', text: both('May we quote you?'), options: options('yes', 'no') },
  ],
};
