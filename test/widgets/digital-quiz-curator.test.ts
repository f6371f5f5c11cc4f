import { expect, fixture, html } from '@open-wc/testing';
import '../../src/widgets/digital-quiz/digital-quiz.js';
import type { QuizConfig } from '../../src/widgets/digital-quiz/model.js';
import { config } from '../../src/widgets/digital-quiz/schema.js';
import type { Result } from '../../src/results/result.js';
import { result } from '../domain/summary/people.js';
import { single } from '../domain/quiz/questions.js';
import { Person } from '../person.js';
import { World } from '../services.js';

const quiz: QuizConfig = {
  id: 'example',
  version: '1',
  title: 'A small quiz',
  groupFrom: 'who',
  sections: [
    { id: 'about', title: 'About you', preliminary: true },
    { id: 'main', title: 'Main' },
  ],
  preliminary: [
    {
      id: 'who',
      section: 'about',
      kind: 'one',
      text: 'Who are you?',
      options: [
        { value: 'scl', text: 'Heads of service' },
        { value: 'aspiring', text: 'Aspiring leaders' },
      ],
    },
  ],
  questions: [single('a', { topics: ['moocs'] }), single('b', { topics: ['ebooks'], reviewBy: '2020-01-01' })],
};

const attempts = (n: number, group: string, rights: number): Result[] =>
  Array.from({ length: n }, (_, at) =>
    result({
      kind: 'quiz-attempt',
      widget: 'digital-quiz',
      group,
      answers: { a: at < rights ? 'a' : 'b' },
      data: { asked: ['a'] },
    }),
  );

/** A summary of the skills audit in which heads of service rate themselves higher, as they did in 2014. */
const AUDIT = {
  schema: 'library-widgets/summary/1',
  widget: 'skills-audit',
  definition: { id: 'skills-audit-2014', version: '1' },
  asOf: '2014-07',
  minGroup: 10,
  groups: [
    { id: 'scl', n: 85, scores: { overall: { n: 85, mean: 3.38 } } },
    { id: 'aspiring', n: 133, scores: { overall: { n: 133, mean: 3.25 } } },
  ],
};

async function desk(results: readonly Result[], attributes: Record<string, string> = {}): Promise<Person> {
  const world = new World();
  world.files.set('https://library.example/audit.json', AUDIT);
  const widget = document.createElement('digital-quiz');
  widget.setAttribute('curate', '');
  for (const [name, value] of Object.entries(attributes)) widget.setAttribute(name, value);
  widget.config = quiz;
  await fixture(html`<pretend-world .services=${world}>${widget}</pretend-world>`);
  const person = new Person(widget);
  await person.isWelcomed();
  if (results.length > 0) {
    const lines = results.map((one) => JSON.stringify(one)).join('\n');
    widget.shadowRoot!.querySelector<HTMLTextAreaElement>('#lines')!.value = lines;
    await person.presses('Take these lines');
    await person.comesToRead('Points by group');
  }
  return person;
}

describe('the quiz for a curator', () => {
  it('sets what groups feel beside what they know, and finds who feels stronger and knows less', async () => {
    const results = [...attempts(85, 'scl', 43), ...attempts(133, 'aspiring', 90)];
    const person = await desk(results, { 'results-src': 'https://library.example/audit.json' });
    await person.comesToRead('Heads of service 3.38 51%');
    expect(person.reads)
      .to.include('Felt and known, by group')
      .and.include('Aspiring leaders 3.25 68%')
      .and.include('Feels stronger: Heads of service. Has the better points: Aspiring leaders.');
  });

  it('withholds a small group', async () => {
    const person = await desk([...attempts(20, 'scl', 10), ...attempts(9, 'aspiring', 9)]);
    expect(person.reads).to.include('Withheld').and.include('A group of fewer than 10 people is withheld');
    expect(person.reads).to.not.include('100%');
  });

  it('names the questions that are no longer asked, before anything is brought', async () => {
    const person = await desk([]);
    expect(person.reads).to.include('No longer asked').and.include('b: Which is right about b? (by 1 January 2020)');
  });

  async function opens(person: Person, name: string, text: string): Promise<void> {
    const field = person.widget.shadowRoot!.querySelector<HTMLInputElement>('[aria-describedby="bank-hint"]')!;
    const files = new DataTransfer();
    files.items.add(new File([text], name));
    field.files = files.files;
    field.dispatchEvent(new Event('change'));
  }

  /** What a press of a button gives a person to keep. */
  async function gives(person: Person, name: string): Promise<string> {
    const real = URL.createObjectURL;
    const given = new Promise<Blob>((resolve) => {
      URL.createObjectURL = (blob: Blob) => (resolve(blob), real.call(URL, blob));
    });
    try {
      await person.presses(name);
      return await (await given).text();
    } finally {
      URL.createObjectURL = real;
    }
  }

  it('turns a question bank of Moodle into a quiz file, and lists what has no place in it', async () => {
    const person = await desk([]);
    await opens(person, 'bank.gift.txt', '::One:: What is a MOOC? { =A course ~A boat }\n\nWrite about it. {}\n');
    await person.comesToRead('1 question was read.');
    await person.comesToRead('Line 3: left out, for a quiz here does not ask this kind of question.');
    const file = JSON.parse(await gives(person, 'Download the quiz file')) as QuizConfig;
    expect(config.parse(file).questions[0]).to.include({ kind: 'one', text: 'What is a MOOC?' });
  });

  it('says so when a table is none, naming the column', async () => {
    const person = await desk([]);
    await opens(person, 'bank.csv', 'name,age\nAnn,7\n');
    await person.comesToRead('There is no question in this file that a quiz here can ask.');
    await person.comesToRead('for there is no column');
  });

  it('gives this quiz away as GIFT and as a table, and both come back', async () => {
    const person = await desk([]);
    const gift = await gives(person, 'Download this quiz as GIFT');
    const table = await gives(person, 'Download this quiz as CSV');
    for (const [name, text] of [
      ['own.gift', gift],
      ['own.csv', table],
    ] as const) {
      await opens(person, name, text);
      await person.comesToRead('2 questions were read.');
    }
  });
});
