import { expect } from '@open-wc/testing';
import type { Answers } from '../../../src/domain/questionnaire/answers.js';
import type { Definition } from '../../../src/domain/questionnaire/definition.js';
import { askedQuestions, countedQuestions, route } from '../../../src/domain/questionnaire/route.js';
import { asking, count, many, one, rating } from './questions.js';

const pages = (definition: Definition, answers: Answers = {}) =>
  route(definition, answers).map(({ id, questions }) => `${id}: ${questions.map((question) => question.id).join(' ')}`);
const asked = (definition: Definition, answers: Answers) =>
  askedQuestions(definition, answers)
    .map(({ id }) => id)
    .join(' ');

const sections = [
  { id: 'first', title: 'First' },
  { id: 'about', title: 'About you', preliminary: true as const },
  { id: 'last', title: 'Last' },
  { id: 'empty', title: 'Empty' },
];
const questions = [
  rating('z', { section: 'last' }),
  rating('a', { section: 'first' }),
  one('you', { section: 'about' }),
  rating('b', { section: 'first' }),
  one('years', { section: 'about' }),
];

describe('the way through a questionnaire', () => {
  it('goes one question at a time, section by section, after who you are', () => {
    const expected = ['section.about: you years', 'question.a: a', 'question.b: b', 'question.z: z'];
    expect(pages(asking(questions, { sections }))).to.deep.equal(expected);
    expect(pages(asking(questions, { sections, pace: 'question' }))).to.deep.equal(expected);
  });

  it('goes one section at a time', () => {
    expect(pages(asking(questions, { sections, pace: 'section' }))).to.deep.equal([
      'section.about: you years',
      'section.first: a b',
      'section.last: z',
    ]);
  });

  it('shows all on one page, but not who you are', () => {
    expect(pages(asking(questions, { sections, pace: 'all' }))).to.deep.equal([
      'section.about: you years',
      'all: a b z',
    ]);
  });

  it('has one page where all sections are about you, at every pace', () => {
    const alone = [{ id: 'about', title: 'About you', preliminary: true as const }];
    const about = questions.filter(({ section }) => section === 'about');
    for (const pace of ['question', 'section', 'all'] as const) {
      expect(pages(asking(about, { sections: alone, pace })), pace).to.deep.equal(['section.about: you years']);
    }
  });
});

describe('a question with a condition', () => {
  const chain = asking([
    one('a'),
    one('b', { onlyIf: { question: 'a', is: ['yes'] } }),
    rating('c', { onlyIf: { question: 'b', is: ['yes'] } }),
    rating('d'),
  ]);

  it('is asked once the answer it waits for is given', () => {
    expect(asked(chain, {})).to.equal('a d');
    expect(asked(chain, { a: 'no' })).to.equal('a d');
    expect(asked(chain, { a: 'yes' })).to.equal('a b d');
    expect(asked(chain, { a: 'yes', b: 'yes' })).to.equal('a b c d');
  });

  it('is not asked when what it hangs on is itself not asked, whatever was answered there before', () => {
    expect(asked(chain, { a: 'no', b: 'yes', c: 4 })).to.equal('a d');
  });

  it('may wait for a rating, a number, or one of several choices', () => {
    const definition = asking([
      rating('a'),
      count('b'),
      many('c'),
      rating('low', { onlyIf: { question: 'a', is: [1, 2] } }),
      rating('three', { onlyIf: { question: 'b', is: [3] } }),
      rating('games', { onlyIf: { question: 'c', is: ['games'] } }),
    ]);
    expect(asked(definition, { a: 2, b: 3, c: ['books', 'games'] })).to.equal('a b c low three games');
    expect(asked(definition, { a: 3, b: 4, c: ['books'] })).to.equal('a b c');
    expect(asked(definition, { a: '1', b: '3', c: 'games' }), 'text is no number').to.equal('a b c games');
  });

  it('takes its page and its section with it', () => {
    const definition = asking([one('a'), rating('b', { section: 'more', onlyIf: { question: 'a', is: ['yes'] } })], {
      sections: [
        { id: 'main', title: 'Main' },
        { id: 'more', title: 'More' },
      ],
      pace: 'section',
    });
    expect(pages(definition)).to.deep.equal(['section.main: a']);
    expect(pages(definition, { a: 'yes' })).to.deep.equal(['section.main: a', 'section.more: b']);
  });
});

describe('the questions that count', () => {
  it('are all that are asked but those about you, in the order a person meets them', () => {
    expect(countedQuestions(asking(questions, { sections }), {}).map(({ id }) => id)).to.deep.equal(['a', 'b', 'z']);
  });
});
