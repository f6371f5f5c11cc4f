import { expect, fixture, html } from '@open-wc/testing';
import type { QuizConfig } from '../../src/widgets/digital-quiz/model.js';
import '../../src/widgets/digital-quiz/digital-quiz.js';
import { keepsHouseRules } from '../house-rules.js';
import { Person } from '../person.js';
import { World } from '../services.js';

const both = (en: string) => ({ en, cy: `${en} (Cymraeg)` });
const options = (...texts: string[]) => texts.map((text, at) => ({ value: 'abcd'[at]!, text: both(text) }));

/** A question of each kind, told at the end. */
const example: QuizConfig = {
  id: 'small-quiz',
  version: '1',
  title: both('A small quiz'),
  intro: both('Three things to know'),
  feedback: 'end',
  sections: [{ id: 'main', title: both('Main') }],
  questions: [
    {
      id: 'moocs',
      section: 'main',
      kind: 'one',
      text: both('What is a MOOC?'),
      options: options('A course', 'A boat'),
      answer: 'a',
      why: both('It is a course'),
      source: { title: both('A source'), address: 'https://example.org/' },
      topics: ['moocs'],
    },
    {
      id: 'symbol',
      section: 'main',
      kind: 'one',
      text: both('What does this symbol mean?'),
      picture: { drawing: 'p01', description: both('A dot and three curves') },
      inWords: both('Which link joins a phone to a router?'),
      options: options('Wi-Fi', 'Radio'),
      answer: 'a',
      topics: ['wifi-tech'],
    },
    {
      id: 'several',
      section: 'main',
      kind: 'many',
      text: both('Which are files?'),
      options: options('MP3', 'PDF', 'USB'),
      answer: ['a', 'b'],
      topics: ['wifi-tech'],
    },
  ],
};

keepsHouseRules({
  tag: 'digital-quiz',
  example,
  newer: { ...example, version: '2', questions: example.questions.slice(1) },
  act: {
    async first(person) {
      if (person.buttons.includes('Start now')) await person.presses('Start now');
      await person.chooses(person.options[0]!);
      await person.presses('Continue');
      await person.chooses(person.options[0]!);
    },
    sees: (person) => person.chosen.join(', '),
    async stumbles(person) {
      await person.presses('Start now');
      await person.presses('Continue');
      expect(person.problems.length).to.equal(1);
    },
    async rest(person) {
      await person.presses('Continue');
      await person.chooses(person.options[0]!);
      await person.presses('Continue');
    },
    ends: (person) => person.presses('See my results'),
  },
});

