import { expect } from '@open-wc/testing';
import type { Channel } from '../../../src/domain/channel/channel.js';
import { NotAChannel } from '../../../src/domain/channel/not-a-channel.js';
import { readChannel } from '../../../src/domain/channel/read.js';
import { config } from '../../../src/domain/channel/schema.js';
import { film, FULL, least, written } from './films.js';

const channelIn = async (text: string): Promise<Channel> => config.parse(await readChannel(text));

async function refusal(text: string): Promise<unknown> {
  try {
    await readChannel(text);
  } catch (error) {
    return error;
  }
  throw new Error('it was read');
}

const jsonFeed = (items: object[], more: object = {}) =>
  JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: 'Films of Example Libraries', items, ...more });

const rss = (items: string, more = '') => `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:media="http://search.yahoo.com/mrss/" xmlns:atom="http://www.w3.org/2005/Atom"
  xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel><title>Films of Example Libraries</title><link>https://example.org/</link><description>All &amp; sundry</description>
${more}${items}</channel></rss>`;

const atom = (entries: string, more = '') => `\uFEFF
<feed xmlns="http://www.w3.org/2005/Atom" xmlns:yt="http://www.youtube.com/xml/schemas/2015"
  xmlns:media="http://search.yahoo.com/mrss/"><title>Films of Example Libraries</title>${more}${entries}</feed>`;

describe('a channel file of our own', () => {
  it('is read as it is', async () => {
    const raw = written([least('scan')]);
    expect(await readChannel(`\uFEFF\n ${JSON.stringify(raw)}`)).to.deep.equal(raw);
  });
});

describe('a JSON Feed', () => {
  it('becomes a channel', async () => {
    const { films, ...channel } = await channelIn(
      jsonFeed([], {
        description: 'All & sundry',
        authors: [{ name: 'Ann' }],
        next_url: 'https://example.org/feed-2.json',
      }),
    );
    expect(films).to.deep.equal([]);
    expect(channel).to.deep.equal({
      id: 'films-of-example-libraries',
      version: '1',
      title: 'Films of Example Libraries',
      about: 'All & sundry',
      curator: 'Ann',
      playlists: [],
      next: 'https://example.org/feed-2.json',
      faults: [],
    });
  });

  it('becomes films: what is attached, or what the address of an item is that of', async () => {
    const { films, faults } = await channelIn(
      jsonFeed([
        {
          id: 'https://example.org/1',
          title: 'Scanning',
          content_html: '<p>Scan &amp; <b>send</b></p>',
          image: 'https://example.org/1.webp',
          authors: [{ name: 'Example Libraries' }],
          tags: ['makers'],
          date_published: '2026-09-01T10:00:00+01:00',
          attachments: [
            { url: 'https://example.org/1.pdf', mime_type: 'application/pdf' },
            { url: 'https://example.org/1', mime_type: 'video/mp4', duration_in_seconds: 95.5 },
          ],
        },
        { id: 2, title: 'Elsewhere', content_text: 'Words', external_url: 'https://youtu.be/aB3_dE-gH1j' },
      ]),
    );
    expect(faults).to.deep.equal([]);
    expect(films).to.deep.equal([
      film('https://example.org/1', {
        title: 'Scanning',
        summary: 'Scan & send',
        service: 'Example Libraries',
        video: { provider: 'file', src: 'https://example.org/1', type: 'video/mp4' },
        seconds: 95.5,
        poster: 'https://example.org/1.webp',
        topics: ['makers'],
        added: '2026-09-01',
      }),
      film('2', { title: 'Elsewhere', summary: 'Words', video: { provider: 'youtube', id: 'aB3_dE-gH1j' } }),
    ]);
  });

  it('may say in our own terms what it has no terms for', async () => {
    const level = { _library_widgets: { level: 'start' } };
    const { films, words } = await channelIn(
      jsonFeed(
        [
          { id: 'x', title: 'Code club', _library_widgets: FULL },
          { id: 'y', url: 'y.mp4', title: 'Y', ...level },
        ],
        {
          _library_widgets: { id: 'howto', words: 'words.ndjson' },
        },
      ),
    );
    const y = film('y', { title: 'Y', video: { provider: 'file', src: 'y.mp4', type: 'video/mp4' }, level: 'start' });
    expect(films).to.deep.equal([FULL, y]);
    expect(words).to.equal('words.ndjson');
  });

  it('says which of its items is no film, and keeps the others', async () => {
    const { films, faults } = await channelIn(
      jsonFeed([
        { id: '1', title: 'News', url: 'https://example.org/news' },
        { id: '2', title: 'B', url: 'b.mp4' },
      ]),
    );
    expect(films.map(({ id }) => id)).to.deep.equal(['2']);
    expect(faults).to.deep.equal([
      {
        at: 'films[0] “News”',
        why: '“video” is missing: it should be where the film is: a file, or on YouTube, Vimeo or PeerTube',
      },
    ]);
  });

  it('may hold nothing that is right without doing harm', async () => {
    for (const items of [[null, 3, []], 'films', { a: 1 }]) {
      const { films } = await channelIn(jsonFeed(items as object[]));
      expect(films).to.deep.equal([]);
    }
  });
});

