import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import ICAL from 'ical.js';
import ical from 'ical-generator';
import Papa from 'papaparse';
import { convertIcsCalendar, convertIcsEvent } from 'ts-ics';
import { calendarOf } from '../../../src/domain/records/calendar.js';
import { readCalendar } from '../../../src/domain/records/calendar-read.js';
import { imported } from '../../../src/domain/records/draft.js';
import { fileOf, readAs, readRecord } from '../../../src/domain/records/file.js';
import type { Kind } from '../../../src/domain/records/kind.js';
import { changed, type Entry } from '../../../src/domain/records/record.js';
import { tableOf } from '../../../src/domain/records/table.js';
import { readTable } from '../../../src/domain/records/table-read.js';
import { longestTask } from './long-tasks.js';
import { inSlices } from '../../../src/core/slices.js';
import { AT, change, session, sessions, whole } from './sample.js';

const LATE = '2026-12-01T09:00:00.000Z';
const LONDON = 'Europe/London';
const at = (time: string, zone = LONDON) => ({ at: time, zone });

const full = session('s1', {
  title: 'Gŵyl ddigidol',
  about: 'Dau\nlinell, “dyfyniad”; a mwy',
  sector: 'museums',
  start: at('2027-03-28T10:00'),
  end: at('2027-03-28T11:30'),
  open: { from: '2027-01-01', to: '2027-02-01' },
  review: '2028-02-29',
  places: 12,
  join: 'https://meet.example/1',
  topics: ['moocs', 'wifi-law'],
  hosts: ['Conwy', 'Gwynedd'],
});
const jsonOf = (records: Entry[]) => [...fileOf(records)].join('');

describe('a file of records', () => {
  it('comes back byte for byte, whatever order it was written in', () => {
    const records = [session('s2', { title: 'Two' }), changed(full, change({ places: null }, LATE, { by: 'Ann' }))];
    const text = jsonOf(records);
    const back = (JSON.parse(text) as unknown[]).map((value) => readRecord(value).record!);
    expect(jsonOf(back.reverse())).to.equal(text);
    expect(back).to.have.deep.members(records);
  });

  it('is believed for its history alone', () => {
    const forged = { ...full, fields: { title: 'Forged' }, state: 'accepted' };
    expect(readRecord(forged).record).to.deep.equal(full);
  });

  it('is told of by record, place and what was expected there', () => {
    const bad = { ...full, history: [{ at: AT, tier: 'open', set: { start: at('2027-03-28T01:30') } }] };
    expect(readRecord(bad).refused).to.deep.equal({
      record: 's1',
      at: 'history.0.set.start.at',
      expected: 'a time that clocks show, such as 2027-03-28T10:00',
    });
    for (const value of [null, 3, [], {}, { ...full, id: '__proto__' }, { ...full, history: [] }]) {
      expect(readRecord(value).refused, JSON.stringify(value)).to.have.property('at');
    }
    const runs = { ...full, history: [{ at: AT, tier: 'open', set: { join: ' JavaScript:alert(1)' } }] };
    expect(readRecord(runs).refused!.at).to.equal('history.0.set.join');
  });

  it('names the fields that its kind does not allow', () => {
    expect(readAs(sessions, session('s1', { title: 'x', places: 0 })).faults.map(({ field }) => field)).to.deep.equal([
      'places',
    ]);
    expect(readAs({ ...sessions, id: 'clip' }, full).refused!.at).to.equal('kind');
  });
});

const read = (text: string, kind: Kind = sessions) => {
  let n = 0;
  return whole(readTable(kind, text, { csv: Papa, newId: () => `new${++n}` }));
};
const who = { at: LATE };

