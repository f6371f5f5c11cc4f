import type { TopicCode } from '../../src/domain/topics.js';

/** The same words in English and in Welsh. The Welsh is a draft until a reviewer has read it. */
export interface Both {
  en: string;
  cy: string;
}

/** A moment of a scene, which its drawing follows. */
export interface Moment {
  /** Seconds since the scene began. */
  seconds: number;
  /** How far a line, counted from 0, has come: 0 before it is said, 1 from a second after that. */
  line: (index: number) => number;
}

/** One picture in gentle movement, and what is said to it, a caption for each line. */
export interface Scene {
  /** The shapes, as SVG in a view of 640 by 360. What only they show must be in the lines too. */
  draw: (moment: Moment) => string;
  lines: Both[];
}

export interface Chapter {
  title: Both;
  scenes: Scene[];
}

/** What a film is, and all that happens in it. The title card is made from it. */
export interface Film {
  /** The name of its files. */
  id: string;
  title: Both;
  /** At most 40 words in each language. */
  summary: Both;
  /** One of the categories of the channel. */
  category: string;
  level: 'start' | 'next' | 'deep';
  topics: TopicCode[];
  /** Numbers of the recommendations that it serves. */
  recommendations: number[];
  /** The picture of the title card, around a middle of 0, 0, up to 300 wide and 110 high. */
  emblem: string;
  chapters: Chapter[];
  /** What a viewer does afterwards, in order. */
  steps: Both[];
  /** Pages of the demo, addressed from the folder of the films. */
  resources: { title: Both; url: string }[];
}
