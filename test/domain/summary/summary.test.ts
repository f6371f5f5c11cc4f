import { expect } from '@open-wc/testing';
import { summary } from '../../../src/domain/summary/summary.js';

const sound = {
  schema: 'library-widgets/summary/1',
  widget: 'skills-audit',
  definition: { id: 'skills-audit-2014', version: '1' },
  campaign: 'spring',
  asOf: '2026-11-22',
  minGroup: 10,
  source: { title: { en: 'A survey', cy: 'Arolwg' }, address: 'https://example.org/survey', note: 'All services' },
  sample: true,
  total: { n: 30, scores: { overall: { n: 30, mean: 3.1 } } },
  groups: [
    {
      id: 'scl',
      label: { en: 'Heads', cy: 'Penaethiaid' },
      n: 30,
      scores: { 'theme:data': { n: 29, mean: 2.5, counts: [3, 9, 9, 5, 3] } },
    },
    { id: 'aspiring', withheld: true },
  ],
};

const refusal = (file: unknown) => {
  const { error } = summary.safeParse(file);
  return error?.issues.map(({ path }) => path.join('.')).join(' ');
};

describe('a summary file', () => {
  it('reads whole', () => {
    expect(summary.parse(sound)).to.deep.equal(sound);
  });

  it('reads with things in it that a later version has added', () => {
    const later = { ...sound, releases: 3, groups: [{ ...sound.groups[0], median: 3 }] };
    expect(summary.parse(later)).to.deep.equal(later);
  });

  it('is refused, with the place, when a number of people is not one', () => {
    for (const n of [-1, 1.5, '12', null, Infinity]) {
      expect(refusal({ ...sound, groups: [{ id: 'scl', n }] })).to.equal('groups.0.n');
    }
  });

  it('is refused when a mean is no number', () => {
    expect(refusal({ ...sound, total: { n: 30, scores: { overall: { n: 30, mean: NaN } } } })).to.equal(
      'total.scores.overall.mean',
    );
  });

  it('is refused when two groups have one name, so that nobody is counted under another', () => {
    expect(
      refusal({
        ...sound,
        groups: [
          { id: 'scl', n: 20 },
          { id: 'scl', n: 30 },
        ],
      }),
    ).to.equal('groups');
  });

  it('is refused when it is something else', () => {
    expect(refusal({ ...sound, schema: 'library-widgets/result/1' })).to.equal('schema');
    expect(refusal([])).to.equal('');
    expect(refusal('<!doctype html>')).to.equal('');
  });

  it('is dated by a day, a month or a year', () => {
    for (const asOf of ['2014', '2014-07', '2026-11-22']) expect(refusal({ ...sound, asOf })).to.equal(undefined);
    for (const asOf of ['July 2014', '2014-13', '2014-07-32', '']) expect(refusal({ ...sound, asOf })).to.equal('asOf');
  });

  it('cannot reach into what all objects share', () => {
    expect(refusal(JSON.parse(JSON.stringify(sound).replace('theme:data', 'constructor')))).to.equal(
      'groups.0.scores.constructor',
    );
  });
});
