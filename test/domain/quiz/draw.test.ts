import { expect } from '@open-wc/testing';
import { seedFor, shuffled } from '../../../src/domain/quiz/chance.js';
import { draw, isStale } from '../../../src/domain/quiz/draw.js';
import { single } from './questions.js';

const TODAY = '2026-11-22';
const bank = ['wifi-law', 'moocs', 'ebooks'].flatMap((topic) =>
  [1, 2, 3].flatMap((difficulty) =>
    ['x', 'y'].map((name) => single(`${topic}-${difficulty}${name}`, { topics: [topic], difficulty })),
  ),
);
const topicsOf = (ids: string[]) => ids.map((id) => id.replace(/-\d.$/, ''));

describe('a draw of questions', () => {
  it('is the whole bank, in its order, where nothing else is asked for', () => {
    expect(draw(bank, {}, 1, TODAY)).to.deep.equal(bank.map(({ id }) => id));
  });

  it('has as many of each topic as can be, and of each difficulty', () => {
    for (const seed of [1, 2, 3, 4, 5]) {
      const ids = draw(bank, { count: 9 }, seed, TODAY);
      for (const topic of ['wifi-law', 'moocs', 'ebooks']) {
        expect(topicsOf(ids).filter((one) => one === topic)).to.have.lengthOf(3);
      }
      for (const difficulty of ['1', '2', '3']) {
        expect(ids.filter((id) => id.at(-2) === difficulty)).to.have.lengthOf(3);
      }
    }
  });

  it('is the same for the same seed, and another for another', () => {
    expect(draw(bank, { count: 6 }, 7, TODAY)).to.deep.equal(draw(bank, { count: 6 }, 7, TODAY));
    expect(draw(bank, { count: 6 }, 7, TODAY)).not.to.deep.equal(draw(bank, { count: 6 }, 8, TODAY));
  });

  it('keeps to the topics and difficulties that a page asks for, and takes what there is', () => {
    const ids = draw(bank, { count: 50, topics: ['moocs'], difficulties: [1, 2] }, 1, TODAY);
    expect(ids).to.deep.equal(['moocs-1x', 'moocs-1y', 'moocs-2x', 'moocs-2y']);
  });

  it('leaves out a question from the day after it was to be looked at again', () => {
    const dated = [single('old', { reviewBy: '2026-11-21' }), single('due', { reviewBy: TODAY }), single('lasting')];
    expect(draw(dated, {}, 1, TODAY)).to.deep.equal(['due', 'lasting']);
    expect(dated.map((question) => isStale(question, TODAY))).to.deep.equal([true, false, false]);
  });
});

describe('a shuffle', () => {
  const letters = [...'abcd'];

  it('keeps everything, and is the same for the same seed', () => {
    expect(shuffled(letters, 42).toSorted()).to.deep.equal(letters);
    expect(shuffled(letters, 42)).to.deep.equal(shuffled(letters, 42));
  });

  it('brings each thing to each place about as often', () => {
    const rounds = 4000;
    const first = new Map<string, number>();
    for (let round = 0; round < rounds; round++) {
      const [letter] = shuffled(letters, seedFor(round, 'G01'));
      first.set(letter!, (first.get(letter!) ?? 0) + 1);
    }
    for (const times of first.values()) expect(times).to.be.within(rounds / 4 - 150, rounds / 4 + 150);
    expect(first.size).to.equal(4);
  });

  it('differs from question to question', () => {
    expect(new Set(['G01', 'G02', 'G03', 'G04'].map((name) => seedFor(1, name))).size).to.equal(4);
  });
});
