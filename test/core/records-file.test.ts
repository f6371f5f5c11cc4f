import { expect } from '@open-wc/testing';
import { recordsFile, recordsIn } from '../../src/core/records-file.js';
import { changed } from '../../src/domain/records/record.js';
import { AT, change, session, sessions } from '../domain/records/sample.js';

const one = session('s1', { title: 'One' });
const LATER = '2026-12-01T09:00:00.000Z';

describe('a file of a person’s own records', () => {
  it('comes back as it was, with what was taken away and when', () => {
    const records = [changed(one, { at: LATER, tier: 'open', removed: true }), session('s2', { title: 'Two' })];
    const { records: back, refused } = recordsIn(recordsFile(records), [sessions])!;
    expect(back).to.deep.equal(records);
    expect(refused).to.deep.equal([]);
  });

  it('with a record twice has it once, with all that was done to it', () => {
    const text = recordsFile([one, changed(one, change({ title: 'Later' }, LATER))]);
    const { records } = recordsIn(text, [sessions])!;
    expect(records.map(({ fields, rev }) => [fields['title'], rev])).to.deep.equal([['Later', 2]]);
  });

  it('says which record could not be taken, and where in it, and gives the others', () => {
    const strange = [
      { ...one, kind: 'clip' },
      { ...one, history: [{ at: AT, tier: 'wide' }] },
      'words',
      session('s3', { about: 'No title' }),
      one,
    ];
    expect(recordsIn(JSON.stringify(strange), [sessions])).to.deep.equal({
      records: [one],
      refused: [
        { number: 1, at: 'kind' },
        { number: 2, at: 'history.0.tier' },
        { number: 3, at: 'kind' },
        { number: 4, at: 'title' },
      ],
    });
  });

  for (const text of ['', 'words', '{}', 'null', '['.repeat(100), `[${' '.repeat(2_000_000)}]`]) {
    it(`is none where it says ${text.slice(0, 9).trim() || 'nothing'}`, () => {
      expect(recordsIn(text, [sessions])).to.equal(undefined);
    });
  }
});
