import { expect } from '@open-wc/testing';
import { released } from '../../../src/domain/summary/release.js';
import { addMarks, emptyTally, peopleIn, type Tally } from '../../../src/domain/summary/tally.js';

const scoring = new Map([
  ['first', [0]],
  ['second', [1]],
]);
const of = (...marks: string[]): Tally => {
  const tally = emptyTally();
  for (const one of marks) addMarks(tally, one, '2026-11-20', scoring);
  return tally;
};
const many = (n: number, marks = '33') => Array<string>(n).fill(marks);
const MINIMUM = 10;

describe('what is told of a group', () => {
  it('is nothing while it is too small', () => {
    expect(released(of(...many(9)), undefined, MINIMUM).n).to.equal(0);
    expect(released(of(...many(10)), undefined, MINIMUM).n).to.equal(10);
  });

  it('stays as it was until enough people more have answered, so that nobody can subtract one day from the next', () => {
    const before = released(of(...many(10)), undefined, MINIMUM);
    for (let more = 1; more < MINIMUM; more++) {
      expect(released(of(...many(10 + more, '55')), before, MINIMUM)).to.equal(before);
    }
    expect(released(of(...many(20)), before, MINIMUM).n).to.equal(20);
  });

  it('waits for each score by itself: of a question that few answered, the figure stays', () => {
    const before = released(of(...many(10)), undefined, MINIMUM);
    const now = released(of(...many(10), ...many(6, '55'), ...many(6, '5-')), before, MINIMUM);
    expect(now.n).to.equal(22);
    expect(peopleIn(now.scores['first']!)).to.equal(22);
    expect(peopleIn(now.scores['second']!)).to.equal(10);
  });

  it('says nothing of a question that too few answered', () => {
    expect(released(of(...many(12, '4-'), ...many(8, '44')), undefined, MINIMUM).scores).to.have.all.keys('first');
  });

  it('stays when somebody is erased, since a step back would tell what they had said', () => {
    const before = released(of(...many(10)), undefined, MINIMUM);
    expect(released(of(...many(9)), before, MINIMUM)).to.equal(before);
    expect(released(of(), before, MINIMUM).n).to.equal(0);
  });
});
