import { expect } from '@open-wc/testing';
import type { Given } from '../../src/domain/duties/answers.js';
import {
  answer,
  begin,
  differ,
  enter,
  go,
  goOn,
  nameSites,
  note,
  outcome,
} from '../../src/widgets/wifi-readiness-check/model.js';
import { join, resume } from '../../src/widgets/wifi-readiness-check/stored-model.js';
import { check, duties } from '../domain/duties/checks.js';

const config = duties(check('a'), check('b', { group: 'technical' }), check('c', { nations: ['wales'] }));
const given = (said: Given['answer']): Given => ({ answer: said, at: '2026-11-22T09:00:00.000Z' });
const started = enter(note(begin(), { nation: 'england', provider: 'supplier' }));

describe('a person at the Wi-Fi check', () => {
  it('does not start before they said where they are, and is told', () => {
    expect(enter(note(begin(), { nation: 'england' }))).to.include({ at: 'start', tried: true });
    expect(started.at).to.equal('overview');
  });

  it('goes from group to group, and after the last to the overview', () => {
    const first = go(started, 'group.role');
    const second = goOn(config, first);
    expect([second.at, goOn(config, second).at]).to.deep.equal(['group.technical', 'overview']);
  });

  it('ends with the answers that count, by site where sites differ, and not those of another nation', () => {
    let now = nameSites(started, 'Central');
    for (const [key, said] of [
      ['a', 'yes'],
      ['b', 'dk'],
      ['b@site-1', 'no'],
      ['c', 'no'],
    ] as const) {
      now = answer(now, key, given(said));
    }
    const { answers, scores, topics, tier } = outcome(config, go(differ(now, 'b', true), 'results'));
    expect(answers).to.deep.equal({ a: 'yes', b: 'no', 'b@site-1': 'no' });
    expect(scores).to.include({ yes: 1, no: 1, dk: 0, gaps: 1, 'topic:wifi-law': 0, 'topic:wifi-tech': 100 });
    expect(topics).to.deep.equal(['wifi-tech', 'corporate-ict']);
    expect(tier).to.equal('internal');
  });

  it('says nothing of a new site that was said of one that is gone', () => {
    const before = answer(nameSites(started, 'Central\nHarbour'), 'a@site-2', given('no'));
    const gone = nameSites(before, 'Central');
    const other = nameSites(gone, 'Central\nHill');
    expect(gone.answers).to.deep.equal({});
    expect([other.sites.map(({ name }) => name), other.answers]).to.deep.equal([['Central', 'Hill'], {}]);
    expect(nameSites(before, 'Central\nHarbour Library').answers).to.deep.equal(before.answers);
  });

  it('keeps what two tabs did, and where both did the same thing, what this one did', () => {
    const base = answer(started, 'a', given('dk'));
    const theirs = answer(answer(base, 'a', given('no')), 'b', given('yes'));
    const mine = { ...answer(base, 'a', given('part')), notes: { b: 'Seen' } };
    const joined = join(base, theirs, mine);
    expect(joined.answers).to.deep.equal({ a: given('part'), b: given('yes') });
    expect(joined.notes).to.deep.equal({ b: 'Seen' });
    expect(join(base, theirs, base).answers).to.deep.equal(theirs.answers);
  });

  it('is sent to the overview from a group that is not there any more, and to the start without a nation', () => {
    const at = (stored: object) => resume(config, { ...started, ...stored })!.state.at;
    expect([at({ at: 'group.role' }), at({ at: 'group.gone' }), at({ at: 'results', nation: 'france' })]).to.deep.equal(
      ['group.role', 'overview', 'start'],
    );
  });

  it('is not troubled by what somebody else wrote into their device', () => {
    const { state, lost } = resume(config, {
      at: 'overview',
      nation: 'england',
      provider: 'supplier',
      answers: { a: { answer: 'yes', at: 'x' }, b: { answer: 'maybe', at: 'x' }, toString: 5, 'a@site-9': given('no') },
      sites: [{ id: 5 }, null, { id: 'site-1', name: '' }],
      bySite: ['a', 7, 'gone'],
      notes: 'none',
      conflicts: [{}, 5],
    })!;
    expect(Object.keys(state.answers)).to.deep.equal(['a']);
    expect(lost).to.deep.equal(['b', 'toString', 'a@site-9']);
    expect([state.sites, state.bySite, state.notes, state.conflicts]).to.deep.equal([[], ['a'], {}, []]);
  });
});
