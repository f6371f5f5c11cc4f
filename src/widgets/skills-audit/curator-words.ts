import type { Words } from '../../core/words.js';
import { decimal } from './report-words.js';

const en = {
  title: 'Groups compared',
  everybody: 'Everybody',
  interval: (from: number, to: number) => `${decimal(from)} to ${decimal(to)}`,
  n: (n: number) => `n = ${n}`,
  meansNote:
    'Means on a scale from 1 to 5. Below each stands its 95 % interval, as if these people had been drawn at random.',
  questionsOf: (section: string) => `Questions: ${section}`,
  answersOf: (section: string, group: string) => `${section}: answers of ${group}`,
  answersNote: 'How many people chose each point, to the nearest five.',
  question: 'Question',
  point: (point: number, words: string | undefined) => (words ? `${point}: ${words}` : String(point)),
};

export type FigureWords = typeof en;

/** What stands around the figures of groups, besides the words of the report. The Welsh is a draft. */
export const figureWords: Words<FigureWords> = {
  en,
  cy: {
    title: 'Cymharu grwpiau',
    everybody: 'Pawb',
    interval: (from, to) => `${decimal(from)} i ${decimal(to)}`,
    n: (n) => `n = ${n}`,
    meansNote:
      'Cymedrau ar raddfa o 1 i 5. O dan bob un mae ei gyfwng 95 %, fel pe bai’r bobl hyn wedi’u tynnu ar hap.',
    questionsOf: (section) => `Cwestiynau: ${section}`,
    answersOf: (section, group) => `${section}: atebion ${group}`,
    answersNote: 'Faint o bobl a ddewisodd bob pwynt, i’r pump agosaf.',
    question: 'Cwestiwn',
    point: (point, words) => (words ? `${point}: ${words}` : String(point)),
  },
};
