import { expect, fixture, html } from '@open-wc/testing';
import * as fc from 'fast-check';
import type { WidgetConfig } from '../src/core/widget-element.js';
import { result as resultSchema } from '../src/results/result.js';
import { settled } from './core/pretend.js';
import { keepsGuestRules } from './guest-rules.js';
import { type Person, until } from './person.js';
import { World } from './services.js';
import { pass, type Setting, visits, type Widget } from './visits.js';

/** What a person does with a widget, in steps that every widget has. */
export interface Acts {
  /** Leaves the start page and does the first thing that is worth keeping. */
  first(person: Person): Promise<void>;
  /** What they see of it where they are then: the same after a reload. */
  sees(person: Person): string;
  /** Goes on without doing what is asked, and is told. */
  stumbles(person: Person): Promise<void>;
  /** Goes from there to the last page before the results. */
  rest(person: Person): Promise<void>;
  /** Goes from that page to the results. */
  ends(person: Person): Promise<void>;
  /** Goes from the results back, changes something and ends again; left out where results are final. */
  changes?(person: Person): Promise<void>;
}

export interface House<Config extends WidgetConfig> {
  tag: string;
  /** A whole configuration, small, with every text as `{ en, cy }`. */
  example: Config;
  /** A later version of it, in which one of the things that `first` does has no place. */
  newer: Config;
  act: Acts;
}

const ENDPOINT = 'https://results.example/v1/results';

/** Texts that have opened doors elsewhere. Each must be read by people as it stands. */
const POLYGLOTS = [
  `jaVasCript:/*-/*\`/*\\\`/*'/*"/**/(/* */oNcliCk=alert() )//%0D%0A%0d%0a//</stYle/</titLe/</teXtarEa/</scRipt/--!>\\x3csVg/<sVg/oNloAd=alert()//>\\x3e`,
  `"><img src=x onerror=alert(1)><script>alert(1)</script><iframe srcdoc="<script>alert(1)</script>">`,
  `<a href="javascript:alert(1)">\${alert(1)}{{constructor.constructor('alert(1)')()}}</a>`,
  `<!--?lit$000$--><template shadowrootmode=open>lit$000$</template>?lit$000$`,
  `\u202Eright to left\u202C مرحبا \u2067שלום\u2069 👩🏽‍🦽 e\u0301`,
  `half \uD800 of a pair, \u0000 nothing, \uFFFE no character`,
];

