import { expect } from '@open-wc/testing';
import { Pile, ratingsReading } from '../../../src/domain/summary/pile.js';
import { summarise, summaryText } from '../../../src/domain/summary/summarise.js';
import { summary } from '../../../src/domain/summary/summary.js';
import { withheld } from '../../../src/domain/summary/withhold.js';
import type { Definition } from '../../../src/domain/questionnaire/definition.js';
import type { Result } from '../../../src/results/result.js';
import audit2014 from '../../../src/widgets/skills-audit/content/audit-2014.json' with { type: 'json' };
import { asking, rating } from '../questionnaire/questions.js';
import { group, people, result, shuffled } from './people.js';

const example = asking([rating('wifi'), rating('law')]);
const MINIMUM = 10;

function pileOf(results: readonly Result[], definition: Definition = example): Pile {
  const pile = new Pile({ widget: 'skills-audit', definition, reading: ratingsReading(definition) });
  for (const one of results) pile.put(one);
  return pile;
}

function summaryOf(
  results: readonly Result[],
  { campaign, groups = ['scl', 'aspiring'] as string[] | undefined, definition = example } = {} as {
    campaign?: string;
    groups?: string[] | undefined;
    definition?: Definition;
  },
) {
  return summarise(
    { widget: 'skills-audit', definition, campaign, groups, minGroup: MINIMUM, today: '2026-11-22' },
    pileOf(results, definition).cells(MINIMUM, campaign),
  );
}

describe('a pile of results', () => {
  it('has each person once, whatever is put on it twice', () => {
    const [one, other] = [result({ answers: { wifi: 3 } }), result({ answers: { wifi: 3 } })];
    const pile = new Pile({ widget: 'skills-audit', definition: example, reading: ratingsReading(example) });
    expect([one, other, one].map((each) => pile.put(each))).to.deep.equal(['taken', 'taken', 'doubled']);
    expect(pile.size).to.equal(2);
  });

  it('keeps the latest revision, whichever came first', () => {
    const first = result({ answers: { wifi: 1 } });
    const second = { ...first, rev: 2, answers: { wifi: 5 } };
    expect([first, second].map((each) => pileOf([]).put(each))).to.deep.equal(['taken', 'taken']);
    const [one, other] = [pileOf([first]), pileOf([second])];
    expect([one.put(second), other.put(first)]).to.deep.equal(['replaced', 'outdated']);
    expect(one.cells(1)).to.deep.equal(other.cells(1));
  });

  it('does not count an earlier revision when the latest is for a few people’s eyes, or answers other questions', () => {
    for (const change of [{ tier: 'personal' as const }, { definition: { id: 'example', version: '2' } }]) {
      const first = result({ answers: { wifi: 1 } });
      const second = { ...first, rev: 2, ...change };
      expect(pileOf([first, second]).size).to.equal(0);
      expect(pileOf([second, first]).size).to.equal(0);
    }
  });

  it('says which results it cannot use', () => {
    const pile = pileOf([]);
    expect(pile.put(result({ widget: 'digital-quiz' }))).to.equal('other-widget');
    expect(pile.put(result({ definition: { id: 'another', version: '1' } }))).to.equal('other-questions');
    expect(pile.put(result({ tier: 'personal' }))).to.equal('personal');
    expect(pile.size).to.equal(0);
  });

  it('says so when two results have one name, and comes to the same whichever is first', () => {
    const one = result({ answers: { wifi: 1 } });
    const other = { ...one, answers: { wifi: 5 } };
    const pile = pileOf([one]);
    expect(pile.put(other)).to.equal('unlike');
    expect(pile.cells(1)).to.deep.equal(pileOf([other, one]).cells(1));
  });

  it('tells its owner the sizes of all groups, small ones too', () => {
    const pile = pileOf([...people(2, {}, { group: 'scl', campaign: 'spring' }), ...people(3, {})]);
    expect([...pile.sizes()]).to.deep.equal([
      ['scl', 2],
      [undefined, 3],
    ]);
    expect([...pile.sizes('spring')]).to.deep.equal([['scl', 2]]);
    expect(pile.campaigns()).to.deep.equal(['spring']);
  });
});