describe('a table of records', () => {
  it('comes back with every field', () => {
    const text = [...tableOf(sessions, [full], Papa)].join('');
    const { found, faults, unmapped } = read(text);
    expect([faults, unmapped]).to.deep.equal([[], []]);
    expect(imported(sessions, found[0]!, undefined, who)!.fields).to.deep.equal(full.fields);
    expect(imported(sessions, found[0]!, full, who)).to.equal(full);
  });

  it('holds nothing that a spreadsheet would run, and gives it back as it was', () => {
    fc.assert(
      fc.property(fc.constantFrom('=', '+', '-', '@', '\t', '＝', "'="), fc.string(), (sign, rest) => {
        const title = `${sign}x${rest.replace(/\p{Cc}/gu, '')}`.trim();
        const text = [...tableOf(sessions, [session('s1', { title })], Papa)].join('');
        const [, row] = Papa.parse<string[]>(text.replace('\uFEFF', '')).data;
        expect(row![1]).to.not.match(/^[=+\-@\t＝]/);
        expect(read(text).found[0]!.fields['title']).to.equal(title);
      }),
    );
  });

  it('is read by the names of its columns, and those that name nothing are told', () => {
    const text = 'Capacity;TEITL;beth yw ei henw;Supplier ref;dechrau\n"1,200";;Gŵyl;77;28/03/2027 9:30\n';
    const { found, unmapped } = read(text);
    expect(unmapped).to.deep.equal(['TEITL', 'Supplier ref']);
    expect(found).to.deep.equal([
      { id: 'new1', fields: { title: 'Gŵyl', start: at('2027-03-28T09:30'), places: 1200 } },
    ]);
  });

  it('with bad rows names each by its row and column, and the good ones still load', () => {
    const rows = [
      'id,title,places,start',
      'a,One,3,',
      'b,,3,',
      'c,Three,many,2027-03-28 01:30',
      'd,Four,,',
      'd,Four,,',
      'e,x,1,,y',
    ];
    const { found, faults } = read(rows.join('\r\n'));
    expect(found.map(({ id }) => id)).to.deep.equal(['a', 'd']);
    expect(faults).to.deep.equal([
      { line: 3, column: 'title', field: 'title', problem: { code: 'missing' } },
      { line: 4, column: 'start', field: 'start', problem: { code: 'no-such-time' } },
      { line: 4, column: 'places', field: 'places', problem: { code: 'not-a-number' } },
      { line: 6, problem: { code: 'repeated-id' } },
      { line: 7, problem: { code: 'extra-cells' } },
    ]);
  });

  it('without a column that is needed says which', () => {
    expect(read('id,places\na,3\n')).to.deep.include({ found: [], missing: ['title'] });
  });

  it('empties a field where its cell is empty, and leaves alone what it has no column for', () => {
    const [row] = read('id,title,places\ns1,Gŵyl ddigidol,\n').found;
    const record = imported(sessions, row!, full, who)!;
    expect(record.fields).to.not.have.property('places');
    expect({ ...record.fields, places: 12 }).to.deep.equal(full.fields);
  });

  it('of 100,000 rows is written and read while the page answers', async function () {
    this.timeout(120_000);
    const many = Array.from({ length: 100_000 }, (_, n) => session(`r${n}`, { title: `Sesiwn "${n}"`, places: n + 1 }));
    const written = function* () {
      for (const piece of tableOf(sessions, many, Papa)) yield piece.length;
    };
    expect(await longestTask(() => inSlices(written()))).to.be.below(50);
    const text = [...tableOf(sessions, many, Papa)].join('');
    const longest = await longestTask(async () => {
      const { found } = (await inSlices(readTable(sessions, text, { csv: Papa, newId: () => 'none' })))!;
      expect(found).to.have.length(100_000);
    });
    expect(longest).to.be.below(50);
  });
});

const calendar = (...records: Entry[]) => calendarOf(sessions, records, { ical, lang: 'cy' })!;
const fromIcs = (text: string, kind: Kind = sessions) =>
  whole(readCalendar(kind, text, { read: (event) => convertIcsEvent(undefined, event) }));