describe('the digital quiz', () => {
  let world: World;
  beforeEach(() => {
    world = new World();
  });

  async function opened(attributes: Record<string, string> = {}, config?: QuizConfig): Promise<Person> {
    const widget = document.createElement('digital-quiz');
    for (const [name, value] of Object.entries(attributes)) widget.setAttribute(name, value);
    if (config) widget.config = config;
    await fixture(html`<pretend-world .services=${world}>${widget}</pretend-world>`);
    const person = new Person(widget);
    await person.isWelcomed();
    return person;
  }

  const each: QuizConfig = { ...example, feedback: 'each' };

  async function missesOneOfThree(person: Person): Promise<void> {
    await person.presses('Start now');
    for (const [choices, isLast] of [[['A boat']], [['Wi-Fi']], [['MP3', 'PDF'], true]] as const) {
      for (const choice of choices) await person.chooses(choice);
      await person.presses('Continue');
      await person.presses(isLast ? 'See my results' : 'Continue');
    }
  }

  it('asks all thirty questions of its own, one at a time', async () => {
    const person = await opened();
    expect(person.reads).to.include('There are 30 questions, one at a time.');
    await person.presses('Start now');
    expect(person.reads).to.include('Question 1 of 30');
  });

  it('asks as many as a page wants, on the topics that it wants', async () => {
    const person = await opened({ draw: '4', topics: 'wifi-tech wifi-law' });
    expect(person.reads).to.match(/There are [1-4] questions/);
  });

  it('says after each question whether it was right, why, and where that can be read, and moves the focus there', async () => {
    const person = await opened({}, each);
    await person.presses('Start now');
    await person.chooses('A boat');
    await person.presses('Continue');
    await person.comesToRead('Not right');
    expect(person.reads).to.include('A course').and.include('It is a course').and.include('A source');
    expect(person.focus).to.include('Not right');
    await person.presses('Continue');
    expect(person.reads).to.include('Question 2 of 3');
  });

  it('shows a picture by its description, and asks in words whoever prefers that', async () => {
    const person = await opened({}, each);
    await person.presses('Start now');
    await person.chooses('A course');
    await person.presses('Continue');
    await person.presses('Continue');
    const picture = () => person.widget.shadowRoot!.querySelector('[role="img"]');
    expect(picture()!.getAttribute('aria-label')).to.equal('A dot and three curves');
    await person.presses('Ask me this in words');
    expect(picture()).to.equal(null);
    expect(person.reads).to.include('Which link joins a phone to a router?');
    await person.presses('Show me the picture');
    expect(picture()).to.not.equal(null);
  });

  it('counts the points, by topic too, and offers what was missed for practice that is not counted', async () => {
    const person = await opened({}, each);
    await missesOneOfThree(person);
    await person.comesToRead('You have 2 of 3 points.');
    expect(person.reads).to.include('How public Wi-Fi works 2 of 2 100%').and.include('2 of 3');
    await person.presses('Try the ones I missed');
    expect(person.reads).to.include('For practice');
    await person.presses('Start now');
    expect(person.reads).to.include('Question 1 of 1').and.include('What is a MOOC?');
    await person.chooses('A course');
    await person.presses('Continue');
    await person.presses('See my results');
    await person.comesToRead('Your practice');
    expect(person.buttons).to.not.include('Send my results');
  });

  it('keeps the results that were not sent yet while somebody practises', async () => {
    const person = await opened({ endpoint: 'https://results.example/v1/results' }, each);
    await missesOneOfThree(person);
    await person.presses('Try the ones I missed');
    await person.presses('Start now');
    await person.chooses('A course');
    await person.presses('Continue');
    await person.presses('See my results');
    await person.presses('Back to my results');
    await person.comesToRead('You have 2 of 3 points.');
    await person.presses('Send my results');
    await person.comesToRead('Your results have been sent.');
  });

  it('says how things are marked before a question with several answers', async () => {
    const person = await opened({}, { ...each, questions: [each.questions[2]!] });
    await person.presses('Start now');
    await person.comesToRead('It counts if you choose these and no others.');
  });

  it('lets things be put in order with two buttons each, which keep the focus on what was moved', async () => {
    const person = await opened(
      {},
      {
        ...each,
        questions: [
          {
            id: 'years',
            section: 'main',
            kind: 'order',
            text: both('Which came first?'),
            options: options('One', 'Two', 'Three'),
          },
        ],
      },
    );
    await person.presses('Start now');
    const order = () =>
      [...person.widget.shadowRoot!.querySelectorAll('.order li > span')].map((row) => row.textContent);
    const press = async (name: string) => {
      const button = person.widget.shadowRoot!.querySelector<HTMLElement>(`[aria-label="${name}"]`)!;
      button.focus();
      button.click();
      await person.seesIt();
    };
    while (order()[0] !== 'One') await press('Move up: One');
    expect(person.widget.shadowRoot!.activeElement!.getAttribute('aria-label')).to.equal('Move up: One');
    while (order()[2] !== 'Three') await press('Move down: Three');
    await person.presses('Continue');
    await person.comesToRead('Right');
  });

  it('sets what a person felt in the skills audit on this device beside their points', async () => {
    world.store('local').put('result:skills-audit:', {
      finishedAt: '2026-11-20T09:00:00Z',
      scores: { 'topic:wifi-tech': 2, 'topic:moocs': 5 },
    });
    const person = await opened({}, each);
    await missesOneOfThree(person);
    await person.comesToRead('What you feel and what you know');
    expect(person.reads)
      .to.include('Open online courses (MOOCs) 5.00 0% Felt stronger than the points say')
      .and.include('How public Wi-Fi works 2.00 100% Felt less strong than the points say');
  });

  const ADDRESS = 'https://library.example/summary.json';
  const share = (n: number, mean: number) => ({ n, mean });
  const summary = {
    schema: 'library-widgets/summary/1',
    widget: 'digital-quiz',
    definition: { id: example.id, version: example.version },
    asOf: '2026-11-20',
    minGroup: 10,
    groups: [
      { id: 'staff', label: 'Staff', n: 20, scores: { overall: share(20, 71), 'topic:wifi-tech': share(20, 64) } },
      { id: 'heads', label: 'Heads of service', n: 4, scores: { overall: share(4, 37) } },
    ],
  };

  it('sets the points beside those of groups that the page has figures of, and withholds a small one', async () => {
    world.files.set(ADDRESS, summary);
    const person = await opened({ 'results-src': ADDRESS }, each);
    await missesOneOfThree(person);
    await person.comesToRead('You and others');
    expect(person.reads)
      .to.include('Staff (n = 20)')
      .and.include('All questions 67% 71% Not shown')
      .and.include('How public Wi-Fi works 100% 64% Not shown')
      .and.include('A group of fewer than 10 people is not shown')
      .and.not.include('37%');
    await person.presses('Try the ones I missed');
    await person.presses('Start now');
    await person.chooses('A course');
    await person.presses('Continue');
    await person.presses('See my results');
    await person.comesToRead('Your practice');
    expect(person.reads).to.not.include('You and others');
  });

  it('gives a person their results where the figures of others are about other questions, or cannot be read', async () => {
    world.files.set(ADDRESS, { ...summary, definition: { id: 'another-quiz', version: '1' } });
    const other = await opened({ 'results-src': ADDRESS }, each);
    await missesOneOfThree(other);
    await other.comesToRead('The figures at this address are about other questions, so they are not shown.');
    expect(other.reads).to.include('You have 2 of 3 points.').and.not.include('71%');

    world = new World();
    const person = await opened({ 'results-src': ADDRESS }, each);
    await missesOneOfThree(person);
    await person.comesToRead('The figures of other people could not be read. Your own results are complete.');
    world.files.set(ADDRESS, summary);
    await person.presses('Try again');
    await person.comesToRead('All questions 67% 71%');
  });

  it('shows a round for a room: the question, a clock that can be stopped or left out, the answer, the next', async () => {
    const person = await opened({ live: '', countdown: '30' }, each);
    await person.comesToRead('A round for a meeting or a webinar: 3 questions on one screen');
    await person.presses('Start now');
    await person.comesToRead('What is a MOOC?');
    expect(person.options).to.deep.equal([]);
    await person.presses('Start the clock');
    await person.comesToRead('30 seconds left');
    await person.presses('Stop the clock');
    await person.presses('Show the answer');
    await person.comesToRead('It is a course');
    expect(person.reads).to.include('A course ✓');
    await person.presses('Next question');
    expect(person.reads).to.include('Question 2 of 3');
    await person.presses('Show the answer');
    await person.presses('Next question');
    await person.presses('Show the answer');
    await person.presses('Next question');
    expect(person.reads).to.include('That was the last question');
    expect(person.buttons).to.not.include('Send my results');
  });
});
