import { expect, fixture, html } from '@open-wc/testing';
import type { Result } from '../../src/results/result.js';
import type { PulseConfig } from '../../src/widgets/pulse-survey/model.js';
import '../../src/widgets/pulse-survey/pulse-survey.js';
import { settled } from '../core/pretend.js';
import { both, pulse } from '../domain/survey/surveys.js';
import { keepsHouseRules } from '../house-rules.js';
import { Person, until } from '../person.js';
import { World } from '../services.js';

keepsHouseRules({
  tag: 'pulse-survey',
  example: pulse,
  newer: {
    ...pulse,
    version: '2',
    questions: pulse.questions.map((question) =>
      question.id === 'time' ? { ...question, id: 'hours', text: both('I have the hours') } : question,
    ),
  },
  act: {
    async first(person) {
      if (person.buttons.includes('Start now')) await person.presses('Start now');
      await person.chooses('4 out of 5', 0);
      await person.chooses('2 out of 5', 1);
    },
    sees: (person) => person.chosen.join(', '),
    async stumbles(person) {
      await person.presses('Start now');
      await person.presses('Continue');
      expect(person.problems.length).to.equal(3);
    },
    async rest(person) {
      await person.chooses('2 out of 5', 2);
      await person.presses('Continue');
    },
    ends: (person) => person.presses('See my results'),
    async changes(person) {
      await person.presses('Change my answers');
      await person.presses('Change: I know the purpose');
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

const at = (day: string): World => {
  const world = new World();
  world.clock.time = Date.parse(`${day}T10:00:00`);
  return world;
};

async function served(
  config: PulseConfig | undefined,
  { world = at('2026-06-10'), attributes = {} }: Setting = {},
): Promise<Person> {
  const widget = document.createElement('pulse-survey');
  for (const [name, value] of Object.entries(attributes)) widget.setAttribute(name, value);
  if (config) widget.config = config;
  await fixture(html`<pretend-world .services=${world}>${widget}</pretend-world>`);
  const person = new Person(widget);
  await person.isWelcomed();
  return person;
}

async function answers(person: Person, point = '4 out of 5'): Promise<void> {
  await person.presses('Start now');
  for (const question of [0, 1, 2]) await person.chooses(point, question);
  await person.presses('Continue');
}

async function ends(person: Person): Promise<Result> {
  const came = new Promise<Result>((resolve) =>
    person.widget.addEventListener('widget-result', (event) => resolve(event.result)),
  );
  await person.presses('See my results');
  return came;
}

/** A later visit of the same person. */
async function later(person: Person, world: World, day: string): Promise<Person> {
  await settled();
  person.widget.remove();
  const then = world.reloaded();
  then.clock.time = Date.parse(`${day}T10:00:00`);
  return served(pulse, { world: then });
}

describe('<pulse-survey>', () => {
  it('asks everything on one page, and notes the wave by the clock', async () => {
    const person = await served(pulse);
    expect(person.reads).to.contain('open until 14 June 2026');
    await answers(person);
    const { kind, data, answers: given } = await ends(person);
    expect([kind, data]).to.deep.equal(['pulse-response', { wave: 'summer' }]);
    expect(given).to.deep.equal({ purpose: 4, time: 4, voice: 4 });
  });

  it('is always open, and names no wave, where it has none', async () => {
    const person = await served({ ...pulse, waves: undefined });
    await answers(person);
    expect(await ends(person)).to.not.have.property('data');
  });

  it('says before it opens when it will, and asks nothing', async () => {
    const person = await served(pulse, { world: at('2026-02-01') });
    expect(person.reads).to.contain('Not open yet').and.contain('opens on 1 March 2026 and closes on 14 March 2026');
    expect(person.buttons).to.not.include('Start now');
  });

  it('says after it has closed when it did, and when the next round is', async () => {
    const person = await served(pulse, { world: at('2026-04-01') });
    expect(person.reads).to.contain('It closed on 14 March 2026').and.contain('opens on 1 June 2026');
    const last = await served(pulse, { world: at('2026-12-24') });
    expect(last.reads).to.contain('No further round is planned');
  });

  it('keeps what was begun when the wave closes, lets it be taken away, and goes on with it in the next', async () => {
    const world = at('2026-06-14');
    const person = await served(pulse, { world });
    await person.presses('Start now');
    await person.chooses('4 out of 5', 0);
    const closed = await later(person, world, '2026-06-15');
    expect(closed.reads).to.contain('What you had begun is still here');
    const saved: Blob[] = [];
    const { createObjectURL } = URL;
    URL.createObjectURL = (blob: Blob) => (saved.push(blob), createObjectURL(blob));
    try {
      await until(async () => {
        await closed.presses('Download what I had begun');
        return saved.length > 0;
      });
    } finally {
      URL.createObjectURL = createObjectURL;
    }
    expect(await saved[0]!.text()).to.contain('purpose,');
    const next = await later(closed, world, '2026-11-20');
    expect(next.chosen).to.deep.equal(['4 out of 5']);
  });

  it('takes no answer that is ended after the wave has closed under somebody’s hands', async () => {
    const world = at('2026-06-14');
    const person = await served(pulse, { world });
    await answers(person);
    await person.comesToRead('Check your answers');
    world.clock.time = Date.parse('2026-06-15T00:01:00');
    await person.presses('See my results');
    await person.comesToRead('This round is closed');
    expect(person.reads).to.contain('What you had begun is still here');
  });

  it('asks again in the next wave, from the start, and shows what was done about the one before', async () => {
    const world = at('2026-03-05');
    const person = await served(pulse, { world });
    await answers(person);
    const first = await ends(person);
    await person.comesToRead('We met every week');
    const next = await later(person, world, '2026-06-05');
    expect(next.reads).to.contain('A new round is open');
    await next.presses('Answer this round');
    await answers(next, '2 out of 5');
    const second = await ends(next);
    expect(second.data).to.deep.equal({ wave: 'summer' });
    expect(second.id).to.not.equal(first.id);
  });

  it('draws three waves for everybody and by group, withholds a small one, and names no change inside the noise', async () => {
    const world = at('2026-11-20');
    const told = (n: number, mean: number, half: number) => ({ n, mean, interval: [mean - half, mean + half] });
    const scores = (n: number) =>
      Object.fromEntries(
        ['purpose', 'time', 'voice'].flatMap((item) => [
          [`wave:spring:question:${item}`, told(n, 2.5, 0.3)],
          [`wave:summer:question:${item}`, told(n, 2.6, 0.3)],
          [`wave:autumn:question:${item}`, told(n, 3.9, 0.3)],
        ]),
      );
    world.files.set('/summary.json', {
      schema: 'library-widgets/summary/1',
      widget: 'pulse-survey',
      definition: { id: 'small-pulse', version: '1' },
      asOf: '2026-11-19',
      minGroup: 5,
      groups: [
        { id: 'branch', n: 60, scores: scores(20) },
        { id: 'central', n: 4, scores: scores(4) },
      ],
    });
    const person = await served(pulse, { world, attributes: { 'results-src': '/summary.json', 'min-group': '5' } });
    await answers(person);
    await ends(person);
    await person.comesToRead('What has changed');
    const root = person.widget.shadowRoot!;
    await until(() => root.querySelectorAll('canvas').length === 3);
    const [table] = root.querySelectorAll('table');
    const rows = [...table!.querySelectorAll('tbody tr')].map((row) =>
      [...row.querySelectorAll('th, td > span:last-child')].map((cell) =>
        (cell.textContent ?? '').replace(/\s+/g, ' ').trim(),
      ),
    );
    const hidden = 'Withheld or no answers';
    expect(rows).to.deep.equal([
      ['Round 1, March 2026', '2.50 2.20 to 2.80 n = 20', '2.50 2.20 to 2.80 n = 20', hidden],
      [
        'Round 2, June 2026',
        '2.60 2.30 to 2.90 n = 20 No clear change',
        '2.60 2.30 to 2.90 n = 20 No clear change',
        hidden,
      ],
      ['Round 3, November 2026', '3.90 3.60 to 4.20 n = 20 Up 1.30', '3.90 3.60 to 4.20 n = 20 Up 1.30', hidden],
    ]);
    expect(root.querySelector('details')!.textContent).to.contain('Welch');
  });
});
