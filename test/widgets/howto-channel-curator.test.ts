import { expect, fixture, html } from '@open-wc/testing';
import { ReadProblem } from '../../src/core/network.js';
import type { Channel } from '../../src/domain/channel/channel.js';
import type { Result } from '../../src/results/result.js';
import '../../src/widgets/howto-channel/howto-channel.js';
import type { ChannelConfig } from '../../src/widgets/howto-channel/model.js';
import { config as schema, read } from '../../src/widgets/howto-channel/schema.js';
import { settled } from '../core/pretend.js';
import { result } from '../domain/summary/people.js';
import { Person, until } from '../person.js';
import { World } from '../services.js';

const film = (id: string, en: string, cy: string) => ({
  id,
  title: { en, cy },
  video: { provider: 'youtube', id: `${id}${'-'.repeat(11 - id.length)}` } as const,
  seconds: 200,
  captions: [{ lang: 'en' as const, src: `${id}.vtt` }],
});

const CHANNEL = {
  id: 'channel',
  version: '1',
  title: { en: 'Our films', cy: 'Ein ffilmiau' },
  films: [
    film('ict', 'How to talk to ICT', 'Sut i siarad â TGCh'),
    film('wifi', 'How to check Wi-Fi', 'Sut i wirio Wi-Fi'),
  ],
  playlists: [{ id: 'first', title: 'First', films: ['wifi', 'ict'] }],
};

/** An offer that has all it needs, unless told otherwise. */
const offer = (id: string, answers: Record<string, unknown> = {}, about: Partial<Result> = {}): Result =>
  result({
    id,
    kind: 'howto-contribution',
    widget: 'howto-channel',
    definition: { id: 'howto-contribution', version: '1' },
    answers: {
      title: 'How to run a code club',
      service: 'Gateshead',
      where: 'web',
      address: 'https://youtu.be/abcdefghijk',
      minutes: 4,
      what: 'One volunteer and six laptops.',
      topics: ['makers'],
      level: 'start',
      captions: 'web',
      'captions-in': ['en'],
      'captions-en': 'https://films.example/club.vtt',
      people: 'agreed',
      children: 'none',
      rights: 'ours',
      licence: 'cc-by',
      ...answers,
    },
    ...about,
  });

interface Setting {
  world?: World;
  lang?: string;
  attributes?: Record<string, string>;
  config?: unknown;
}

/** The curator's desk, before anything is brought. */
async function desk({
  world = new World(),
  lang = 'en',
  attributes = {},
  config = CHANNEL,
}: Setting = {}): Promise<Person> {
  const widget = document.createElement('howto-channel');
  widget.setAttribute('curate', '');
  for (const [name, value] of Object.entries(attributes)) widget.setAttribute(name, value);
  if (config) widget.config = config as ChannelConfig;
  await fixture(html`<div lang=${lang}><pretend-world .services=${world}>${widget}</pretend-world></div>`);
  const person = new Person(widget);
  await person.isWelcomed();
  await until(() => person.buttons.some((name) => /Take these lines|Cymryd y llinellau hyn/.test(name)), 'no desk');
  return person;
}

const rootOf = (person: Person) => person.widget.shadowRoot!;

async function brings(person: Person, ...lines: (Result | string)[]): Promise<void> {
  const text = lines.map((one) => (typeof one === 'string' ? one : JSON.stringify(one))).join('\n');
  rootOf(person).querySelector<HTMLTextAreaElement>('#lines')!.value = text;
  await person.presses('Take these lines');
  await person.comesToRead('What became of the results');
}

/** A curator with these offers on the desk. */
async function curator(lines: (Result | string)[], setting: Setting = {}): Promise<Person> {
  const person = await desk(setting);
  await brings(person, ...lines);
  return person;
}

/** The titles of the films of the channel to be, in order. */
const listed = (person: Person): string[] =>
  [...rootOf(person).querySelectorAll('ol.entries [part=section]')].map((one) => one.textContent.trim());

const pressable = (person: Person, name: string) =>
  [...rootOf(person).querySelectorAll('button')].find(
    (one) => (one.getAttribute('aria-label') ?? one.textContent.trim()) === name,
  )!;

