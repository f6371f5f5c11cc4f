import { expect, fixture, html } from '@open-wc/testing';
import type { WidgetResultEvent } from '../../src/core/events.js';
import type { Result } from '../../src/results/result.js';
import type { AuditConfig } from '../../src/widgets/skills-audit/model.js';
import type { SkillsAudit } from '../../src/widgets/skills-audit/skills-audit.js';
import '../../src/widgets/skills-audit/skills-audit.js';
import { settled } from '../core/pretend.js';
import { keepsHouseRules } from '../house-rules.js';
import { Person, until } from '../person.js';
import { World } from '../services.js';

const both = (en: string) => ({ en, cy: `${en} (Cymraeg)` });

/** Two ratings about others, one of them only for those who lead, and a page about the person. */
const example: AuditConfig = {
  id: 'small-audit',
  version: '1',
  title: both('A small audit'),
  intro: both('Two things that matter'),
  groupFrom: 'who',
  scale: { low: both('Not strong'), middle: both('About average'), high: both('Very strong') },
  sections: [
    { id: 'about', title: both('About you'), intro: both('All of it is optional'), preliminary: true },
    { id: 'skills', title: both('Skills'), intro: both('How strong are you on each?') },
  ],
  groupings: [{ id: 'theme', title: both('Themes'), members: [{ id: 'data', title: both('Data') }] }],
  activities: [
    {
      id: 'course',
      title: both('A course'),
      what: both('Six evenings on data'),
      mode: both('online'),
      effort: both('a day'),
      recommendations: [3],
    },
  ],
  questions: [
    {
      id: 'who',
      section: 'about',
      kind: 'one',
      text: both('Who are you?'),
      optional: true,
      options: [
        { value: 'scl', text: both('Head of service') },
        { value: 'aspiring', text: both('Aspiring leader') },
      ],
    },
    {
      id: 'years',
      section: 'about',
      kind: 'number',
      text: both('How many years?'),
      unit: both('years'),
      min: 0,
      optional: true,
    },
    { id: 'note', section: 'about', kind: 'long-text', text: both('Anything else?'), optional: true },
    {
      id: 'a',
      section: 'skills',
      kind: 'rating',
      text: both('Using data'),
      hint: both('Loans, visits and such'),
      decline: true,
      topics: ['data-services'],
      activities: ['course'],
      in: { theme: 'data' },
    },
    {
      id: 'b',
      section: 'skills',
      kind: 'many',
      text: both('What do you use?'),
      options: [
        { value: 'mail', text: both('Mail') },
        { value: 'maps', text: both('Maps') },
      ],
    },
  ],
};

keepsHouseRules({
  tag: 'skills-audit',
  example,
  newer: { ...example, version: '2', questions: example.questions.filter(({ id }) => id !== 'years') },
  act: {
    async first(person) {
      if (person.buttons.includes('Start now')) await person.presses('Start now');
      await person.chooses(person.options[0]!);
      if (person.questions.length === 3) await person.types('12', 1);
      await person.types('A note', person.questions.length - 1);
    },
    sees: (person) =>
      person.chosen.length > 0 ? [...person.chosen, ...person.typed.filter((one) => one !== '12')].join(', ') : '',
    async stumbles(person) {
      await person.presses('Start now');
      await person.types('twelve', 1);
      await person.presses('Continue');
      expect(person.problems.length).to.equal(1);
    },
    async rest(person) {
      await person.presses('Continue');
      await person.chooses(person.options[1]!);
      await person.presses('Continue');
      await person.chooses(person.options[0]!);
      await person.presses('Continue');
    },
    ends: (person) => person.presses('See my results'),
    async changes(person) {
      await person.presses('Change my answers');
      await person.presses(person.buttons.filter((name) => name.startsWith('Change'))[3]!);
      await person.chooses('Very strong');
      await person.presses('Continue');
      await person.presses('See my results');
    },
  },
});

