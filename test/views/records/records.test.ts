import { expect } from '@open-wc/testing';
import { Finding } from '../../../src/core/finding.js';
import { type Look, lookAt, queryOf } from '../../../src/domain/records/look.js';
import type { Entry } from '../../../src/domain/records/record.js';
import type { Lang } from '../../../src/domain/text.js';
import { calendarView } from '../../../src/views/records/calendar.js';
import { recordsView } from '../../../src/views/records/records.js';
import { laterStyles } from '../../../src/views/records/later-styles.js';
import { pagesView } from '../../../src/views/records/paging.js';
import { standingView } from '../../../src/views/records/standing.js';
import { recordsStyles } from '../../../src/views/records/styles.js';
import { tableView } from '../../../src/views/records/table.js';
import { records as cy } from '../../../src/views/records/words/cy.js';
import { records as en } from '../../../src/views/records/words/en.js';
import { tableStyles } from '../../../src/views/table-styles.js';
import { longestTask } from '../../domain/records/long-tasks.js';
import { session, sessions } from '../../domain/records/sample.js';
import { until } from '../../person.js';
import { drawn } from '../drawn.js';

const at = (day: string) => ({ at: `${day}T10:00`, zone: 'Europe/London' });
const few = [
  session('1', { title: 'Gŵyl ddigidol', sector: 'museums', start: at('2027-03-01'), topics: ['moocs'] }),
  session('2', { title: 'Apple', sector: 'public', start: at('2027-02-28'), end: at('2027-03-02') }),
  session('3', { title: 'Banana', join: 'https://meet.example/1', places: 1200 }),
];

/** A list as a widget shows it. */
async function listed(
  records: readonly Entry[],
  { lang = 'en', begins }: { lang?: Lang; begins?: Partial<Look> } = {},
) {
  let look: Look = { ...lookAt('2027-03'), ...begins };
  const opened: string[] = [];
  const finding = new Finding({ requestUpdate: () => shown.draw() });
  const seek = () => finding.look(sessions, records, queryOf(look), lang);
  const shown = await drawn(() =>
    recordsView({
      kind: sessions,
      look,
      found: finding.found,
      lang,
      words: { en, cy, gd: en }[lang],
      level: 3,
      today: '2027-03-28',
      filters: ['sector', 'topics'],
      shown: ['start', 'sector', 'places', 'join', 'topics'],
      views: ['list', 'table', 'calendar'],
      later: { tableView, calendarView, pagesView, standingView },
      onLook: (step) => ((look = step(look)), seek(), shown.draw()),
      onOpen: ({ id }) => opened.push(id),
    }),
  );
  shown.root.adoptedStyleSheets.push(recordsStyles, tableStyles, laterStyles);
  seek();
  const settled = () => until(() => !finding.isLooking && finding.found, 'what is looked for');
  await settled();
  const choose = async (name: string, value: string) => {
    const label = [...shown.root.querySelectorAll('label')].find((one) => one.textContent.includes(name))!;
    const input = label.querySelector<HTMLInputElement>('input, select')!;
    input.value = value;
    input.dispatchEvent(new Event(input.localName === 'select' ? 'change' : 'input'));
    await settled();
  };
  const titles = () => [...shown.root.querySelectorAll('button.title')].map((one) => one.textContent.trim());
  return { ...shown, settled, choose, titles, opened };
}

