import type { Locator, Page } from 'playwright-core';

const options = (...texts: string[]) => texts.map((text, at) => ({ value: 'abcd'[at]!, text }));

/** A quiz with a question of each kind, and a page about the person. */
export const SMALL = {
  id: 'small-quiz',
  version: '1',
  title: 'A small quiz',
  groupFrom: 'who',
  sections: [
    { id: 'about', title: 'About you', preliminary: true },
    { id: 'main', title: 'What you know' },
  ],
  preliminary: [
    {
      id: 'who',
      section: 'about',
      kind: 'one',
      text: 'Which group suits you best?',
      optional: true,
      options: [
        { value: 'scl', text: 'Head of service' },
        { value: 'aspiring', text: 'Aspiring leader' },
      ],
    },
  ],
  questions: [
    {
      id: 'byte',
      section: 'main',
      kind: 'one',
      text: 'How many bits are in one byte?',
      options: options('8', '10', '64'),
      answer: 'a',
      why: 'A byte has eight bits.',
      source: { title: 'A source', address: 'https://example.org/', checked: '2026-11-22' },
      topics: ['cs-schools'],
    },
    {
      id: 'symbol',
      section: 'main',
      kind: 'one',
      text: 'What does this symbol usually mean?',
      picture: { drawing: 'p01', description: 'A dot with three curves above it.' },
      inWords: 'Which short-range radio link connects a phone to a router?',
      options: options('Wi-Fi', 'Bluetooth'),
      answer: 'a',
      topics: ['wifi-tech'],
    },
    {
      id: 'files',
      section: 'main',
      kind: 'many',
      text: 'Which are names of kinds of files?',
      options: options('PDF', 'MP3', 'USB'),
      answer: ['a', 'b'],
      marking: 'parts',
      topics: ['cs-schools'],
    },
    {
      id: 'years',
      section: 'main',
      kind: 'order',
      text: 'Which came first?',
      options: options('The telephone', 'The World Wide Web', 'The smartphone'),
      topics: ['horizon'],
    },
  ],
};

/** What others scored in it. */
export const OTHERS = {
  schema: 'library-widgets/summary/1',
  widget: 'digital-quiz',
  definition: { id: SMALL.id, version: SMALL.version },
  asOf: '2026-11-20',
  minGroup: 10,
  groups: [
    {
      id: 'scl',
      n: 20,
      scores: { overall: { n: 20, mean: 55.25 }, 'topic:wifi-tech': { n: 20, mean: 60 } },
    },
    { id: 'aspiring', n: 30, scores: { overall: { n: 30, mean: 64.5 } } },
  ],
};

/** What a person does in `SMALL`, finding everything by the names they would hear. */
export class SmallQuiz {
  constructor(readonly page: Page) {}

  get within(): Locator {
    return this.page.locator('digital-quiz');
  }

  button(name: string): Locator {
    return this.within.getByRole('button', { name, exact: true });
  }

  choice(name: string): Locator {
    return this.within.getByLabel(name, { exact: true });
  }

  heading(name: string): Locator {
    return this.within.getByRole('heading', { name, exact: true });
  }

  at(number: number): Promise<void> {
    return this.within.getByText(`Question ${number} of 4`).waitFor();
  }

  /** Goes through every kind of page, with the work done there given to `look`. */
  async throughEverything(
    look: (state: string) => Promise<void>,
    press: (target: Locator) => Promise<void> = (target) => target.click(),
  ): Promise<void> {
    const goesOn = () => press(this.button('Continue'));
    const isTold = async (verdict: string) => {
      await goesOn();
      await this.heading(verdict).waitFor();
      await look(`told: ${verdict}`);
    };
    await look('start');
    await press(this.button('Start now'));
    await this.heading('About you').waitFor();
    await look('about you');
    await goesOn();
    await this.at(1);
    await look('question');
    await goesOn();
    await this.within.getByRole('alert', { name: 'There is a problem' }).waitFor();
    await look('problem');
    await press(this.choice('10'));
    await isTold('Not right');
    await goesOn();
    await this.at(2);
    await look('picture');
    await press(this.button('Ask me this in words'));
    await this.within.getByRole('img').waitFor({ state: 'detached' });
    await look('in words');
    await press(this.choice('Wi-Fi'));
    await isTold('Right');
    await goesOn();
    await this.at(3);
    await this.within.getByText('Each right choice counts').waitFor();
    await look('several');
    await press(this.choice('PDF'));
    await isTold('Partly right');
    await goesOn();
    await this.at(4);
    await this.within.getByText('It counts if all are in their place.').waitFor();
    await look('order');
    await press(await this.wrongMove());
    await goesOn();
    await press(this.button('See my results'));
    await this.heading('Your results').waitFor();
    await this.isDrawn();
    await look('results');
    await press(this.button('Try the ones I missed'));
    await this.within.getByText('For practice').waitFor();
    await look('practice');
  }

  /** The button that leaves the things in a wrong order, however they were dealt. */
  async wrongMove(): Promise<Locator> {
    const down = this.button('Move down: The telephone');
    const isLast = (await down.getAttribute('aria-disabled')) === 'true';
    return isLast ? this.button('Move up: The telephone') : down;
  }

  /** Waits until there is no chart that is still to be drawn. */
  async isDrawn(): Promise<void> {
    await this.within.locator('.plot[style]').first().waitFor();
    await this.within.locator('.plot:not([style])').waitFor({ state: 'detached' });
  }
}
