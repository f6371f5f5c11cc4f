import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { pulseReading } from '../../../src/domain/pulse/reading.js';
import { surveyGroup, surveyGroupName, surveyGroups } from '../../../src/domain/survey/groups.js';
import { surveyReading } from '../../../src/domain/survey/reading.js';
import { heldBack } from '../../../src/domain/summary/held-back.js';
import { Pile, type PileOf } from '../../../src/domain/summary/pile.js';
import { summarise } from '../../../src/domain/summary/summarise.js';
import type { GroupScore, Summary } from '../../../src/domain/summary/summary.js';
import type { Result } from '../../../src/results/result.js';
import { result } from '../summary/people.js';
import { pulse, survey } from './surveys.js';

const MINIMUM = 5;
const SURVEY: PileOf = { widget: 'digital-survey', definition: survey, reading: surveyReading(survey) };
const PULSE: PileOf = { widget: 'pulse-survey', definition: pulse, reading: pulseReading(pulse) };
const groups = { 'digital-survey': surveyGroups(survey), 'pulse-survey': surveyGroups(pulse) };

const of = ({ widget, definition: { id, version } }: PileOf, changes: Partial<Result>): Result =>
  result({ widget, definition: { id, version }, ...changes });
const person = (answers: Record<string, unknown>, changes: Partial<Result> = {}): Result =>
  of(SURVEY, { answers, group: surveyGroup(survey, answers as Record<string, string>), ...changes });
const answer = (wave: string, answers: Record<string, unknown>): Result =>
  of(PULSE, { answers, group: answers['team'] as string, data: { wave } });

function told(pileOf: PileOf, all: readonly Result[], campaign?: string): Summary {
  const pile = new Pile(pileOf);
  all.forEach((one) => pile.put(one));
  const about = { ...pileOf, campaign, minGroup: MINIMUM, today: '2026-12-31' };
  return summarise({ ...about, groups: groups[pileOf.widget as keyof typeof groups] }, pile.cells(MINIMUM, campaign));
}

const many = (n: number, make: (at: number) => Result): Result[] => Array.from({ length: n }, (_, at) => make(at));

describe('what is told of a survey', () => {
  it('is the share of people who chose each option, and the mean of each side of a pair', () => {
    const all = many(20, (at) =>
      person({
        'pair.confident.me': 5,
        'pair.confident.service': at < 10 ? 2 : 3,
        'learning.choices': at < 15 ? ['staff-skills', 'ebooks'] : ['ebooks'],
      }),
    );
    const scores = told(SURVEY, all).total!.scores!;
    expect(scores['question:pair.confident.me']).to.include({ n: 20, mean: 5 });
    expect(scores['question:pair.confident.service']).to.include({ n: 20, mean: 2.5 });
    expect(scores['option:learning.choices:staff-skills']).to.deep.equal({ n: 20, mean: 75, counts: [5, 15] });
    expect(scores['option:learning.choices:ebooks']).to.deep.equal({ n: 20, mean: 100, counts: [0, 20] });
    expect(scores['option:learning.choices:lms']).to.deep.equal({ n: 20, mean: 0, counts: [20, 0] });
  });

  it('counts nobody for a theme that they passed over or answered in words', () => {
    const all = many(12, (at) => person(at < 7 ? { 'learning.choices': ['lms'] } : { 'learning.words': 'Time' }));
    expect(told(SURVEY, all).total!.scores!['option:learning.choices:lms']!.n).to.equal(7);
  });

  it('holds nothing of open words, of options that nobody offers, or of a quotation where there are no words', () => {
    const strange = { 'learning.choices': ['nonsense'], years: 'toString', quote: 'yes', 'learning.words': '' };
    const { reading } = SURVEY;
    expect(reading.marks(person(strange))).to.equal(reading.marks(person({})));
    const said = reading.marks(person({ 'learning.words': 'The head of service is', quote: 'yes' }));
    expect(said)
      .to.match(/^[-01]+$/)
      .and.have.length(reading.length);
  });

  it('is told by the two profile questions together, each pair of answers a group', () => {
    expect(surveyGroups(survey)).to.deep.equal(['new.low', 'new.high', 'old.low', 'old.high']);
    expect(surveyGroupName(survey, 'old.low', 'cy')).to.equal('old (Cymraeg); low (Cymraeg)');
    expect(surveyGroup(survey, { years: 'new' })).to.equal(undefined);
    const all = [
      ...many(6, () => person({ years: 'new', confidence: 'low', 'pair.confident.me': 1 })),
      ...many(4, () => person({ years: 'new', confidence: 'high', 'pair.confident.me': 5 })),
    ];
    const { groups: cells, total } = told(SURVEY, all);
    expect(cells.map(({ id, n }) => [id, n])).to.deep.equal([
      ['new.low', 6],
      ['new.high', undefined],
      ['old.low', undefined],
      ['old.high', undefined],
    ]);
    expect(total!.n, 'nobody finds the four by subtraction').to.equal(6);
  });
});