describe('a calendar of records', () => {
  const clocks: [time: string, zone: string, utc: string][] = [
    ['2027-03-27T10:00', LONDON, '2027-03-27T10:00:00.000Z'],
    ['2027-03-28T10:00', LONDON, '2027-03-28T09:00:00.000Z'],
    ['2027-10-30T10:00', LONDON, '2027-10-30T09:00:00.000Z'],
    ['2027-10-31T10:00', LONDON, '2027-10-31T10:00:00.000Z'],
    ['2027-03-28T02:00', LONDON, '2027-03-28T01:00:00.000Z'],
    ['2027-10-31T01:30', LONDON, '2027-10-31T00:30:00.000Z'],
    ['2027-03-14T12:00', 'America/New_York', '2027-03-14T16:00:00.000Z'],
  ];
  for (const [time, zone, utc] of clocks) {
    it(`has ${time} ${zone} at the same instant in two readers`, () => {
      const text = calendar(session('s1', { title: 'x', start: at(time, zone) }));
      const event = new ICAL.Event(new ICAL.Component(ICAL.parse(text) as never).getFirstSubcomponent('vevent')!);
      expect(event.startDate.toJSDate().toISOString()).to.equal(utc);
      expect(convertIcsCalendar(undefined, text).events![0]!.start.date.toISOString()).to.equal(utc);
    });
  }

  it('is folded at 75 octets, with no letter of Welsh cut in two, and no name can add a line of its own', () => {
    const title = `${'ŵŷ 🏴󠁧󠁢󠁷󠁬󠁳󠁿 '.repeat(12)}\r\nATTACH:javascript:alert(1)`;
    const lines = calendar(session('s1', { title, start: at('2027-03-28T10:00') })).split('\r\n');
    expect(Math.max(...lines.map((line) => new TextEncoder().encode(line).length))).to.be.at.most(75);
    expect(lines.join('')).to.not.contain('\uFFFD');
    expect(lines.filter((line) => line.startsWith('ATTACH'))).to.deep.equal([]);
    const back = fromIcs(lines.join('\r\n')).found[0]!.fields['title'] as string;
    expect(back.startsWith('ŵŷ 🏴󠁧󠁢󠁷󠁬󠁳󠁿 ŵŷ')).to.equal(true);
  });

  it('comes back as the same records', () => {
    const { found, faults } = fromIcs(calendar(full));
    expect(faults).to.deep.equal([]);
    expect(found[0]!.id).to.equal('s1');
    expect(imported(sessions, found[0]!, full, who)!.fields).to.deep.equal(full.fields);
  });

  it('of whole days ends on its last day', () => {
    const days: Kind = { ...sessions, when: 'open', until: undefined };
    const text = calendarOf(days, [full], { ical, lang: 'en' })!;
    expect(text).to.contain('DTSTART;VALUE=DATE:20270101').and.contain('DTEND;VALUE=DATE:20270202');
    expect(fromIcs(text, days).found[0]!.fields['open']).to.deep.equal({ from: '2027-01-01', to: '2027-02-01' });
  });

  it('from somewhere else is read event by event, and what is wrong is named by its line', () => {
    const event = (...lines: string[]) => ['BEGIN:VEVENT', ...lines, 'END:VEVENT'];
    const text = [
      'BEGIN:VCALENDAR',
      ...event('UID:a@museum.example', 'DTSTART;TZID=Europe/Paris:20270328T110000', 'DURATION:PT1H', 'SUMMARY:Un'),
      ...event('UID:b', 'no colon here'),
      ...event('UID:c', 'DTSTART;TZID=GMT Standard Time:20270328T110000', 'SUMMARY:Tri'),
      ...event('UID:d', 'DTSTART:20270328T0900Z', 'SUMMARY:Pedwar'),
      ...event('UID:e', 'DTSTART:20270328T090000Z', 'SUMMARY:Pump', 'RRULE:FREQ=WEEKLY', 'URL:javascript:alert(1)'),
      'END:VCALENDAR',
    ].join('\n');
    const { found, faults } = fromIcs(text);
    expect(found).to.deep.equal([
      {
        id: 'a-museum.example',
        fields: {
          title: 'Un',
          start: at('2027-03-28T11:00', 'Europe/Paris'),
          end: at('2027-03-28T12:00', 'Europe/Paris'),
        },
      },
      { id: 'e', fields: { title: 'Pump', start: at('2027-03-28T10:00') } },
    ]);
    expect(faults.map(({ line, problem }) => [line, problem.code])).to.deep.equal([
      [8, 'missing'],
      [12, 'not-a-zone'],
      [17, 'not-a-moment'],
      [22, 'repeats'],
    ]);
  });

  it('has an event that its reader gives up on left out, and not the others', () => {
    const read = (event: string) => {
      if (event.includes('UID:s1')) throw new Error('gives up');
      return convertIcsEvent(undefined, event);
    };
    const { found, faults } = whole(readCalendar(sessions, calendar(full, { ...full, id: 's2' }), { read }));
    expect(faults.map(({ problem }) => problem.code)).to.deep.equal(['unreadable']);
    expect(found.map(({ id }) => id)).to.deep.equal(['s2']);
  });
});
