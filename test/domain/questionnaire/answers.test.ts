import { expect } from '@open-wc/testing';
import { type Answer, isEmpty, problemWith } from '../../../src/domain/questionnaire/answers.js';
import type { Question } from '../../../src/domain/questionnaire/definition.js';
import { count, line, lines, many, one, order, rating } from './questions.js';

const problem = (question: Question, answer: Answer | undefined) => {
  const found = problemWith(question, answer);
  return found && ('limit' in found ? `${found.code} ${found.limit}` : found.code);
};

const every = [rating('Q'), one('Q'), many('Q'), line('Q'), lines('Q'), count('Q'), order('Q')];

describe('an answer', () => {
  it('is missing when nothing was given, whatever the kind of question', () => {
    expect(every.map((question) => problem(question, undefined))).to.deep.equal(Array(every.length).fill('missing'));
  });

  it('may be left out of an optional question, whatever its kind', () => {
    expect(every.map((question) => problem({ ...question, optional: true }, undefined))).to.deep.equal(
      Array(every.length).fill(undefined),
    );
  });

  it('is missing when it is nothing but spaces or an empty list', () => {
    expect(problem(line('Q'), ' \n\t ')).to.equal('missing');
    expect(problem(many('Q'), [])).to.equal('missing');
    expect([isEmpty('\u3000'), isEmpty([]), isEmpty(0), isEmpty('a')]).to.deep.equal([true, true, false, false]);
  });

  it('may be declined where that is offered, and only there', () => {
    expect(problem(rating('Q', { decline: true }), null)).to.equal(undefined);
    expect(every.map((question) => problem(question, null))).to.deep.equal(Array(every.length).fill('missing'));
  });
});

describe('an order', () => {
  it('holds every option once', () => {
    expect(problem(order('Q'), ['third', 'first', 'second'])).to.equal(undefined);
    const others: Answer[] = [['first'], ['first', 'first', 'second'], ['first', 'second', 'third', 'fourth'], 'first'];
    expect(others.map((other) => problem(order('Q'), other))).to.deep.equal(Array(4).fill('not-offered'));
  });
});

describe('a rating', () => {
  it('takes the whole points from 1 to 5 and nothing else', () => {
    expect([1, 2, 3, 4, 5].map((point) => problem(rating('Q'), point))).to.deep.equal(Array(5).fill(undefined));
    const others: Answer[] = [0, 6, 2.5, -1, Number.NaN, Infinity, '3', ['3']];
    expect(others.map((other) => problem(rating('Q'), other))).to.deep.equal(Array(8).fill('not-offered'));
  });
});

describe('a choice', () => {
  it('takes one of the options offered', () => {
    expect(problem(one('Q'), 'yes')).to.equal(undefined);
    expect(problem(one('Q'), 'perhaps')).to.equal('not-offered');
    expect(problem(one('Q'), 1)).to.equal('not-offered');
  });

  it('of several takes only options offered, and no more than it allows', () => {
    const question = many('Q', { atMost: 2 });
    expect(problem(question, ['books', 'games'])).to.equal(undefined);
    expect(problem(question, ['books', 'films', 'games'])).to.equal('too-many 2');
    expect(problem(question, ['books', 'maps'])).to.equal('not-offered');
    expect(problem(question, 'books')).to.equal('not-offered');
    expect(problem(many('Q'), ['books', 'films', 'games'])).to.equal(undefined);
  });
});

describe('a text', () => {
  it('may be as long as the question allows, and not one character longer', () => {
    expect(problem(line('Q', { maxLength: 3 }), 'abc')).to.equal(undefined);
    expect(problem(line('Q', { maxLength: 3 }), 'abcd')).to.equal('too-long 3');
  });

  it('has a limit of its own where the question names none: 200 for a line, 4000 for more', () => {
    expect(problem(line('Q'), 'a'.repeat(200))).to.equal(undefined);
    expect(problem(line('Q'), 'a'.repeat(201))).to.equal('too-long 200');
    expect(problem(lines('Q'), 'a'.repeat(4000))).to.equal(undefined);
    expect(problem(lines('Q'), 'a'.repeat(4001))).to.equal('too-long 4000');
  });

  it('is no number', () => {
    expect(problem(line('Q'), 5)).to.equal('not-offered');
  });
});

describe('a number', () => {
  it('is told from what was typed and is none', () => {
    expect(problem(count('Q'), 0)).to.equal(undefined);
    const others: Answer[] = ['ten', Number.NaN, Infinity, ['1']];
    expect(others.map((other) => problem(count('Q'), other))).to.deep.equal(Array(4).fill('not-a-number'));
  });

  it('is whole where it must be', () => {
    expect(problem(count('Q', { whole: true }), 2.5)).to.equal('not-whole');
    expect(problem(count('Q'), 2.5)).to.equal(undefined);
  });

  it('stays within its limits, both of them allowed, zero among them', () => {
    const question = count('Q', { min: 0, max: 10 });
    expect([-1, 0, 10, 11].map((number) => problem(question, number))).to.deep.equal([
      'too-low 0',
      undefined,
      undefined,
      'too-high 10',
    ]);
    expect(problem(count('Q', { max: 0 }), 1)).to.equal('too-high 0');
  });
});
