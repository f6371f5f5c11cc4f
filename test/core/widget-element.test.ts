import { expect, fixture, html } from '@open-wc/testing';
import type { WidgetResultEvent } from '../../src/core/events.js';
import { Person, until } from '../person.js';
import { World } from '../services.js';
import { settled } from './pretend.js';
import { type PlainConfig, PlainWidget } from './plain-widget.js';

const own = (title: string, more: Partial<PlainConfig> = {}): PlainConfig => ({
  id: 'own',
  version: '1',
  title,
  ...more,
});

describe('a widget', () => {
  let world: World;
  const { builtIn } = PlainWidget;
  const { error } = console;
  let complaints: string[];
  beforeEach(() => {
    world = new World();
    complaints = [];
    console.error = (...words: unknown[]) => complaints.push(words.join(' '));
  });
  afterEach(() => {
    PlainWidget.builtIn = builtIn;
    console.error = error;
  });

  const shown = async (
    attributes: Record<string, string> = {},
    { config, inside = 'On paper' }: { config?: PlainConfig; inside?: string } = {},
  ) => {
    const widget = document.createElement('plain-widget') as PlainWidget;
    for (const [name, value] of Object.entries(attributes)) widget.setAttribute(name, value);
    if (config) widget.config = config;
    widget.innerHTML = inside;
    await fixture(html`<pretend-world .services=${world}>${widget}</pretend-world>`);
    return { widget, person: new Person(widget) };
  };
  const served = async (...given: Parameters<typeof shown>) => {
    const { widget, person } = await shown(...given);
    await person.isWelcomed();
    return { widget, person };
  };
  const script = (config: object) => `<script type="application/json">${JSON.stringify(config)}</script>`;

  it('shows a curator what visitors see when it has nothing for curators', async () => {
    const { person } = await served({ curate: '' });
    expect(person.headings[0]).to.equal('h2 Built in, en: 0');
  });

  describe('finds its configuration', () => {
    it('in the property, else at `src`, else in the script, else built in', async () => {
      world.files.set('/a.json', own('From a file'));
      const inside = script(own('From a script'));
      const title = async (...given: Parameters<typeof served>) => (await served(...given)).person.headings[0];
      expect(await title({ src: '/a.json' }, { config: own('From a property'), inside })).to.equal(
        'h2 From a property: 0',
      );
      expect(await title({ src: '/a.json' }, { inside })).to.equal('h2 From a file: 0');
      expect(await title({}, { inside })).to.equal('h2 From a script: 0');
      expect(await title()).to.equal('h2 Built in, en: 0');
    });

    it('again when it changes, and goes back to the built-in one when it is taken away', async () => {
      world.files.set('/a.json', own('A'));
      world.files.set('/b.json', own('B'));
      const { widget, person } = await served({ src: '/a.json' });
      widget.src = '/b.json';
      await until(() => person.headings[0] === 'h2 B: 0');
      widget.removeAttribute('src');
      widget.src = undefined!;
      await until(() => person.headings[0] === 'h2 Built in, en: 0');
    });

    it('as it was asked for last, in whatever order the answers come', async () => {
      const answers: (() => void)[] = [];
      const json = (address: string) => new Promise((resolve) => answers.push(() => resolve(own(address))));
      Object.assign(world, { network: async () => ({ json }) });
      const { widget, person } = await shown({ src: '/slow.json' });
      await until(() => answers.length === 1);
      widget.src = '/quick.json';
      await until(() => answers.length === 2);
      answers[1]!();
      await person.isWelcomed();
      answers[0]!();
      await settled();
      expect(person.headings[0]).to.equal('h2 /quick.json: 0');
    });

    it('in a property that was set before the widget’s code came', async () => {
      const early = document.createElement('late-widget') as PlainWidget;
      early.config = own('Early');
      await fixture(html`<pretend-world .services=${world}>${early}</pretend-world>`);
      customElements.define('late-widget', class extends PlainWidget {});
      const person = new Person(early);
      await person.isWelcomed();
      expect(person.headings[0]).to.equal('h2 Early: 0');
    });

    it('nowhere when the line fails: the fallback stays and the page is told, and the next try works', async () => {
      PlainWidget.builtIn = () => Promise.reject(new TypeError('Failed to fetch'));
      const problems: string[] = [];
      const note = (event: Event) => problems.push(event.type);
      document.addEventListener('widget-problem', note);
      const { widget, person } = await shown({}, { inside: '<p>On paper</p>' });
      await until(() => problems.length > 0);
      document.removeEventListener('widget-problem', note);
      expect([person.isServed, person.seesFallback, problems.length]).to.deep.equal([false, true, 1]);
      expect(complaints.join()).to.contain('<plain-widget> could not be loaded');
      PlainWidget.builtIn = builtIn;
      widget.lang = 'cy';
      await person.isWelcomed();
    });

    it('in another language, and shows the old one until the new one is there', async () => {
      const { widget, person } = await served();
      let come = (): void => undefined;
      PlainWidget.builtIn = (lang) =>
        new Promise((resolve) => (come = () => resolve({ id: 'built-in', version: '1', title: `New, ${lang}` })));
      await person.presses('Count');
      widget.lang = 'cy';
      await settled();
      expect([person.headings[0], person.language]).to.deep.equal(['h2 Built in, en: 1', 'en']);
      come();
      await until(() => person.language === 'cy');
      expect(person.headings[0]).to.equal('h2 New, cy: 1');
      expect(person.buttons[0]).to.equal('Cyfrif');
    });

    it('in another language, and stays as it is when that cannot be fetched', async () => {
      const { widget, person } = await served();
      await person.presses('Count');
      PlainWidget.builtIn = () => Promise.reject(new TypeError('Failed to fetch'));
      widget.lang = 'cy';
      await until(() => complaints.length > 0);
      expect([person.isServed, person.headings[0]]).to.deep.equal([true, 'h2 Built in, en: 1']);
      await person.presses('Count');
      expect(person.headings[0]).to.equal('h2 Built in, en: 2');
    });
  });

  describe('keeps what a person did', () => {
    it('in steps that build on each other, also when two come before it is drawn', async () => {
      const { widget, person } = await served();
      const count = widget.shadowRoot!.querySelector('button')!;
      count.click();
      count.click();
      await person.seesIt();
      expect(person.headings[0]).to.contain(': 2');
    });

    it('and shows no page of an earlier visit, nor a new one, before the device has said what is kept', async () => {
      const first = await served();
      await first.person.presses('Count');
      await settled();
      first.widget.remove();
      let answer = (): void => undefined;
      world.store('local').opens = new Promise<void>((resolve) => (answer = resolve));
      const { widget, person } = await shown();
      const drawn = () => widget.shadowRoot!.querySelector('h2');
      await until(() => drawn() !== null);
      expect(drawn()!.checkVisibility(), 'it is drawn, and not shown').to.equal(false);
      expect(widget.shadowRoot!.querySelector('slot'), 'the fallback is').to.not.equal(null);
      answer();
      await person.isWelcomed();
      expect(drawn()!.checkVisibility()).to.equal(true);
      expect(person.headings).to.deep.equal(['h2 Built in, en: 1']);
      expect(widget.shadowRoot!.querySelector('slot')).to.equal(null);
    });

    it('through a change of the language while it is still being kept', async () => {
      const { widget, person } = await served();
      let opened = (): void => undefined;
      world.store('local').opens = new Promise<void>((resolve) => (opened = resolve));
      await person.presses('Count');
      await person.presses('Count');
      widget.lang = 'cy';
      await settled();
      opened();
      await until(() => person.language === 'cy');
      expect(person.headings[0]).to.contain(': 2');
      expect([...world.store('local').shelf.keys()]).to.deep.equal(['run:plain-widget::built-in']);
    });

    it('apart for each definition, and together for its versions', async () => {
      const { widget, person } = await served({}, { config: own('One') });
      await person.presses('Count');
      await settled();
      widget.config = own('Other', { id: 'other' });
      await until(() => person.headings[0] === 'h2 Other: 0');
      widget.config = own('One again', { version: '2' });
      await until(() => person.headings[0] === 'h2 One again: 1');
    });

    it('with the run that began it: the same id, and the time of the first step', async () => {
      const { person } = await served();
      await person.presses('Count');
      await settled();
      const { id, startedAt } = world.store('local').only('run:')!;
      world.clock.time += 60_000;
      await person.presses('Count');
      let result: WidgetResultEvent['result'] | undefined;
      person.widget.addEventListener('widget-result', (event) => (result = event.result));
      await person.presses('Count');
      expect([result!.id, result!.startedAt]).to.deep.equal([id, startedAt]);
      expect(result!.finishedAt).to.equal('2026-11-22T09:11:00.000Z');
    });

    it('and never ends before it began, whatever the clock says', async () => {
      const { person } = await served();
      let result: WidgetResultEvent['result'] | undefined;
      person.widget.addEventListener('widget-result', (event) => (result = event.result));
      await person.presses('Count');
      world.clock.time -= 365 * 86_400_000;
      await person.presses('Count');
      await person.presses('Count');
      expect(result!.finishedAt).to.equal(result!.startedAt);
    });

    it('and puts the latest result where other widgets find it, until it is cleared', async () => {
      const { person } = await served({ instance: 'a' });
      const found = () => world.store('local').shelf.get('result:plain-widget:a');
      for (let time = 0; time < 3; time++) await person.presses('Count');
      await settled();
      expect(found()).to.contain('"count":3');
      await person.presses('Clear');
      await settled();
      expect(found()).to.equal(undefined);
      await person.presses('Undo');
      await settled();
      expect(found()).to.contain('"count":3');
    });
  });

  describe('moves the focus', () => {
    it('where a step leads, and leaves it where a step stays', async () => {
      const { person } = await served();
      await person.presses('Count');
      expect(person.focus).to.equal('Count');
      await person.presses('Go');
      await until(() => person.focus === 'Built in, en: 2');
    });

    it('nowhere when it is ready, and nowhere when the language changes', async () => {
      const { widget, person } = await served();
      widget.lang = 'cy';
      await until(() => person.language === 'cy');
      expect(person.focus).to.equal(undefined);
    });
  });

  it('takes its world from the page around it, and the browser’s where there is none', async () => {
    const widget = document.createElement('plain-widget');
    widget.setAttribute('storage', 'none');
    await fixture(html`<div>${widget}</div>`);
    const person = new Person(widget);
    await person.isWelcomed();
    await person.presses('Count');
    expect(person.headings[0]).to.contain(': 1');
    expect(world.store('none').shelf.size).to.equal(0);
  });
});