/** Keeps what every widget promises that leads to one result. Call it first in the widget's own test. */
export function keepsHouseRules<Config extends WidgetConfig>({ tag, example, newer, act }: House<Config>): void {
  keepsGuestRules({
    tag,
    example,
    act: {
      ...act,
      through: async (person) => {
        await act.first(person);
        await act.rest(person);
        await act.ends(person);
        await until(() => person.buttons.includes('Download my results'));
      },
    },
  });

  describe(`<${tag}> in the house`, () => {
    const { shown, served, again, heardBy, stays, replace, undo, complaints } = visits({ tag, example });

    async function finished(setting: Setting = {}): Promise<Person> {
      const person = await served(setting);
      await act.first(person);
      await act.rest(person);
      await act.ends(person);
      return person;
    }

    describe('with a configuration that cannot be used', () => {
      /** The example with something wrong in its last question or entry, and what its author must read about it. */
      const wrong = () => {
        const config = structuredClone(example) as unknown as Record<string, { id: string; text?: unknown }[]>;
        const list = config['questions']
          ? 'questions'
          : Object.keys(config).find((name) => Array.isArray(config[name]))!;
        const last = config[list]!.at(-1)!;
        last.text = 5;
        return { config, place: `"${last.id}", text`, expected: /expected/ };
      };

      it('leaves the fallback, and tells the author of a property the place and what was expected', async () => {
        const heard = heardBy(document);
        const { config, place, expected } = wrong();
        expect(await stays(await shown({ config }), heard, 'config'))
          .to.contain(place)
          .and.match(expected);
      });

      it('leaves the fallback, and names the file of `src`', async () => {
        const heard = heardBy(document);
        const world = new World();
        const { config, place, expected } = wrong();
        world.files.set('/wrong.json', config);
        const person = await shown({ world, config: undefined, attributes: { src: '/wrong.json' } });
        expect(await stays(person, heard, '/wrong.json'))
          .to.contain(place)
          .and.match(expected);
      });

      it('leaves the fallback when the script in it is wrong, or no JSON at all', async () => {
        const { config, place, expected } = wrong();
        for (const [text, says] of [
          [JSON.stringify(config), place],
          ['{"id": "half', 'not JSON'],
          ['', 'not JSON'],
        ] as const) {
          const heard = heardBy(document);
          complaints.length = 0;
          const inside = `<p>On paper</p><script type="application/json">${text}</script>`;
          const message = await stays(await shown({ config: undefined, inside }), heard, 'script');
          expect(message).to.contain(says);
          if (says === place) expect(message).to.match(expected);
          undo.splice(1).forEach((step) => step());
        }
      });

      it('leaves the rest of the page alive', async () => {
        const { config } = wrong();
        const other = await served();
        const heard = heardBy(document);
        await shown({ config });
        await until(() => heard.problems.length > 0);
        await act.first(other);
        expect(act.sees(other)).to.not.equal('');
      });

      it('can be given a right one afterwards', async () => {
        const heard = heardBy(document);
        const person = await shown({ config: wrong().config });
        await until(() => heard.problems.length > 0);
        (person.widget as Widget).config = example;
        await person.isWelcomed();
        await act.first(person);
        expect(act.sees(person)).to.not.equal('');
      });
    });

    describe('with a definition from a stranger', () => {
      it('refuses what is no definition, or a vast one, within a second, and says why in one line', async function () {
        this.timeout(120_000);
        const base = structuredClone(example) as unknown as Record<string, unknown>;
        const list =
          Object.keys(base).find((name) => name === 'questions') ??
          Object.keys(base).find((name) => Array.isArray(base[name]))!;
        const entries = base[list] as Record<string, unknown>[];
        const first = entries[0]!;
        const cycle: Record<string, unknown> = { ...base };
        cycle['title'] = cycle;
        let deep: unknown = 'x';
        for (let depth = 0; depth < 100_000; depth++) deep = [deep];
        const strange: [name: string, config: unknown][] = [
          ['null', null],
          ['a number', 5],
          ['NaN', Number.NaN],
          ['a text', 'hello'],
          ['a list', []],
          ['nothing in it', {}],
          ['a million entries', { ...base, [list]: Array.from({ length: 1_000_000 }, () => first) }],
          ['a text of a megabyte', { ...base, title: 'a'.repeat(1_000_000) }],
          ['an id of a megabyte', { ...base, [list]: [{ ...first, id: 'a'.repeat(1_000_000) }] }],
          ['a key of a megabyte', { ...base, title: { en: 'x', ['k'.repeat(1_000_000)]: 'x' } }],
          ['the same id twice', { ...base, [list]: [...entries, first] }],
          ['itself in it', cycle],
          ['a hundred thousand levels', { ...base, title: deep }],
          [
            'a reach for the prototype',
            { ...base, [list]: [JSON.parse('{"__proto__":{"polluted":1},"id":"__proto__"}')] },
          ],
        ];
        const refuses = async (name: string, config: unknown): Promise<number> => {
          const heard = heardBy(document);
          complaints.length = 0;
          const began = performance.now();
          const person = await shown({ config });
          await until(() => heard.problems.length > 0, `no problem is told: ${name}`, 5);
          const took = performance.now() - began;
          expect([person.seesFallback, heard.names.length, complaints.length], name).to.deep.equal([true, 1, 1]);
          expect(heard.problems[0]!.message, name)
            .to.have.length.lessThan(500)
            .and.not.match(/\n|\[object|undefined/);
          person.widget.remove();
          undo.splice(1).forEach((step) => step());
          return took;
        };
        for (const [name, config] of strange) {
          // A busy machine makes it longer and never shorter: the quietest of several times counts.
          let least = await refuses(name, config);
          for (let tries = 1; tries < 5 && least >= 1000; tries++) least = Math.min(least, await refuses(name, config));
          expect(least, name).to.be.lessThan(1000);
        }
        expect('polluted' in {}).to.equal(false);
      });

      it('shows the texts of a stranger as text, on every page', async function () {
        this.timeout(60_000);
        const asked: string[] = [];
        for (const name of ['alert', 'confirm', 'prompt', 'open'] as const)
          replace(window, name, () => asked.push(name));
        for (const polyglot of POLYGLOTS) {
          const requests = countRequests(undo);
          const visible = polyglot.replaceAll('\0', '\uFFFD').replace(/\s+/g, ' ');
          const person = await served({ config: withTexts(example, polyglot) });
          const safe = (page: string) => {
            const root = person.widget.shadowRoot!;
            expect([...root.querySelectorAll('script,iframe,img,object,embed,base,template')].length, page).to.equal(0);
            const handlers = [...root.querySelectorAll('*')]
              .flatMap((one) => one.getAttributeNames())
              .filter((name) => /^(on|style$)/.test(name));
            expect(handlers, page).to.deep.equal([]);
            const links = [...root.querySelectorAll('a[href]')].map(
              (link) => new URL(link.getAttribute('href')!, location.href).protocol,
            );
            expect(
              links.every((protocol) => /^(https?|mailto|tel):$/.test(protocol)),
              `${page} ${links.join()}`,
            ).to.equal(true);
          };
          expect(person.headings[0]!.replaceAll('\0', '\uFFFD')).to.contain(visible.trim());
          safe('start');
          await act.first(person);
          safe('first');
          await act.rest(person);
          safe('check');
          await act.ends(person);
          safe('results');
          expect(requests()).to.deep.equal([]);
          person.widget.remove();
        }
        expect(asked).to.deep.equal([]);
      });

      it('either works or says what is wrong, whatever is done to a right one', async function () {
        this.timeout(60_000);
        const uncaught: string[] = [];
        const note = (event: Event) => uncaught.push(event.type);
        addEventListener('unhandledrejection', note);
        undo.push(() => removeEventListener('unhandledrejection', note));
        const places = paths(example);
        const spoiled = fc.tuple(
          fc.constantFrom(...places),
          fc.oneof(fc.anything({ maxDepth: 2 }), fc.constantFrom(undefined, null, '', 0, [], {})),
        );
        await fc.assert(
          fc.asyncProperty(spoiled, async ([path, value]) => {
            const heard = heardBy(document);
            const person = await shown({ config: replaced(example, path, value) });
            await until(() => person.isServed || heard.problems.length > 0, path.join('.'), 2);
            expect([person.isServed, heard.problems.length], path.join('.')).to.deep.equal(
              person.isServed ? [true, 0] : [false, 1],
            );
            person.widget.remove();
            undo.splice(2).forEach((step) => step());
          }),
          { numRuns: 60 },
        );
        expect(uncaught).to.deep.equal([]);
      });
    });

    describe('when a person is at the end', () => {
      it('gives the page one result, whole and true, that it can believe', async () => {
        const world = new World();
        const heard = heardBy(document);
        await finished({ world, attributes: { campaign: 'spring', group: 'scl' } });
        expect(heard.names).to.deep.equal(['widget-ready', 'widget-result']);
        const [made] = heard.results;
        expect(resultSchema.safeParse(made).success).to.equal(true);
        expect(made).to.include({ widget: tag, rev: 1, campaign: 'spring', group: 'scl', lang: 'en' });
        expect(made!.definition).to.deep.equal({ id: example.id, version: example.version });
        expect(Date.parse(made!.finishedAt)).to.be.at.least(Date.parse(made!.startedAt));
        expect(JSON.parse(JSON.stringify(made))).to.deep.equal(made);
      });

      it('gives it once, whatever comes next', async () => {
        const world = new World();
        const heard = heardBy(document);
        const person = await finished({ world });
        person.widget.setAttribute('lang', 'cy');
        await until(() => person.language === 'cy');
        person.widget.setAttribute('lang', 'en');
        await until(() => person.language === 'en');
        const place = person.widget.parentElement!;
        person.widget.remove();
        place.append(person.widget);
        document.dispatchEvent(new Event('visibilitychange'));
        const later = await again(person, world);
        await later.presses('Clear my answers');
        await later.presses('Undo');
        await settled();
        expect(heard.results.length).to.equal(1);
      });

      it('gives it once to somebody who presses twice', async () => {
        const heard = heardBy(document);
        const person = await served();
        await act.first(person);
        await act.rest(person);
        const press = async () => act.ends(person);
        await Promise.allSettled([press(), press()]);
        await settled();
        expect(heard.results.length).to.equal(1);
      });

      const { changes } = act;
      if (changes) {
        it('gives the same one again as a new revision when they change something', async () => {
          const heard = heardBy(document);
          const person = await finished();
          await changes(person);
          expect(heard.results.map(({ rev }) => rev)).to.deep.equal([1, 2]);
          expect(heard.results[1]!.id).to.equal(heard.results[0]!.id);
          expect(heard.results[1]!.answers).to.not.deep.equal(heard.results[0]!.answers);
        });
      }

      it('begins another one with another id', async () => {
        const heard = heardBy(document);
        const person = await finished();
        await person.presses('Start again');
        await act.first(person);
        await act.rest(person);
        await act.ends(person);
        expect(heard.results.map(({ rev }) => rev)).to.deep.equal([1, 1]);
        expect(heard.results[1]!.id).to.not.equal(heard.results[0]!.id);
      });

      it('takes the page’s no: the result stays here, and sending is not offered, also after a reload', async () => {
        const world = new World();
        const attributes = { endpoint: ENDPOINT };
        const no = (event: Event) => event.preventDefault();
        document.addEventListener('widget-result', no);
        undo.push(() => document.removeEventListener('widget-result', no));
        let person = await finished({ world, attributes });
        for (const when of ['now', 'later']) {
          await person.comesToRead('This page keeps your results here.');
          expect(person.buttons, when).to.include('Download my results').and.not.include('Send my results');
          person = await again(person, world, { attributes });
        }
        expect(world.office.posted).to.deep.equal([]);
      });

      it('sends it when they say so, once, and says so when it has arrived', async () => {
        const world = new World();
        const heard = heardBy(document);
        const person = await finished({ world, attributes: { endpoint: ENDPOINT } });
        expect(world.office.posted).to.deep.equal([]);
        await person.presses('Send my results');
        await person.comesToRead('Your results have been sent.');
        expect(world.office.names).to.deep.equal([`${heard.results[0]!.id}.1`]);
        expect(JSON.parse(world.office.posted[0]!.body)).to.deep.equal(heard.results[0]);
        expect(heard.names).to.deep.equal(['widget-ready', 'widget-result', 'widget-sent sent']);
        expect(person.reads).to.contain(heard.results[0]!.id);
        const later = await again(person, world, { attributes: { endpoint: ENDPOINT } });
        await later.comesToRead('Your results have been sent.');
        expect(world.office.posted.length).to.equal(1);
      });

      it('sends the next one too, when they begin again before the first is handed over', async () => {
        const world = new World();
        let comes = (): void => undefined;
        world.outboxComes = new Promise<void>((resolve) => (comes = resolve));
        const heard = heardBy(document);
        const person = await finished({ world, attributes: { endpoint: ENDPOINT } });
        await person.presses('Send my results');
        await person.presses('Start again');
        await act.first(person);
        comes();
        await until(() => world.office.posted.length === 1);
        await settled();
        await act.rest(person);
        await act.ends(person);
        await person.presses('Send my results');
        await until(() => world.office.posted.length === 2);
        expect(world.office.names).to.deep.equal(heard.results.map(({ id, rev }) => `${id}.${rev}`));
      });

      it('has nothing to send to without an endpoint', async () => {
        const person = await finished();
        await until(() => person.buttons.includes('Download my results'));
        expect(person.buttons).to.include.members(['Download my results', 'Print', 'Start again', 'Clear my answers']);
        expect(person.buttons).to.not.include('Send my results');
      });
    });

    describe('on the network', () => {
      it('asks for nothing but its own code while nobody names an address', async () => {
        const requests = countRequests(undo);
        const person = await finished({ world: 'browser', attributes: { storage: 'none' } });
        await until(() => person.buttons.includes('Download my results'));
        expect(requests()).to.deep.equal([]);
      });

      it('asks for what `src` names, and for nothing else', async () => {
        const world = new World();
        world.files.set('/ours.json', example);
        await finished({ world, config: undefined, attributes: { src: '/ours.json' } });
        expect([world.asked, world.office.posted]).to.deep.equal([['/ours.json'], []]);
      });
    });

    describe('when the page comes again', () => {
      it('goes on from the results, and keeps their id', async () => {
        const world = new World();
        const heard = heardBy(document);
        const person = await finished({ world, attributes: { endpoint: ENDPOINT } });
        const later = await again(person, world, { attributes: { endpoint: ENDPOINT } });
        await later.presses('Send my results');
        await later.comesToRead('have been sent');
        expect(world.office.names).to.deep.equal([`${heard.results[0]!.id}.1`]);
      });

      it('keeps the answers that still fit a newer definition, and says how many do not', async () => {
        const world = new World();
        const person = await served({ world });
        await act.first(person);
        const later = await again(person, world, { config: newer });
        await later.comesToRead('1 answer could not be kept');
        expect(JSON.stringify(world.store('local').only('run:'))).to.contain(`"version":"${example.version}"`);
        const before = act.sees(person);
        expect(before).to.contain(act.sees(later));
        expect(act.sees(later)).to.not.equal('');
      });

      it('is wiped by Clear my answers, also from the device, and by Undo as it was', async () => {
        const world = new World();
        const person = await finished({ world });
        await settled();
        await person.presses('Clear my answers');
        await person.comesToRead('Your answers have been cleared.');
        await settled();
        expect([...world.store('local').shelf]).to.deep.equal([]);
        await person.presses('Undo');
        await until(() => person.buttons.includes('Download my results'));
        await settled();
        expect(person.reads).to.not.contain('have been cleared');
        expect([...world.store('local').shelf.keys()].map((key) => key.split(':')[0])).to.have.members([
          'run',
          'result',
        ]);
      });

      it('has forgotten what was cleared', async () => {
        const world = new World();
        const person = await served({ world });
        const welcome = person.reads;
        await act.first(person);
        await person.presses('Clear my answers');
        expect((await again(person, world)).reads).to.equal(welcome);
      });
    });

    describe('moved in the page', () => {
      for (const [moment, moves] of [
        ['once', 1],
        ['twice in one task', 2],
      ] as const) {
        it(`${moment}, at any moment, keeps everything and sends nothing twice`, async () => {
          const world = new World();
          const heard = heardBy(document);
          const person = await shown({ world, attributes: { endpoint: ENDPOINT } });
          const one = person.widget.parentElement!;
          const other = one.appendChild(document.createElement('div'));
          let turn = 0;
          const move = async () => {
            for (let time = 0; time < moves; time++) {
              const to = ++turn % 2 ? other : one;
              person.widget.remove();
              to.append(person.widget);
            }
            await person.seesIt();
          };
          await move();
          await person.isWelcomed();
          await move();
          await act.first(person);
          const seen = act.sees(person);
          await move();
          expect(act.sees(person)).to.equal(seen);
          await act.rest(person);
          await move();
          await act.ends(person);
          await move();
          await until(() => person.buttons.includes('Send my results'));
          const sending = person.presses('Send my results');
          await move();
          await sending;
          await person.comesToRead('have been sent');
          await move();
          await settled();
          expect(person.reads).to.contain('have been sent');
          expect(world.office.posted.length).to.equal(1);
          expect(heard.names).to.deep.equal(['widget-ready', 'widget-result', 'widget-sent sent']);
        });
      }
    });

    describe('as a guest in the page', () => {
      it('takes neither the focus nor the scroll before a person does something', async () => {
        const field = await fixture<HTMLInputElement>(html`<input aria-label="Search" />`);
        field.focus();
        const world = new World();
        const person = await finished({ world });
        await settled();
        person.widget.remove();
        field.focus();
        const before = scrollY;
        const later = await served({ world: world.reloaded() });
        await until(() => later.buttons.includes('Download my results'));
        await settled();
        expect([document.activeElement?.getAttribute('aria-label'), scrollY]).to.deep.equal(['Search', before]);
      });
    });

    describe('beside another of its kind', () => {
      it('keeps its own answers when they have an `instance` each', async () => {
        const world = new World();
        const one = await served({ world, attributes: { instance: 'a' } });
        const other = await served({ world, attributes: { instance: 'b' } });
        const welcome = other.reads;
        await act.first(one);
        expect(other.reads).to.equal(welcome);
        expect((await again(other, world, { attributes: { instance: 'b' } })).reads).to.equal(welcome);
        expect(act.sees(await again(one, world, { attributes: { instance: 'a' } }))).to.not.equal('');
      });

      it('goes on with the same answers without one, and loses none', async () => {
        const world = new World();
        const one = await served({ world });
        const other = await served({ world });
        await act.first(one);
        const seen = act.sees(one);
        await settled();
        document.dispatchEvent(new Event('visibilitychange'));
        await settled();
        await other.seesIt();
        other.widget.remove();
        expect(act.sees(await again(one, world))).to.equal(seen);
      });

      it('tells the page of its own sending alone, and once', async () => {
        const world = new World();
        const attributes = { endpoint: ENDPOINT };
        await act.first(await served({ world, attributes: { ...attributes, instance: 'a' } }));
        await settled();
        const heard = heardBy(document);
        const one = await finished({ world, attributes: { ...attributes, instance: 'b' } });
        const sent: boolean[] = [];
        one.widget.addEventListener('widget-sent', () => sent.push(true));
        await one.presses('Send my results');
        await one.comesToRead('have been sent');
        expect(heard.names.filter((name) => name.startsWith('widget-sent'))).to.deep.equal(['widget-sent sent']);
        expect(sent.length).to.equal(1);
      });
    });

    describe('with attributes', () => {
      it('takes those of a `widget-settings` around it, unless it has its own', async () => {
        const world = new World();
        const heard = heardBy(document);
        const around = { campaign: 'spring', endpoint: ENDPOINT, 'heading-level': '4' };
        const person = await served({ world, around, attributes: { campaign: 'autumn' } });
        await until(() => person.headings[0]!.startsWith('h4'));
        await act.first(person);
        await act.rest(person);
        await act.ends(person);
        await person.presses('Send my results');
        await person.comesToRead('have been sent');
        expect([heard.results[0]!.campaign, world.office.posted[0]!.endpoint]).to.deep.equal(['autumn', ENDPOINT]);
      });
    });

    describe('on a shared device', () => {
      const attributes = { 'shared-device': '' };
      it('wipes finished results as well, and offers them to nobody', async () => {
        const world = new World();
        const person = await finished({ world, attributes });
        await settled();
        await pass(world, 11);
        await person.comesToRead('Nobody used this page for a while');
        expect([...world.store('session').shelf]).to.deep.equal([]);
      });

      it('shows the next person nothing when the page comes again after that', async () => {
        const world = new World();
        const person = await finished({ world, attributes });
        world.clock.time += 11 * 60_000;
        const later = await again(person, world, { attributes });
        await later.comesToRead('Nobody used this page for a while');
        await settled();
        expect([...world.store('session').shelf]).to.deep.equal([]);
      });
    });

    describe('where things are kept', () => {
      it('is told when the browser refuses, and everything works for as long as the page is open', async () => {
        const world = new World();
        world.store('local').trouble = 'blocked';
        const heard = heardBy(document);
        const person = await finished({ world });
        await person.comesToRead('This browser does not let this page keep your answers.');
        expect(person.reads).to.contain('only while this page is open');
        expect(heard.results.length).to.equal(1);
      });

      it('is told when the device is full, until there is room again', async () => {
        const world = new World();
        const person = await served({ world });
        world.store('local').trouble = 'full';
        await act.first(person);
        await person.comesToRead('This device has no room left');
        world.store('local').trouble = undefined;
        await act.rest(person);
        await until(() => !person.reads.includes('no room left'));
      });
    });

    describe('for everybody', () => {
      for (const lang of ['en', 'cy'] as const) {
        it(`can be used with a screen reader at every stage, in ${lang}`, async function () {
          this.timeout(60_000);
          const world = new World();
          const person = await served({ world });
          const accessible = async (stage: string) => {
            const { widget } = person;
            if (lang !== 'en') {
              widget.setAttribute('lang', lang);
              await until(() => person.language === lang);
            }
            try {
              await expect(widget).to.be.accessible();
            } catch (error) {
              throw new Error(`${stage}: ${(error as Error).message}`, { cause: error });
            }
            widget.removeAttribute('lang');
            await until(() => person.language === 'en');
          };
          await accessible('start');
          await act.stumbles(person);
          await accessible('problems');
          await act.first(person);
          await accessible('midway');
          await act.rest(person);
          await accessible('check');
          await act.ends(person);
          await until(() => person.buttons.includes('Download my results'));
          await accessible('end');
          world.store('local').trouble = 'full';
          await person.presses('Clear my answers');
          await person.comesToRead('no room left');
          await accessible('notices');
        });
      }
    });
  });
}

/** The same, with one text in the place of every text in it. */
function withTexts<Value>(value: Value, text: string): Value {
  if (Array.isArray(value)) return value.map((one) => withTexts<unknown>(one, text)) as Value;
  if (typeof value !== 'object' || value === null) return value;
  if ('en' in value) return text as Value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, withTexts<unknown>(one, text)])) as Value;
}

