import type { Both, Film } from './film.js';
import type { Span, Timeline } from './timeline.js';

type Lang = keyof Both;

/** The captions of a film in one language as WebVTT. They are its transcript too. */
export function captions(film: Film, { captions: cues }: Timeline, lang: Lang): string {
  const what = { en: 'Captions and transcript', cy: 'Capsiynau a thrawsgrifiad' };
  return webVtt(`${what[lang]}: ${film.title[lang]}`, cues, lang);
}

/** The chapters of a film in one language as WebVTT. */
export function chapters(film: Film, { chapters: cues }: Timeline, lang: Lang): string {
  const what = { en: 'Chapters', cy: 'Penodau' };
  return webVtt(`${what[lang]}: ${film.title[lang]}`, cues, lang);
}

function webVtt(what: string, cues: (Span & { words: Both })[], lang: Lang): string {
  const notes = [
    `NOTE ${what}`,
    ...(lang === 'cy'
      ? ['NOTE Draft: this Welsh awaits a reviewer. Drafft: mae’r Gymraeg hon yn aros am adolygydd.']
      : []),
  ];
  const blocks = cues.map(
    ({ start, end, words }, index) => `${index + 1}\n${clock(start)} --> ${clock(end)}\n${words[lang]}`,
  );
  return `${['WEBVTT', ...notes, ...blocks].join('\n\n')}\n`;
}

/** A time of the film as WebVTT writes it. */
function clock(seconds: number): string {
  return new Date(seconds * 1000).toISOString().slice(11, 23);
}
