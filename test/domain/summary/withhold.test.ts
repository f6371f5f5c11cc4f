import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { GroupScore, Summary } from '../../../src/domain/summary/summary.js';
import { smallestGroup, withheld } from '../../../src/domain/summary/withhold.js';

const about = {
  schema: 'library-widgets/summary/1' as const,
  widget: 'skills-audit',
  definition: { id: 'skills-audit-2014', version: '1' },
  asOf: '2026-11-22',
  minGroup: 1,
};
const scored = (n: number, mean = 3): { n: number; scores: Record<string, GroupScore> } => ({
  n,
  scores: { overall: { n, mean } },
});
const sizes = ({ groups }: Summary) => groups.map(({ n }) => n);

describe('a group of too few people', () => {
  const file: Summary = {
    ...about,
    groups: [
      { id: 'scl', ...scored(85, 3.38) },
      { id: 'aspiring', ...scored(133, 3.25) },
      { id: 'trainee', label: 'Trainees', ...scored(4, 1.5) },
    ],
  };

  it('is named, and nothing else is said of it', () => {
    const { groups } = withheld(file, 5);
    expect(groups[2]).to.deep.equal({ id: 'trainee', label: 'Trainees', withheld: true });
    expect(JSON.stringify(groups)).to.not.contain('1.5');
  });

  it('leaves the large ones as they were', () => {
    expect(withheld(file).groups.slice(0, 2)).to.deep.equal(file.groups.slice(0, 2));
  });

  it('cannot be found by taking the others from the total: the total goes', () => {
    expect(withheld({ ...file, total: scored(222) }, 5)).to.not.have.property('total');
  });

  it('stays hidden with the total in place where enough other people are hidden with it', () => {
    const groups = [...file.groups, { id: 'volunteer', ...scored(3) }, { id: 'other', ...scored(4) }];
    expect(withheld({ ...file, groups, total: scored(229) }).total?.n).to.equal(229);
    expect(withheld({ ...file, groups: groups.slice(0, 4), total: scored(225) })).to.not.have.property('total');
  });

  it('is not found through people who gave no group', () => {
    const groups = file.groups.slice(0, 2);
    expect(withheld({ ...file, groups, total: scored(218) }).total?.n, 'nobody without a group').to.equal(218);
    expect(withheld({ ...file, groups, total: scored(221) }), 'three without a group').to.not.have.property('total');
    expect(withheld({ ...file, groups, total: scored(240) }).total?.n, '22 without a group').to.equal(240);
  });

  it('is not found through a total that does not add up', () => {
    expect(withheld({ ...file, total: scored(100) })).to.not.have.property('total');
  });

  it('is not told to be empty either', () => {
    const groups = [
      { id: 'scl', ...scored(85) },
      { id: 'aspiring', n: 0 },
    ];
    expect(withheld({ ...file, groups, total: scored(85) })).to.not.have.property('total');
  });

  it('stays withheld when a file that withholds it says too much', () => {
    const groups = [{ id: 'scl', ...scored(85), withheld: true as const }];
    expect(withheld({ ...file, groups }).groups).to.deep.equal([{ id: 'scl', withheld: true }]);
  });

  it('is one under 10 unless the page says otherwise, and never one of 5 or more when it says so', () => {
    const groups = [4, 5, 9, 10].map((n) => ({ id: `of-${n}`, ...scored(n) }));
    expect(sizes(withheld({ ...file, groups }))).to.deep.equal([undefined, undefined, undefined, 10]);
    expect(sizes(withheld({ ...file, groups }, 5))).to.deep.equal([undefined, 5, 9, 10]);
    expect(sizes(withheld({ ...file, groups }, 1)), 'a page that asks for less than 5').to.deep.equal([
      undefined,
      5,
      9,
      10,
    ]);
    expect(sizes(withheld({ ...file, minGroup: 10, groups }, 5)), 'a stricter file').to.deep.equal([
      undefined,
      undefined,
      undefined,
      10,
    ]);
    expect(smallestGroup(NaN)).to.equal(10);
    expect(smallestGroup(7.5)).to.equal(8);
  });
});

