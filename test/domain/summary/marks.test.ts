import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import type { Answers } from '../../../src/domain/questionnaire/answers.js';
import { scores } from '../../../src/domain/questionnaire/score.js';
import { markerOf, scoresIn, scoringOf, sentScores } from '../../../src/domain/summary/marks.js';
import { asking, count, one, rating } from '../questionnaire/questions.js';

const definition = asking(
  [
    rating('warmth', { section: 'about' }),
    one('group'),
    rating('wifi', { in: { theme: 'networks' } }),
    rating('law', { onlyIf: { question: 'group', is: ['yes'] } }),
    count('years'),
    rating('films', { section: 'more', in: { theme: 'media' } }),
  ],
  {
    sections: [
      { id: 'about', title: 'About you', preliminary: true },
      { id: 'main', title: 'Main' },
      { id: 'more', title: 'More' },
    ],
    groupings: [
      {
        id: 'theme',
        title: 'Themes',
        members: [
          { id: 'networks', title: 'Networks' },
          { id: 'media', title: 'Media' },
        ],
      },
    ],
  },
);

const marksOf = markerOf(definition);

describe('what a summary needs of a result', () => {
  it('is a character for each rating, in the order of the questions', () => {
    expect(marksOf({ group: 'yes', wifi: 2, law: 5, films: 1 })).to.equal('-251');
  });

  it('leaves out what was declined, skipped, or is about the person', () => {
    expect(marksOf({ warmth: 4, group: 'yes', wifi: null, films: 3 })).to.equal('---3');
  });

  it('leaves out what is about the person too where no question hangs on another', () => {
    const plain = asking([rating('warmth', { section: 'about' }), rating('wifi')], { sections: definition.sections });
    expect(markerOf(plain)({ warmth: 4, wifi: 2 })).to.equal('-2');
  });

  it('leaves out a question that was not asked of this person, though there is an answer to it', () => {
    expect(marksOf({ group: 'no', wifi: 2, law: 5, films: 1 })).to.equal('-2-1');
  });

  it('takes nothing from a result that somebody has tampered with', () => {
    const forged = { wifi: 99, law: '5', films: -1, constructor: 5, extra: 5, years: 3 };
    expect(marksOf(forged)).to.equal('----');
    expect(marksOf({ wifi: 2.5, films: Infinity })).to.equal('----');
  });
});

describe('the scores of a questionnaire', () => {
  it('are the whole, its sections, its themes and each question, without those about the person', () => {
    expect([...scoringOf(definition)]).to.deep.equal([
      ['overall', [1, 2, 3]],
      ['main', [1, 2]],
      ['theme:networks', [1]],
      ['question:wifi', [1]],
      ['question:law', [2]],
      ['more', [3]],
      ['theme:media', [3]],
      ['question:films', [3]],
    ]);
  });
});

describe('the scores that are worked out of marks', () => {
  it('are those of the answers, whatever was answered', () => {
    const point = fc.option(fc.constantFrom(1, 2, 3, 4, 5, null), { nil: undefined });
    const given = fc.record({
      group: fc.constantFrom('yes', 'no'),
      warmth: point,
      wifi: point,
      law: point,
      films: point,
    });
    fc.assert(
      fc.property(given, (answers) => {
        const said = Object.fromEntries(
          Object.entries(answers).filter(([, answer]) => answer !== undefined),
        ) as Answers;
        expect(scoresIn(marksOf(said), sentScores(scoringOf(definition)))).to.deep.equal(scores(definition, said));
      }),
    );
  });
});
