import type { Film } from './film.js';

/** What `films.json` says of a film. Its addresses are from that file's folder. */
export function listed(film: Film, durationSeconds: number) {
  const { id, title, summary, category, level, topics, recommendations, steps, resources } = film;
  const tracks = (name: string) => ['en', 'cy'].map((lang) => ({ lang, src: `${name}.${lang}.vtt` }));
  return {
    id,
    title,
    summary,
    category,
    level,
    service: { en: 'Sample film', cy: 'Ffilm enghreifftiol' },
    durationSeconds,
    file: `${id}.mp4`,
    poster: `${id}.webp`,
    captions: tracks(id),
    chapters: tracks(`${id}.chapters`),
    topics,
    licence: 'MIT',
    recordedDate: '2026-11-22',
    reviewBy: '2027-11-22',
    steps,
    resources,
    recommendations,
  };
}
