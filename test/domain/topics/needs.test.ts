import { expect } from '@open-wc/testing';
import { needsOf } from '../../../src/domain/topics/needs.js';

describe('what a result says that a person could do something about', () => {
  it('is, of an audit, its topics in its order, each with what they rated', () => {
    const scores = { overall: 3, 'topic:moocs': 2.5, 'topic:wifi-law': 1, 'topic:ebooks': 5 };
    expect(needsOf({ kind: 'audit-response', topics: ['wifi-law', 'moocs'], scores })).to.deep.equal([
      { topic: 'wifi-law', because: { kind: 'rated', points: 1 } },
      { topic: 'moocs', because: { kind: 'rated', points: 2.5 } },
    ]);
  });

  it('is nothing that they rated as a strength', () => {
    expect(needsOf({ kind: 'audit-response', topics: ['moocs'], scores: { 'topic:moocs': 4 } })).to.deep.equal([]);
  });

  it('is, of a quiz, the three topics with the fewest points, and none that was all right', () => {
    const scores = {
      overall: 60,
      'topic:moocs': 50,
      'topic:devices': 100,
      'topic:welfare': 0,
      'topic:lms': 40,
      'topic:makers': 75,
    };
    expect(needsOf({ kind: 'quiz-attempt', scores }).map(({ topic }) => topic)).to.deep.equal([
      'welfare',
      'lms',
      'moocs',
    ]);
    expect(needsOf({ kind: 'quiz-attempt', scores: { overall: 100, 'topic:moocs': 100 } })).to.deep.equal([]);
  });

  it('is, of a Wi-Fi check, the topics of its gaps', () => {
    expect(needsOf({ kind: 'wifi-check', topics: ['wifi-law'] })).to.deep.equal([
      { topic: 'wifi-law', because: { kind: 'gaps' } },
    ]);
  });

  it('is nothing of a result that says nothing about needs', () => {
    expect(needsOf({ kind: 'howto-contribution', topics: ['makers'] })).to.deep.equal([]);
  });
});
