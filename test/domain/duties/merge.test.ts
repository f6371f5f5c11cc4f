import { expect } from '@open-wc/testing';
import { merge } from '../../../src/domain/duties/merge.js';
import { answered, given } from './checks.js';

const [EARLY, LATE] = ['2026-11-20T09:00:00.000Z', '2026-11-21T09:00:00.000Z'];

describe('the parts of colleagues', () => {
  it('come together with every answer', () => {
    const ict = answered({ W44: given('yes', EARLY, 'ICT lead') });
    const privacy = answered({ W10: given('part', EARLY, 'Data protection officer') });
    const branch = answered({ W53: given('dk', LATE, 'Branch manager') });
    const first = merge(ict, privacy);
    const second = merge(first.answered, branch);
    expect(second.answered.answers).to.deep.equal({ ...ict.answers, ...privacy.answers, ...branch.answers });
    expect([...first.conflicts, ...second.conflicts]).to.deep.equal([]);
  });

  it('keep both answers where two differ, and the later one stands, whoever is asked first', () => {
    const early = answered({ W44: given('yes', EARLY, 'ICT lead') });
    const late = answered({ W44: given('dk', LATE, 'Head of service') });
    const conflict = { key: 'W44', stands: late.answers['W44']!, other: early.answers['W44']! };
    for (const [mine, theirs] of [
      [early, late],
      [late, early],
    ] as const) {
      const { answered: joined, conflicts } = merge(mine, theirs);
      expect(joined.answers).to.deep.equal(late.answers);
      expect(conflicts).to.deep.equal([conflict]);
    }
  });

  it('do not differ where they say the same', () => {
    const { conflicts } = merge(answered({ W44: given('yes', EARLY) }), answered({ W44: given('yes', LATE) }));
    expect(conflicts).to.deep.equal([]);
  });

  it('are about the same site where it has the same name', () => {
    const mine = answered(
      { 'W53@site-1': given('yes', EARLY) },
      { sites: [{ id: 'site-1', name: 'Central' }], bySite: ['W53'] },
    );
    const theirs = answered(
      { 'W53@site-1': given('no', LATE), 'W53@site-2': given('dk', LATE) },
      {
        sites: [
          { id: 'site-1', name: 'Harbour' },
          { id: 'site-2', name: 'Central' },
        ],
        bySite: ['W53'],
      },
    );
    const { answered: joined, conflicts } = merge(mine, theirs);
    expect(joined.sites.map(({ name }) => name)).to.deep.equal(['Central', 'Harbour']);
    expect(joined.answers).to.deep.equal({
      'W53@site-1': given('dk', LATE),
      'W53@site-2': given('no', LATE),
    });
    expect(conflicts.map(({ key, other }) => [key, other.answer])).to.deep.equal([['W53@site-1', 'yes']]);
  });
});
