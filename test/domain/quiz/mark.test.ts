import { expect } from '@open-wc/testing';
import { longestStreak, mark } from '../../../src/domain/quiz/mark.js';
import { several, single, sorted } from './questions.js';

describe('a question with one right answer', () => {
  it('is worth a point when it is chosen', () => {
    expect(['a', 'b', undefined, null, ['a']].map((given) => mark(single('wifi'), given))).to.deep.equal([
      1, 0, 0, 0, 0,
    ]);
  });
});

describe('a question with several right answers', () => {
  it('is worth a point when all of them are chosen and nothing else', () => {
    const given = [['b', 'a'], ['a'], ['a', 'b', 'c'], [], undefined];
    expect(given.map((one) => mark(several('wifi'), one))).to.deep.equal([1, 0, 0, 0, 0]);
  });

  it('gives a share for each right choice and takes one for each wrong choice, where the author says so', () => {
    const given = [['a', 'b'], ['a'], ['a', 'c'], ['a', 'b', 'c'], ['c', 'd'], ['a', 'b', 'c', 'd']];
    expect(given.map((one) => mark(several('wifi', { marking: 'parts' }), one))).to.deep.equal([1, 0.5, 0, 0.5, 0, 0]);
  });
});

describe('things to put in order', () => {
  it('are worth a point when all are in order', () => {
    const given = ['abcd', 'abdc', ''].map((values) => [...values]);
    expect(given.map((one) => mark(sorted('years'), one))).to.deep.equal([1, 0, 0]);
  });

  it('give a share for each thing in its place, where the author says so', () => {
    const given = ['abcd', 'abdc', 'dcba'].map((values) => [...values]);
    expect(given.map((one) => mark(sorted('years', { marking: 'parts' }), one))).to.deep.equal([1, 0.5, 0]);
  });
});

describe('a streak', () => {
  it('is the longest row of wholly right answers', () => {
    expect(longestStreak([1, 1, 0, 1, 1, 1, 0.5, 1])).to.equal(3);
    expect(longestStreak([])).to.equal(0);
  });
});
