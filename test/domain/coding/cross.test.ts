import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { Codebook } from '../../../src/domain/coding/codebook.js';
import { crossTabs, scoreOf } from '../../../src/domain/coding/cross.js';
import { profileQuestions } from '../../../src/domain/coding/material.js';
import { themesOf } from '../../../src/domain/coding/rank.js';
import { CODEBOOK, done, response, sampleCodings, sampleMaterial, SURVEY } from './sample.js';

const about = { widget: 'digital-survey', definition: SURVEY, today: '2026-11-22' };
const questions = profileQuestions(SURVEY);

function crossed(results: Parameters<typeof sampleMaterial>[0], minGroup: number, codebook: Codebook = CODEBOOK) {
  const material = sampleMaterial(results);
  const codings = results ? new Map() : sampleCodings(material);
  const themes = done(themesOf(material, codings, codebook));
  return done(crossTabs({ material, themes, codebook, questions, minGroup, about }));
}

describe('themes by what people said of themselves', () => {
  it('are told as shares of each group, in steps of five people', () => {
    const [years] = crossed(undefined, 10);
    expect(years!.question).to.equal('years');
    const { groups, total } = years!.summary;
    expect(total!.n).to.equal(130);
    expect(groups.map(({ id, n }) => [id, n])).to.deep.equal([
      ['few', 44],
      ['some', 44],
      ['many', 42],
    ]);
    for (const { n, scores } of groups) {
      const { mean, counts } = scores![scoreOf('staff-skills')]!;
      expect(counts!.every((count) => count % 5 === 0)).to.equal(true);
      expect(mean).to.be.closeTo((100 * counts![1]!) / n!, 0.01);
    }
  });

  it('are withheld for a group of too few people, and the whole does not give it away', () => {
    const people = [
      ...Array.from({ length: 25 }, (_, at) => response(at, { years: 'few', 'change.choices': ['lms'] })),
      ...Array.from({ length: 12 }, (_, at) => response(100 + at, { years: 'some' })),
      ...Array.from({ length: 3 }, (_, at) => response(200 + at, { years: 'many', 'change.choices': ['wifi'] })),
    ];
    const { groups, total } = crossed(people, 10)[0]!.summary;
    expect(total!.n).to.equal(40);
    expect(groups.map(({ n, withheld }) => n ?? withheld)).to.deep.equal([25, true, true]);
  });

  it('are not told at all of fewer people than a group must have', () => {
    const few = Array.from({ length: 9 }, (_, at) => response(at, { years: 'few' }));
    for (const { summary } of crossed(few, 10)) {
      expect(summary.total).to.equal(undefined);
      expect(summary.groups.every(({ withheld }) => withheld)).to.equal(true);
    }
  });
});

describe('whoever has all the tables, adds and subtracts', () => {
  it('never comes to fewer people than a group must have', () => {
    // Most people of one answer give the same second answer, so that groups of one table lie within groups of another.
    const confidenceOf: Record<string, number> = { few: 1, some: 2, many: 2 };
    const person = fc
      .record({
        years: fc.constantFrom('few', 'some', 'many', undefined),
        isOdd: fc.integer({ min: 0, max: 9 }).map((n) => n === 0),
      })
      .map(({ years, isOdd }) => ({ years, confidence: isOdd || !years ? 5 : confidenceOf[years] }));
    const minGroup = 5;
    fc.assert(
      fc.property(fc.array(person, { minLength: 5, maxLength: 60 }), (people) => {
        const tables = crossed(
          people.map((answers, at) => response(at, answers)),
          minGroup,
        );
        const told = tables.map(({ question, summary }) => ({
          question,
          groups: new Set(summary.groups.flatMap(({ id, n }) => (n === undefined ? [] : [id]))),
          sizes: new Map(summary.groups.map(({ id, n }) => [id, n ?? 0])),
          total: summary.total?.n ?? 0,
        }));
        expect(new Set(told.map(({ total }) => total)).size).to.equal(1);
        for (const { sizes, total } of told) {
          const shown = [...sizes.values()];
          const left = total - shown.reduce((sum, n) => sum + n, 0);
          for (const n of [...shown, left, total]) expect(n === 0 || n >= minGroup).to.equal(true);
        }
        // Between tables: a group of one that lies wholly in a group of another leaves nobody or enough.
        for (const [one, other] of [told, told.toReversed()] as const) {
          for (const [id, n] of one!.sizes) {
            for (const [otherId, m] of other!.sizes) {
              const inBoth = people.filter(
                (each) => isIn(each, one!.question, id) && isIn(each, other!.question, otherId),
              );
              const isWithin =
                n > 0 && m > 0 && inBoth.length === people.filter((each) => isIn(each, one!.question, id)).length;
              if (isWithin) expect(m - n <= 0 || m - n >= minGroup, `${id} in ${otherId}: ${m} − ${n}`).to.equal(true);
            }
          }
        }
      }),
      { numRuns: 500 },
    );
  });
});

const isIn = (person: Record<string, unknown>, question: string, id: string): boolean =>
  String(person[question]) === id;
