import { expect, fixture, html } from '@open-wc/testing';
import type { Result } from '../../src/results/result.js';
import '../../src/widgets/digital-survey/digital-survey.js';
import type { SurveyConfig } from '../../src/widgets/digital-survey/model.js';
import { settled } from '../core/pretend.js';
import { survey } from '../domain/survey/surveys.js';
import { keepsHouseRules } from '../house-rules.js';
import { Person, until } from '../person.js';
import { World } from '../services.js';

/** Goes to the ratings. */
async function starts(person: Person): Promise<void> {
  await person.presses('Start now');
  await person.presses('Continue');
}

keepsHouseRules({
  tag: 'digital-survey',
  example: survey,
  newer: {
    ...survey,
    version: '2',
    pairs: undefined,
    questions: survey.questions.filter(({ id }) => id !== 'pair.confident.service'),
  },
  act: {
    async first(person) {
      if (person.buttons.includes('Start now')) await starts(person);
      await person.chooses('4 out of 5', 0);
      await person.chooses('2 out of 5', 1);
    },
    sees: (person) => person.chosen.join(', '),
    async stumbles(person) {
      await starts(person);
      await person.presses('Continue');
      expect(person.problems.length).to.equal(2);
    },
    async rest(person) {
      await person.presses('Continue');
      await person.presses('Continue');
    },
    ends: (person) => person.presses('See my results'),
    async changes(person) {
      await person.presses('Change my answers');
      await person.presses('Change: I am confident');
      await person.chooses('2 out of 5', 0);
      await person.presses('Continue');
      await person.presses('See my results');
    },
  },
});

interface Setting {
  world?: World;
  attributes?: Record<string, string>;
}

async function served(
  config: SurveyConfig | undefined,
  { world = new World(), attributes = {} }: Setting = {},
): Promise<Person> {
  const widget = document.createElement('digital-survey');
  for (const [name, value] of Object.entries(attributes)) widget.setAttribute(name, value);
  if (config) widget.config = config;
  await fixture(html`<pretend-world .services=${world}>${widget}</pretend-world>`);
  const person = new Person(widget);
  await person.isWelcomed();
  return person;
}

/** Goes to the page of the theme. */
async function comesToTheme(person: Person): Promise<void> {
  await person.presses('Start now');
  await person.presses('Continue');
  await person.chooses('Agree', 0);
  await person.chooses('Disagree', 1);
  await person.presses('Continue');
}

async function ends(person: Person): Promise<Result> {
  const came = new Promise<Result>((resolve) =>
    person.widget.addEventListener('widget-result', (event) => resolve(event.result)),
  );
  await person.presses('See my results');
  return came;
}