describe('RSS', () => {
  it('becomes a channel', async () => {
    const { films, ...channel } = await channelIn(
      rss('', '<dc:creator>Ann</dc:creator><atom:link rel="self" href="a"/><atom:link rel="next" href="feed-2.xml"/>'),
    );
    expect(films).to.deep.equal([]);
    expect(channel).to.deep.equal({
      id: 'films-of-example-libraries',
      version: '1',
      title: 'Films of Example Libraries',
      about: 'All & sundry',
      curator: 'Ann',
      playlists: [],
      next: 'feed-2.xml',
      faults: [],
    });
  });

  it('becomes films by its enclosures, as podcasts have them', async () => {
    const { films, faults } = await channelIn(
      rss(`<item><guid isPermaLink="false">one</guid><title>Sganio &amp; anfon</title>
        <description><![CDATA[<p>Scan &amp; <i>send</i></p>]]></description>
        <enclosure url="https://example.org/1?download" type="video/mp4" length="1"/>
        <itunes:duration>1:01:35</itunes:duration><itunes:image href="1.webp"/><itunes:author>Example Libraries</itunes:author>
        <category>makers</category><category>wifi-law</category>
        <pubDate>Tue, 01 Sep 2026 10:00:00 +0100</pubDate></item>`),
    );
    expect(faults).to.deep.equal([]);
    expect(films).to.deep.equal([
      film('one', {
        title: 'Sganio & anfon',
        summary: 'Scan & send',
        service: 'Example Libraries',
        video: { provider: 'file', src: 'https://example.org/1?download', type: 'video/mp4' },
        seconds: 3695,
        poster: '1.webp',
        topics: ['makers', 'wifi-law'],
        added: '2026-09-01',
      }),
    ]);
  });

  it('becomes films by its media tags, in a group or not, with their captions', async () => {
    const tags = `<media:content url="a.webm" type="video/webm" duration="95"/><media:thumbnail url="a.webp"/>
      <media:description>Words</media:description>
      <media:subTitle type="text/vtt" lang="en-GB" href="a.en.vtt"/><media:subTitle type="text/vtt" lang="fr" href="a.fr.vtt"/>
      <media:subTitle type="application/smil" lang="cy" href="a.smil"/>`;
    const { films } = await channelIn(
      rss(`<item><guid>1</guid><title>One</title>${tags}</item>
        <item><guid>2</guid><title>Two</title><media:group>${tags}</media:group></item>
        <item><link>https://vimeo.com/123</link><title>Three</title></item>
        <item><guid>4</guid><title>Four</title><media:player url="https://youtu.be/aB3_dE-gH1j"/></item>`),
    );
    const same = {
      summary: 'Words',
      video: { provider: 'file', src: 'a.webm', type: 'video/webm' },
      seconds: 95,
      poster: 'a.webp',
      captions: [{ lang: 'en', src: 'a.en.vtt' }],
    } as const;
    expect(films).to.deep.equal([
      film('1', { title: 'One', ...same, captions: [...same.captions] }),
      film('2', { title: 'Two', ...same, captions: [...same.captions] }),
      film('https://vimeo.com/123', { title: 'Three', video: { provider: 'vimeo', id: '123' } }),
      film('4', { title: 'Four', video: { provider: 'youtube', id: 'aB3_dE-gH1j' } }),
    ]);
  });

  it('keeps a film whose description has a sign that only HTML knows', async () => {
    const { films } = await channelIn(
      rss(
        '<item><guid>1</guid><title>One</title><description>a&nbsp;b &eacute;</description><link>1.mp4</link></item>',
      ),
    );
    expect(films[0]!.summary).to.equal('a b &eacute;');
  });
});

