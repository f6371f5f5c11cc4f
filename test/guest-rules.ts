import { expect } from '@open-wc/testing';
import { define } from '../src/core/define.js';
import { openStore } from '../src/core/store.js';
import type { WidgetConfig } from '../src/core/widget-element.js';
import { settled } from './core/pretend.js';
import { Person, until } from './person.js';
import { World } from './services.js';
import { pass, type Setting, visits, type Widget } from './visits.js';

/** What a person does with a widget, whether it comes to one result or not. */
export interface GuestActs {
  /** Does the first thing that is worth keeping. */
  first(person: Person): Promise<void>;
  /** What they see of it where they are then: the same after a reload. */
  sees(person: Person): string;
  /** Does all there is to do, from the first page on. */
  through(person: Person): Promise<void>;
  /** Waits for what comes later than the first page. */
  arrives?(person: Person): Promise<void>;
}

export interface Guest<Config extends WidgetConfig> {
  tag: string;
  /** A whole configuration, small, with every text as `{ en, cy }`. */
  example: Config;
  act: GuestActs;
}

const ENDPOINT = 'https://results.example/v1/results';

/** Keeps what every widget promises the page that it is in, and whoever is in front of it. */
export function keepsGuestRules<Config extends WidgetConfig>({ tag, example, act }: Guest<Config>): void {
  describe(`<${tag}> as a guest`, () => {
    const { shown, served, again, heardBy, stays, replace, complaints } = visits({
      tag,
      example,
      arrives: act.arrives,
    });

    async function taken(setting: Setting = {}): Promise<Person> {
      const person = await served(setting);
      await act.through(person);
      return person;
    }

    describe('before it is ready', () => {
      it('shows what the page put into it, and itself only then', async () => {
        const person = await shown();
        expect([person.seesFallback, person.isServed]).to.deep.equal([true, false]);
        await person.isWelcomed();
        expect([person.seesFallback, person.isServed]).to.deep.equal([false, true]);
      });

      it('says once that it is ready, so that the whole page hears it', async () => {
        const heard = heardBy(document);
        const person = await shown();
        await until(() => heard.names.length > 0);
        person.widget.setAttribute('campaign', 'spring');
        person.widget.setAttribute('lang', 'cy');
        await until(() => person.language === 'cy');
        expect(heard.names).to.deep.equal(['widget-ready']);
      });

      it('works with nothing but its tag', async () => {
        const person = await served({ config: undefined, inside: '' });
        expect(person.headings[0]).to.match(/^h2 \S/);
        expect(complaints).to.deep.equal([]);
      });
    });

    describe('without its configuration', () => {
      it('leaves the fallback when the file of `src` is not there', async () => {
        const heard = heardBy(document);
        const person = await shown({ config: undefined, attributes: { src: '/gone.json' } });
        expect(await stays(person, heard, '/gone.json')).to.contain('404');
      });
    });

    describe('when the page comes again', () => {
      it('goes on where the person was', async () => {
        const world = new World();
        const person = await served({ world });
        await act.first(person);
        const seen = act.sees(person);
        expect(seen).to.not.equal('');
        expect(act.sees(await again(person, world))).to.equal(seen);
      });
    });

    describe('as a guest in the page', () => {
      it('leaves nothing behind after a hundred visits', async function () {
        this.timeout(60_000);
        const world = new World();
        const person = await served({ world, attributes: { 'shared-device': '' } });
        const place = person.widget.parentElement!;
        const listening = new Map<string, number>();
        const watched = new Set<EventTarget>([window, document]);
        const { addEventListener: add, removeEventListener: remove } = EventTarget.prototype;
        const count = (by: number) =>
          function (this: EventTarget | undefined, type: string, ...rest: [never, never]) {
            if (watched.has(this ?? window)) listening.set(type, (listening.get(type) ?? 0) + by);
            return (by > 0 ? add : remove).call(this ?? window, type, ...rest);
          };
        let timers = 0;
        const { setInterval: begin, clearInterval: end } = window;
        replace(EventTarget.prototype, 'addEventListener', count(1));
        replace(EventTarget.prototype, 'removeEventListener', count(-1));
        replace(
          window,
          'setInterval',
          (...given: Parameters<typeof begin>) => (timers++, begin.call(window, ...given)),
        );
        replace(window, 'clearInterval', (...given: Parameters<typeof end>) => (timers--, end.call(window, ...given)));
        for (let visit = 0; visit < 100; visit++) {
          const widget = document.createElement(tag) as Widget;
          widget.config = example;
          widget.setAttribute('shared-device', '');
          place.append(widget);
          if (visit % 2) await until(() => new Person(widget).isServed, '', 1);
          widget.remove();
        }
        await settled();
        expect([[...listening].filter(([, left]) => left !== 0), timers]).to.deep.equal([[], 0]);
      });

      it('leaves the page as it was', async () => {
        (await taken()).widget.remove();
        const look = () => ({
          title: document.title,
          address: location.href,
          focus: document.activeElement?.localName,
          names: Object.getOwnPropertyNames(window).sort().join(),
          sheets: [document.styleSheets.length, document.adoptedStyleSheets.length],
          head: document.head.innerHTML,
          root: document.documentElement.getAttributeNames().join(),
          builtIns: [Object, Array, String, Function, Promise, Element, HTMLElement, Event, EventTarget, Node]
            .map(({ prototype }) => Object.getOwnPropertyNames(prototype).sort().join())
            .join(),
          json: String(JSON.stringify) + String(window.fetch),
        });
        const before = look();
        const person = await taken();
        person.widget.remove();
        expect(look()).to.deep.equal(before);
      });

      it('may be defined twice: the first stays, in silence', () => {
        const first = customElements.get(tag);
        const warnings: unknown[] = [];
        replace(console, 'warn', (...words: unknown[]) => warnings.push(words));
        define(tag, class extends HTMLElement {}, import.meta.url);
        expect([customElements.get(tag) === first, warnings.length]).to.deep.equal([true, 0]);
      });

      it('fires nothing because a script set something', async () => {
        const person = await taken({ attributes: { endpoint: ENDPOINT } });
        const heard = heardBy(document);
        const { widget } = person;
        for (const [name, value] of Object.entries({
          endpoint: 'https://other.example/',
          campaign: 'autumn',
          group: 'aspiring',
          lang: 'cy',
          'heading-level': '4',
          'min-group': '20',
          receipt: 'required',
          instance: 'b',
          storage: 'session',
        })) {
          widget.setAttribute(name, value);
          await person.seesIt();
        }
        await until(() => person.language === 'cy');
        await settled();
        expect(heard.names).to.deep.equal([]);
      });
    });

    describe('in a language', () => {
      it('follows its own and its nearest ancestor’s, also when that changes', async () => {
        const person = await served();
        const english = person.reads;
        const place = person.widget.parentElement!;
        place.setAttribute('lang', 'cy-GB');
        await until(() => person.language === 'cy');
        expect(person.reads).to.not.equal(english);
        person.widget.setAttribute('lang', 'en');
        await until(() => person.language === 'en');
        expect(person.reads).to.equal(english);
        person.widget.removeAttribute('lang');
        await until(() => person.language === 'cy');
        place.setAttribute('lang', 'fr');
        await until(() => person.language === 'en');
        expect(person.reads).to.equal(english);
      });

      it('keeps answers and place when it changes', async () => {
        const person = await served();
        await act.first(person);
        const seen = act.sees(person);
        person.widget.setAttribute('lang', 'cy');
        await until(() => person.language === 'cy');
        person.widget.setAttribute('lang', 'en');
        await until(() => person.language === 'en');
        expect(act.sees(person)).to.equal(seen);
      });

      it('speaks Gaelic only where the page asks for drafts', async () => {
        const person = await served({ attributes: { lang: 'gd' } });
        expect(person.language).to.equal('en');
        person.widget.setAttribute('draft-languages', '');
        await until(() => person.language === 'gd');
        expect(person.reads).to.contain('Dreachd');
      });
    });

    describe('with attributes', () => {
      it('has its heading at the level asked for, from 2 to 6, and everything else below it', async () => {
        for (const [asked, given] of [
          ['', 2],
          ['3', 3],
          ['6', 6],
          ['9', 6],
          ['1', 2],
          ['two', 2],
        ] as const) {
          const person = await served({ attributes: asked === '' ? {} : { 'heading-level': asked } });
          expect(person.headings[0], asked).to.match(new RegExp(`^h${given} `));
          await act.first(person);
          const levels = person.headings.map((one) => Number(one[1]));
          expect(Math.min(...levels), asked).to.equal(given);
          person.widget.remove();
        }
      });
    });

    describe('on a shared device', () => {
      const attributes = { 'shared-device': '' };
      it('keeps answers in the tab, and says so', async () => {
        const world = new World();
        const person = await served({ world, attributes });
        await act.first(person);
        await settled();
        expect([world.store('local').shelf.size, world.store('session').shelf.size]).to.deep.equal([0, 1]);
        expect(person.reads).to.contain('until you close it');
        expect(act.sees(await again(person, world, { attributes }))).to.not.equal('');
      });

      it('wipes them when nobody touches the page for ten minutes, and not before', async () => {
        const world = new World();
        const person = await served({ world, attributes });
        const welcome = person.headings;
        await act.first(person);
        const seen = act.sees(person);
        await pass(world, 9);
        expect(act.sees(person)).to.equal(seen);
        window.dispatchEvent(new Event('pointerdown'));
        await pass(world, 9);
        expect(act.sees(person)).to.equal(seen);
        await pass(world, 10);
        await person.comesToRead('Nobody used this page for a while');
        expect(person.headings).to.deep.equal(welcome);
        expect([...world.store('session').shelf]).to.deep.equal([]);
        expect(person.buttons).to.not.include('Undo');
      });

      it('wipes after as many minutes as the page says, and after ten when it says nonsense', async () => {
        for (const [said, early, late] of [
          ['2', 1, 2],
          ['soon', 9, 10],
        ] as const) {
          const world = new World();
          const person = await served({ world, attributes: { ...attributes, 'idle-minutes': said } });
          await act.first(person);
          const seen = act.sees(person);
          await pass(world, early);
          expect(act.sees(person), said).to.equal(seen);
          await pass(world, late);
          await person.comesToRead('Nobody used this page for a while');
          person.widget.remove();
        }
      });
    });

    describe('where things are kept', () => {
      it('is only the page with `storage` none, and the widget says so', async () => {
        const world = new World();
        const person = await served({ world, attributes: { storage: 'none' } });
        await act.first(person);
        await settled();
        expect([world.store('local').shelf.size, world.store('session').shelf.size]).to.deep.equal([0, 0]);
        expect(person.reads).to.contain('only while this page is open');
      });

      it('is left alone where a newer version of the library has kept something', async () => {
        const instance = `newer-${Math.random()}`;
        const key = `library-widgets:run:${tag}:${instance}:${example.id}`;
        const record = '{"v":2,"what":"nobody knows"}';
        sessionStorage.setItem(key, record);
        const person = await served({ world: 'browser', attributes: { storage: 'session', instance } });
        await person.comesToRead('A newer version of this page has kept answers');
        await act.first(person);
        expect(act.sees(person)).to.not.equal('');
        await openStore('session').read('');
        expect(sessionStorage.getItem(key)).to.equal(record);
        sessionStorage.removeItem(key);
      });

      it('puts aside what does not read, and begins afresh', async () => {
        const world = new World();
        const strange: unknown[] = [
          5,
          'run',
          [],
          {},
          { id: 1 },
          { ...sound(), state: null },
          { ...sound(), state: { at: 5 } },
          { ...sound(), touchedAt: 'soon' },
        ];
        for (const value of strange) {
          world.store('local').put(`run:${tag}::${example.id}`, value);
          const person = await served({ world });
          await person.comesToRead('could not be read');
          await act.first(person);
          expect(act.sees(person), JSON.stringify(value)).to.not.equal('');
          await settled();
          person.widget.remove();
        }
      });
    });
  });

  /** A run that reads, but for what a test puts in its place. */
  function sound() {
    return { id: 'a', rev: 1, version: '1', startedAt: '2026-11-22T09:00:00Z', touchedAt: 0, state: {} };
  }
}
