import type { Film } from '../../../src/domain/channel/channel.js';

/** A film as the schema hands it on. */
export const film = (id: string, more: Partial<Film> = {}): Film => ({
  id,
  title: `How to ${id}`,
  video: { provider: 'file', src: `${id}.mp4` },
  captions: [],
  chapters: [],
  topics: [],
  steps: [],
  resources: [],
  ...more,
});

/** A channel as an author writes it. */
export const written = (films: unknown[], more: object = {}) => ({
  id: 'howto',
  version: '1',
  title: 'How to',
  films,
  ...more,
});

/** The least that an author writes of a film. */
export const least = (id: string, more: object = {}) => ({
  id,
  title: `How to ${id}`,
  video: { provider: 'file', src: `${id}.mp4` },
  ...more,
});

/** One with everything that there is to say of a film. */
export const FULL: Film = film('code-club', {
  title: { en: 'How to start a code club', cy: 'Sut i gychwyn clwb codio' },
  summary: { en: 'One volunteer, four laptops & <tea>.', cy: 'Un gwirfoddolwr, pedwar gliniadur a the.' },
  service: 'Example Libraries',
  video: { provider: 'file', src: 'films/code club.mp4', type: 'video/mp4' },
  seconds: 215,
  poster: 'films/code-club.webp',
  captions: [
    { lang: 'en', src: 'code-club.en.vtt' },
    { lang: 'cy', src: 'code-club.cy.vtt' },
  ],
  chapters: [
    { start: 0, title: 'Why' },
    { start: 62.5, title: { en: 'What you need', cy: 'Beth sydd ei angen' } },
  ],
  topics: ['makers', 'cs-schools'],
  level: 'start',
  steps: ['Find a room', { en: 'Ask a friend', cy: 'Gofynnwch i ffrind' }],
  resources: [{ title: 'Code Club', url: 'https://example.org/code-club?a=1&b=2' }],
  added: '2026-09-01',
  reviewBy: '2027-09-01',
  licence: 'CC BY 4.0',
  sample: true,
});
