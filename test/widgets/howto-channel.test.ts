import { expect, fixture, html } from '@open-wc/testing';
import type { WidgetProblemEvent } from '../../src/core/events.js';
import type { Film } from '../../src/domain/channel/channel.js';
import { config as schema } from '../../src/domain/channel/schema.js';
import builtIn from '../../src/widgets/howto-channel/content/channel-2026.json' with { type: 'json' };
import '../../src/widgets/howto-channel/howto-channel.js';
import { begin, join, noted, played, resume } from '../../src/widgets/howto-channel/model.js';
import { hashOf, placeIn } from '../../src/widgets/howto-channel/place.js';
import { words as cy } from '../../src/widgets/howto-channel/words/cy.js';
import { words as en } from '../../src/widgets/howto-channel/words/en.js';
import { settled } from '../core/pretend.js';
import { Person, until } from '../person.js';
import { World } from '../services.js';

const both = (text: string) => ({ en: text, cy: `${text} (Cymraeg)` });
const film = (id: string, more: object = {}) => ({
  id,
  title: both(`Film ${id}`),
  video: { provider: 'file', src: `${id}.mp4` },
  seconds: 200,
  ...more,
});
const channel = (...films: object[]) => ({ id: 'small', version: '1', title: both('A small channel'), films });

async function shown(
  config: unknown,
  { world = new World(), attributes = {} }: { world?: World; attributes?: object } = {},
) {
  const widget = document.createElement('howto-channel');
  for (const [name, value] of Object.entries(attributes)) widget.setAttribute(name, String(value));
  widget.innerHTML = '<a href="/films.html">All films as a list</a>';
  if (config !== undefined) widget.config = config as never;
  await fixture(html`<pretend-world .services=${world}>${widget}</pretend-world>`);
  return new Person(widget);
}

async function served(...given: Parameters<typeof shown>): Promise<Person> {
  const person = await shown(...given);
  await until(() => person.isServed, 'the channel is there');
  return person;
}

const titles = (person: Person): string[] =>
  [...person.widget.shadowRoot!.querySelectorAll('[part="film"] a')].map((link) => link.textContent.trim());

describe('<howto-channel>', () => {
  afterEach(() => history.replaceState(null, '', location.pathname + location.search));

  it('shows what stands in for it until the films are there, and where they cannot be read', async () => {
    const person = await shown(undefined, { attributes: { src: '/nowhere.json' } });
    expect(person.seesFallback).to.equal(true);
    let problem: WidgetProblemEvent['problem'] | undefined;
    person.widget.addEventListener('widget-problem', (event) => (problem = event.problem));
    await until(() => problem, 'the author is told');
    expect(problem!.message).to.include('/nowhere.json');
    expect(person.seesFallback).to.equal(true);
  });

  it('tells the author of a feed that is none what it is, in a sentence', async () => {
    const world = new World();
    world.files.set('/feed.xml', '<!doctype html><title>Sign in</title>');
    const person = await shown(undefined, { world, attributes: { src: '/feed.xml' } });
    let message = '';
    person.widget.addEventListener('widget-problem', (event) => ({ message } = event.problem));
    await until(() => message, 'the author is told');
    expect(message).to.equal('<howto-channel> cannot use /feed.xml: it is a web page, not a feed.');
  });

  it('shows the built-in films, each said to be a sample', async () => {
    const person = await served(undefined);
    expect(titles(person)).to.have.length(builtIn.films.length);
    expect(person.reads.match(/Sample film/g)).to.have.length(builtIn.films.length);
  });

  it('has built-in films that its own schema takes, all of them', () => {
    const { films, faults } = schema.parse(builtIn) as { films: Film[]; faults: unknown[] };
    expect(faults).to.deep.equal([]);
    expect(films).to.have.length(builtIn.films.length);
    for (const one of films) {
      expect(one.captions.map(({ lang }) => lang)).to.deep.equal(['en', 'cy']);
      expect(one.chapters).not.to.have.length(0);
    }
  });

  it('speaks Welsh where the page does, and has a Welsh word for every English one', async () => {
    expect(Object.keys(cy)).to.have.members(Object.keys(en));
    const person = await served(channel(film('a')), { attributes: { lang: 'cy' } });
    expect(titles(person)).to.deep.equal(['Film a (Cymraeg)']);
    expect(person.reads).to.include(cy.search);
  });

  it('leaves out a film that cannot be shown, tells its author which, and shows the others', async () => {
    const person = await shown(
      channel(film('a'), film('b', { video: { provider: 'youtube', id: 'short' } }), film('c')),
    );
    const problems: string[] = [];
    person.widget.addEventListener('widget-problem', ({ problem }) => problems.push(problem.message));
    await until(() => person.isServed && problems.length > 0, 'the author is told');
    expect(titles(person)).to.deep.equal(['Film a', 'Film c']);
    expect(problems).to.have.length(1);
    expect(problems[0]).to.match(/films\[1\] “Film b”/);
  });

  it('shows the films of a list in its order, and those on a topic', async () => {
    const config = {
      ...channel(film('a', { topics: ['moocs'] }), film('b'), film('c', { topics: ['ebooks'] })),
      playlists: [{ id: 'best', title: both('The best'), films: ['c', 'a'] }],
    };
    expect(titles(await served(config, { attributes: { playlist: 'best' } }))).to.deep.equal(['Film c', 'Film a']);
    expect(titles(await served(config, { attributes: { topics: 'moocs' } }))).to.deep.equal(['Film a']);
  });

  it('fetches more films when somebody wants more, and asks for no film twice', async () => {
    const world = new World();
    world.files.set('/films.json', {
      ...channel(...Array.from({ length: 12 }, (_, at) => film(`a${at}`))),
      next: 'more.json',
    });
    world.files.set(new URL('/more.json', location.href).href, channel(film('a0'), film('b')));
    const person = await served(undefined, { world, attributes: { src: '/films.json' } });
    expect(titles(person)).to.have.length(12);
    await person.presses('Show more films');
    await until(() => titles(person).length === 13, 'the next page is there');
    expect(titles(person).at(-1)).to.equal('Film b');
    expect(world.asked).to.have.length(2);
  });

  it('ends where a file leads back to one that was there', async () => {
    const world = new World();
    const more = new URL('/more.json', location.href).href;
    world.files.set('/films.json', { ...channel(film('a')), next: 'more.json' });
    world.files.set(more, { ...channel(film('b')), next: 'more.json' });
    const person = await served(undefined, { world, attributes: { src: '/films.json' } });
    await person.presses('Show more films');
    await until(() => titles(person).length === 2, 'the next film is there');
    expect(person.buttons).not.to.include('Show more films');
  });

  it('says that the next films could not be fetched, and tries again when somebody asks', async () => {
    const world = new World();
    world.files.set('/films.json', { ...channel(film('a')), next: 'more.json' });
    const person = await served(undefined, { world, attributes: { src: '/films.json' } });
    await person.presses('Show more films');
    await until(() => person.reads.includes(en.nextMissing), 'it is told');
    expect(titles(person)).to.deep.equal(['Film a']);
    world.files.set(new URL('/more.json', location.href).href, channel(film('b')));
    await person.presses('Show more films');
    await until(() => titles(person).length === 2, 'the next film is there');
    expect(person.reads).not.to.include(en.nextMissing);
  });

  it('keeps what was saved for later, and forgets it when somebody clears it', async () => {
    const world = new World();
    const person = await served(channel(film('a'), film('b')), { world });
    person.widget.shadowRoot!.querySelector<HTMLElement>('[part="film"] a')!.click();
    await until(() => person.buttons.includes('Watch later'), 'the film is there');
    await person.presses('Watch later');
    await settled();
    const again = await served(channel(film('a'), film('b')), { world: world.reloaded() });
    history.replaceState(null, '', location.pathname);
    window.dispatchEvent(new PopStateEvent('popstate'));
    await until(() => again.reads.includes('Saved for later'), 'it is marked');
    await again.presses('Clear what I watched');
    await until(() => !again.reads.includes('Saved for later'), 'it is forgotten');
  });

  it('puts the focus on the heading of a film that somebody opens, and back on the list', async () => {
    const person = await served(channel(film('a')));
    const focused = () => person.widget.shadowRoot!.activeElement?.textContent?.trim();
    person.widget.shadowRoot!.querySelector<HTMLElement>('[part="film"] a')!.click();
    await until(() => focused() === 'Film a', 'the focus is on the film');
    await person.presses('← All films');
    await until(() => focused() === 'A small channel', 'the focus is on the channel');
  });
});

