import { expect } from '@open-wc/testing';
import ICAL from 'ical.js';
import Papa from 'papaparse';
import { calendarOf } from '../../src/widgets/wifi-readiness-check/calendar.js';
import content from '../../src/widgets/wifi-readiness-check/content/wifi-2026.json' with { type: 'json' };
import { fileOf, opened } from '../../src/widgets/wifi-readiness-check/files.js';
import { markdownOf } from '../../src/widgets/wifi-readiness-check/markdown.js';
import { begin, type Readiness, type WifiConfig } from '../../src/widgets/wifi-readiness-check/model.js';
import { plannerFileOf } from '../../src/widgets/wifi-readiness-check/planner-file.js';
import { resultsWords } from '../../src/widgets/wifi-readiness-check/results-words.js';
import { joinPart } from '../../src/widgets/wifi-readiness-check/sharing-model.js';
import { tableOf } from '../../src/widgets/wifi-readiness-check/table.js';
import type { Telling } from '../../src/widgets/wifi-readiness-check/telling.js';
import { words as cy } from '../../src/widgets/wifi-readiness-check/words/cy.js';
import { words as en } from '../../src/widgets/wifi-readiness-check/words/en.js';

const config = content as unknown as WifiConfig;
const AT = '2026-11-22T09:00:00.000Z';
const RUN = { id: '0192f0c4-5d3a-7c41-9b0e-2f6f0a1b2c3d', now: Date.parse(AT) };

/** Two sites that differ in one check; an action with a date and a formula for an owner. */
const state: Readiness = {
  ...begin(),
  at: 'results',
  nation: 'wales',
  provider: 'supplier',
  role: 'Head of service',
  sites: [
    { id: 'site-1', name: 'Caernarfon' },
    { id: 'site-2', name: 'Tŷ Mawr' },
  ],
  bySite: ['W53'],
  answers: {
    W16: { answer: 'dk', at: AT, role: 'Head of service' },
    W44: { answer: 'yes', at: AT },
    'W53@site-1': { answer: 'no', at: AT },
    'W53@site-2': { answer: 'part', at: AT },
  },
  notes: { W16: 'Ask in June' },
  sendNotes: true,
  decisions: {
    W16: { owner: '=cmd()', due: '2027-01-31' },
    'W53@site-2': { owner: 'Rheolwr y gangen', due: '2027-03-01', evidence: 'Map, sŵn; “golau”\\ŵŷ' },
  },
  conflicts: [{ key: 'W44', stands: { answer: 'yes', at: AT }, other: { answer: 'dk', at: AT, role: 'ICT lead' } }],
};
const inEnglish: Telling = { config, state, words: en, results: resultsWords.en };
const inWelsh: Telling = { config, state, words: cy, results: resultsWords.cy };

const bytes = (line: string) => new TextEncoder().encode(line).length;

describe('a saved check', () => {
  it('comes back as the identical state', () => {
    const found = opened(config, JSON.stringify(fileOf(config, state)));
    expect(JSON.parse(JSON.stringify(found!.state))).to.deep.equal(JSON.parse(JSON.stringify(state)));
    expect(found!.lost).to.deep.equal([]);
  });

  it('is refused when it is no saved check, or one of other duties', () => {
    const other = fileOf({ ...config, id: 'other' }, state);
    for (const text of ['', 'no', '[]', '{}', JSON.stringify({ state }), JSON.stringify(other)]) {
      expect(opened(config, text), text).to.equal(undefined);
    }
  });

  it('names the answers to checks that are not there any more', () => {
    const file = fileOf(config, { ...state, answers: { ...state.answers, W99: { answer: 'no', at: AT } } });
    expect(opened(config, JSON.stringify(file))!.lost).to.deep.equal(['W99']);
  });
});

describe('a part for a colleague', () => {
  it('holds the answers of its groups, and neither notes, plan nor role', () => {
    const part = JSON.stringify(fileOf(config, state, ['technical']));
    expect(part)
      .to.contain('W44')
      .and.not.match(/W16|W53|Ask in June|cmd|Head of service/);
  });

  it('comes back with what three colleagues answered, none lost, and where they differ both', () => {
    const file = JSON.stringify(fileOf(config, state, ['technical', 'privacy']));
    const colleague = (role: string, given: Record<string, 'yes' | 'dk' | 'no'>, at: string): Readiness => {
      const { state: theirs } = opened(config, file)!;
      const answers = Object.fromEntries(Object.entries(given).map(([id, answer]) => [id, { answer, role, at }]));
      return opened(config, JSON.stringify(fileOf(config, { ...theirs, answers })))!.state;
    };
    const parts = [
      colleague('ICT lead', { W45: 'yes', W46: 'no' }, '2026-11-23T09:00:00.000Z'),
      colleague('Data protection officer', { W10: 'yes', W16: 'yes' }, '2026-11-24T09:00:00.000Z'),
      colleague('Supplier manager', { W46: 'dk', W17: 'yes' }, '2026-11-25T09:00:00.000Z'),
    ];
    const joined = parts.reduce(joinPart, { ...state, conflicts: [] });
    expect(Object.keys(joined.answers).toSorted()).to.deep.equal(
      [...Object.keys(state.answers), 'W10', 'W17', 'W45', 'W46'].toSorted(),
    );
    expect(joined.conflicts.map(({ key, stands, other }) => [key, stands.role, other.role])).to.deep.equal([
      ['W16', 'Data protection officer', 'Head of service'],
      ['W46', 'Supplier manager', 'ICT lead'],
    ]);
  });
});

