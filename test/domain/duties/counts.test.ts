import { expect } from '@open-wc/testing';
import { answeredOf, COUNTED, countsOf, lawFirst } from '../../../src/domain/duties/counts.js';
import { answered, check } from './checks.js';

describe('the counts of a check of duties', () => {
  const checks = [
    check('practice', { status: 'good-practice' }),
    check('law'),
    check('notified', { status: 'law-only-if-notified' }),
    check('gone', { status: 'historic-no-action' }),
    check('coming', { status: 'watch' }),
    check('guidance', { status: 'statutory-guidance' }),
  ];

  it('begin with what nobody knows and end with what nobody answered', () => {
    expect(COUNTED).to.deep.equal(['dk', 'no', 'part', 'yes', 'na', 'unanswered']);
  });

  it('leave out rules that are gone and rules that may come', () => {
    const given = answered({ law: 'dk', practice: 'yes', gone: 'no', coming: 'no', guidance: 'na' });
    expect(countsOf(checks, given)).to.deep.equal({ dk: 1, no: 0, part: 0, yes: 1, na: 1, unanswered: 1 });
  });

  it('say how far somebody is by everything that is asked', () => {
    expect(answeredOf(checks, answered({ law: 'dk', gone: 'yes' }))).to.equal(2);
  });

  it('have the law before guidance, and that before practice', () => {
    const order = ['law', 'notified', 'guidance', 'practice', 'gone', 'coming'];
    expect(lawFirst(checks).map(({ id }) => id)).to.deep.equal(order);
  });
});
