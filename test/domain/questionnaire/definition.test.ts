import { expect } from '@open-wc/testing';
import { definition } from '../../../src/domain/questionnaire/definition.js';
import { asking, count, lines, many, one, rating } from './questions.js';

/** What the schema says of a file: where and what, or that it is right. */
const verdict = (file: unknown): string[] => {
  const outcome = definition.safeParse(file);
  return outcome.success ? ['right'] : outcome.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
};

describe('a questionnaire that an author wrote', () => {
  it('is right when it asks one question of every kind', () => {
    const every = [rating('a'), one('b'), many('c', { atMost: 2 }), lines('d'), count('e', { unit: 'people' })];
    expect(verdict(asking(every, { pace: 'section', groupFrom: 'b' }))).to.deep.equal(['right']);
  });

  it('is right when it holds what a later version may know, which is left out', () => {
    expect(definition.parse({ ...asking([rating('a')]), colour: 'red' })).to.not.have.property('colour');
  });

  it('has at least one section and one question, and at most 2000', () => {
    expect(verdict(asking([]))).to.deep.equal(['questions: at least one question']);
    expect(verdict(asking([rating('a')], { sections: [] })).join()).to.contain('sections: at least one section');
    const vast = Array.from({ length: 2001 }, (_, at) => rating(`Q${at}`));
    expect(verdict(asking(vast))).to.deep.equal(['questions: at most 2000 questions']);
  });

  it('gives every question and section an id of its own', () => {
    expect(verdict(asking([rating('a'), one('a')]))).to.deep.equal(['questions.1.id: an id of its own: "a" is taken']);
    const sections = [
      { id: 'main', title: 'One' },
      { id: 'main', title: 'Two' },
    ];
    expect(verdict(asking([rating('a')], { sections }))).to.deep.equal([
      'sections.1.id: an id of its own: "main" is taken',
    ]);
  });

  it('names only sections, groupings and groups that are there', () => {
    expect(verdict(asking([rating('a', { section: 'attic' })]))).to.deep.equal([
      'questions.0.section: the id of a section; there is no "attic"',
    ]);
    expect(verdict(asking([rating('a', { in: { theme: 'data' } })]))).to.deep.equal([
      'questions.0.in.theme: a grouping and one of its members; there is no "theme: data"',
    ]);
    const groupings = [{ id: 'theme', title: 'Themes', members: [{ id: 'data', title: 'Data' }] }];
    expect(verdict(asking([rating('a', { in: { theme: 'data' } })], { groupings }))).to.deep.equal(['right']);
    expect(verdict(asking([rating('a')], { groupFrom: 'b' }))).to.deep.equal([
      'groupFrom: the id of a question; there is no "b"',
    ]);
  });

  it('makes a question depend only on an earlier one, so never on itself or in a circle', () => {
    const says = (at: number, on: string) =>
      `questions.${at}.onlyIf.question: the id of an earlier question; "${on}" is not one`;
    expect(verdict(asking([one('a', { onlyIf: { question: 'a', is: ['yes'] } })]))).to.deep.equal([says(0, 'a')]);
    expect(verdict(asking([one('a', { onlyIf: { question: 'b', is: ['yes'] } }), one('b')]))).to.deep.equal([
      says(0, 'b'),
    ]);
    const circle = [
      one('a', { onlyIf: { question: 'b', is: ['yes'] } }),
      one('b', { onlyIf: { question: 'a', is: ['yes'] } }),
    ];
    expect(verdict(asking(circle))).to.deep.equal([says(0, 'b')]);
    expect(verdict(asking([one('a'), rating('b', { onlyIf: { question: 'a', is: ['yes'] } })]))).to.deep.equal([
      'right',
    ]);
  });

  it('has words for the ends of every rating', () => {
    const bare = { ...asking([rating('a')]), scale: undefined };
    expect(verdict(bare)).to.deep.equal(['questions.0.scale: a scale here, or one for the whole file']);
    expect(verdict({ ...bare, questions: [rating('a', { scale: { low: 'Low', high: 'High' } })] })).to.deep.equal([
      'right',
    ]);
  });

  it('offers at least two options, each with a value of its own', () => {
    const yes = { value: 'yes', text: 'Yes' };
    expect(verdict(asking([one('a', { options: [yes] })]))).to.deep.equal([
      'questions.0.options: at least two options',
    ]);
    expect(verdict(asking([one('a', { options: [yes, yes] })]))).to.deep.equal([
      'questions.0.options: options with different values',
    ]);
  });

  it('keeps away from the names that every object already has', () => {
    for (const name of ['__proto__', 'constructor', 'toString', 'hasOwnProperty', '', 'a b', 'é', 'a'.repeat(81)]) {
      expect(verdict(asking([rating(name)])).join(), name).to.match(/^questions\.0\.id: /);
    }
  });

  it('writes a text in one language or in several, English among them', () => {
    expect(verdict(asking([rating('a', { text: { en: 'Data', cy: 'Data' } })]))).to.deep.equal(['right']);
    const wrong: unknown[] = [
      '',
      'a'.repeat(4001),
      {},
      { cy: 'Data' },
      { en: 'Data', fr: 'Données' },
      5,
      null,
      ['Data'],
    ];
    for (const text of wrong)
      expect(verdict(asking([rating('a', { text: text as string })])), JSON.stringify(text)).not.to.deep.equal([
        'right',
      ]);
  });
});
