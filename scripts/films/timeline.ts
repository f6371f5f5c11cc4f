import type { Both, Film, Moment, Scene } from './film.js';
import { titleScene } from './title-card.js';

/** A stretch of the film, in seconds. */
export interface Span {
  start: number;
  end: number;
}

/** When everything in a film happens. */
export interface Timeline {
  scenes: (Span & { scene: Scene; cues: Span[] })[];
  captions: (Span & { words: Both })[];
  chapters: (Span & { words: Both })[];
  seconds: number;
}

/** Seconds for a word: some 165 words a minute, within what the BBC's subtitle guidelines advise (160 to 180). */
const SECONDS_PER_WORD = 0.36;
const BREATH = 0.5;

/** Puts the scenes one after the other, each line as long as its longer language needs to be read. */
export function timelineOf(film: Film): Timeline {
  const timeline: Timeline = { scenes: [], captions: [], chapters: [], seconds: 0 };
  film.chapters.forEach((chapter, index) => {
    const start = timeline.seconds;
    for (const scene of index === 0 ? [titleScene(film), ...chapter.scenes] : chapter.scenes) add(timeline, scene);
    timeline.chapters.push({ start, end: timeline.seconds, words: chapter.title });
  });
  return timeline;
}

function add(timeline: Timeline, scene: Scene): void {
  const { seconds: start } = timeline;
  const cues = scene.lines.map((words) => {
    const cue = { start: timeline.seconds, end: timeline.seconds + secondsFor(words) };
    timeline.captions.push({ ...cue, words });
    timeline.seconds = cue.end;
    return cue;
  });
  timeline.scenes.push({ scene, cues, start, end: timeline.seconds });
}

/** In quarters of a second, so that every cue begins on a frame. */
function secondsFor({ en, cy }: Both): number {
  const words = Math.max(en.split(' ').length, cy.split(' ').length);
  return Math.ceil((words * SECONDS_PER_WORD + BREATH) * 4) / 4;
}

/** The shapes that are seen at a time of the film. Each scene fades in. */
export function shapesAt({ scenes }: Timeline, time: number): string {
  const now = scenes.find(({ end }) => time < end) ?? scenes.at(-1)!;
  const seconds = time - now.start;
  const moment: Moment = { seconds, line: (index) => eased(time - now.cues[index]!.start) };
  return `<g opacity="${eased(seconds * 2)}">${now.scene.draw(moment)}</g>`;
}

/** From 0 at 0 to 1 at 1, slowly at both ends, in steps too fine to see. */
function eased(part: number): number {
  const within = Math.min(Math.max(part, 0), 1);
  return Math.round(within * within * (3 - 2 * within) * 1000) / 1000;
}
