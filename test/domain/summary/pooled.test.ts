import { expect } from '@open-wc/testing';
import { everybody } from '../../../src/domain/summary/pooled.js';
import { SUMMARY_SCHEMA, type Summary } from '../../../src/domain/summary/summary.js';
import { addMarks, emptyTally, figures, together } from '../../../src/domain/summary/tally.js';

const scoring = new Map([['overall', [0]]]);
const of = (marks: string) => {
  const tally = emptyTally();
  for (const one of marks) addMarks(tally, one, '2026-11-20', scoring);
  return tally;
};

describe('everybody in the figures of a summary', () => {
  const [one, other] = [of('1123445'), of('333355555')];
  const score = (tally: typeof one) => figures(tally.scores['overall']!);
  const summary: Summary = {
    schema: SUMMARY_SCHEMA,
    widget: 'pulse-survey',
    definition: { id: 'example', version: '1' },
    asOf: '2026-11-20',
    minGroup: 5,
    groups: [
      { id: 'one', n: 7, scores: { overall: score(one) } },
      { id: 'small', withheld: true },
      { id: 'other', n: 9, scores: { overall: score(other) } },
    ],
  };

  it('are those of the groups shown, where the total is left out for a small one', () => {
    const { n, scores } = everybody(summary);
    const whole = score(together([one, other]));
    expect(n).to.equal(16);
    expect(scores!['overall']!.mean).to.be.closeTo(whole.mean, 0.01);
    expect(scores!['overall']!.interval![0]).to.be.closeTo(whole.interval![0], 0.02);
    expect(scores!['overall']!.interval![1]).to.be.closeTo(whole.interval![1], 0.02);
  });

  it('are the total, where there is one', () => {
    const total = { n: 40, scores: {} };
    expect(everybody({ ...summary, total })).to.equal(total);
  });
});