describe('what is kept of a channel', () => {
  const after = (...steps: ((now: ReturnType<typeof begin>) => ReturnType<typeof begin>)[]) =>
    steps.reduce((now, step) => step(now), begin());

  it('counts a film as watched near its end, and otherwise remembers the second', () => {
    expect(after(played('a', 65.8, 200)).films['a']).to.deep.equal({ at: 65 });
    expect(after(played('a', 65, 200), played('a', 191, 200)).films['a']).to.deep.equal({ at: undefined, done: true });
  });

  it('is taken up again whatever else lies there', () => {
    const stored = {
      films: { a: { at: 5, later: true }, b: 'odd', c: { at: 'x' } },
      captions: 'xx',
      allowed: ['vimeo', 'evil'],
    };
    expect(resume(undefined, stored)?.state).to.deep.equal({
      films: {
        a: { at: 5, done: undefined, later: true },
        b: { at: undefined, done: undefined, later: undefined },
        c: { at: undefined, done: undefined, later: undefined },
      },
      captions: undefined,
      speed: undefined,
      allowed: ['vimeo'],
    });
    expect(resume(undefined, 'odd')).to.equal(undefined);
  });

  it('is joined from two tabs, film by film', () => {
    const base = after(noted('a', { at: 1 }));
    const theirs = noted('b', { later: true })(base);
    const mine = { ...noted('a', { at: 9 })(base), speed: 1.5 };
    expect(join(base, theirs, mine)).to.deep.equal({
      films: { a: { at: 9 }, b: { later: true } },
      captions: undefined,
      speed: 1.5,
      allowed: [],
    });
  });
});

describe('the place that an address names', () => {
  it('is a film and a second, written and read alike', () => {
    expect(placeIn('#v=code-club&t=95')).to.deep.equal({ id: 'code-club', at: 95 });
    expect(placeIn(hashOf({ id: 'a & b#c', at: 12.7 }))).to.deep.equal({ id: 'a & b#c', at: 12 });
    for (const none of ['', '#', '#section', '#v=']) expect(placeIn(none)).to.equal(undefined);
    expect(placeIn('#v=a&t=-4')).to.deep.equal({ id: 'a', at: undefined });
  });
});
