import { expect } from '@open-wc/testing';
import { RecordDesk } from '../../src/core/record-desk.js';
import { changed, type Entry, recordOf } from '../../src/domain/records/record.js';
import { outcomeOf } from '../../src/domain/records/sent.js';
import { fileOf, readAs } from '../../src/domain/records/file.js';
import { recordCuratorView } from '../../src/views/records/curator.js';
import { records } from '../../src/views/records/words/en.js';
import { questionnaire as words } from '../../src/views/words/en.js';
import { AT, change, session, sessions } from '../domain/records/sample.js';
import { drawn } from '../views/drawn.js';
import { World } from '../services.js';

const [EARLY, LATE] = ['2026-11-23T09:00:00.000Z', '2026-11-24T09:00:00.000Z'];
const jsonOf = (...records: Entry[]) => [...fileOf(records)].join('');
const source = (name: string, text: string) => ({ name, open: async () => new Blob([text]).stream() });

/** A result that carries changes, as somebody has downloaded it. */
const resultWith = (record: Entry) => ({
  schema: 'library-widgets/result/1',
  id: 'r1',
  rev: 1,
  widget: 'learning-exchange',
  widgetVersion: '0.1.0',
  definition: { id: 'x', version: '1' },
  lang: 'en',
  startedAt: AT,
  finishedAt: AT,
  ...outcomeOf(record, record.history),
});

async function atDesk() {
  const downloads: Record<string, string> = {};
  const shown = await drawn(() =>
    recordCuratorView({
      kinds: [sessions],
      desk,
      lang: 'en',
      level: 2,
      words,
      listWords: records,
      onDownload: (name, text) => (downloads[name] = text),
      arrive: () => undefined,
    }),
  );
  return { ...shown, downloads };
}

let desk: RecordDesk;

describe('a curator of records', () => {
  const begun = session('s1', { title: 'Wi-Fi law' });
  const ann = changed(begun, change({ places: 12 }, EARLY, { by: 'Ann' }));
  const bryn = changed(begun, change({ places: 20 }, LATE, { by: 'Bryn' }));
  const secret = recordOf({ kind: 'session', id: 's2' }, [
    change({ title: 'Moocs' }),
    change({ join: 'https://meet.example/1' }, AT, { tier: 'internal' }),
  ]);

  beforeEach(() => {
    desk = new RecordDesk({
      kinds: [sessions],
      services: new World(),
      keeping: 'none',
      endpoint: undefined,
      changed: () => undefined,
    });
  });

  it('makes one list of many files, and is shown where two people put in different things', async () => {
    await desk.bringing.bring([
      source('ann.json', jsonOf(ann, secret)),
      source('bryn.json', JSON.stringify(resultWith(bryn))),
    ]);
    const { person, root } = await atDesk();
    expect(person.reads).to.contain('Records: 2.').and.contain('The later stands.');
    expect(
      [...root.querySelectorAll('.conflicts tbody tr')].map((row) => row.textContent.replace(/\s+/g, ' ').trim()),
    ).to.deep.equal(['Wi-Fi law Places 20 by Bryn 12 by Ann']);
    await expect(root.host).to.be.accessible();
  });

  it('publishes what is accepted, without what is not for everybody, in a file that reads back', async () => {
    const offered = changed(secret, { at: EARLY, tier: 'open', state: 'offered' });
    await desk.bringing.bring([
      source('a.json', jsonOf(offered, changed(ann, { at: LATE, tier: 'open', state: 'offered' }))),
    ]);
    const { person, draw, downloads } = await atDesk();
    expect(desk.accepted).to.deep.equal([]);
    desk.decide('s2', 'accepted');
    desk.decide('s1', 'declined');
    draw();
    expect(person.reads).to.contain('Accepted: 1.');
    await person.presses('Download the list');
    const list = JSON.parse(downloads['session.json']!) as unknown[];
    expect(list.map((value) => readAs(sessions, value).record!.fields)).to.deep.equal([{ title: 'Moocs' }]);
    expect(downloads['session.json']).to.not.contain('meet.example');
    await person.presses('Download everything, to go on later');
    expect(downloads['session-work.json']).to.contain('meet.example');
  });

  it('is told what was no record, and what its kind does not allow is left out', async () => {
    const bad = session('s9', { title: 'Bad', places: 0 });
    await desk.bringing.bring([
      source('a.json', jsonOf(ann, bad)),
      source('b.json', '[{"x": 1}]'),
      source('c.txt', 'no'),
    ]);
    const { person } = await atDesk();
    expect(person.reads)
      .to.contain('no records of this kind: 2.')
      .and.contain('s9, Places: Enter a number that is 1 or more');
    expect(desk.accepted.map(({ id }) => id)).to.deep.equal(['s1']);
  });

  it('comes to the same file whatever was brought first', async () => {
    await desk.bringing.bring([source('a', jsonOf(ann)), source('b', jsonOf(bryn)), source('c', jsonOf(secret))]);
    const first = desk.file;
    desk.clear();
    await desk.bringing.bring([source('c', jsonOf(secret)), source('b', jsonOf(bryn)), source('a', jsonOf(ann))]);
    expect(desk.file).to.equal(first);
  });
});
