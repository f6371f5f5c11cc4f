import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { mark } from '../../../src/domain/quiz/mark.js';
import { quizReading } from '../../../src/domain/quiz/reading.js';
import { quizScores } from '../../../src/domain/quiz/score.js';
import { Pile } from '../../../src/domain/summary/pile.js';
import { summarise } from '../../../src/domain/summary/summarise.js';
import type { Result } from '../../../src/results/result.js';
import { result } from '../summary/people.js';
import { several, single, sorted } from './questions.js';

const bank = [
  single('a', { topics: ['moocs'] }),
  several('b', { topics: ['ebooks'], marking: 'parts' }),
  single('c', { topics: ['moocs'] }),
];
const MINIMUM = 10;

const attempt = (answers: Result['answers'], more: Partial<Result> = {}): Result =>
  result({ kind: 'quiz-attempt', widget: 'digital-quiz', answers, ...more });

function summaryOf(results: readonly Result[]) {
  const definition = { id: 'example', version: '1' };
  const pile = new Pile({ widget: 'digital-quiz', definition, reading: quizReading(bank) });
  for (const one of results) pile.put(one);
  return summarise({ widget: 'digital-quiz', definition, minGroup: MINIMUM, today: '2026-11-22' }, pile.cells(MINIMUM));
}

const many = (n: number, answers: Result['answers'], more: Partial<Result> = {}) =>
  Array.from({ length: n }, () => attempt(answers, more));

describe('the summary of a quiz', () => {
  it('has the mean share of the points, whole and by topic, in per cent', () => {
    const { groups } = summaryOf([
      ...many(10, { a: 'a', b: ['a'], c: 'b' }, { group: 'scl' }), // 1.5 of 3
      ...many(10, { a: 'a', b: ['a', 'b'], c: 'a' }, { group: 'aspiring' }),
    ]);
    expect(groups.map(({ id, scores }) => [id, scores!['overall']!.mean, scores!['topic:moocs']!.mean])).to.deep.equal([
      ['aspiring', 100, 100],
      ['scl', 50, 50],
    ]);
    expect(groups[0]!.scores).to.have.all.keys('overall', 'topic:moocs', 'topic:ebooks');
  });

  it('marks the answers again, so that nobody can send points that they have not made', () => {
    const { total } = summaryOf(many(10, { a: 'b' }, { scores: { overall: 100 }, data: { asked: ['a'] } }));
    expect(total!.scores!['overall']!.mean).to.equal(0);
  });

  it('counts the questions that a person was asked, and no others', () => {
    const { total } = summaryOf(many(10, { a: 'a' }, { data: { asked: ['a', 'gone'] } }));
    expect(total!.scores!['overall']!.mean).to.equal(100);
    expect(total!.scores).to.not.have.property('topic:ebooks');
  });
});

describe('the marks of a quiz', () => {
  const all = [...bank, sorted('d', { topics: ['ebooks'], marking: 'parts' }), sorted('e')];
  const reading = quizReading(all);

  it('are a character for each question, whoever was asked it', () => {
    const { length } = reading;
    for (const answers of [{}, { a: 'a' }, { a: 'a', b: ['a', 'b'], c: 'a', d: ['a', 'b', 'c', 'd'] }]) {
      expect(reading.marks(attempt(answers)).length).to.equal(length);
      expect(reading.marks(attempt(answers, { data: { asked: ['b'] } })).length).to.equal(length);
    }
  });

  it('give the points that the quiz itself gives, whatever was asked and answered', () => {
    const order = fc.shuffledSubarray(['a', 'b', 'c', 'd'], { minLength: 4 });
    const choices = fc.subarray(['a', 'b', 'c', 'd'], { minLength: 1 });
    const choice = fc.constantFrom('a', 'b', 'c', 'd');
    const given = fc.record({ a: choice, b: choices, c: choice, d: order, e: order });
    fc.assert(
      fc.property(given, fc.subarray(['a', 'b', 'c', 'd', 'e'], { minLength: 1 }), (answers, asked) => {
        const worth = all
          .filter(({ id }) => asked.includes(id))
          .map((question) => ({ question, points: mark(question, answers[question.id as keyof typeof answers]) }));
        const marks = reading.marks(attempt(answers, { data: { asked } }));
        expect(reading.scores(marks)).to.deep.equal(quizScores(worth));
      }),
    );
  });

  it('take nothing from a result that somebody has tampered with', () => {
    const forged = { a: ['a'], b: ['a', 'a', 'a'], c: 7, d: ['a', 'b', 'c', 'd', 'a'], e: 'a', constructor: 'a' };
    const scores = reading.scores(reading.marks(attempt(forged)));
    expect([scores['points'], scores['of']]).to.deep.equal([0.5, 5]);
  });
});
