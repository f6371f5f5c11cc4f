import type { Summary } from '../summary/summary.js';
import { type Lang, textIn } from '../text.js';
import type { Pulse } from './definition.js';
import { trendOf } from './trend.js';

export const READINGS_SCHEMA = 'library-widgets/readings/1';

/** One value of an indicator at one time, as an evaluation takes it. */
export interface IndicatorReading {
  /** `<id of the survey>/<id of the question>`: the same in every wave. */
  indicator: string;
  /** What is rated, in words. */
  title: string;
  unit: 'points from 1 to 5';
  /** Where it comes from, in words, with the version of the questions. */
  source: string;
  /** The last day of the wave, or of its results while it is open. */
  at: string;
  value: number;
  /** How many people it is the mean of. */
  n: number;
  wave: string;
  /** Left out for everybody. */
  group?: string;
  /** The 95 % interval. */
  from?: number;
  to?: number;
}

/** The means of a pulse survey's items as readings, in the order of the waves; what a summary withholds is none. */
export function readingsOf(pulse: Pulse, summary: Summary, lang: Lang): IndicatorReading[] {
  const items = pulse.questions.filter(({ kind }) => kind === 'rating');
  const of = [
    ...(summary.total ? [{ scores: summary.total.scores }] : []),
    ...summary.groups.map(({ id: group, scores }) => ({ group, scores })),
  ];
  return items.flatMap(({ id, text }) =>
    of.flatMap(({ scores, ...group }) =>
      trendOf(pulse.waves ?? [], scores, `question:${id}`).flatMap(({ wave, score }): IndicatorReading[] =>
        score
          ? [
              {
                indicator: `${pulse.id}/${id}`,
                title: textIn(text, lang),
                unit: 'points from 1 to 5',
                source: `${textIn(pulse.title, lang)} (${pulse.id}, ${pulse.version})`,
                at: wave.closes < summary.asOf ? wave.closes : summary.asOf,
                value: score.mean,
                n: score.n,
                wave: wave.id,
                ...group,
                ...(score.interval && { from: score.interval[0], to: score.interval[1] }),
              },
            ]
          : [],
      ),
    ),
  );
}

/** The readings as a file. */
export function readingsText(readings: readonly IndicatorReading[]): string {
  return `${JSON.stringify({ schema: READINGS_SCHEMA, readings }, null, 2)}\n`;
}

/** The columns of the readings as a table. */
export const READING_COLUMNS = [
  'indicator',
  'title',
  'unit',
  'source',
  'at',
  'value',
  'n',
  'wave',
  'group',
  'from',
  'to',
] as const satisfies readonly (keyof IndicatorReading)[];
