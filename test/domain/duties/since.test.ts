import { expect } from '@open-wc/testing';
import { changesSince } from '../../../src/domain/duties/since.js';
import { isOld } from '../../../src/domain/duties/stale.js';
import { answered, check } from './checks.js';

describe('what is different from the last time', () => {
  it('is every check that was answered both times and differently', () => {
    const checks = ['a', 'b', 'c', 'd'].map((id) => check(id));
    const before = answered({ a: 'dk', b: 'yes', c: 'no' });
    const now = answered({ a: 'yes', b: 'yes', d: 'no' });
    const found = changesSince(before, now, checks).map((one) => [one.check.id, one.before, one.now]);
    expect(found).to.deep.equal([['a', 'dk', 'yes']]);
  });
});

describe('a check that nobody has looked at', () => {
  it('is old after more than a year', () => {
    expect(isOld('2026-11-22', Date.parse('2027-11-22T00:00:00Z'))).to.equal(false);
    expect(isOld('2026-11-22', Date.parse('2027-11-22T00:00:01Z'))).to.equal(true);
  });
});
