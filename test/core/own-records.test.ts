import { expect } from '@open-wc/testing';
import { OwnRecords } from '../../src/core/own-records.js';
import { makeStore } from '../../src/core/store.js';
import { changed, recordOf } from '../../src/domain/records/record.js';
import { AT, change, session } from '../domain/records/sample.js';
import { longestTask } from '../domain/records/long-tasks.js';

const LATE = '2026-12-01T09:00:00.000Z';
const place = (instance: string) => ({ tag: 'records-trial', instance, kind: 'session' });
const onDevice = (instance: string) => new OwnRecords(makeStore('local'), place(instance));

describe('a person’s own records', () => {
  afterEach(() => makeStore('local').clear('record:records-trial:'));

  it('are on the device when the page comes again, and apart from another widget’s', async () => {
    const record = session('s1', { title: 'Wi-Fi law' });
    await onDevice('a').put(record);
    expect(await onDevice('a').all()).to.deep.equal([record]);
    expect(await onDevice('b').all()).to.deep.equal([]);
  });

  it('keep what two tabs did to one record', async () => {
    const begun = session('s1', { title: 'Wi-Fi law' });
    const [here, there] = [onDevice('a'), onDevice('a')];
    await here.put(changed(begun, change({ places: 3 }, LATE)));
    const { record } = await there.put(changed(begun, change({ hosts: ['Conwy'] }, LATE)));
    expect(record.fields).to.deep.equal({ title: 'Wi-Fi law', places: 3, hosts: ['Conwy'] });
    expect(await here.all()).to.deep.equal([record]);
  });

  it('are left where one of them is taken off the device', async () => {
    const mine = onDevice('a');
    await mine.put(session('s1', { title: 'One' }));
    await mine.put(session('s2', { title: 'Two' }));
    await mine.forget('s1');
    expect((await mine.all()).map(({ id }) => id)).to.deep.equal(['s2']);
    await mine.clear();
    expect(await mine.all()).to.deep.equal([]);
  });

  it('pass over what something else wrote there', async () => {
    const store = makeStore('local');
    await store.update('record:records-trial:a:session:8:x', () => ({ kind: 'session', history: 'none' }));
    expect(await onDevice('a').all()).to.deep.equal([]);
  });

  it('of which there are 10,000 are read while the page answers', async function () {
    this.timeout(240_000);
    const mine = onDevice('many');
    const all = Array.from({ length: 10_000 }, (_, n) =>
      recordOf({ kind: 'session', id: `r${n}` }, [change({ title: `Sesiwn ${n}`, about: 'x'.repeat(200) }, AT)]),
    );
    for (let at = 0; at < all.length; at += 500) await Promise.all(all.slice(at, at + 500).map((one) => mine.put(one)));
    const longest = await longestTask(async () => {
      expect(await onDevice('many').all()).to.have.length(10_000);
    });
    expect(longest).to.be.below(50);
  });
});
