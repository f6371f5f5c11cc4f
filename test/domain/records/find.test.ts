import { expect } from '@open-wc/testing';
import { find, type Query } from '../../../src/domain/records/find.js';
import { inSlices } from '../../../src/core/slices.js';
import { longestTask } from './long-tasks.js';
import { session, sessions, whole } from './sample.js';

const at = (day: string, zone = 'Europe/London') => ({ at: `${day}T10:00`, zone });
const list = [
  session('1', { title: 'Gŵyl ddigidol', sector: 'museums', start: at('2027-03-01'), places: 10 }),
  session('2', {
    title: 'apple 10',
    sector: 'public',
    start: at('2027-02-28'),
    end: at('2027-03-02'),
    hosts: ['Conwy'],
  }),
  session('3', { title: 'Apple 9', topics: ['moocs', 'wifi-law'], places: 9 }),
  session('4', { title: 'Éclair' }),
];
const ids = (query: Query, lang: 'en' | 'cy' = 'en') =>
  whole(find(sessions, list, query, lang))
    .map(({ id }) => id)
    .join('');

describe('a list of records', () => {
  it('is searched by words, whatever their accents and capitals, in options too', () => {
    expect(ids({ words: 'gwyl' })).to.equal('1');
    expect(ids({ words: 'APPLE conwy' })).to.equal('2');
    expect(ids({ words: 'museums' })).to.equal('1');
    expect(ids({ words: 'amgueddfeydd' }, 'cy')).to.equal('1');
    expect(ids({ words: ' ' })).to.equal('1234');
  });

  it('is filtered by what fields hold', () => {
    expect(ids({ where: { sector: ['museums', 'public'] } })).to.equal('12');
    expect(ids({ where: { topics: ['wifi-law'], sector: [] } })).to.equal('3');
  });

  it('is filtered by days, with what began earlier and goes on', () => {
    expect(ids({ days: { from: '2027-03-01', to: '2027-03-31' } })).to.equal('12');
    expect(ids({ days: { from: '2027-03-03', to: '2027-03-31' } })).to.equal('');
  });

  it('is sorted as people sort: accents and capitals beside their letters, numbers by size', () => {
    expect(ids({ sort: { field: 'title' } })).to.equal('3241');
    expect(ids({ sort: { field: 'title', down: true } })).to.equal('1423');
  });

  it('is sorted by numbers and times, what has none last either way', () => {
    expect(ids({ sort: { field: 'places' } })).to.equal('3124');
    expect(ids({ sort: { field: 'places', down: true } })).to.equal('1324');
    expect(ids({ sort: { field: 'start' } })).to.equal('2134');
  });

  it('of 100,000 is searched and sorted, and the page answers in between', async function () {
    this.timeout(120_000);
    const many = Array.from({ length: 100_000 }, (_, n) =>
      session(`r${n}`, { title: `Sesiwn ${(n * 7919) % 100_000} gŵyl`, places: (n * 31) % 977 }),
    );
    const longest = await longestTask(async () => {
      const found = await inSlices(find(sessions, many, { words: 'gwyl', sort: { field: 'title' } }, 'cy'));
      expect(found!.slice(0, 3).map(({ fields }) => fields['title'])).to.deep.equal([
        'Sesiwn 0 gŵyl',
        'Sesiwn 1 gŵyl',
        'Sesiwn 2 gŵyl',
      ]);
    });
    expect(longest).to.be.below(50);
  });
});
