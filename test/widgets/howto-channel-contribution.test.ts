import { expect, fixture, html } from '@open-wc/testing';
import type { Channel } from '../../src/domain/channel/channel.js';
import { config as channelSchema } from '../../src/domain/channel/schema.js';
import { definition } from '../../src/domain/questionnaire/definition.js';
import { topics } from '../../src/domain/topics.js';
import { result as resultSchema, type Result } from '../../src/results/result.js';
import questions from '../../src/widgets/howto-channel/content/contribution.json' with { type: 'json' };
import { adviceOn } from '../../src/widgets/howto-channel/contribution-model.js';
import '../../src/widgets/howto-channel/howto-channel.js';
import { settled } from '../core/pretend.js';
import { Person, until } from '../person.js';
import { World } from '../services.js';

const ENDPOINT = 'https://results.example/v1/results';

const CHANNEL: Channel = {
  id: 'channel',
  version: '1',
  title: { en: 'Our films', cy: 'Ein ffilmiau' },
  films: [],
  playlists: [],
  faults: [],
};

/** Somebody who has pressed Offer a film. */
async function offering(
  world = new World(),
  { lang = 'en', endpoint = ENDPOINT }: { lang?: 'en' | 'cy'; endpoint?: string } = {},
): Promise<Person> {
  const widget = document.createElement('howto-channel');
  widget.config = CHANNEL;
  if (endpoint) widget.setAttribute('endpoint', endpoint);
  await fixture(html`<div lang=${lang}><pretend-world .services=${world}>${widget}</pretend-world></div>`);
  const person = new Person(widget);
  await person.isWelcomed();
  await person.presses(lang === 'cy' ? 'Cynnig ffilm' : 'Offer a film');
  await until(
    () => widget.shadowRoot!.querySelector('footer') && person.buttons[0]!.startsWith('←'),
    'nothing is offered',
  );
  return person;
}

interface Film {
  minutes?: string;
  address?: string;
  captions?: string;
  email?: string;
}

const VTT = 'https://films.example/club.en.vtt';

/** Goes through all the questions, to the page on which the answers are checked. */
async function answers(person: Person, { minutes = '4', address, captions = VTT, email }: Film = {}): Promise<void> {
  await person.presses('Start now');
  await person.types('How to run a code club', 'What is the film called?');
  await person.types('Gateshead', 'Which library service made it?');
  await person.chooses('It has an address on the web');
  await person.types(address ?? 'youtu.be/abcdefghijk', 'What is its address?');
  await person.types(minutes, 'How many minutes does it last?');
  await person.presses('Continue');
  await person.types('One volunteer and six laptops.', 'What does it show?');
  await person.types('Find a room\n\n Find a volunteer', 'How is it done?');
  await person.chooses('Making and coding');
  await person.chooses('People who are new to this');
  await person.presses('Continue');
  if (captions) {
    await person.chooses('Yes, as a .vtt file with an address on the web');
    await person.chooses('English');
    await person.types(captions, 'Address of the English captions');
  } else {
    await person.chooses('Not yet', 'Does the film have captions?');
  }
  await person.presses('Continue');
  await person.chooses('Yes, and we have that in writing');
  await person.chooses('No', 'Is a child’s name shown');
  await person.chooses('Yes: we made them, or have the right to share them');
  await person.chooses('As they like, if they name you (CC BY 4.0)');
  await person.presses('Continue');
  if (email) await person.types(email, 'Your e-mail address');
  await person.presses('Continue');
}

/** Offers a film, and gives what came of it. */
async function offered(person: Person, film: Film = {}): Promise<Result> {
  const made = new Promise<Result>((resolve) => {
    person.widget.addEventListener('widget-result', (event) => resolve(event.result), { once: true });
  });
  await answers(person, film);
  await person.presses('See my results');
  return made;
}

