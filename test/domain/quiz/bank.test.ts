import { expect } from '@open-wc/testing';
import { answerProblem, markedQuestion } from '../../../src/domain/quiz/bank.js';
import { several, single, sorted } from './questions.js';

describe('a question with a right answer', () => {
  it('reads, whatever its kind, with what belongs to it', () => {
    const whole = single('wifi', {
      difficulty: 2,
      why: 'Because.',
      source: { title: 'A source', address: 'https://example.org/', checked: '2026-11-22' },
      reviewBy: '2027-01-31',
      unsure: true,
      picture: { drawing: 'p01', description: 'A dot.' },
      inWords: 'In words?',
    });
    for (const question of [whole, several('law'), sorted('years', { marking: 'parts' })]) {
      expect(markedQuestion.parse(question)).to.deep.equal(question);
    }
  });

  it('is refused without an answer', () => {
    const without = { ...single('wifi'), answer: undefined };
    expect(markedQuestion.safeParse(without).success).to.equal(false);
  });

  it('is refused when the address of its source is not one of the web, in words that an author knows', () => {
    for (const address of ['javascript:alert(1)', 'file:///etc/hosts', 'example.org', 'https://']) {
      const { error } = markedQuestion.safeParse(single('wifi', { source: { title: 'A source', address } }));
      expect(error!.issues.map(({ path, message }) => [path.join('.'), message])).to.deep.equal([
        ['source.address', 'an address that begins with http:// or https://'],
      ]);
    }
  });

  it('is refused when it names a right option twice', () => {
    expect(answerProblem(several('wifi', { answer: ['a', 'a'] }))).to.equal('each right option once');
  });

  it('is refused when its answer is not among its options', () => {
    expect(answerProblem(single('wifi', { answer: 'z' }))).to.contain('"z"');
    expect(answerProblem(several('wifi', { answer: ['a', 'z'] }))).to.contain('"z"');
    expect([single('wifi'), several('wifi'), sorted('wifi')].map(answerProblem)).to.deep.equal([
      undefined,
      undefined,
      undefined,
    ]);
  });
});
