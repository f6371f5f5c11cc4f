import { expect } from '@open-wc/testing';
import { addMarks, addScores, emptyTally, figures, type Tally, together } from '../../../src/domain/summary/tally.js';

const scoring = new Map([
  ['overall', [0, 1, 2]],
  ['first', [0]],
]);
const DAY = '2026-11-20';

function tallied(...marks: string[]): Tally {
  const tally = emptyTally();
  for (const one of marks) addMarks(tally, one, DAY, scoring);
  return tally;
}
const told = (tally: Tally, name: string) => figures(tally.scores[name]!);

describe('a mean of many people', () => {
  it('is the mean of their own means, so that each counts once', () => {
    // 5 and (1 + 1 + 1) / 3: not the mean of the four ratings, which is 2.
    expect(told(tallied('5--', '111'), 'overall')).to.include({ n: 2, mean: 3 });
  });

  it('has two decimals, halves upwards', () => {
    expect(told(tallied(...Array<string>(7).fill('4--'), '5--'), 'first').mean).to.equal(4.13);
  });

  it('leaves out who did not answer', () => {
    expect(told(tallied('4--', '---', '2--'), 'first')).to.include({ n: 2, mean: 3 });
  });

  it('is the same to the last digit in whatever order and in however many parts people come', () => {
    const marks = ['123', '23-', '5-4', '1--', '44-', '335', '254'];
    const whole = tallied(...marks);
    expect(tallied(...marks.toReversed())).to.deep.equal(whole);
    expect(together([tallied(...marks.slice(3)), tallied(...marks.slice(0, 3))])).to.deep.equal(whole);
  });
});

describe('a distribution', () => {
  it('counts people by the point nearest to their mean, halves upwards', () => {
    // Means of 1.5, 1.33 and 4.67.
    expect(tallied('12-', '112', '554').scores['overall']!.counts).to.deep.equal([1, 1, 0, 0, 1]);
  });

  it('is told in fives', () => {
    const marks = (points: string, people: number) => Array<string>(people).fill(`${points}--`);
    const tally = tallied(...marks('1', 2), ...marks('2', 3), ...marks('3', 7), ...marks('4', 8), ...marks('5', 41));
    expect(told(tally, 'first').counts).to.deep.equal([0, 5, 5, 10, 40]);
  });
});

describe('an interval', () => {
  // Worked out with the t distribution's table: t = 2.262 for 9 degrees of freedom, s = 1.1547, n = 10.
  it('is the one that a table of Student’s t gives', () => {
    const { interval } = told(tallied(...[...'2223334455'].map((points) => `${points}--`)), 'first');
    expect(interval).to.deep.equal([2.47, 4.13]);
  });

  it('has no width where everybody said the same', () => {
    expect(told(tallied('3--', '3--', '3--'), 'first').interval).to.deep.equal([3, 3]);
  });

  it('is not told of one person', () => {
    expect(told(tallied('3--'), 'first')).not.to.have.property('interval');
  });
});

describe('scores that came with results', () => {
  it('are taken as they are, without a distribution, because nobody knows their points', () => {
    const tally = emptyTally();
    addScores(tally, { correct: 12.25 }, DAY);
    addScores(tally, { correct: 15 }, DAY);
    expect(told(tally, 'correct')).to.include({ n: 2, mean: 13.63 });
    expect(told(tally, 'correct')).not.to.have.property('counts');
  });

  it('may have a name that every object has', () => {
    const tally = emptyTally();
    addScores(tally, { constructor: 4, toString: 2 }, DAY);
    expect(told(tally, 'constructor').mean).to.equal(4);
    expect(together([tally, tally]).scores['toString']!.by).to.deep.equal({ 100: [2, 400, 80_000] });
  });

  it('are left out where they are too large to be added up', () => {
    const tally = emptyTally();
    addScores(tally, { correct: 1e300, wrong: -1e12 }, DAY);
    expect(tally).to.deep.equal({ n: 1, last: DAY, scores: {} });
  });
});