/** Presses a button that is named by a label alone. */
async function pressesArrow(person: Person, name: string): Promise<void> {
  const button = pressable(person, name);
  button.focus();
  button.click();
  await person.seesIt();
  await settled(2);
}

/** Opens what is said of a film, to be changed. */
async function opens(person: Person, title: string): Promise<HTMLDetailsElement> {
  const details = [...rootOf(person).querySelectorAll('details')].find((one) =>
    one.querySelector('summary')!.textContent.includes(title),
  )!;
  details.open = true;
  await until(() => details.querySelector('label'), 'no fields');
  return details;
}

const labelled = (details: Element, label: string) =>
  [...details.querySelectorAll('label')].find((one) => one.textContent.trim() === label)!;

/** Ticks a box of a film, or takes its tick away. */
async function marks(person: Person, title: string, label: string): Promise<void> {
  labelled(await opens(person, title), label).click();
  await person.seesIt();
}

/** Writes into one of the fields of a film. */
async function writes(person: Person, title: string, label: string, value: string): Promise<void> {
  const details = await opens(person, title);
  const field = details.querySelector<HTMLInputElement>(`[id="${labelled(details, label).htmlFor}"]`)!;
  field.value = value;
  field.dispatchEvent(new Event('change', { bubbles: true }));
  await person.seesIt();
}