describe('the summary of a pile', () => {
  const everybody = () => [
    ...people(12, { wifi: 4, law: 2 }, { group: 'scl', campaign: 'spring' }),
    ...people(11, { wifi: 2, law: null }, { group: 'aspiring', campaign: 'autumn' }),
    ...people(10, { wifi: 5 }),
  ];

  it('is a summary file, and reads back as it was written', () => {
    const made = summaryOf(everybody());
    expect(summary.parse(JSON.parse(summaryText(made)))).to.deep.equal(made);
    expect(withheld(made).groups).to.deep.equal(made.groups);
  });

  it('has the groups that the questions offer, and everybody who is shown in the total', () => {
    const { groups, total } = summaryOf(everybody());
    expect(groups.map(({ id, n }) => [id, n])).to.deep.equal([
      ['scl', 12],
      ['aspiring', 11],
    ]);
    expect(total!.n).to.equal(33);
    expect(total!.scores!['question:wifi']!.mean).to.equal(3.64); // (12 × 4 + 11 × 2 + 10 × 5) / 33
  });

  it('withholds a small group, and leaves it out of the total, so that it cannot be found by subtraction', () => {
    const small = [...people(12, { wifi: 4 }, { group: 'scl' }), ...people(9, { wifi: 1 }, { group: 'aspiring' })];
    const { groups, total } = summaryOf(small);
    expect(groups[1]).to.deep.equal({ id: 'aspiring', withheld: true });
    expect(total!.n).to.equal(12);
  });

  it('does not say that a group which the questions offer has nobody in it', () => {
    const { groups } = summaryOf(people(12, { wifi: 4 }, { group: 'scl' }));
    expect(groups[1]).to.deep.equal({ id: 'aspiring', withheld: true });
  });

  it('does not name a group of a few people that somebody has made up', () => {
    const named = [...people(12, { wifi: 4 }, { group: 'north' }), ...people(1, { wifi: 1 }, { group: 'Ann Evans' })];
    expect(summaryOf(named, { groups: [] }).groups.map(({ id }) => id)).to.deep.equal(['north']);
    expect(JSON.stringify(summaryOf(named))).not.to.include('Ann');
  });

  it('leaves out, of all campaigns together, the few of one campaign, whom subtraction would show', () => {
    const both = [
      ...people(20, { wifi: 4 }, { group: 'scl', campaign: 'spring' }),
      ...people(3, { wifi: 1 }, { group: 'scl', campaign: 'autumn' }),
    ];
    expect(summaryOf(both).groups[0]!.n).to.equal(20);
    expect(summaryOf(both, { campaign: 'spring' }).groups[0]!.n).to.equal(20);
    expect(summaryOf(both, { campaign: 'autumn' }).groups[0]).to.deep.equal({ id: 'scl', withheld: true });
  });

  it('is the same file in whatever order results come, and however often', () => {
    const all = everybody();
    const text = summaryText(summaryOf(all));
    for (const seed of [1, 2, 3]) {
      expect(summaryText(summaryOf(shuffled([...all, ...all.slice(5, 20)], seed)))).to.equal(text);
    }
  });

  it('is of the day of the latest result, or of today where somebody’s clock is ahead', () => {
    const on = (finishedAt: string) => people(10, { wifi: 3 }, { finishedAt });
    expect(summaryOf(on('2026-11-20T23:30:00-02:00')).asOf).to.equal('2026-11-21');
    expect(summaryOf(on('2099-01-01T00:00:00Z')).asOf).to.equal('2026-11-22');
  });

  it('gives back what the report of 2014 says of 85 and 133 people, and who was stronger where', () => {
    const definition = audit2014 as unknown as Definition;
    const ratings = 23;
    const results = [
      // The sums are the ones nearest to the published means; that Q05 and Q09 are the other way round is the report's.
      ...group(definition, { id: 'scl', n: 85, sum: Math.round(3.38 * 85 * ratings), instead: { Q05: 3, Q09: 3 } }),
      ...group(definition, {
        id: 'aspiring',
        n: 133,
        sum: Math.round(3.25 * 133 * ratings),
        instead: { Q05: 4, Q09: 4 },
      }),
    ];
    const { groups } = summaryOf(results, { definition });
    expect(groups.map(({ id, n, scores }) => [id, n, scores!['overall']!.mean])).to.deep.equal([
      ['scl', 85, 3.38],
      ['aspiring', 133, 3.25],
    ]);
    const [scl, aspiring] = groups.map(({ scores }) => scores!);
    for (const reversed of ['question:Q05', 'question:Q09']) {
      expect(scl![reversed]!.mean).to.be.below(aspiring![reversed]!.mean);
    }
  });
});
