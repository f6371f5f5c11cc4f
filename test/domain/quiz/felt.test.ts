import { expect } from '@open-wc/testing';
import { besides, reversals, shareOfScale } from '../../../src/domain/quiz/felt.js';

describe('what a person feels beside what a quiz says', () => {
  it('has the topics of both, and says which is the higher share of its scale', () => {
    const audit = { overall: 3, 'topic:moocs': 5, 'topic:wifi-law': 1, 'topic:ebooks': 3, 'topic:lms': 4 };
    const quiz = { overall: 60, 'topic:wifi-law': 100, 'topic:moocs': 50, 'topic:ebooks': 60, 'topic:vision': 0 };
    expect(besides(audit, quiz)).to.deep.equal([
      { topic: 'wifi-law', felt: 1, tested: 100, differs: 'less' },
      { topic: 'moocs', felt: 5, tested: 50, differs: 'more' },
      { topic: 'ebooks', felt: 3, tested: 60, differs: 'alike' },
    ]);
  });

  it('takes the lowest point of the scale for nothing and the highest for all', () => {
    expect([1, 3, 5].map(shareOfScale)).to.deep.equal([0, 50, 100]);
  });
});

describe('a reversal', () => {
  it('is found where one group feels stronger and another has the better points', () => {
    const groups = [
      { group: 'scl', felt: 3.38, tested: 55 },
      { group: 'aspiring', felt: 3.25, tested: 61 },
    ];
    expect(reversals(groups)).to.deep.equal([{ feels: 'scl', knows: 'aspiring' }]);
  });

  it('is none where feeling and points go together, or are equal', () => {
    expect(
      reversals([
        { group: 'scl', felt: 3.4, tested: 61 },
        { group: 'aspiring', felt: 3.2, tested: 55 },
        { group: 'others', felt: 3.2, tested: 61 },
      ]),
    ).to.deep.equal([]);
  });
});
