import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { keyOf } from '../../../src/domain/duties/answers.js';
import type { Duties } from '../../../src/domain/duties/definition.js';
import { ANSWERS, NATIONS, PROVIDERS } from '../../../src/domain/duties/duty.js';
import { dutiesReading } from '../../../src/domain/duties/reading.js';
import { isPossible } from '../../../src/domain/duties/sent.js';
import { Pile } from '../../../src/domain/summary/pile.js';
import { summarise } from '../../../src/domain/summary/summarise.js';
import type { Result } from '../../../src/results/result.js';
import { begin, outcome } from '../../../src/widgets/wifi-readiness-check/model.js';
import { result } from '../summary/people.js';
import { answered, check, duties, given } from './checks.js';

const config = duties(
  check('a'),
  check('b', { status: 'good-practice', group: 'technical' }),
  check('c', { nations: ['wales'] }),
  check('d', { status: 'watch' }),
  check('e', { status: 'contract', providers: ['supplier'], group: 'technical' }),
);
const MINIMUM = 10;

const service = (answers: Result['answers'], more: Partial<Result> = {}): Result =>
  result({
    kind: 'wifi-check',
    widget: 'wifi-readiness-check',
    tier: 'internal',
    answers,
    data: { nation: 'wales', provider: 'supplier', sites: 0 },
    ...more,
  });

const services = (n: number, answers: Result['answers'], more: Partial<Result> = {}) =>
  Array.from({ length: n }, () => service(answers, more));

function summaryOf(results: readonly Result[], of: Duties = config) {
  const definition = { id: 'example', version: '1' };
  const widget = 'wifi-readiness-check';
  const pile = new Pile({ widget, definition, reading: dutiesReading(of) });
  for (const one of results) pile.put(one);
  return summarise({ widget, definition, minGroup: MINIMUM, today: '2026-11-22' }, pile.cells(MINIMUM));
}

describe('the summary of a check of duties', () => {
  it('counts how many services gave each answer to a check, what nobody knows first, to the nearest five, and so the share that is open', () => {
    const { scores } = summaryOf([
      ...services(11, { a: 'dk' }),
      ...services(6, { a: 'no' }),
      ...services(2, { a: 'na' }),
    ]).total!;
    expect(scores!['check:a']).to.deep.equal({ n: 19, counts: [10, 5, 0, 0, 0], mean: 78.95 });
  });

  it('has the mean share of each answer, whole, of the law alone, and by group of checks', () => {
    const { scores } = summaryOf([
      ...services(10, { a: 'yes', b: 'no' }),
      ...services(10, { a: 'dk', b: 'no', c: 'dk', e: 'na' }),
    ]).total!;
    const means = (name: string) => ANSWERS.map((answer) => scores![`${name}:${answer}`]!.mean);
    expect(means('overall')).to.deep.equal([25, 0, 37.5, 25, 12.5]);
    expect(means('law')).to.deep.equal([50, 0, 0, 50, 0]);
    expect(means('group:technical')).to.deep.equal([0, 0, 75, 0, 25]);
  });

  it('leaves out the checks that ask for nothing, and answers to checks that do not apply', () => {
    const here = { nation: 'england', provider: 'library', sites: 0 };
    const { scores } = summaryOf(services(10, { a: 'yes', c: 'no', d: 'no', e: 'no' }, { data: here })).total!;
    expect(Object.keys(scores!).filter((name) => name.startsWith('check:'))).to.deep.equal(['check:a']);
    expect(scores!['overall:yes']!.mean).to.equal(100);
  });

  it('tells nothing of a check that fewer than ten services of a group answered', () => {
    const { groups } = summaryOf([
      ...services(11, { a: 'yes' }, { group: 'county' }),
      ...services(9, { b: 'dk' }, { group: 'county' }),
      ...services(9, { a: 'no' }, { group: 'island' }),
    ]);
    expect(groups.map(({ id, n }) => [id, n])).to.deep.equal([['county', 20]]);
    expect(groups[0]!.scores).to.have.property('check:a');
    expect(groups[0]!.scores).to.not.have.any.keys('check:b', 'group:technical:dk');
  });
});

describe('the summary of a check of duties with one check in a group', () => {
  it('has no share of that group, which would count the answers to the check one by one', () => {
    const of = duties(check('a'), check('b', { status: 'contract' }), check('c', { group: 'technical' }));
    const { scores } = summaryOf(services(10, { a: 'yes', b: 'no', c: 'dk' }), of).total!;
    expect(scores!).to.have.property('group:role:yes');
    expect(scores!).to.not.have.property('group:technical:dk');
  });
});

describe('the marks of a check of duties', () => {
  const reading = dutiesReading(config);
  const sites = [1, 2].map((at) => ({ id: `site-${at}`, name: `Site ${at}` }));
  const keys = config.checks.flatMap(({ id }) => [id, ...sites.map((site) => keyOf(id, site.id))]);
  const anybody = fc.record({
    nation: fc.constantFrom(...NATIONS),
    provider: fc.constantFrom(...PROVIDERS),
    answers: fc.dictionary(fc.constantFrom(...keys), fc.constantFrom(...ANSWERS)),
    bySite: fc.subarray(config.checks.map(({ id }) => id)),
    sites: fc.subarray(sites),
  });

  it('give the scores that the widget itself gives, and find nothing impossible, whoever answered what', () => {
    fc.assert(
      fc.property(anybody, ({ answers, nation, provider, ...more }) => {
        const state = { ...begin(), at: 'results', nation, provider, ...answered(answers, more) };
        const { answers: sent, data, scores } = outcome(config, state);
        const marks = reading.marks(service(sent, { data }));
        expect(marks.length).to.equal(reading.length);
        expect(reading.scores(marks)).to.deep.equal(scores);
        expect(isPossible(config, { answers: sent, data })).to.equal(true);
      }),
    );
  });

  it('take nothing from a result that somebody has tampered with, and call it impossible', () => {
    const data = { nation: 'wales', provider: 'library', sites: 1e9 };
    for (const forged of [
      { a: 'maybe' },
      { zzz: 'yes' },
      { e: 'yes' },
      { 'a@site-1': 'no', a: 'yes' },
      { constructor: 'yes' },
      { a: given('yes') },
    ]) {
      const { yes, part } = reading.scores(reading.marks(service(forged, { data })));
      expect([yes, part]).to.deep.equal([0, 0]);
      expect(isPossible(config, { answers: forged, data })).to.equal(false);
    }
    expect(reading.scores(reading.marks(service({ a: 'yes' }, { data: {} })))['unanswered']).to.equal(0);
  });
});
