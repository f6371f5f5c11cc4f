import films from '../../../src/domain/programme/content/films.json' with { type: 'json' };
import tasks from '../../../src/domain/programme/content/tasks.json' with { type: 'json' };
import { makeProgramme, type Making } from '../../../src/domain/programme/make.js';
import type { Programme, SessionOffering } from '../../../src/domain/programme/programme.js';
import type { Need } from '../../../src/domain/topics/needs.js';

export const NOW = Date.parse('2026-11-22T12:00:00Z');

/** Somebody who rated three topics low. */
export const low: Need[] = [
  { topic: 'wifi-law', because: { kind: 'rated', points: 1 } },
  { topic: 'moocs', because: { kind: 'rated', points: 2 } },
  { topic: 'health-info', because: { kind: 'rated', points: 2 } },
];

export const sessions: SessionOffering[] = [
  { id: 'gone', title: 'Wi-Fi law, last year', topics: ['wifi-law'], start: '2025-11-01T10:00:00Z' },
  { id: 'later', title: 'Wi-Fi law in March', topics: ['wifi-law'], start: '2027-03-29T10:00:00+01:00' },
  {
    id: 'sooner',
    title: { en: 'Duties of public Wi-Fi', cy: 'Dyletswyddau Wi-Fi cyhoeddus' },
    topics: ['wifi-law', 'wifi-tech'],
    start: '2026-12-01T10:00:00Z',
    address: 'https://sessions.example/1',
  },
  { id: 'circle', title: 'A circle for one course', topics: ['moocs'] },
];

export const offers = { films, sessions, tasks };

export const made = (more: Partial<Making> = {}): Programme =>
  makeProgramme({ id: 'p-1', needs: low, offers, now: NOW, today: '2026-11-22', from: 'r-1', ...more });

export const idsOf = ({ steps }: Programme): string[] => steps.map(({ id }) => id);