describe('offering a film', () => {
  it('begins with how to film, and with nothing else than Start now and the way back', async () => {
    const person = await offering();
    expect(person.headings).to.deep.equal(['h2 Offer a film', 'h3 How to film']);
    expect(person.reads).to.include('3 to 5 minutes').and.include('Never show or say a child’s name.');
    expect(person.buttons).to.deep.equal(['← Back to the films', 'Start now', 'Clear my answers']);
    await person.presses('← Back to the films');
    expect(person.headings[0]).to.equal('h2 Our films');
    expect(person.focus).to.equal('Our films');
  });

  it('warns of a film of 12 minutes, while its length is typed and at the end, and takes it all the same', async () => {
    const person = await offering();
    const { data } = await offered(person, { minutes: '12' });
    expect(person.reads).to.include('This is 12 minutes or more, and the guide is 3 to 5 minutes.');
    expect(data).to.include({ ready: true });
    await person.presses('Change my answers');
    await person.presses('Change: How many minutes does it last?');
    expect(person.reads).to.include('This is 12 minutes or more');
    await person.types('4', 'How many minutes does it last?');
    expect(person.reads).to.not.include('This is 12 minutes or more');
  });

  it('says gently what is shorter or longer than the guide', () => {
    expect([60, 179, 180, 300, 301, 719, 720].map(adviceOn)).to.deep.equal([
      'short',
      'short',
      undefined,
      undefined,
      'long',
      'long',
      'far-too-long',
    ]);
    expect(adviceOn(undefined)).to.equal(undefined);
  });

  it('takes a film without captions as an idea, and says plainly that it is not ready', async () => {
    const person = await offering();
    const { data } = await offered(person, { captions: '' });
    expect(person.headings[0]).to.equal('h2 Your film is not ready yet');
    expect(person.focus).to.equal('Your film is not ready yet');
    expect(person.reads).to.include('Captions are missing');
    expect(person.buttons).to.include('Send my results');
    expect(data).to.include({ ready: false });
    expect(data!['missing']).to.deep.equal(['captions']);
  });

  it('does not call a film ready whose address names none', async () => {
    const person = await offering();
    const { data } = await offered(person, { address: 'https://www.youtube.com/@ourlibrary' });
    expect(data).to.deep.equal({ ready: false, missing: ['film'] });
    expect(person.reads).to.include('not one at which we know a film');
  });

  it('comes to a film as a channel file has it, which its schema takes', async () => {
    const made = await offered(await offering());
    expect(resultSchema.parse(made)).to.include({ kind: 'howto-contribution', tier: 'open', widget: 'howto-channel' });
    expect(made.topics).to.deep.equal(['makers']);
    const { films, faults } = channelSchema.parse({ id: 'a', version: '1', title: 'A', films: [made.data!['film']] });
    expect(faults).to.deep.equal([]);
    expect(films[0]).to.deep.include({
      id: 'how-to-run-a-code-club',
      title: 'How to run a code club',
      service: 'Gateshead',
      summary: 'One volunteer and six laptops.',
      video: { provider: 'youtube', id: 'abcdefghijk' },
      seconds: 240,
      captions: [{ lang: 'en', src: VTT }],
      topics: ['makers'],
      level: 'start',
      steps: ['Find a room', 'Find a volunteer'],
      licence: 'CC BY 4.0',
    });
  });

  it('is personal once somebody says how to reach them, tells them so, and keeps that out of the film', async () => {
    const person = await offering();
    const made = await offered(person, { email: 'mair@library.example' });
    expect(made.tier).to.equal('personal');
    expect(person.reads).to.include('Your offer says how to reach you, so it is personal');
    expect(JSON.stringify(made.data)).to.not.include('mair');
  });

  it('goes on after a reload where the person was', async () => {
    const world = new World();
    const person = await offering(world);
    await person.presses('Start now');
    await person.types('Half a title', 'What is the film called?');
    await settled();
    person.widget.remove();
    const again = await offering(world.reloaded());
    expect(again.typed[0]).to.equal('Half a title');
  });

  it('is sent when the person says so, and tells the receipt', async () => {
    const world = new World();
    const person = await offering(world);
    const made = await offered(person);
    expect(world.office.posted).to.deep.equal([]);
    await person.presses('Send my results');
    await person.comesToRead(`Your receipt number is ${made.id}.`);
    expect(world.office.posted.map(({ endpoint, id }) => [endpoint, id])).to.deep.equal([[ENDPOINT, made.id]]);
  });

  it('stays here when the service refuses it, with what the service says', async () => {
    const world = new World();
    world.office.answer = () => ({ kind: 'refused', status: 422, detail: 'no such campaign' });
    const person = await offering(world);
    await offered(person);
    await person.presses('Send my results');
    await person.comesToRead('The service did not accept your results.');
    await person.comesToRead('It says: no such campaign');
  });

  it('says what to do with the offer where the page sends nothing', async () => {
    const person = await offering(new World(), { endpoint: '' });
    await offered(person);
    expect(person.reads).to.include('This page sends nothing by itself. Download your offer');
    expect(person.buttons).to.include('Download my results').and.not.include('Send my results');
  });

  it('takes one film after the other, each an offer of its own', async () => {
    const world = new World();
    const person = await offering(world);
    const first = await offered(person);
    await person.presses('Send my results');
    await until(() => world.office.posted.length === 1, 'the first is not sent');
    await person.presses('Offer another film');
    expect(person.focus).to.equal('Offer a film');
    const second = await offered(person, { minutes: '5' });
    await person.presses('Send my results');
    await until(() => world.office.posted.length === 2, 'the second is not sent');
    expect(world.office.names).to.deep.equal([`${first.id}.1`, `${second.id}.1`]);
    expect(first.id).to.not.equal(second.id);
  });

  it('names what was left out, and leads there', async () => {
    const person = await offering();
    await person.presses('Start now');
    await person.presses('Continue');
    expect(person.problems[0]).to.equal('Enter an answer: What is the film called?');
    await person.follows('Enter an answer: What is the film called?');
    expect(person.focus).to.equal('title');
  });

  it('speaks Welsh, and says that nobody has checked it', async () => {
    const person = await offering(new World(), { lang: 'cy' });
    expect(person.headings).to.deep.equal(['h2 Cynnig ffilm', 'h3 Sut i ffilmio']);
    expect(person.reads).to.include('Nid yw cyfieithydd wedi gwirio’r Gymraeg hon eto.');
    await person.presses('Dechrau nawr');
    expect(person.questions[0]).to.equal('Beth yw enw’r ffilm?');
  });

  for (const lang of ['en', 'cy'] as const) {
    it(`has nothing that axe finds (${lang})`, async () => {
      const person = await offering(new World(), { lang });
      await expect(person.widget).to.be.accessible();
      await person.presses(lang === 'cy' ? 'Dechrau nawr' : 'Start now');
      await person.presses(lang === 'cy' ? 'Parhau' : 'Continue');
      await expect(person.widget).to.be.accessible();
    });
  }

  it('has nothing that axe finds at the end', async () => {
    const person = await offering();
    await answers(person, { captions: '', minutes: '12' });
    await expect(person.widget).to.be.accessible();
    await person.presses('See my results');
    await expect(person.widget).to.be.accessible();
  });
});

describe('the questions about a film', () => {
  it('are a questionnaire, with topics named as everywhere', () => {
    expect(definition.safeParse(questions).error?.issues ?? []).to.deep.equal([]);
    const options = questions.questions.find(({ id }) => id === 'topics')!.options!;
    expect(options).to.deep.equal(Object.entries(topics).map(([value, { label }]) => ({ value, text: label })));
  });

  it('are all in English and in Welsh', () => {
    const texts = JSON.stringify(questions).match(/"en":/g)!.length;
    expect(JSON.stringify(questions).match(/"en":"[^"]+","cy":"[^"]+"/g)).to.have.length(texts);
  });
});