describe('the skills audit', () => {
  let world: World;
  beforeEach(() => {
    world = new World();
  });

  async function opened(attributes: Record<string, string> = {}, config?: AuditConfig): Promise<Person> {
    const widget = document.createElement('skills-audit');
    for (const [name, value] of Object.entries(attributes)) widget.setAttribute(name, value);
    if (config) widget.config = config;
    await fixture(html`<pretend-world .services=${world}>${widget}</pretend-world>`);
    const person = new Person(widget);
    await person.isWelcomed();
    return person;
  }

  async function results(person: Person): Promise<void> {
    await person.presses('See my results');
    await until(() => person.buttons.includes('Download my results'));
  }

  const SCALE = ['Not strong', '2 out of 5', 'About average', '4 out of 5', 'Very strong'];

  describe('from the start to the end', () => {
    it('welcomes a person, says how many questions there are and what happens to the answers', async () => {
      const person = await opened();
      expect(person.headings[0]).to.equal('h2 Digital leadership skills audit');
      expect(person.reads).to.contain('There are 23 questions').and.contain('Nothing is sent unless you say so.');
      expect(person.buttons).to.deep.equal(['Start now', 'Clear my answers']);
    });

    it('asks who they are on one page, all of it optional', async () => {
      const person = await opened();
      await person.presses('Start now');
      expect(person.headings.at(-1)).to.equal('h3 About you');
      expect(person.questions.length).to.equal(7);
      expect(person.questions.every((name) => name.endsWith('(optional)'))).to.equal(true);
      expect(person.reads).to.not.contain(' of 23');
      await person.presses('Continue');
      expect(person.reads).to.contain('Question 1 of 23');
    });

    it('offers five points, named at the ends and in the middle, and a way not to say; none is chosen', async () => {
      const person = await opened();
      await person.presses('Start now');
      await person.presses('Continue');
      expect(person.options).to.deep.equal([...SCALE, 'Prefer not to say']);
      expect(person.chosen).to.deep.equal([]);
    });

    it('takes a person through 23 questions to results that a hand calculation confirms', async () => {
      const person = await opened();
      let result: Result | undefined;
      person.widget.addEventListener('widget-result', (event) => (result = event.result));
      await person.presses('Start now');
      await person.chooses('Aspiring leader');
      await person.presses('Continue');
      const pages: string[] = [];
      for (let at = 0; person.questions.length === 1; at++) {
        pages.push(/Question \d+ of 23/.exec(person.reads)![0]);
        await person.chooses(at === 22 ? 'Prefer not to say' : SCALE[at % 5]!);
        await person.presses('Continue');
      }
      expect(pages).to.deep.equal(Array.from({ length: 23 }, (_, at) => `Question ${at + 1} of 23`));
      await person.comesToRead('Check your answers');
      expect(person.headings[0]).to.equal('h2 Check your answers');
      await results(person);
      // 1 2 3 4 5 1 2 3 | 4 5 1 2 3 4 5 1 2 3 4 5 | 1 2 -: 21/8, 39/12, 3/2, 63/22.
      expect(result!.scores).to.include({ skills: 2.63, knowledge: 3.25, attributes: 1.5, overall: 2.86 });
      expect(result!.answers).to.include({ P1: 'aspiring', Q01: 1, Q22: 2, Q23: null });
      expect(result!.group).to.equal('aspiring');
      expect(result!.topics).to.have.length(3);
      expect(person.reads).to.contain('2.86 out of 5, over 22 of 23 questions');
    });

    it('wants an answer before it goes on, names the problem, and leads to it', async () => {
      const person = await opened();
      await person.presses('Start now');
      await person.presses('Continue');
      await person.presses('Continue');
      expect(person.reads).to.contain('There is a problem');
      expect(person.problems).to.have.length(1);
      expect(person.problems[0]).to.equal(`Choose an answer: ${person.questions[0]}`);
      expect(person.focus).to.match(/^There is a problem/);
      await person.follows(person.problems[0]!);
      expect(person.focus).to.equal('Not strong');
      await person.chooses('About average');
      expect(person.reads).to.not.contain('There is a problem');
      await person.presses('Continue');
      expect(person.reads).to.contain('Question 2 of 23');
    });

    it('moves the focus to each new page, so that it is read out', async () => {
      const person = await opened();
      expect(person.focus).to.equal(undefined);
      await person.presses('Start now');
      expect(person.focus).to.equal('About you');
      await person.presses('Continue');
      expect(person.focus).to.equal(person.questions[0]);
      await person.presses('Back');
      expect(person.focus).to.equal('About you');
      await person.presses('Back');
      expect(person.focus).to.equal('Digital leadership skills audit');
    });

    it('goes back without losing anything', async () => {
      const person = await opened();
      await person.presses('Start now');
      await person.presses('Continue');
      await person.chooses('Very strong');
      await person.presses('Continue');
      expect(person.chosen).to.deep.equal([]);
      await person.presses('Back');
      expect(person.chosen).to.deep.equal(['Very strong']);
    });

    it('lets a person choose again, decline, and take that back', async () => {
      const person = await opened();
      await person.presses('Start now');
      await person.presses('Continue');
      await person.chooses('Very strong');
      await person.chooses('Prefer not to say');
      expect(person.chosen).to.deep.equal(['Prefer not to say']);
      await person.chooses('2 out of 5');
      expect(person.chosen).to.deep.equal(['2 out of 5']);
      await person.chooses('Prefer not to say');
      await person.chooses('Prefer not to say');
      expect(person.chosen).to.deep.equal([]);
    });

    it('lets a person change an answer from the check page and comes back to it', async () => {
      const person = await opened({}, example);
      await person.presses('Start now');
      await person.presses('Continue');
      await person.chooses('Not strong');
      await person.presses('Continue');
      await person.chooses('Mail');
      await person.presses('Continue');
      await person.comesToRead('Check your answers');
      expect(person.reads).to.contain('Using data Not strong (1 out of 5)').and.contain('How many years? Not answered');
      await person.presses('Change: Using data');
      await person.chooses('4 out of 5');
      await person.presses('Continue');
      expect(person.headings[0]).to.equal('h2 Check your answers');
      expect(person.reads).to.contain('Using data 4 out of 5');
    });
  });

  describe('once it is done', () => {
    const small = async (attributes: Record<string, string> = {}) => {
      const person = await opened(attributes, example);
      await person.presses('Start now');
      await person.presses('Continue');
      await person.chooses('Not strong');
      await person.presses('Continue');
      await person.chooses('Mail');
      await person.presses('Continue');
      await person.presses('See my results');
      return person;
    };

    it('moves the focus to the results, also when they had to be fetched first', async () => {
      const person = await small();
      await until(() => person.buttons.includes('Download my results'));
      await until(() => person.focus === 'Your results', `the focus is on "${person.focus}"`);
    });

    it('tells the truth about a result on its way: waiting, refused, removed', async () => {
      world.office.answer = () => ({ kind: 'waiting', why: 'sign-in' });
      const person = await small({ endpoint: 'https://results.example/' });
      await person.presses('Send my results');
      await person.comesToRead('Wi-Fi sign-in page');
      expect(person.reads).to.contain('have not been sent yet').and.contain('kept on this device');
      world.office.answer = () => ({ kind: 'refused', status: 422, detail: 'answers.K07: unknown' });
      await person.presses('Try now');
      await person.comesToRead('did not accept your results');
      expect(person.reads).to.contain('It says: answers.K07: unknown');
      await person.presses('Remove');
      await until(() => !person.reads.includes('did not accept'));
      await settled();
      expect(person.reads).to.not.contain('have been sent');
    });

    it('never says that a result was sent while it still waits, also right after a reload', async () => {
      world.office.answer = () => ({ kind: 'waiting', why: 'offline' });
      const person = await small({ endpoint: 'https://results.example/' });
      await person.presses('Send my results');
      await person.comesToRead('have not been sent yet');
      person.widget.remove();
      world = world.reloaded();
      let comes = (): void => undefined;
      world.outboxComes = new Promise<void>((resolve) => (comes = resolve));
      const said: string[] = [];
      const later = await opened({ endpoint: 'https://results.example/' }, example);
      const watch = new MutationObserver(() => said.push(later.reads));
      watch.observe(later.widget.shadowRoot!, { childList: true, subtree: true, characterData: true });
      said.push(later.reads);
      await until(() => later.buttons.includes('Download my results'));
      await settled();
      said.push(later.reads);
      comes();
      await later.comesToRead('have not been sent yet');
      watch.disconnect();
      expect(said.filter((words) => words.includes('have been sent'))).to.deep.equal([]);
    });

    it('tells of an earlier person’s result that still waits, by number alone', async () => {
      world.office.answer = () => ({ kind: 'waiting', why: 'offline' });
      const person = await small({ endpoint: 'https://results.example/' });
      await person.presses('Send my results');
      await person.comesToRead('have not been sent yet');
      await person.presses('Start again');
      await person.presses('Start now');
      await person.presses('Continue');
      await person.chooses('Very strong');
      await person.presses('Continue');
      await person.chooses('Maps');
      await person.presses('Continue');
      await results(person);
      expect(person.reads).to.contain('1 earlier result is waiting to be sent.');
    });

    it('begins afresh with Start again, and gives the old results back with Undo', async () => {
      const person = await small();
      await person.presses('Start again');
      expect(person.headings[0]).to.equal('h2 A small audit');
      await person.presses('Undo');
      await until(() => person.buttons.includes('Download my results'));
    });
  });

  describe('for somebody who was invited', () => {
    const invited = async () => {
      const before = location.href;
      history.replaceState(null, '', '#widget=skills-audit&group=aspiring');
      try {
        return await opened({}, example);
      } finally {
        history.replaceState(null, '', before);
      }
    };

    it('has chosen their group already, and says so', async () => {
      const person = await invited();
      expect(person.reads).to.contain('Somebody passed this audit on to you as an aspiring leader.');
      await person.presses('Start now');
      expect(person.chosen).to.deep.equal(['Aspiring leader']);
    });

    it('begins afresh on a device where somebody else has finished', async () => {
      const first = await opened({}, example);
      await first.presses('Start now');
      await first.chooses('Head of service');
      await first.presses('Continue');
      await first.chooses('Not strong');
      await first.presses('Continue');
      await first.chooses('Mail');
      await first.presses('Continue');
      await results(first);
      await settled();
      first.widget.remove();
      const person = await invited();
      expect(person.buttons).to.include('Start now');
    });

    it('keeps their own results when they reload the page they were invited to', async () => {
      const first = await invited();
      await first.presses('Start now');
      await first.presses('Continue');
      await first.chooses('Not strong');
      await first.presses('Continue');
      await first.chooses('Mail');
      await first.presses('Continue');
      await results(first);
      await settled();
      first.widget.remove();
      const later = await invited();
      await until(() => later.buttons.includes('Download my results'), 'the results are gone');
    });
  });

  describe('with another set of questions', () => {
    it('asks those of 2026 when the page wants them, and comes back to those of 2014', async () => {
      const person = await opened({ pack: '2026' });
      const newer = person.headings[0];
      (person.widget as SkillsAudit).pack = '2014';
      await until(() => person.headings[0] !== newer);
      expect(person.headings[0]).to.equal('h2 Digital leadership skills audit');
    });

    it('keeps the answers to each apart', async () => {
      const person = await opened({ pack: '2026' });
      await person.presses('Start now');
      await person.presses('Continue');
      await person.chooses('Very strong');
      await settled();
      (person.widget as SkillsAudit).pack = '2014';
      await until(() => person.buttons.includes('Start now'));
      (person.widget as SkillsAudit).pack = '2026';
      await until(() => person.chosen.includes('Very strong'));
    });

    it('asks the author’s own, a section at a time or all at once', async () => {
      const person = await opened({}, { ...example, pace: 'all' });
      await person.presses('Start now');
      await person.presses('Continue');
      expect(person.questions).to.deep.equal(['Using data', 'What do you use?']);
      expect(person.reads).to.contain('Questions 1 to 2 of 2');
      await person.presses('Continue');
      expect(person.problems).to.deep.equal([
        'Choose an answer: Using data',
        'Choose at least one answer: What do you use?',
      ]);
    });
  });

  it('speaks Welsh, and says that no translator has checked it', async () => {
    const person = await opened({ lang: 'cy' });
    expect(person.buttons[0]).to.equal('Dechrau nawr');
    expect(person.headings[0]).to.equal('h2 Archwiliad sgiliau arweinyddiaeth ddigidol');
    expect(person.reads).to.contain('Nid yw cyfieithydd wedi gwirio’r Gymraeg hon eto.');
  });

  it('gives a result in the language that was used', async () => {
    const person = await opened({ lang: 'cy' }, example);
    let event: WidgetResultEvent | undefined;
    person.widget.addEventListener('widget-result', (one) => (event = one));
    await person.presses('Dechrau nawr');
    await person.presses('Parhau');
    await person.chooses('Not strong (Cymraeg)');
    await person.presses('Parhau');
    await person.chooses('Mail (Cymraeg)');
    await person.presses('Parhau');
    await person.presses('Gweld fy nghanlyniadau');
    expect(event?.result.lang).to.equal('cy');
  });
});
