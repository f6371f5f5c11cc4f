import { expect } from '@open-wc/testing';
import { faults, problemWith, problems, tellFault } from '../../../src/domain/records/check.js';
import { changesIn, draftOf, isSound, noted, saved } from '../../../src/domain/records/draft.js';
import { type Field, kind } from '../../../src/domain/records/kind.js';
import { AT, session, sessions } from './sample.js';

const fieldOf = (id: string): Field => sessions.fields.find((field) => field.id === id)!;
const codeOf = (id: string, value: never) => problemWith(fieldOf(id), value)?.code;
const LONDON = 'Europe/London';

describe('a field', () => {
  const cases: [field: string, value: unknown, code: string | undefined][] = [
    ['title', '  ', 'missing'],
    ['title', 'Wi-Fi law', undefined],
    ['sector', 'shops', 'not-offered'],
    ['places', 0, 'too-low'],
    ['places', 2.5, 'not-whole'],
    ['review', '2027-02-29', 'not-a-day'],
    ['review', '2028-02-29', undefined],
    ['start', { at: '2027-03-28 10:00', zone: LONDON }, 'not-a-moment'],
    ['start', { at: '2027-03-28T10:00', zone: 'Europe/Llundain' }, 'not-a-zone'],
    ['start', { at: '2027-03-28T01:30', zone: LONDON }, 'no-such-time'],
    ['start', { at: '2027-10-31T01:30', zone: LONDON }, undefined],
    ['open', { from: '2027-03-02', to: '2027-03-01' }, 'ends-first'],
    ['open', { from: '2027-03-02' }, undefined],
    ['join', 'javascript:alert(1)', 'not-an-address'],
    ['join', '//evil.example', 'not-an-address'],
    ['join', 'http://library.example/x', undefined],
    ['hosts', ['a', 'b', 'c', 'd'], 'too-many'],
    ['hosts', ['a', 3], 'not-text'],
    ['topics', [], undefined],
  ];
  for (const [field, value, code] of cases) {
    it(`${field} with ${JSON.stringify(value)} ${code ? `is ${code}` : 'is right'}`, () => {
      expect(codeOf(field, value as never)).to.equal(code);
    });
  }

  it('that ends before another begins is told of at the end', () => {
    const at = (time: string, zone = LONDON) => ({ at: `2027-06-01T${time}`, zone });
    const told = (end: object) => [...problems(sessions, { title: 'x', start: at('10:00'), end: end as never }).keys()];
    expect(told(at('09:00'))).to.deep.equal(['end']);
    // An hour later on a clock in Paris is the same instant.
    expect(told(at('11:00', 'Europe/Paris'))).to.deep.equal([]);
  });
});

describe('a fault in a file', () => {
  it('names the record, the field and what was expected, in the author’s terms', () => {
    const told = faults(sessions, session('s1', { title: 'x', join: 'ftp://x', places: 0 })).map(tellFault);
    expect(told).to.deep.equal([
      'record "s1", field "places": expected at least 1',
      'record "s1", field "join": expected an address that begins with http:// or https://',
    ]);
  });

  it('is not a field of a later version of the kind', () => {
    expect(faults(sessions, session('s1', { title: 'x', later: 'y' }))).to.deep.equal([]);
  });
});

describe('a kind of record', () => {
  it('is refused where it names a field that is not there, or two fields have one id', () => {
    const paths = (one: object) =>
      kind.safeParse({ ...sessions, ...one }).error?.issues.map(({ path }) => path.join('.'));
    expect(paths({})).to.equal(undefined);
    expect(paths({ title: 'name' })).to.deep.equal(['title']);
    expect(paths({ when: 'title' })).to.deep.equal(['when']);
    expect(paths({ fields: [...sessions.fields, sessions.fields[0]] })).to.deep.equal(['fields.11.id']);
  });
});

describe('a draft', () => {
  const who = { at: AT, by: 'Ann' };

  it('becomes a record whose internal field is a change apart', () => {
    const draft = noted(
      noted(draftOf({ kind: 'session', id: 's1' }), 'title', ' Wi-Fi law '),
      'join',
      'https://x.example',
    );
    const record = saved(sessions, draft, undefined, who)!;
    expect(record.fields).to.deep.equal({ title: 'Wi-Fi law', join: 'https://x.example' });
    expect(record.history.map(({ tier, set, by }) => [tier, set, by])).to.deep.equal([
      ['internal', { join: 'https://x.example' }, 'Ann'],
      ['open', { title: 'Wi-Fi law' }, 'Ann'],
    ]);
  });

  it('changes only what is different', () => {
    const before = session('s1', { title: 'Wi-Fi law', hosts: ['Gwynedd'], places: 3 });
    const draft = noted(noted(draftOf(before), 'places', undefined), 'hosts', ['Gwynedd']);
    expect(changesIn(sessions, draft, before, who)).to.deep.equal([{ ...who, tier: 'open', set: { places: null } }]);
    expect(saved(sessions, draftOf(before), before, who)).to.equal(before);
  });

  it('is not sound while something is missing', () => {
    const empty = draftOf({ kind: 'session', id: 's1' });
    expect([isSound(sessions, empty), isSound(sessions, noted(empty, 'title', 'x'))]).to.deep.equal([false, true]);
  });
});