/** Every place in a value. */
function paths(value: unknown): string[][] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, one]) => [[name], ...paths(one).map((path) => [name, ...path])]);
}

/** The same, with something else in one place; `undefined` takes it away. */
function replaced<Value>(value: Value, [name, ...rest]: string[], by: unknown): Value {
  const copy = (Array.isArray(value) ? [...(value as unknown[])] : { ...value }) as Record<string, unknown>;
  const one = rest.length > 0 ? replaced(copy[name!], rest, by) : by;
  if (one === undefined && !Array.isArray(copy)) delete copy[name!];
  else copy[name!] = one;
  return copy as Value;
}

/** What leaves the page from now on, besides its own modules. */
function countRequests(undo: (() => void)[]): () => string[] {
  const asked: string[] = [];
  const before = performance.getEntriesByType('resource').length;
  const { fetch } = window;
  window.fetch = (...given) => (asked.push(new Request(...given).url), fetch(...given));
  undo.push(() => (window.fetch = fetch));
  const loaded = () =>
    (performance.getEntriesByType('resource') as PerformanceResourceTiming[])
      .slice(before)
      .filter(
        ({ initiatorType, name }) =>
          /^(fetch|xmlhttprequest|beacon|img|css|iframe)$/.test(initiatorType) && !name.includes('__web'),
      )
      .map(({ name }) => name);
  return () => [...asked, ...loaded()];
}