describe('a score that too few people gave', () => {
  const shy: Summary = {
    ...about,
    total: { n: 30, scores: { overall: { n: 30, mean: 3 }, 'theme:data': { n: 18, mean: 2 } } },
    groups: [
      { id: 'scl', n: 15, scores: { overall: { n: 15, mean: 3 }, 'theme:data': { n: 14, mean: 2 } } },
      { id: 'aspiring', n: 15, scores: { overall: { n: 15, mean: 3 }, 'theme:data': { n: 4, mean: 2 } } },
    ],
  };

  it('goes from its group and, since it could be worked out, from the total', () => {
    const { groups, total } = withheld(shy);
    expect(Object.keys(groups[1]!.scores!)).to.deep.equal(['overall']);
    expect(Object.keys(groups[0]!.scores!)).to.deep.equal(['overall', 'theme:data']);
    expect(Object.keys(total!.scores!)).to.deep.equal(['overall']);
  });
});

/** A summary as a collector would have it before anything is withheld: every person in one group, or in none. */
const anySummary = fc
  .record({
    groups: fc.array(fc.array(fc.integer({ min: 0, max: 60 }), { minLength: 3, maxLength: 3 }), { maxLength: 6 }),
    without: fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 3, maxLength: 3 }),
    withTotal: fc.boolean(),
    before: fc.array(fc.boolean(), { minLength: 6, maxLength: 6 }),
  })
  .map(({ groups, without, withTotal, before }) => {
    const names = ['overall', 'skills', 'theme:data'];
    const scores = (given: number[]) =>
      Object.fromEntries(names.map((name, at) => [name, { n: given[at]!, mean: 3, counts: [0, 0, given[at]!, 0, 0] }]));
    const whole = (given: number[]) => ({ n: Math.max(...given), scores: scores(given) });
    const sum = (at: number) => [...groups, without].reduce((all, given) => all + given[at]!, 0);
    const total = {
      n: [...groups, without].reduce((all, given) => all + Math.max(...given), 0),
      scores: scores([0, 1, 2].map(sum)),
    };
    const file: Summary = {
      ...about,
      ...(withTotal && { total }),
      groups: groups.map((given, at) => ({
        id: `g${at}`,
        ...whole(given),
        ...(before[at] && { withheld: true as const }),
      })),
    };
    return file;
  });
const anyMinimum = fc.option(fc.integer({ min: -3, max: 30 }), { nil: undefined });
const promised = (asked = 10) => Math.max(5, asked);

/** Every number of people that somebody with the file can see, or get by taking what is shown from the total. */
function* seen({ total, groups }: Summary): Generator<number> {
  const names = new Set([total, ...groups].flatMap((one) => Object.keys(one?.scores ?? {})));
  const parts: [number | undefined, (number | undefined)[]][] = [
    [total?.n, groups.map(({ n }) => n)],
    ...[...names].map((name): [number | undefined, (number | undefined)[]] => [
      total?.scores?.[name]?.n,
      groups.map(({ scores }) => scores?.[name]?.n),
    ]),
  ];
  for (const [whole, pieces] of parts) {
    yield* [whole, ...pieces].filter((n) => n !== undefined);
    if (whole === undefined) continue;
    const left = pieces.reduce<number>((rest, n) => rest - (n ?? 0), whole);
    if (left !== 0 || pieces.includes(undefined)) yield left;
  }
}

describe('whoever reads a summary', () => {
  it('finds no group of people under the minimum, stated or by subtraction', () => {
    fc.assert(
      fc.property(anySummary, anyMinimum, (file, minimum) =>
        [...seen(withheld(file, minimum))].every((n) => n >= promised(minimum)),
      ),
      { numRuns: 1000 },
    );
  });

  it('sees every group that has enough people', () => {
    fc.assert(
      fc.property(anySummary, anyMinimum, (file, minimum) => {
        const after = withheld(file, minimum);
        file.groups.forEach(({ n, withheld: before }, at) => {
          expect(after.groups[at]!.n).to.equal(!before && n! >= promised(minimum) ? n : undefined);
        });
      }),
    );
  });

  it('sees the same after it has been done twice', () => {
    fc.assert(
      fc.property(anySummary, anyMinimum, (file, minimum) => {
        const once = withheld(file, minimum);
        expect(withheld(once, minimum)).to.deep.equal(once);
      }),
    );
  });

  it('sees nothing that this version of the file does not know, and so cannot judge', () => {
    const more = {
      ...about,
      people: ['Nia'],
      groups: [{ id: 'scl', ...scored(12), names: ['Nia'] }],
    } as unknown as Summary;
    expect(JSON.stringify(withheld(more))).to.not.contain('Nia');
  });
});
