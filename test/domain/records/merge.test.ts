import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { conflicts, merge, Pool } from '../../../src/domain/records/merge.js';
import { type Change, changed, type Entry, published, recordOf, seenBy } from '../../../src/domain/records/record.js';
import { AT, change, session } from './sample.js';

const [EARLY, LATE, LATER] = ['2026-11-23T09:00:00.000Z', '2026-11-24T09:00:00.000Z', '2026-11-25T09:00:00.000Z'];

/** Clocks that agree too often, people, fields and values of which there are few: so that edits clash. */
const edit: fc.Arbitrary<Change> = fc.record(
  {
    at: fc.constantFrom(AT, EARLY, LATE),
    by: fc.constantFrom('Ann', 'Bryn', 'Cai'),
    tier: fc.constantFrom('open' as const, 'internal' as const),
    set: fc.dictionary(fc.constantFrom('title', 'places', 'hosts'), fc.constantFrom('a', 'b', 3, null, ['x'], ['y'])),
    removed: fc.boolean(),
    state: fc.constantFrom('offered' as const, 'accepted' as const, 'declined' as const),
  },
  { requiredKeys: ['at', 'tier'] },
);
const begun = session('s1', { title: 'Wi-Fi law' });
const someones = fc.array(edit, { maxLength: 6 }).map((edits) => changed(begun, ...edits));

describe('the edits of three people to one record', () => {
  it('come to the same record in whatever order they are merged', () => {
    fc.assert(
      fc.property(someones, someones, (a, b) => {
        expect(merge(a, b)).to.deep.equal(merge(b, a));
      }),
    );
  });

  it('come to the same record whichever two are merged first', () => {
    fc.assert(
      fc.property(someones, someones, someones, (a, b, c) => {
        expect(merge(merge(a, b), c)).to.deep.equal(merge(a, merge(b, c)));
        expect(merge(merge(c, a), b)).to.deep.equal(merge(a, merge(b, c)));
      }),
    );
  });

  it('come to the same record however often a copy comes back', () => {
    fc.assert(
      fc.property(someones, someones, (a, b) => {
        expect(merge(a, a)).to.deep.equal(a);
        expect(merge(merge(a, b), b)).to.deep.equal(merge(a, b));
      }),
    );
  });

  it('are all in its history', () => {
    fc.assert(
      fc.property(someones, someones, (a, b) => {
        const { history } = merge(a, b);
        for (const one of [...a.history, ...b.history]) expect(history).to.deep.include(one);
      }),
    );
  });
});

describe('two people who change one record', () => {
  it('both keep what they put into different fields', () => {
    const ann = changed(begun, change({ places: 12 }, EARLY));
    const bryn = changed(begun, change({ hosts: ['Gwynedd'] }, LATE));
    expect(merge(ann, bryn).fields).to.deep.equal({ title: 'Wi-Fi law', places: 12, hosts: ['Gwynedd'] });
    expect(conflicts(ann, bryn)).to.deep.equal([]);
  });

  it('see the later of two values stand, the other in the history, and the conflict named', () => {
    const [early, late] = [change({ places: 12 }, EARLY, { by: 'Ann' }), change({ places: 20 }, LATE, { by: 'Bryn' })];
    const [ann, bryn] = [changed(begun, early), changed(begun, late)];
    const conflict = { kind: 'session', record: 's1', field: 'places', stands: late, other: early };
    for (const [mine, theirs] of [[ann, bryn] as const, [bryn, ann] as const]) {
      expect(merge(mine, theirs).fields['places']).to.equal(20);
      expect(merge(mine, theirs).history).to.deep.include(early);
      expect(conflicts(mine, theirs)).to.deep.equal([conflict]);
    }
  });

  it('have no conflict where one had seen what the other did, or both said the same', () => {
    const ann = changed(begun, change({ places: 12 }, EARLY));
    expect(conflicts(ann, changed(ann, change({ places: 20 }, LATE)))).to.deep.equal([]);
    expect(conflicts(ann, changed(begun, change({ places: 12 }, LATE)))).to.deep.equal([]);
  });

  it('find a record that one of them took away marked, not lost, and can bring it back', () => {
    const gone = merge(
      changed(begun, { at: LATE, tier: 'open', removed: true }),
      changed(begun, change({ places: 9 }, EARLY)),
    );
    expect(gone.removed).to.equal(true);
    expect(gone.fields).to.deep.equal({ title: 'Wi-Fi law', places: 9 });
    expect(changed(gone, { at: LATER, tier: 'open', removed: false }).removed).to.equal(undefined);
  });
});

describe('many files', () => {
  it('come together in one pool with every conflict between them', () => {
    const pool = new Pool();
    const files: Entry[][] = [
      [changed(begun, change({ places: 1 }, EARLY)), session('s2', { title: 'Two' })],
      [changed(begun, change({ places: 2 }, LATE))],
      [changed(begun, change({ places: 3 }, LATER))],
    ];
    for (const record of files.flat()) pool.put(record);
    expect(pool.records.map(({ id, fields }) => [id, fields['places']])).to.deep.equal([
      ['s1', 3],
      ['s2', undefined],
    ]);
    expect(pool.conflicts.map(({ other }) => other.set!['places'])).to.deep.equal([1, 2]);
  });
});

describe('a record that is shown to others', () => {
  it('has nothing of what only some may see, not in its history either', () => {
    const record = recordOf({ kind: 'session', id: 's1' }, [
      change({ title: 'Wi-Fi law' }),
      change({ join: 'https://meet.example/1' }, EARLY, { tier: 'internal' }),
      change({ contact: 'ann@example.org' }, EARLY, { tier: 'personal' }),
    ]);
    expect(JSON.stringify(seenBy(record, 'open'))).to.not.match(/meet|ann@/);
    expect(JSON.stringify(seenBy(record, 'internal')))
      .to.match(/meet/)
      .and.not.match(/ann@/);
    expect(record.tier).to.equal('open');
  });

  it('is nothing at all where all of it is personal', () => {
    const signup = recordOf({ kind: 'signup', id: 'p1' }, [change({ name: 'Ann' }, AT, { tier: 'personal' })]);
    expect(published(signup)).to.equal(undefined);
    expect(signup.tier).to.equal('personal');
  });

  it('is there once it is accepted, and no longer when it is declined, changed by others or taken away', () => {
    const offered = session('s1', { title: 'Wi-Fi law' }, { at: AT, tier: 'open', state: 'offered' });
    const accepted = changed(offered, { at: EARLY, tier: 'open', state: 'accepted' });
    expect(published(offered)).to.equal(undefined);
    expect(published(accepted)!.fields).to.deep.equal({ title: 'Wi-Fi law' });
    expect(published(changed(accepted, { at: LATE, tier: 'open', state: 'declined' }))).to.equal(undefined);
    expect(published(changed(accepted, { at: LATE, tier: 'open', removed: true }))).to.equal(undefined);
    expect(published(changed(accepted, change({ title: 'Spam' }, LATE)))).to.equal(undefined);
  });
});