describe('what is told of a pulse survey', () => {
  const items = { purpose: 4, time: 2, voice: 3 };

  it('is each item in each wave, by team and over all', () => {
    const all = [
      ...many(6, () => answer('spring', { ...items, team: 'branch' })),
      ...many(7, () => answer('summer', { ...items, time: 4, team: 'branch' })),
    ];
    const { total, groups: teams } = told(PULSE, all);
    expect(total!.scores!['wave:spring:question:time']).to.include({ n: 6, mean: 2 });
    expect(total!.scores!['wave:summer:question:time']).to.include({ n: 7, mean: 4 });
    expect(teams[0]!.scores!['wave:summer:overall']).to.include({ n: 7 });
    expect(Object.keys(total!.scores!).filter((name) => !name.startsWith('wave:'))).to.deep.equal([]);
  });

  it('is nothing of a wave that too few have answered, nor of one that nobody knows', () => {
    const all = [
      ...many(6, () => answer('spring', items)),
      ...many(4, () => answer('summer', items)),
      ...many(9, () => answer('winter', items)),
    ];
    const { total } = told(PULSE, all);
    expect(Object.keys(total!.scores!).filter((name) => name.includes('question:time'))).to.deep.equal([
      'wave:spring:question:time',
    ]);
  });
});

/** Every figure of a summary, by where it stands, with how many people it is about. */
function figures({ total, groups: all }: Summary): Map<string, GroupScore> {
  return new Map(
    [{ id: 'total', scores: total?.scores }, ...all].flatMap(({ id, scores }) =>
      Object.entries(scores ?? {}).map(([name, score]): [string, GroupScore] => [`${id} ${name}`, score]),
    ),
  );
}

/** Whether a figure of some people can be turned into one of a few by taking others away. */
function hidesEveryFew(summary: Summary): void {
  const { total, groups: all } = summary;
  const names = new Set([...all, ...(total ? [total] : [])].flatMap(({ scores = {} }) => Object.keys(scores)));
  for (const name of names) {
    const parts = all.map(({ scores }) => scores?.[name]?.n ?? 0);
    for (const n of parts) expect(n === 0 || n >= MINIMUM, `${name}: ${n}`).to.equal(true);
    const whole = total?.scores?.[name]?.n;
    if (whole === undefined) continue;
    const rest = whole - parts.reduce((sum, n) => sum + n, 0);
    expect(rest === 0 || rest >= MINIMUM, `${name}: ${rest} in no group`).to.equal(true);
  }
}

describe('waves and cross-tabs together', () => {
  const waves = fc.constantFrom('spring', 'spring', 'summer', 'autumn');
  const points = fc.constantFrom(1, 2, 3, 4, 5);
  const pulses = fc.record({
    wave: waves,
    purpose: points,
    time: fc.option(points, { nil: undefined }),
    team: fc.constantFrom('branch', 'branch', 'central', undefined),
  });
  const surveys = fc.record({
    years: fc.constantFrom('new', 'old', 'old', undefined),
    confidence: fc.constantFrom('low', 'high', 'high', undefined),
    'pair.confident.me': fc.option(points, { nil: undefined }),
    'learning.choices': fc.option(fc.subarray(['staff-skills', 'ebooks', 'lms'], { minLength: 1 }), { nil: undefined }),
  });

  /** Publishes after each batch, following the summary before, and looks at each and at what has moved since. */
  function publishes(pileOf: PileOf, batches: readonly (readonly Result[])[]): void {
    let before: Summary | undefined;
    const all: Result[] = [];
    for (const batch of batches) {
      all.push(...batch);
      const fresh = told(pileOf, all);
      const now = before ? heldBack(fresh, before) : fresh;
      hidesEveryFew(now);
      const last = before && figures(before);
      for (const [place, { n }] of figures(now)) {
        const more = n - (last?.get(place)?.n ?? 0);
        expect(more === 0 || more >= MINIMUM, `${place}: ${more} more`).to.equal(true);
      }
      before = now;
    }
  }

  it('show no small group of a pulse survey, however often it is published', () => {
    fc.assert(
      fc.property(fc.array(fc.array(pulses, { maxLength: 25 }), { minLength: 1, maxLength: 5 }), (batches) =>
        publishes(
          PULSE,
          batches.map((batch) => batch.map(({ wave, ...answers }) => answer(wave, defined(answers)))),
        ),
      ),
      { numRuns: 200 },
    );
  });

  it('show no small group of a survey by years and confidence, however often it is published', () => {
    fc.assert(
      fc.property(fc.array(fc.array(surveys, { maxLength: 25 }), { minLength: 1, maxLength: 5 }), (batches) =>
        publishes(
          SURVEY,
          batches.map((batch) => batch.map((answers) => person(defined(answers)))),
        ),
      ),
      { numRuns: 200 },
    );
  });
});

const defined = (answers: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(answers).filter(([, value]) => value !== undefined));
