import { expect } from '@open-wc/testing';
import { readingsOf, readingsText } from '../../../src/domain/pulse/readings.js';
import { SUMMARY_SCHEMA, type Summary } from '../../../src/domain/summary/summary.js';
import { pulse } from '../survey/surveys.js';

const summary: Summary = {
  schema: SUMMARY_SCHEMA,
  widget: 'pulse-survey',
  definition: { id: 'small-pulse', version: '1' },
  asOf: '2026-06-10',
  minGroup: 5,
  total: {
    n: 30,
    scores: {
      'wave:spring:question:time': { n: 14, mean: 2.5, interval: [2.1, 2.9] },
      'wave:summer:question:time': { n: 16, mean: 3.25 },
    },
  },
  groups: [
    { id: 'branch', n: 14, scores: { 'wave:spring:question:time': { n: 14, mean: 2.5 } } },
    { id: 'central', withheld: true },
  ],
};

describe('readings for an evaluation', () => {
  it('are the means of each item, wave by wave, with when, where from and of how many', () => {
    const readings = readingsOf(pulse, summary, 'en');
    const common = {
      indicator: 'small-pulse/time',
      title: 'I have time',
      unit: 'points from 1 to 5',
      source: 'A small pulse (small-pulse, 1)',
    };
    expect(readings).to.deep.equal([
      { ...common, at: '2026-03-14', value: 2.5, n: 14, wave: 'spring', from: 2.1, to: 2.9 },
      { ...common, at: '2026-06-10', value: 3.25, n: 16, wave: 'summer' },
      { ...common, at: '2026-03-14', value: 2.5, n: 14, wave: 'spring', group: 'branch' },
    ]);
    expect(JSON.parse(readingsText(readings))).to.deep.equal({ schema: 'library-widgets/readings/1', readings });
  });
});