describe('the results in a spreadsheet', () => {
  it('have a row for each check that applies and each site that differs, and no formula', async () => {
    const { data, errors } = Papa.parse<string[]>(await tableOf(inEnglish));
    expect(errors).to.deep.equal([]);
    const row = (id: string, site = '') => data.find((cells) => cells[0] === id && cells[5] === site)!;
    expect(data).to.have.length(1 + 57 + 1);
    expect(row('W53', 'Tŷ Mawr')[6]).to.equal('Partly');
    expect(row('W16')[7]).to.equal("'=cmd()");
    expect(row('W01')[6]).to.equal('Not answered');
    expect(row('W01')[4]).to.equal('Open question: take advice');
  });
});

describe('the results as Markdown', () => {
  it('have the counts with what nobody knows first, and the law before practice', () => {
    const text = markdownOf(inEnglish, AT);
    expect(text).to.contain('**This is not legal advice.**');
    expect(text).to.match(/- Do not know: 1\n- Not yet: 1\n/);
    expect(text.indexOf('### Law')).to.be.greaterThan(0).and.lessThan(text.indexOf('### Guidance'));
    expect(text).to.contain('Wi\\-Fi around the building (Tŷ Mawr)');
  });
});

describe('the due dates in a calendar', () => {
  for (const [language, telling] of [
    ['English', inEnglish],
    ['Welsh', inWelsh],
  ] as const) {
    it(`are read by a calendar as whole days with all their words, in ${language}`, async () => {
      const text = (await calendarOf(telling, RUN))!;
      const events = new ICAL.Component(ICAL.parse(text) as never)
        .getAllSubcomponents('vevent')
        .map((one) => new ICAL.Event(one));
      expect(events.map(({ startDate }) => [startDate.toString(), startDate.isDate])).to.deep.equal([
        ['2027-01-31', true],
        ['2027-03-01', true],
      ]);
      const title = config.checks.find(({ id }) => id === 'W53')!.text as { en: string; cy: string };
      expect(events[1]!.summary).to.equal(`${title[telling.words.lang as 'en' | 'cy']} (Tŷ Mawr)`);
      expect(events[1]!.description).to.contain('Map, sŵn; “golau”\\ŵŷ').and.contain(telling.words.notAdvice);
      expect(new Set(events.map(({ uid }) => uid)).size).to.equal(2);
    });
  }

  it('have what RFC 5545 asks of a calendar and of each event, on lines that end as it says', async () => {
    for (const telling of [inEnglish, inWelsh]) {
      const text = (await calendarOf(telling, RUN))!;
      expect(text).to.match(/\r\nEND:VCALENDAR\r?\n?$/);
      expect(text.replaceAll('\r\n', '')).to.not.match(/[\r\n]/);
      const calendar = new ICAL.Component(ICAL.parse(text) as never);
      expect(calendar.getFirstPropertyValue('version')).to.equal('2.0');
      expect(calendar.getFirstPropertyValue('prodid')).to.match(/\S/);
      for (const event of calendar.getAllSubcomponents('vevent')) {
        for (const name of ['uid', 'dtstamp', 'dtstart', 'summary']) {
          expect(event.getAllProperties(name), name).to.have.length(1);
        }
        const { startDate, endDate } = new ICAL.Event(event);
        expect(endDate.subtractDate(startDate).toSeconds()).to.equal(24 * 60 * 60);
        expect(String(event.getFirstPropertyValue('dtstamp'))).to.equal('2026-11-22T09:00:00Z');
      }
    }
  });

  it('are folded at 75 octets, with no letter of Welsh cut in two', async () => {
    const lines = (await calendarOf(inWelsh, RUN))!.split('\r\n');
    expect(Math.max(...lines.map(bytes))).to.be.at.most(75);
    expect(lines.filter((line) => line.startsWith(' '))).to.have.length.above(1);
    expect(lines.join('')).to.not.contain('\uFFFD');
  });

  it('are none while no action has a date', async () => {
    expect(await calendarOf({ ...inEnglish, state: { ...state, decisions: {} } }, RUN)).to.equal(undefined);
  });
});

describe('the file for a project planner', () => {
  it('has the gaps as tasks, the law first, and the sites as lines', () => {
    const { lines, tasks } = plannerFileOf(inEnglish, RUN.id);
    expect(lines.map(({ name }) => name)).to.deep.equal(['Caernarfon', 'Tŷ Mawr']);
    expect(tasks.map(({ id, line, due }) => [id, line, due])).to.deep.equal([
      ['W16', undefined, '2027-01-31'],
      ['W53@site-1', 'site-1', undefined],
      ['W53@site-2', 'site-2', '2027-03-01'],
    ]);
    expect(tasks[0]!.topics).to.deep.equal(['wifi-law', 'open-data']);
  });
});
