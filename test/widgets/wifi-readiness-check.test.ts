import { expect, fixture, html } from '@open-wc/testing';
import type { WidgetResultEvent } from '../../src/core/events.js';
import type { WifiConfig } from '../../src/widgets/wifi-readiness-check/model.js';
import '../../src/widgets/wifi-readiness-check/wifi-readiness-check.js';
import { settled } from '../core/pretend.js';
import { keepsHouseRules } from '../house-rules.js';
import { Person, until } from '../person.js';
import { World } from '../services.js';

const both = (en: string) => ({ en, cy: `${en} (Cymraeg)` });
const everywhere: WifiConfig['checks'][number]['nations'] = ['england', 'scotland', 'wales', 'northern-ireland'];
const facts = { checked: '2026-11-22', checkedOn: 'stored-copies', nations: everywhere } as const;

/** Two groups; the checks first, so that they are what a strange definition spoils. */
const example: WifiConfig = {
  id: 'small-check',
  version: '1',
  title: both('A small check'),
  intro: both('Three things to know'),
  checks: [
    {
      id: 'owner',
      group: 'running',
      text: both('An owner'),
      plain: both('Name one owner'),
      status: 'good-practice',
      confidence: 'confirmed',
      why: both('Somebody must'),
      ...facts,
    },
    {
      id: 'notice',
      group: 'running',
      text: both('A notice'),
      plain: both('Show a notice'),
      status: 'law',
      confidence: 'verify',
      reference: { title: both('An act'), section: both('s.1'), address: 'https://example.org/' },
      note: both('Not read again'),
      ...facts,
    },
    {
      id: 'apart',
      group: 'technical',
      text: both('Networks apart'),
      plain: both('Keep them apart'),
      status: 'good-practice',
      confidence: 'uncertain',
      ...facts,
    },
  ],
  groups: [
    { id: 'running', title: both('Running'), topics: ['wifi-law'] },
    { id: 'technical', title: both('Technical'), topics: ['wifi-tech'] },
  ],
};

/** Says where the service is, and starts. */
async function starts(person: Person, nation = 'England'): Promise<void> {
  await person.chooses(nation, 0);
  await person.chooses('A supplier, under a contract', 1);
  await person.presses('Start now');
}

keepsHouseRules({
  tag: 'wifi-readiness-check',
  example,
  newer: { ...example, version: '2', checks: example.checks.slice(1) },
  act: {
    async first(person) {
      if (person.buttons.includes('Start now')) await starts(person);
      await person.presses(person.buttons[0]!);
      await person.chooses('Do not know', 0);
      await person.chooses('Do not know', 1);
    },
    sees: (person) => person.chosen.join(', '),
    async stumbles(person) {
      await person.presses('Start now');
      expect(person.problems.length).to.equal(2);
    },
    async rest(person) {
      await person.presses('Continue');
      await person.chooses('Done, with evidence', 0);
      await person.presses('Continue');
    },
    ends: (person) => person.presses('See my results'),
    async changes(person) {
      await person.presses('Change my answers');
      await person.presses('Technical');
      await person.chooses('Not yet', 0);
      await person.presses('Continue');
      await person.presses('See my results');
    },
  },
});

async function served(
  config: WifiConfig | undefined,
  { world = new World(), attributes = {} }: { world?: World; attributes?: Record<string, string> } = {},
): Promise<Person> {
  const widget = document.createElement('wifi-readiness-check');
  for (const [name, value] of Object.entries(attributes)) widget.setAttribute(name, value);
  if (config) widget.config = config;
  await fixture(html`<pretend-world .services=${world}>${widget}</pretend-world>`);
  const person = new Person(widget);
  await person.isWelcomed();
  return person;
}

