import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { heldBack, heldGroups, unlike } from '../../../src/domain/summary/held-back.js';
import { Pile, ratingsReading } from '../../../src/domain/summary/pile.js';
import { summarise, summaryText } from '../../../src/domain/summary/summarise.js';
import type { Summary } from '../../../src/domain/summary/summary.js';
import type { Result } from '../../../src/results/result.js';
import { asking, rating } from '../questionnaire/questions.js';
import { people, result } from './people.js';

const definition = asking([rating('wifi'), rating('law')]);
const MINIMUM = 10;

function summaryOf(results: readonly Result[], minGroup = MINIMUM): Summary {
  const pile = new Pile({ widget: 'skills-audit', definition, reading: ratingsReading(definition) });
  for (const one of results) pile.put(one);
  const about = { widget: 'skills-audit', definition, groups: ['scl', 'aspiring'], today: '2026-12-31' };
  return summarise({ ...about, minGroup }, pile.cells(minGroup));
}

const of = (n: number, group?: string, wifi = 3) => people(n, { wifi, law: 3 }, group === undefined ? {} : { group });
const group = ({ groups }: Summary, id: string) => groups.find((one) => one.id === id);

describe('a group in a summary that follows another', () => {
  const first = [...of(20, 'scl'), ...of(30, 'aspiring')];
  const before = summaryOf(first);

  it('keeps its old figures, word for word, while fewer people than the minimum have joined', () => {
    const now = summaryOf([...first, ...of(9, 'scl', 5), ...of(10, 'aspiring', 5)]);
    const told = heldBack(now, before);
    expect(group(told, 'scl')).to.deep.equal(group(before, 'scl'));
    expect(group(told, 'aspiring')).to.deep.equal(group(now, 'aspiring'));
    expect(told).not.to.have.property('total');
    expect(heldGroups(now, told).map(({ id }) => id)).to.deep.equal(['scl']);
  });

  it('moves on with enough people, and the total with it', () => {
    const now = summaryOf([...first, ...of(10, 'scl', 5), ...of(10, 'aspiring', 5)]);
    expect(heldBack(now, before)).to.deep.equal(now);
    expect(heldGroups(now, now)).to.deep.equal([]);
  });

  it('keeps the old figures of a question that too few of the new people answered', () => {
    const now = summaryOf([...first, ...people(12, { wifi: 5 }, { group: 'scl' })]);
    const { scores } = group(heldBack(now, before), 'scl')!;
    expect(scores!['question:law']).to.deep.equal(group(before, 'scl')!.scores!['question:law']);
    expect(scores!['question:wifi']!.n).to.equal(32);
  });

  it('stays as it was when it has shrunk, has gone or has become too small, or when somebody has changed an answer', () => {
    const changed = first.map((one, at) => (at === 0 ? { ...one, rev: 2, answers: { wifi: 1, law: 1 } } : one));
    for (const now of [first.slice(1), first.slice(15), first.slice(20), changed]) {
      expect(group(heldBack(summaryOf(now), before), 'scl')).to.deep.equal(group(before, 'scl'));
    }
    const north = summaryOf([...first, ...of(12, 'north')]);
    expect(group(heldBack(before, north), 'north')?.n).to.equal(12);
  });

  it('makes the same file, byte for byte, when nobody or nobody but a few has come', () => {
    expect(summaryText(heldBack(before, before))).to.equal(summaryText(before));
    const later = [...of(3, 'scl'), ...of(2)].map((one) => ({ ...one, finishedAt: '2026-12-24T09:00:00Z' }));
    expect(summaryText(heldBack(summaryOf([...first, ...later]), before))).to.equal(summaryText(before));
  });

  it('does not show a few people who are in no group through the total', () => {
    const withOthers = [...first, ...of(15)];
    const now = summaryOf([...withOthers, ...of(3, undefined, 5), ...of(10, 'scl'), ...of(10, 'aspiring')]);
    expect(heldBack(now, summaryOf(withOthers))).not.to.have.property('total');
  });

  it('never gives the total again once it was left out, for nobody knows what it last told', () => {
    const second = [...first, ...of(15), ...of(3, 'scl')];
    const told = heldBack(summaryOf(second), summaryOf([...first, ...of(15)]));
    const third = [...second, ...of(2), ...of(20, 'scl'), ...of(20, 'aspiring')];
    expect(heldBack(summaryOf(third), told)).not.to.have.property('total');
  });
});

describe('a file that is no earlier edition', () => {
  const now = summaryOf(of(20, 'scl'));

  it('is known by its widget, its questions and its campaign', () => {
    expect(unlike(now, now)).to.equal(undefined);
    expect(unlike(now, { ...now, widget: 'digital-quiz' })).to.equal('widget');
    expect(unlike(now, { ...now, definition: { id: 'example', version: '2' } })).to.equal('questions');
    expect(unlike(now, { ...now, campaign: 'spring' })).to.equal('campaign');
  });
});

const anybody = fc.record({
  group: fc.constantFrom('scl', 'aspiring', 'north', undefined),
  wifi: fc.constantFrom(1, 5, null),
  law: fc.constantFrom(2, 4, undefined),
  edition: fc.integer({ min: 0, max: 2 }),
});

/** How many people each figure of a file is about, and those of the total that are in no group. */
function numbers({ total, groups }: Summary): Map<string, number> {
  const seen = new Map<string, number>();
  const rest = new Map<string, number>();
  const count = (name: string, of: string, n: number | undefined, sign: number) => {
    if (n === undefined) return;
    seen.set(`${of} ${name}`, n);
    rest.set(name, (rest.get(name) ?? 0) + sign * n);
  };
  for (const [of, one, sign] of [['total', total, 1] as const, ...groups.map((each) => [each.id, each, -1] as const)]) {
    count('people', of, one?.n, sign);
    for (const [name, { n }] of Object.entries(one?.scores ?? {})) count(name, of, n, sign);
  }
  if (total) for (const [name, n] of rest) seen.set(`nobody's ${name}`, n);
  return seen;
}

describe('whoever keeps every file that was published', () => {
  it('finds no difference between two of them of 1 to minimum - 1 people', () => {
    const minimum = 5;
    fc.assert(
      fc.property(fc.array(anybody, { minLength: 20, maxLength: 120 }), (all) => {
        const results = all.map(({ group: id, wifi, law }) =>
          result({ ...(id && { group: id }), answers: { wifi, ...(law && { law }) } }),
        );
        const files: Summary[] = [];
        for (const edition of [0, 1, 2]) {
          const now = summaryOf(
            results.filter((_, at) => all[at]!.edition <= edition),
            minimum,
          );
          files.push(files.length > 0 ? heldBack(now, files.at(-1)!) : now);
        }
        for (const [before, now] of [[0, 1] as const, [1, 2] as const, [0, 2] as const]) {
          const told = numbers(files[before]!);
          for (const [name, n] of numbers(files[now]!)) {
            const grown = Math.abs(n - (told.get(name) ?? n));
            if (grown > 0 && grown < minimum) throw new Error(`${name}: ${told.get(name)}, then ${n}`);
          }
        }
      }),
      { numRuns: 1000 },
    );
  });
});
