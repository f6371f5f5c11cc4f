import type { Answered, Given } from '../../../src/domain/duties/answers.js';
import type { Check, Duties } from '../../../src/domain/duties/definition.js';
import type { Answer } from '../../../src/domain/duties/duty.js';

/** A check of the law that applies everywhere, but for what a test says of it. */
export const check = (id: string, more: Partial<Check> = {}): Check => ({
  id,
  group: 'role',
  text: `Check ${id}`,
  plain: `Do ${id}`,
  status: 'law',
  confidence: 'confirmed',
  nations: ['england', 'scotland', 'wales', 'northern-ireland'],
  checked: '2026-11-22',
  checkedOn: 'stored-copies',
  ...more,
});

export const duties = (...checks: Check[]): Duties => ({
  id: 'small',
  version: '1',
  title: 'A small check',
  groups: [
    { id: 'role', title: 'Role', topics: ['wifi-law'] },
    { id: 'technical', title: 'Technical', topics: ['wifi-tech', 'corporate-ict'] },
  ],
  checks,
});

export const given = (answer: Answer, at = '2026-11-22T09:00:00.000Z', role?: string): Given => ({
  answer,
  at,
  ...(role && { role }),
});

/** Answers for all sites, by check. */
export const answered = (answers: Record<string, Answer | Given>, more: Partial<Answered> = {}): Answered => ({
  sites: [],
  bySite: [],
  answers: Object.fromEntries(
    Object.entries(answers).map(([key, one]) => [key, typeof one === 'string' ? given(one) : one]),
  ),
  ...more,
});