describe('a list of records', () => {
  it('is searched, filtered and sorted, and says how many are found', async () => {
    const { choose, titles, person } = await listed(few);
    expect(titles()).to.deep.equal(['Gŵyl ddigidol', 'Apple', 'Banana']);
    await choose('Sort by', 'title');
    expect(titles()).to.deep.equal(['Apple', 'Banana', 'Gŵyl ddigidol']);
    await choose('Sector', 'museums');
    expect(person.reads).to.contain('1 found');
    await choose('Sector', '');
    await choose('Search', 'gwyl');
    expect(titles()).to.deep.equal(['Gŵyl ddigidol']);
    await choose('Search', 'zzz');
    expect(person.reads).to.contain('0 found').and.contain('Nothing found.');
  });

  it('tells topics by name, days in words, and links only to the web', async () => {
    const { person, root } = await listed([...few, session('4', { title: 'Bad', join: 'javascript:alert(1)' })]);
    expect(person.reads).to.contain('1 March 2027, 10:00').and.contain('1,200');
    expect([...root.querySelectorAll('a')].map(({ href }) => href)).to.deep.equal(['https://meet.example/1']);
  });

  it('is in Welsh for who reads Welsh', async () => {
    const { person } = await listed(few, { lang: 'cy' });
    expect(person.reads).to.contain('Chwilio').and.contain('1 Mawrth 2027').and.contain('Amgueddfeydd');
  });

  it('opens the record that is pressed', async () => {
    const { person, opened } = await listed(few);
    await person.presses('Banana');
    expect(opened).to.deep.equal(['3']);
  });

  for (const view of ['list', 'table', 'calendar'] as const) {
    it(`has no fault that a machine finds as a ${view}`, async () => {
      const { root } = await listed(few, { begins: { view } });
      await expect(root.host).to.be.accessible();
    });
  }
});

describe('a table of records', () => {
  it('is sorted by the buttons in its head, once each way', async () => {
    const { person, titles, settled, root } = await listed(few, { begins: { view: 'table' } });
    const sorts = () => [...root.querySelectorAll('th[aria-sort]')].map((th) => th.getAttribute('aria-sort'));
    await person.presses('What is it called? ↕');
    await settled();
    expect([titles()[0], sorts()]).to.deep.equal(['Apple', ['ascending']]);
    await person.presses('What is it called? ▲');
    await settled();
    expect([titles()[0], sorts()]).to.deep.equal(['Gŵyl ddigidol', ['descending']]);
  });

  it('of 100,000 draws what is seen, says where that stands, and turns its pages while the page answers', async function () {
    this.timeout(120_000);
    const many = Array.from({ length: 100_000 }, (_, n) => session(`r${n}`, { title: `Sesiwn ${n}` }));
    const { root, person, choose, titles } = await listed(many, { begins: { view: 'table' } });
    const rows = () => [...root.querySelectorAll('tbody tr')].map((row) => Number(row.getAttribute('aria-rowindex')));
    expect(root.querySelector('table')!.getAttribute('aria-rowcount')).to.equal('100001');
    expect(rows()).to.deep.equal(Array.from({ length: 50 }, (_, n) => n + 2));
    const longest = await longestTask(async () => {
      await choose('Search', '');
      await person.presses('Next');
      await choose('Search', 'sesiwn 99');
    });
    expect(longest).to.be.below(50);
    expect(titles()[0]).to.equal('Sesiwn 99');
    await choose('Search', '');
    await person.presses('Next');
    expect([rows()[0], titles()[0]]).to.deep.equal([52, 'Sesiwn 50']);
    expect(person.reads).to.contain('51 to 100 of 100,000');
  });
});

describe('a calendar of records', () => {
  it('has a column for each day of the week, and each record on all of its days', async () => {
    const { root } = await listed(few, { begins: { view: 'calendar' } });
    expect([...root.querySelectorAll('thead th')].map((th) => th.textContent)).to.have.length(7);
    const filled = [...root.querySelectorAll('td:not(.none)')].map((td) => [
      td.querySelector('.date')!.textContent,
      ...[...td.querySelectorAll('button')].map((one) => one.textContent.trim()),
    ]);
    expect(filled).to.deep.equal([
      ['1 March 2027', 'Gŵyl ddigidol', 'Apple'],
      ['2 March 2027', 'Apple'],
    ]);
    expect(root.querySelector('[aria-current="date"]')!.textContent).to.contain('28 March 2027');
  });

  it('turns to the months before and after', async () => {
    const { person, titles, settled } = await listed(few, { begins: { view: 'calendar' } });
    await person.presses('Previous month');
    await settled();
    expect(person.headings).to.deep.equal(['h3 February 2027']);
    expect(titles()).to.deep.equal(['Apple']);
  });
});
