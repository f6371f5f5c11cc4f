import { expect } from '@open-wc/testing';
import { gapsOf, openByTopic } from '../../../src/domain/duties/gaps.js';
import { actionsOf } from '../../../src/domain/duties/plan.js';
import { answered, check, duties } from './checks.js';

describe('the gaps', () => {
  it('are what is not done, partly done or not known, the law first and within it what nobody knows', () => {
    const checks = [
      check('practice', { status: 'good-practice' }),
      check('begun'),
      check('unknown'),
      check('done'),
      check('elsewhere'),
      check('gone', { status: 'historic-no-action' }),
    ];
    const given = answered({ practice: 'dk', begun: 'part', unknown: 'dk', done: 'yes', elsewhere: 'na', gone: 'no' });
    expect(gapsOf(checks, given).map(({ key }) => key)).to.deep.equal(['unknown', 'begun', 'practice']);
  });

  it('are one for each site where sites differ', () => {
    const sites = [
      { id: 'site-1', name: 'Central' },
      { id: 'site-2', name: 'Harbour' },
      { id: 'site-3', name: 'Hill' },
    ];
    const given = answered({ map: 'no', 'map@site-1': 'yes', 'map@site-2': 'dk' }, { sites, bySite: ['map'] });
    const found = gapsOf([check('map')], given).map(({ key, site, answer }) => [key, site?.name, answer]);
    expect(found).to.deep.equal([
      ['map@site-2', 'Harbour', 'dk'],
      ['map@site-3', 'Hill', 'no'],
    ]);
  });

  it('lead to topics by the share that is open, without what does not apply', () => {
    const checks = [check('a'), check('b'), check('c', { group: 'technical' }), check('d'), check('e')];
    const given = answered({ a: 'no', b: 'yes', c: 'dk', d: 'na' });
    expect(openByTopic(duties(...checks), checks, given)).to.deep.equal([
      { topic: 'wifi-tech', share: 100 },
      { topic: 'corporate-ict', share: 100 },
      { topic: 'wifi-law', share: 50 },
    ]);
  });

  it('become actions with what was decided about each', () => {
    const gaps = gapsOf([check('a'), check('b')], answered({ a: 'no', b: 'dk' }));
    const actions = actionsOf(gaps, { a: { owner: 'ICT lead', due: '2027-01-31' } });
    expect(actions.map(({ key, owner, due }) => [key, owner, due])).to.deep.equal([
      ['b', undefined, undefined],
      ['a', 'ICT lead', '2027-01-31'],
    ]);
  });
});