describe('Atom', () => {
  it('becomes a channel of YouTube’s, as YouTube’s own feeds are', async () => {
    const { films, faults, next } = await channelIn(
      atom(
        `<entry><id>yt:video:aB3_dE-gH1j</id><yt:videoId>aB3_dE-gH1j</yt:videoId><title>Scanning</title>
        <link rel="alternate" href="https://www.youtube.com/watch?v=aB3_dE-gH1j"/>
        <author><name>Example Libraries</name></author><published>2026-09-01T10:00:00+00:00</published>
        <media:group><media:title>Scanning</media:title>
        <media:content url="https://www.youtube.com/v/aB3_dE-gH1j?version=3" type="application/x-shockwave-flash"/>
        <media:description>How to scan</media:description></media:group></entry>`,
        '<link rel="next" href="?page=2"/>',
      ),
    );
    expect(faults).to.deep.equal([]);
    expect(next).to.equal('?page=2');
    expect(films).to.deep.equal([
      film('yt:video:aB3_dE-gH1j', {
        title: 'Scanning',
        summary: 'How to scan',
        service: 'Example Libraries',
        video: { provider: 'youtube', id: 'aB3_dE-gH1j' },
        added: '2026-09-01',
      }),
    ]);
  });

  it('becomes a film of YouTube’s by its id alone, wherever its link leads', async () => {
    const { films } = await channelIn(
      atom(
        '<entry><id>1</id><yt:videoId>aB3_dE-gH1j</yt:videoId><title>A</title><link href="https://example.org/1"/></entry>',
      ),
    );
    expect(films[0]!.video).to.deep.equal({ provider: 'youtube', id: 'aB3_dE-gH1j' });
  });

  it('says which of its entries is no film', async () => {
    const { faults } = await channelIn(atom('<entry><id>1</id><title>News</title></entry>'));
    expect(faults.map(({ at }) => at)).to.deep.equal(['films[0] “News”']);
  });
});

describe('what is no channel at all', () => {
  it('is refused in one sentence', async () => {
    for (const [text, message] of [
      [' \n', 'it is empty'],
      ['<!DOCTYPE html><html><p>Hello</html>', 'it is a web page, not a feed'],
      ['<html xmlns="http://www.w3.org/1999/xhtml"><p>Hello</p></html>', 'it is a web page, not a feed'],
      ['<opml version="2.0"></opml>', 'it is XML, but neither RSS nor Atom'],
      ['<rss version="2.0"></rss>', 'it is RSS without a <channel>'],
      ['<rss><channel></rss>', 'it is not well-formed XML: Missing end tag for element channel (line 1, column 15)'],
      ['<!-- nothing -->', 'it is not well-formed XML: Root element is missing or invalid (line 1, column 17)'],
    ] as const) {
      const error = await refusal(text);
      expect(error, text).to.be.instanceOf(NotAChannel);
      expect((error as Error).message, text).to.equal(message);
    }
  });

  it('is broken JSON', async () => {
    expect(await refusal('{"films": [')).to.be.instanceOf(SyntaxError);
  });

  it('does no harm, however its entities are defined or its elements nested', async () => {
    const lol = Array.from({ length: 30 }, (_, at) => `<!ENTITY l${at + 1} "${`&l${at};`.repeat(10)}">`).join('');
    const bomb = `<!DOCTYPE rss [<!ENTITY l0 "lol"><!ENTITY file SYSTEM "/etc/passwd">${lol}]>
      <rss><channel><title>&l30;</title><item><guid>1</guid><title>T &file;</title><link>a.mp4</link></item></channel></rss>`;
    const { title, films } = await channelIn(bomb);
    expect([title, films[0]!.title]).to.deep.equal(['&l30;', 'T &file;']);

    const tags = rss(
      `<item><guid>1</guid><title>T</title><link>a.mp4</link><description>${'&lt;'.repeat(300_000)}</description></item>`,
    );
    const began = performance.now();
    expect((await channelIn(tags)).films).to.have.length(1);
    expect(performance.now() - began).to.be.below(10_000);

    const depth = 200_000;
    expect(await refusal(`<rss>${'<a>'.repeat(depth)}${'</a>'.repeat(depth)}`)).to.be.instanceOf(NotAChannel);
  });
});