/** The channel file that a press gives the curator. */
async function published(person: Person, name = 'Download the channel file'): Promise<string> {
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

const channelIn = (text: string): Channel => schema.parse(JSON.parse(text));

describe('the channel for a curator', () => {
  it('shows each offer with whose it is, its length, its topics, and a link that asks nobody before a press', async () => {
    const world = new World();
    const person = await curator([offer('a')], { world });
    expect(person.reads)
      .to.include('Gateshead · 4 min · For people who are new to this · Making and coding')
      .and.include('One volunteer and six laptops.')
      .and.include('Ready to be accepted');
    const link = rootOf(person).querySelector<HTMLAnchorElement>('a[href*="abcdefghijk"]')!;
    expect(link.rel).to.equal('noopener noreferrer');
    expect(rootOf(person).querySelector('iframe, img, video')).to.equal(null);
    expect(world.asked).to.deep.equal([]);
  });

  it('warns of a film of 12 minutes, and lets it be accepted', async () => {
    const person = await curator([offer('a', { minutes: 12 })]);
    expect(person.reads).to.include('It is 12 minutes or more; the guide is 3 to 5 minutes.');
    await person.presses('Accept: How to run a code club');
    expect(listed(person)).to.include('How to run a code club');
  });

  it('does not accept a film without captions, and says why; with their address it does', async () => {
    const person = await curator([offer('a', { captions: 'no' })]);
    expect(person.reads).to.include('Not ready: it cannot be accepted yet').and.include('Captions are missing.');
    const accept = pressable(person, 'Accept: How to run a code club');
    expect(accept.getAttribute('aria-disabled')).to.equal('true');
    expect(rootOf(person).getElementById(accept.getAttribute('aria-describedby')!)!.textContent).to.include('Captions');
    await person.presses('Accept: How to run a code club');
    expect(listed(person)).to.have.length(2);
    await writes(person, 'How to run a code club', 'Address of the English captions', 'films.example/club.vtt');
    expect(person.reads).to.include('Ready to be accepted');
    await person.presses('Accept: How to run a code club');
    expect(listed(person)).to.have.length(3);
  });

  it('does not accept a film without permissions before the curator has them', async () => {
    const person = await curator([offer('a', { people: 'not-yet', rights: 'not-sure' })]);
    expect(person.reads).to.include('Not everybody who is seen or heard has agreed.');
    await marks(person, 'How to run a code club', 'I have the permissions that were missing');
    expect(person.reads).to.include('Ready to be accepted');
  });

  it('writes a channel in which the accepted film is, and which the public list shows', async () => {
    const person = await curator([offer('a', { email: 'mair@library.example' }, { tier: 'personal' })]);
    expect(person.reads).to.include('Offered by: mair@library.example. This never goes into the channel.');
    await person.presses('Accept: How to run a code club');
    expect(rootOf(person).querySelector('[role=status]')!.textContent).to.equal(
      'How to run a code club is in the channel.',
    );
    expect(person.focus, 'where the offer stood').to.include('2. Offers');
    const text = await published(person);
    expect(text).to.not.include('mair');
    const channel = channelIn(text);
    expect(channel.faults).to.deep.equal([]);
    expect(channel.films.map(({ id }) => id)).to.deep.equal(['ict', 'wifi', 'how-to-run-a-code-club']);
    expect(channel.films[2]).to.deep.include({
      video: { provider: 'youtube', id: 'abcdefghijk' },
      added: '2026-11-22',
      reviewBy: '2027-11-22',
      captions: [{ lang: 'en', src: 'https://films.example/club.vtt' }],
    });
    expect(channel.films[0]!.title, 'in both languages').to.deep.equal(CHANNEL.films[0]!.title);

    const list = document.createElement('howto-channel');
    list.config = JSON.parse(text) as ChannelConfig;
    await fixture(html`<pretend-world .services=${new World()}>${list}</pretend-world>`);
    const visitor = new Person(list);
    await visitor.isWelcomed();
    await visitor.comesToRead('How to run a code club');
  });

  for (const [name, button, begins] of [
    ['JSON Feed', 'Download the JSON Feed', '{'],
    ['RSS feed', 'Download the RSS feed', '<?xml'],
  ] as const) {
    it(`writes a ${name} in which the accepted film is, once it knows the page that shows the channel`, async () => {
      const person = await curator([offer('a', { email: 'mair@library.example' }, { tier: 'personal' })]);
      await person.presses('Accept: How to run a code club');
      await person.presses(button);
      expect(person.reads).to.include('Enter an address that begins with https://.');
      const home = rootOf(person).querySelector<HTMLInputElement>('#home')!;
      home.value = 'https://library.example/films';
      home.dispatchEvent(new Event('input'));
      const text = await published(person, button);
      expect(text).to.include('https://library.example/films#v=how-to-run-a-code-club').and.not.include('mair');
      expect(text.startsWith(begins)).to.equal(true);
      const channel = schema.parse(await read(text));
      expect(channel.faults).to.deep.equal([]);
      expect(channel.films.map(({ id }) => id)).to.deep.equal(['ict', 'wifi', 'how-to-run-a-code-club']);
    });
  }

  it('puts films in order by buttons, which keep the focus, and says where a film now is', async () => {
    const person = await desk();
    await pressesArrow(person, 'Move down: How to talk to ICT');
    expect(listed(person)).to.deep.equal(['How to check Wi-Fi', 'How to talk to ICT']);
    expect(rootOf(person).activeElement?.getAttribute('aria-label')).to.equal('Move down: How to talk to ICT');
    expect(rootOf(person).activeElement?.getAttribute('aria-disabled'), 'the end').to.equal('true');
    expect(person.reads).to.include('How to talk to ICT is now 2 of 2.');
    await pressesArrow(person, 'Move up: How to talk to ICT');
    expect(rootOf(person).activeElement?.getAttribute('aria-label')).to.equal('Move up: How to talk to ICT');
    await pressesArrow(person, 'Move up: How to check Wi-Fi');
    expect(channelIn(await published(person)).films.map(({ id }) => id)).to.deep.equal(['wifi', 'ict']);
  });

  it('retires a film, from its lists too, and puts it back', async () => {
    const person = await desk();
    await person.presses('Retire: How to check Wi-Fi');
    const { films, playlists } = channelIn(await published(person));
    expect(films.map(({ id }) => id)).to.deep.equal(['ict']);
    expect(playlists[0]!.films).to.deep.equal(['ict']);
    await person.presses('Put back: How to check Wi-Fi');
    expect(listed(person)).to.have.length(2);
  });

  it('puts a film into a list of the channel and takes another out', async () => {
    const person = await curator([offer('a')]);
    await person.presses('Accept: How to run a code club');
    await marks(person, 'How to run a code club', 'First');
    await marks(person, 'How to talk to ICT', 'First');
    const { playlists } = channelIn(await published(person));
    expect(playlists[0]!.films).to.deep.equal(['wifi', 'how-to-run-a-code-club']);
  });

  it('leaves an offer out, and puts it back among the offers', async () => {
    const person = await curator([offer('a')]);
    await person.presses('Leave out: How to run a code club');
    expect(person.reads).to.include('No offer waits to be looked at.');
    await person.presses('Put back: How to run a code club');
    expect(person.buttons).to.include('Accept: How to run a code club');
  });

  it('changes what is said of a film in both languages, and refuses what cannot be', async () => {
    const person = await desk();
    await writes(person, 'How to check Wi-Fi', 'Summary in English', 'All duties in an afternoon.');
    await writes(person, 'How to check Wi-Fi', 'Summary in Welsh', 'Pob dyletswydd mewn prynhawn.');
    await writes(person, 'How to check Wi-Fi', 'Look at it again by', '2028-01-31');
    await writes(person, 'How to check Wi-Fi', 'Address of the film', 'https://films.example/');
    expect(person.reads).to.include('Enter an address at YouTube, Vimeo or PeerTube, or that of a film file.');
    await writes(person, 'How to check Wi-Fi', 'Title in English', '');
    expect(person.reads).to.include('Enter a title.');
    const [, wifi] = channelIn(await published(person)).films;
    expect(wifi).to.deep.include({
      title: CHANNEL.films[1]!.title,
      summary: { en: 'All duties in an afternoon.', cy: 'Pob dyletswydd mewn prynhawn.' },
      reviewBy: '2028-01-31',
      video: CHANNEL.films[1]!.video,
    });
  });

  it('takes an offer once, and its latest revision, which is to be looked at afresh', async () => {
    const person = await curator([
      offer('a'),
      offer('a'),
      offer('b', { title: 'Another', address: 'https://vimeo.com/1' }),
    ]);
    expect(person.reads).to.include('Here already 1').and.include('Taken 2');
    await person.presses('Accept: How to run a code club');
    await brings(person, offer('a', { title: 'How to run a better code club' }, { rev: 2 }));
    expect(listed(person)).to.have.length(2);
    expect(person.buttons).to.include('Accept: How to run a better code club');
    await brings(person, offer('a'));
    expect(person.reads).to.include('Left out: a later version by the same person is here 1');
  });

  it('leaves out a film that the channel has already', async () => {
    const person = await curator([offer('a', { address: 'https://www.youtube.com/watch?v=wifi-------' })]);
    expect(person.reads).to.include('How to run a code club: The channel has this film already.');
    expect(person.buttons).to.not.include('Accept: How to run a code club');
  });

  it('gives two films of one name two ids', async () => {
    const person = await curator([offer('a'), offer('b', { address: 'https://vimeo.com/1' })]);
    await person.presses('Accept: How to run a code club');
    await person.presses('Accept: How to run a code club');
    const { films } = channelIn(await published(person));
    expect(films.map(({ id }) => id).slice(2)).to.deep.equal(['how-to-run-a-code-club', 'how-to-run-a-code-club-2']);
  });

  it('tells which lines could not be read, and takes the others', async () => {
    const person = await curator(['this is no offer', offer('a'), result({})]);
    expect(person.reads)
      .to.include('Not taken: could not be read as a result 1')
      .and.include('Line 1:')
      .and.include('Left out: from another widget 1');
    expect(person.buttons).to.include('Accept: How to run a code club');
  });

  it('tells of a broken file by its name', async () => {
    const person = await desk();
    const field = rootOf(person).querySelector<HTMLInputElement>('#files')!;
    const files = new DataTransfer();
    files.items.add(new File([new Uint8Array([0xff, 0xfe, 0x00])], 'offers.ndjson'));
    field.files = files.files;
    field.dispatchEvent(new Event('change'));
    await person.comesToRead('offers.ndjson, line 1: this is no text file in UTF-8');
  });

  it('reads offers from a collector, by its token', async () => {
    const world = new World();
    world.files.set('https://results.example/v1/results.ndjson', JSON.stringify(offer('a')));
    const person = await desk({ world, attributes: { endpoint: 'https://results.example/v1/results' } });
    rootOf(person).querySelector<HTMLInputElement>('#token')!.value = 'secret';
    await person.presses('Read its results');
    await person.comesToRead('Ready to be accepted');
    expect(world.asked).to.deep.equal(['https://results.example/v1/results.ndjson with secret']);
  });

  it('says why a collector could not be read', async () => {
    const world = new World();
    world.files.set('https://results.example/v1/results.ndjson', new ReadProblem('status', 401));
    const person = await desk({ world, attributes: { endpoint: 'https://results.example/v1/results' } });
    rootOf(person).querySelector<HTMLInputElement>('#token')!.value = 'wrong';
    await person.presses('Read its results');
    await person.comesToRead('The collector: it does not know this token.');
    expect(person.focus).to.include('There is a problem');
  });

  it('goes on after a reload with what was done, and keeps no way to reach people', async () => {
    const world = new World();
    const person = await curator(
      [
        offer('a', { name: 'Mair' }, { tier: 'personal' }),
        offer('b', { title: 'Other', address: 'https://vimeo.com/1' }),
      ],
      { world },
    );
    await person.presses('Accept: How to run a code club');
    await person.presses('Retire: How to talk to ICT');
    await settled();
    expect([...world.cupboards.local.shelf.values()].join())
      .to.include('code club')
      .and.not.include('Mair');
    person.widget.remove();
    const again = await desk({ world: world.reloaded() });
    expect(listed(again)).to.deep.equal(['How to check Wi-Fi', 'How to run a code club']);
    expect(again.buttons).to.include('Accept: Other');
    await again.presses('Start afresh');
    await again.presses('Yes, forget it');
    expect(listed(again)).to.deep.equal(['How to talk to ICT', 'How to check Wi-Fi']);
  });

  it('is done with what it did once the published file has taken the place of the old one', async () => {
    const world = new World();
    const person = await curator([offer('a')], { world });
    await person.presses('Accept: How to run a code club');
    await pressesArrow(person, 'Move up: How to run a code club');
    const file = JSON.parse(await published(person)) as unknown;
    await settled();
    person.widget.remove();
    const again = await desk({ world: world.reloaded(), config: file });
    expect(listed(again)).to.deep.equal(['How to talk to ICT', 'How to run a code club', 'How to check Wi-Fi']);
  });

  it('reads a channel of several pages to its end, and tells of films that cannot be read', async () => {
    const world = new World();
    const page = { ...CHANNEL, films: [film('more', 'More', 'Mwy'), { id: 'broken' }], playlists: [] };
    world.files.set('https://films.example/2.json', page);
    const person = await desk({ world, config: { ...CHANNEL, next: 'https://films.example/2.json' } });
    expect(listed(person)).to.have.length(3);
    expect(person.reads).to.include('1 film of the present file cannot be read, and will not be in the new one.');
    const { films, ...rest } = channelIn(await published(person));
    expect(films.map(({ id }) => id)).to.deep.equal(['ict', 'wifi', 'more']);
    expect(films[2]!.captions[0]!.src).to.equal('https://films.example/more.vtt');
    expect(rest).to.not.have.property('next');
  });

  it('writes the built-in channel whole, in both languages', async () => {
    const person = await desk({ config: null });
    const { films } = channelIn(await published(person));
    expect(films).to.have.length(7);
    expect(films.every(({ title, captions }) => typeof title === 'object' && captions.length > 0)).to.equal(true);
  });

  it('says in Welsh what it says in English', async () => {
    const person = await desk({ lang: 'cy' });
    expect(person.headings.slice(0, 2)).to.deep.equal(['h2 Gofalu am y sianel', 'h3 1. Dod â chanlyniadau']);
    expect(listed(person)).to.deep.equal(['Sut i siarad â TGCh', 'Sut i wirio Wi-Fi']);
    expect(person.reads).to.include('Nid yw cyfieithydd wedi gwirio’r Gymraeg hon eto.');
  });

  for (const lang of ['en', 'cy']) {
    it(`has nothing that axe finds (${lang})`, async () => {
      const person = await desk({ lang });
      rootOf(person).querySelector<HTMLTextAreaElement>('#lines')!.value = [
        offer('a'),
        offer('b', { minutes: 12, captions: 'no', address: 'https://vimeo.com/1' }),
      ]
        .map((one) => JSON.stringify(one))
        .join('\n');
      pressable(person, lang === 'cy' ? 'Cymryd y llinellau hyn' : 'Take these lines').click();
      await until(() => rootOf(person).querySelector('ul.entries'), 'no offers');
      for (const details of rootOf(person).querySelectorAll('details')) details.open = true;
      await settled();
      await expect(person.widget).to.be.accessible();
    }).timeout(60_000);
  }
});
