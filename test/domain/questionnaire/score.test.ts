import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import type { Answers } from '../../../src/domain/questionnaire/answers.js';
import { means, scores } from '../../../src/domain/questionnaire/score.js';
import { rounded } from '../../../src/domain/rounded.js';
import { asking, count, one, rating } from './questions.js';

const definition = asking(
  [
    rating('you', { section: 'about' }),
    rating('a', { section: 'skills', in: { theme: 'data' } }),
    rating('b', { section: 'skills', in: { theme: 'people' }, decline: true }),
    rating('c', { section: 'knowledge', in: { theme: 'data', emphasis: 'message' } }),
    one('d', { section: 'knowledge' }),
    rating('e', { section: 'knowledge', onlyIf: { question: 'd', is: ['yes'] } }),
    count('f', { section: 'knowledge' }),
  ],
  {
    sections: [
      { id: 'about', title: 'About you', preliminary: true },
      { id: 'skills', title: 'Skills' },
      { id: 'knowledge', title: 'Knowledge' },
    ],
    groupings: [
      {
        id: 'theme',
        title: 'Themes',
        members: [
          { id: 'data', title: 'Data' },
          { id: 'people', title: 'People' },
        ],
      },
      { id: 'emphasis', title: 'Emphases', members: [{ id: 'message', title: 'The message' }] },
    ],
  },
);

describe('the scores', () => {
  it('are the means of the ratings, over all, by section and by member of a grouping', () => {
    const answers: Answers = { you: 1, a: 2, b: 5, c: 4, d: 'yes', e: 3, f: 900 };
    expect(scores(definition, answers)).to.deep.equal({
      overall: 3.5, // (2 + 5 + 4 + 3) / 4
      skills: 3.5,
      'theme:data': 3, // (2 + 4) / 2
      'theme:people': 5,
      knowledge: 3.5,
      'emphasis:message': 4,
    });
  });

  it('are also the means by topic, a question on two topics counting in both', () => {
    const onTopics = asking([
      rating('a', { topics: ['wifi-law'] }),
      rating('b', { topics: ['wifi-law', 'moocs'] }),
      rating('c', { topics: ['ebooks'] }),
    ]);
    expect(scores(onTopics, { a: 1, b: 4 })).to.deep.equal({
      overall: 2.5,
      main: 2.5,
      'topic:wifi-law': 2.5,
      'topic:moocs': 4,
    });
  });

  it('leave out what was declined, not answered, not asked, or asked about you', () => {
    expect(scores(definition, { you: 1, a: 2, b: null, d: 'no', e: 5 })).to.deep.equal({
      overall: 2,
      skills: 2,
      'theme:data': 2,
    });
  });

  it('say nothing where nobody answered', () => {
    expect(scores(definition, {})).to.deep.equal({});
    expect(scores(definition, { you: 5, b: null })).to.deep.equal({});
  });

  it('are rounded half up to two decimals, as a person with a pencil would', () => {
    const fraction = fc
      .integer({ min: 1, max: 400 })
      .chain((n) => fc.tuple(fc.integer({ min: n, max: 5 * n }), fc.constant(n)));
    fc.assert(
      fc.property(fraction, ([sum, n]) => {
        expect(rounded(sum / n), `${sum}/${n}`).to.equal(Math.floor((sum * 200 + n) / (2 * n)) / 100);
      }),
      { examples: [[[87, 40]], [[97, 40]], [[13, 8]]], numRuns: 500 },
    );
  });
});

describe('the means, whatever people answer', () => {
  const points = fc.option(fc.constantFrom(1, 2, 3, 4, 5, null), { nil: undefined });
  const anyAnswers = fc.record({
    you: points,
    a: points,
    b: points,
    c: points,
    e: points,
    d: fc.constantFrom('yes', 'no', undefined),
  });
  const given = (answers: Record<string, unknown>) =>
    Object.fromEntries(Object.entries(answers).filter(([, answer]) => answer !== undefined)) as Answers;

  it('lie between the lowest and the highest rating, and overall counts every rating once', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const all = means(definition, given(answers));
        const { a, b, c, d, e } = answers;
        const counted = [a, b, c, d === 'yes' ? e : null].filter((one) => typeof one === 'number');
        expect(all.get('overall')?.n ?? 0).to.equal(counted.length);
        for (const [name, { mean, n }] of all) {
          expect(n, name).to.be.greaterThan(0);
          expect(mean, name).to.be.within(Math.min(...counted), Math.max(...counted));
        }
        const n = (all.get('skills')?.n ?? 0) + (all.get('knowledge')?.n ?? 0);
        expect(n, 'sections add up').to.equal(counted.length);
      }),
    );
  });

  it('never fall when one rating rises', () => {
    fc.assert(
      fc.property(anyAnswers, fc.constantFrom('a', 'b', 'c'), (answers, which) => {
        const before = answers[which as 'a'];
        fc.pre(typeof before === 'number' && before < 5);
        const lower = means(definition, given(answers));
        const higher = means(definition, given({ ...answers, [which]: before + 1 }));
        for (const [name, { mean }] of lower) expect(higher.get(name)!.mean, name).to.be.at.least(mean);
        expect(higher.get('overall')!.mean).to.be.greaterThan(lower.get('overall')!.mean);
      }),
    );
  });
});
