import { expect } from '@open-wc/testing';
import { answerTo, keysOf, sitesFrom } from '../../../src/domain/duties/answers.js';
import { answered } from './checks.js';

const sites = [
  { id: 'site-1', name: 'Central' },
  { id: 'site-2', name: 'Harbour' },
];

describe('an answer', () => {
  it('is one for all sites unless somebody says that they differ', () => {
    expect(keysOf('W07', { sites, bySite: [] })).to.deep.equal(['W07']);
    expect(keysOf('W07', { sites, bySite: ['W07'] })).to.deep.equal(['W07@site-1', 'W07@site-2']);
    expect(keysOf('W07', { sites: [], bySite: ['W07'] })).to.deep.equal(['W07']);
  });

  it('is the most pressing of the sites, and there is none before each site has one', () => {
    const about = { sites, bySite: ['W07'] };
    expect(answerTo('W07', answered({ 'W07@site-1': 'yes', 'W07@site-2': 'no' }, about))).to.equal('no');
    expect(answerTo('W07', answered({ 'W07@site-1': 'dk', 'W07@site-2': 'no' }, about))).to.equal('dk');
    expect(answerTo('W07', answered({ 'W07@site-1': 'yes' }, about))).to.equal(undefined);
  });

  it('for all sites holds at a site that has none of its own', () => {
    const about = { sites, bySite: ['W07'] };
    expect(answerTo('W07', answered({ W07: 'yes', 'W07@site-2': 'part' }, about))).to.equal('part');
    expect(answerTo('W07', answered({ W07: 'yes' }, about))).to.equal('yes');
  });
});

describe('sites', () => {
  it('are lines of text, each once, without the empty ones', () => {
    expect(sitesFrom(' Central \n\nHarbour\nCentral', [])).to.deep.equal(sites);
  });

  it('keep their ids, and so their answers, when others come and go', () => {
    expect(sitesFrom('Harbour\nHill\nMill', sites)).to.deep.equal([
      { id: 'site-2', name: 'Harbour' },
      { id: 'site-3', name: 'Hill' },
      { id: 'site-4', name: 'Mill' },
    ]);
  });

  it('keep them when only the words on a line have changed', () => {
    expect(sitesFrom('Central\nHarbour Library', sites)).to.deep.equal([
      { id: 'site-1', name: 'Central' },
      { id: 'site-2', name: 'Harbour Library' },
    ]);
    expect(sitesFrom('Harbour\nCentral', sites)).to.deep.equal([sites[1], sites[0]]);
  });
});
