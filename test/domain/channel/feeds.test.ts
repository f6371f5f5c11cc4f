import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { absoluteFilm } from '../../../src/domain/channel/absolute.js';
import type { Channel, Film } from '../../../src/domain/channel/channel.js';
import { jsonFeedOf, rssOf } from '../../../src/domain/channel/feeds.js';
import { readChannel } from '../../../src/domain/channel/read.js';
import { config } from '../../../src/domain/channel/schema.js';
import { film, FULL, least, written } from './films.js';

const PUBLISHED = { home: 'https://example.org/films?a=1&b=2', base: 'https://example.org/media/channel.json' };
const channel = (films: Film[], more: object = {}): Channel => config.parse(written(films, more));
const YOUTUBE = film('elsewhere', { video: { provider: 'youtube', id: 'aB3_dE-gH1j' } });

const words = fc.string({ unit: 'binary', minLength: 1, maxLength: 30 });
const text = fc.oneof(words, fc.record({ en: words, cy: words }));
const address = fc.constantFrom('a.webp', 'a b.webp', '/x/ŵ.vtt', 'https://example.org/a?b=1&c="<');
const day = fc.constantFrom('2026-09-01', '2027-01-31');
const some = <Value>(values: fc.Arbitrary<Value>) => fc.array(values, { maxLength: 3 });
const anyFilm = fc.record(
  {
    id: fc.uuid(),
    title: text,
    summary: text,
    service: text,
    video: fc.oneof(
      fc.record({ provider: fc.constant('file'), src: address }),
      fc.constant({ provider: 'youtube', id: 'aB3_dE-gH1j' }),
      fc.constant({ provider: 'vimeo', id: '123', hash: 'abc' }),
    ),
    seconds: fc.integer({ min: 0, max: 4000 }),
    poster: address,
    captions: some(fc.record({ lang: fc.constantFrom('en', 'cy'), src: address })),
    chapters: some(fc.record({ start: fc.integer({ min: 0, max: 4000 }), title: text })),
    topics: some(words),
    level: fc.constantFrom('start', 'next', 'deep'),
    steps: some(text),
    resources: some(fc.record({ title: text, url: address })),
    added: day,
    reviewBy: day,
    licence: words,
    sample: fc.boolean(),
  },
  { requiredKeys: ['id', 'title', 'video'] },
);

describe('the feeds of a channel', () => {
  for (const [name, write] of [
    ['JSON Feed', jsonFeedOf],
    ['RSS', rssOf],
  ] as const) {
    it(`come back from ${name} as the same films, whatever they are called and wherever they are`, async () => {
      await fc.assert(
        fc.asyncProperty(
          fc.uniqueArray(anyFilm, { selector: ({ id }) => id, maxLength: 4 }),
          text,
          async (raw, title) => {
            const { films, faults, ...rest } = config.parse(written(raw, { title }));
            expect(faults).to.deep.equal([]);
            const back = config.parse(await readChannel(write({ films, faults, ...rest }, PUBLISHED)));
            const whole = films.map((one) => absoluteFilm(one, PUBLISHED.base));
            expect(back).to.deep.equal({ ...rest, films: whole, faults: [] });
          },
        ),
        { numRuns: 200 },
      );
    });

    it(`come back from ${name} with their lists and where all that is said is`, async () => {
      const playlists = [{ id: 'first', title: 'First steps', films: ['code-club'] }];
      const more = { playlists, words: 'words.ndjson', curator: 'Ann', about: 'All & sundry' };
      const back = config.parse(await readChannel(write(channel([FULL], more), PUBLISHED)));
      expect(back).to.deep.include({ ...more, words: 'https://example.org/media/words.ndjson' });
    });
  }

  it('give JSON Feed readers what they ask for', () => {
    const feed = JSON.parse(jsonFeedOf(channel([FULL, YOUTUBE]), { ...PUBLISHED, lang: 'cy' })) as {
      items: Record<string, unknown>[];
    };
    expect(feed).to.include({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'How to',
      home_page_url: PUBLISHED.home,
      language: 'cy',
    });
    expect(feed.items[0]).to.deep.include({
      id: 'code-club',
      url: 'https://example.org/films?a=1&b=2#v=code-club',
      title: 'Sut i gychwyn clwb codio',
      content_text: 'Un gwirfoddolwr, pedwar gliniadur a the.',
      image: 'https://example.org/media/films/code-club.webp',
      date_published: '2026-09-01T00:00:00Z',
      attachments: [
        {
          url: 'https://example.org/media/films/code%20club.mp4',
          mime_type: 'video/mp4',
          duration_in_seconds: 215,
        },
      ],
    });
    expect(feed.items[1]).to.include({
      external_url: 'https://www.youtube.com/watch?v=aB3_dE-gH1j',
      content_text: 'How to elsewhere',
    });
  });

  it('give RSS readers what they ask for', () => {
    const rss = new DOMParser().parseFromString(rssOf(channel([FULL, YOUTUBE]), PUBLISHED), 'application/xml');
    const said = (path: string) =>
      rss.evaluate(`string(${path})`, rss, (prefix) => rss.documentElement.getAttribute(`xmlns:${prefix!}`))
        .stringValue;
    expect(rss.querySelector('parsererror')).to.equal(null);
    expect(said('/rss/@version')).to.equal('2.0');
    for (const name of ['title', 'description']) expect(said(`/rss/channel/${name}`), name).to.equal('How to');
    expect(said('/rss/channel/link')).to.equal(PUBLISHED.home);
    expect(said('//item[1]/guid[@isPermaLink="false"]')).to.equal('code-club');
    expect(said('//item[1]/link')).to.equal('https://example.org/films?a=1&b=2#v=code-club');
    expect(said('//item[1]/description')).to.equal('One volunteer, four laptops & <tea>.');
    expect(said('//item[1]/pubDate')).to.equal('Tue, 01 Sep 2026 00:00:00 GMT');
    expect(said('//item[1]/enclosure[@length="0" and @type="video/mp4"]/@url')).to.equal(
      'https://example.org/media/films/code%20club.mp4',
    );
    expect(said('//item[1]/media:thumbnail/@url')).to.equal('https://example.org/media/films/code-club.webp');
    expect(said('//item[1]/media:subTitle[@lang="cy"]/@href')).to.equal('https://example.org/media/code-club.cy.vtt');
    expect(said('//item[2]/media:player/@url')).to.equal('https://www.youtube.com/watch?v=aB3_dE-gH1j');
    expect(said('count(//item[2]/enclosure)')).to.equal('0');
  });

  it('stay well-formed whatever a film is called', async () => {
    const title = ']]></title><x a="\u0000\uFFFF\uD800 & \u001b';
    const back = config.parse(await readChannel(rssOf(channel([]), PUBLISHED)));
    expect(back.films).to.deep.equal([]);
    const { films } = config.parse(await readChannel(rssOf(config.parse(written([least('x', { title })])), PUBLISHED)));
    expect(films[0]!.title).to.equal(title);
  });
});