describe('<wifi-readiness-check>', () => {
  it('says on every page that it is no legal advice', async () => {
    const person = await served(example);
    const says = () => expect(person.reads).to.contain('This is not legal advice.');
    says();
    await starts(person);
    says();
    await person.presses('Running');
    says();
    await person.presses('All groups');
    await person.presses('See my results');
    await person.comesToRead('Your Wi-Fi check');
    says();
  });

  it('says of each check whether it is law, how sure that is, and where it stands', async () => {
    const person = await served(example);
    await starts(person);
    await person.presses('Running');
    await until(() => person.widget.shadowRoot!.querySelectorAll('details dl').length === 2);
    person.widget.shadowRoot!.querySelectorAll('details').forEach((one) => (one.open = true));
    for (const words of [
      'Good practice Main point seen in a stored source',
      'Law Believed right: confirm before you rely on it',
      'Not read again',
      'An act, s.1',
      '22 November 2026, against stored copies, not the live pages',
    ]) {
      expect(person.reads).to.contain(words);
    }
  });

  it('flags what nobody has looked at for more than a year', async () => {
    const world = new World();
    world.clock.time = Date.parse('2027-12-01T00:00:00Z');
    const person = await served(example, { world });
    await starts(person);
    await person.presses('Technical');
    expect(person.reads).to.contain('Not looked at for more than a year');
  });

  it('lets sites differ, and counts the most pressing', async () => {
    const person = await served(example);
    const lines = person.widget.shadowRoot!.querySelector('textarea')!;
    lines.value = 'Central\nHarbour';
    lines.dispatchEvent(new Event('change'));
    const results: WidgetResultEvent['result'][] = [];
    person.widget.addEventListener('widget-result', ({ result }) => results.push(result));
    await starts(person);
    await person.presses('Technical');
    await person.chooses('Done, with evidence', 'Networks apart');
    await person.chooses('Sites differ: answer for each', 'Networks apart');
    expect(person.questions).to.deep.equal(['Networks apart', 'Central', 'Harbour']);
    await person.chooses('Not yet', 'Harbour');
    await person.presses('Continue');
    await person.presses('See my results');
    expect(results[0]!.answers).to.deep.equal({ apart: 'no', 'apart@site-1': 'yes', 'apart@site-2': 'no' });
    expect(results[0]!.scores).to.include({ no: 1, yes: 0, unanswered: 2, gaps: 1, 'topic:wifi-tech': 100 });
    expect(results[0]!.topics).to.deep.equal(['wifi-tech']);
    await person.comesToRead('Networks apart (Harbour)');
  });

  it('keeps notes and roles on the device unless the person ticks that notes are sent', async () => {
    for (const isTicked of [false, true]) {
      const person = await served(example);
      const results: WidgetResultEvent['result'][] = [];
      person.widget.addEventListener('widget-result', ({ result }) => results.push(result));
      await starts(person);
      await person.presses('Technical');
      await until(() => person.widget.shadowRoot!.querySelector('#note-apart'));
      const note = person.widget.shadowRoot!.querySelector<HTMLTextAreaElement>('#note-apart')!;
      note.value = 'Seen by Ann';
      note.dispatchEvent(new Event('change'));
      await person.presses('Continue');
      const root = person.widget.shadowRoot!;
      const role = root.querySelector<HTMLInputElement>('#role')!;
      role.value = 'Head of service';
      role.dispatchEvent(new Event('change'));
      if (isTicked) root.querySelector<HTMLInputElement>('[aria-describedby="send-notes-hint"]')!.click();
      await person.seesIt();
      await person.presses('See my results');
      const sent = JSON.stringify(results[0]);
      expect(sent.includes('Seen by Ann')).to.equal(isTicked);
      expect(sent).to.not.contain('Head of service');
    }
  });

  it('keeps what was decided about an action, and says what is different the next time', async () => {
    const world = new World();
    let person = await served(example, { world });
    await starts(person);
    await person.presses('Running');
    await person.chooses('Do not know', 'A notice');
    await person.presses('All groups');
    await person.presses('See my results');
    await person.comesToRead('1 thing is open.');
    const owner = () => person.widget.shadowRoot!.querySelector<HTMLInputElement>('#owner-notice');
    await until(owner);
    owner()!.value = 'Data protection officer';
    owner()!.dispatchEvent(new Event('change'));
    await settled();
    person.widget.remove();
    person = await served(example, { world: world.reloaded() });
    await until(owner);
    expect(owner()!.value).to.equal('Data protection officer');
    await person.presses('Start again');
    await starts(person);
    await person.presses('Running');
    await person.chooses('Done, with evidence', 'A notice');
    await person.presses('All groups');
    await person.presses('See my results');
    await person.comesToRead('Do not know, now: Done, with evidence');
  });

  it('joins a colleague’s part, shows where two answers differ, and lets the person decide', async () => {
    const person = await served(example);
    const root = person.widget.shadowRoot!;
    await starts(person);
    await person.presses('Running');
    await person.chooses('Done, with evidence', 'A notice');
    await person.presses('All groups');
    const answers = {
      notice: { answer: 'dk', role: 'Branch manager', at: '2020-01-01T09:00:00.000Z' },
      apart: { answer: 'no', role: 'Branch manager', at: '2020-01-01T09:00:00.000Z' },
    };
    const part = {
      schema: 'library-widgets/wifi-check/1',
      definition: { id: example.id, version: '1' },
      state: { at: 'overview', answers },
    };
    await until(() => root.querySelector('[aria-describedby="joins"]'), 'sharing is there');
    const field = root.querySelector<HTMLInputElement>('[aria-describedby="joins"]')!;
    const files = new DataTransfer();
    files.items.add(new File([JSON.stringify(part)], 'part.json'));
    field.files = files.files;
    field.dispatchEvent(new Event('change'));
    await person.comesToRead('Answers that differ');
    expect(person.reads).to.contain('Also answered: Do not know (Branch manager, 1 January 2020)');
    await person.presses('Use the other: A notice');
    expect(person.reads).to.not.contain('Answers that differ');
    const results: WidgetResultEvent['result'][] = [];
    person.widget.addEventListener('widget-result', ({ result }) => results.push(result));
    await person.presses('See my results');
    expect(results[0]!.answers).to.deep.equal({ notice: 'dk', apart: 'no' });
  });

  it('says in Welsh which words are still English', async () => {
    const person = await served(undefined, { attributes: { lang: 'cy' } });
    await person.chooses('Cymru', 0);
    await person.chooses('Cyflenwr, o dan gontract', 1);
    await person.presses('Dechrau nawr');
    await person.presses('Hawlfraint');
    const root = person.widget.shadowRoot!;
    await until(() => root.querySelector('dd [lang="en"]'), 'the rest of the checks comes');
    expect(root.querySelector('legend')!.querySelector('[lang="en"]')).to.equal(null);
    expect(root.querySelector('legend')!.textContent.trim()).to.equal('Amddiffyniad cyfrwng yn unig');
    expect(root.querySelector('dd [lang="en"]')!.textContent).to.match(/^A 2016 EU court ruling/);
  });
});