describe('<digital-survey>', () => {
  it('takes a theme in words, and then asks once whether they may be quoted', async () => {
    const person = await served(survey);
    await comesToTheme(person);
    await person.types('Time for staff', 1);
    await person.presses('Continue');
    expect(person.questions).to.deep.equal(['May we quote you?']);
    await person.chooses('no');
    await person.presses('Continue');
    const { kind, answers } = await ends(person);
    expect(kind).to.equal('survey-response');
    expect(answers).to.deep.equal({
      'pair.confident.me': 5,
      'pair.confident.service': 1,
      'learning.words': 'Time for staff',
      quote: 'no',
    });
  });

  it('takes a theme by choosing, and asks nobody about words that they did not write', async () => {
    const person = await served(survey);
    await comesToTheme(person);
    await person.chooses('staff-skills');
    await person.presses('Continue');
    await person.comesToRead('Check your answers');
    const { answers, topics } = await ends(person);
    expect(answers).to.have.keys('pair.confident.me', 'pair.confident.service', 'learning.choices');
    expect(topics).to.deep.equal(['staff-skills']);
  });

  it('loses nothing when somebody turns from choosing to words and back', async () => {
    const person = await served(survey);
    await comesToTheme(person);
    await person.chooses('ebooks');
    await person.types('And more', 1);
    await person.chooses('lms');
    expect([person.chosen, person.typed]).to.deep.equal([['ebooks', 'lms'], ['And more']]);
  });

  it('lets somebody pass over a theme', async () => {
    const person = await served(survey);
    await comesToTheme(person);
    await person.presses('Continue');
    const { answers } = await ends(person);
    expect(answers).to.have.keys('pair.confident.me', 'pair.confident.service');
  });

  it('asks before every open field that nobody be named', async () => {
    const person = await served(survey);
    await comesToTheme(person);
    const field = person.widget.shadowRoot!.querySelector('textarea')!;
    const notice = person.widget.shadowRoot!.querySelector('fieldset [part="notice"]')!;
    expect(notice.textContent).to.contain('do not name people');
    expect(notice.compareDocumentPosition(field) & Node.DOCUMENT_POSITION_FOLLOWING).to.not.equal(0);
  });

  it('forgets whether words may be quoted when the words are taken back, and tells of no loss', async () => {
    const world = new World();
    const person = await served(survey, { world });
    await comesToTheme(person);
    await person.types('Time', 1);
    await person.presses('Continue');
    await person.chooses('yes');
    await person.presses('Back');
    await person.types('', 1);
    await settled();
    person.widget.remove();
    const later = await served(survey, { world: world.reloaded() });
    expect(later.reads).to.not.contain('could not be kept');
    await later.presses('Continue');
    expect((await ends(later)).answers).to.have.keys('pair.confident.me', 'pair.confident.service');
  });

  it('shows both sides of what was rated, as a picture and as a table', async () => {
    const person = await served(survey);
    await comesToTheme(person);
    await person.presses('Continue');
    await ends(person);
    await person.comesToRead('You and your service');
    const root = person.widget.shadowRoot!;
    await until(() => root.querySelector('canvas') !== null);
    expect(root.querySelector('canvas')!.getAttribute('aria-label')).to.contain('The table holds the same figures');
    const cells = [...root.querySelectorAll('table td > span:last-child')].map((cell) => cell.textContent.trim());
    expect(cells).to.deep.equal(['5', '1']);
  });

  it('puts those into a group who said both things about themselves, and nobody else', async () => {
    const person = await served(survey);
    await person.presses('Start now');
    await person.chooses('new', 0);
    await person.chooses('high', 1);
    await person.presses('Continue');
    await person.chooses('Agree', 0);
    await person.chooses('Agree', 1);
    await person.presses('Continue');
    await person.presses('Continue');
    expect((await ends(person)).group).to.equal('new.high');
  });

  it('says in Welsh that no translator has looked at it', async () => {
    const person = await served(undefined, { attributes: { lang: 'cy' } });
    expect(person.reads).to.contain('Nid yw cyfieithydd wedi gwirio’r Gymraeg hon eto.');
    expect(person.headings[0]).to.equal('h2 Datblygiadau digidol: beth sy’n bwysig i chi');
  });

  it('shows what others answered, and nothing of a group that is too small', async () => {
    const world = new World();
    const scores = (n: number) => ({
      'question:pair.confident.me': { n, mean: 4.1, interval: [3.8, 4.4] },
      'question:pair.confident.service': { n, mean: 2.5 },
      'option:learning.choices:ebooks': { n, mean: 75, counts: [5, 15] },
    });
    world.files.set('/summary.json', {
      schema: 'library-widgets/summary/1',
      widget: 'digital-survey',
      definition: { id: 'small-survey', version: '1' },
      asOf: '2026-11-20',
      minGroup: 10,
      total: { n: 20, scores: scores(20) },
      groups: [
        { id: 'new.low', n: 20, scores: scores(20) },
        { id: 'new.high', withheld: true },
      ],
    });
    const person = await served(survey, { world, attributes: { 'results-src': '/summary.json' } });
    await comesToTheme(person);
    await person.presses('Continue');
    await ends(person);
    await person.comesToRead('What others answered');
    await settled();
    expect(person.reads).to.contain('4.10').and.contain('3.80 to 4.40').and.contain('75 % (about 15 of 20)');
    const rows = [...person.widget.shadowRoot!.querySelectorAll('table tr')].map((row) =>
      (row.textContent ?? '').replace(/\s+/g, ' ').trim(),
    );
    expect(rows.some((row) => row.startsWith('new') && row.includes('20 people') && row.includes('Withheld'))).to.equal(
      true,
    );
  });
});
