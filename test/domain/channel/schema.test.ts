import { expect } from '@open-wc/testing';
import type { Channel } from '../../../src/domain/channel/channel.js';
import { config } from '../../../src/domain/channel/schema.js';
import { film, FULL, least, written } from './films.js';

const channelOf = (raw: unknown): Channel => config.parse(raw);
const faultsOf = (...films: unknown[]) => channelOf(written(films)).faults;

describe('a channel file', () => {
  it('needs no more than a name for the channel, and of each film its title and where it is', () => {
    expect(channelOf(written([least('scan')]))).to.deep.equal({
      id: 'howto',
      version: '1',
      title: 'How to',
      films: [film('scan')],
      playlists: [],
      faults: [],
    });
  });

  it('keeps everything that it says of a film', () => {
    expect(channelOf(written([FULL])).films).to.deep.equal([FULL]);
  });

  it('keeps where more films are, all that is said in them, and its lists', () => {
    const lists = [{ id: 'first', title: 'First steps', films: ['scan', 'elsewhere'] }];
    const { next, words, playlists, faults } = channelOf(
      written([least('scan')], { next: 'page-2.json', words: 'words.ndjson', playlists: lists }),
    );
    expect({ next, words, playlists, faults }).to.deep.equal({
      next: 'page-2.json',
      words: 'words.ndjson',
      playlists: lists,
      faults: [],
    });
  });

  it('cannot say itself what is wrong with it', () => {
    expect(channelOf(written([], { faults: [{ at: 'here', why: 'a joke' }] })).faults).to.deep.equal([]);
  });

  it('is refused whole when it is no channel', () => {
    for (const raw of [null, [], 'films', {}, written([], { id: undefined }), written([], { title: 3 })]) {
      expect(config.safeParse(raw).success, JSON.stringify(raw)).to.equal(false);
    }
    expect(config.safeParse({ ...written([]), films: undefined }).success).to.equal(false);
    expect(config.safeParse(written([], { next: 'javascript:alert(1)' })).success).to.equal(false);
    expect(config.safeParse(written(Array.from({ length: 20_001 }, () => null))).success).to.equal(false);
  });
});

describe('a film that cannot be shown', () => {
  it('is left out, and the others stay', () => {
    const { films, faults } = channelOf(written([least('one'), least('two', { title: undefined }), least('three')]));
    expect(films.map(({ id }) => id)).to.deep.equal(['one', 'three']);
    expect(faults).to.deep.equal([{ at: 'films[1] “two”', why: '“title” is missing: it should be some text' }]);
  });

  it('is told of by its place, its title, the key, and what should be there', () => {
    const faults = faultsOf(
      null,
      least('a', { video: undefined }),
      least('b', { video: { provider: 'tiktok' } }),
      least('c', { video: { provider: 'youtube', id: 'short' } }),
      least('d', { video: { provider: 'vimeo', id: 'abc' } }),
      least('e', { video: { provider: 'peertube', host: 'https://films.example/', id: 'x' } }),
      least('f', {
        captions: [
          { lang: 'en', src: 'a.vtt' },
          { lang: 'fr', src: 'b.vtt' },
        ],
      }),
      least('g', { chapters: [{ start: -1, title: 'x' }] }),
      least('h', { title: { en: 'The title', cy: 5 } }),
      least('i', { reviewBy: 'soon' }),
      least('j', { topics: 'wifi' }),
      least('constructor'),
    );
    expect(faults).to.deep.equal([
      { at: 'films[0]', why: 'it should be an object with keys' },
      {
        at: 'films[1] “How to a”',
        why: '“video” is missing: it should be where the film is: a file, or on YouTube, Vimeo or PeerTube',
      },
      {
        at: 'films[2] “How to b”',
        why: '“video.provider” should be “file” or “youtube” or “vimeo” or “peertube”',
      },
      {
        at: 'films[3] “How to c”',
        why: '“video.id” should be the 11 characters by which YouTube names a film',
      },
      { at: 'films[4] “How to d”', why: '“video.id” should be the digits by which Vimeo names a film' },
      { at: 'films[5] “How to e”', why: '“video.host” should be the name of a server, such as films.example.org' },
      { at: 'films[6] “How to f”', why: '“captions[1].lang” should be “en” or “cy” or “gd”' },
      { at: 'films[7] “How to g”', why: '“chapters[0].start” should be a number of seconds from 0' },
      { at: 'films[8] “The title”', why: '“title.cy” should be some text' },
      { at: 'films[9] “How to i”', why: '“reviewBy” should be a day such as 2026-11-22' },
      { at: 'films[10] “How to j”', why: '“topics” should be a list' },
      {
        at: 'films[11] “How to constructor”',
        why: '“id” should be another id: this is a name that JavaScript keeps for itself',
      },
    ]);
  });

  it('is one whose addresses could run something or lead out of the web', () => {
    const wanted = 'should be a relative address, or one that begins with http:// or https://';
    for (const bad of [
      'javascript:alert(1)',
      ' javascript:alert(1)',
      'java\nscript:alert(1)',
      'data:text/html,x',
      'file:///etc/passwd',
      'blob:https://example.org/1',
      '',
    ]) {
      const why = (key: string) => [{ at: 'films[0] “How to x”', why: `“${key}” ${wanted}` }];
      expect(faultsOf(least('x', { poster: bad })), bad).to.deep.equal(why('poster'));
      expect(faultsOf(least('x', { video: { provider: 'file', src: bad } })), bad).to.deep.equal(why('video.src'));
      expect(faultsOf(least('x', { resources: [{ title: 'r', url: bad }] })), bad).to.deep.equal(
        why('resources[0].url'),
      );
    }
    for (const good of [
      'a.webp',
      './a b.webp',
      '/a.webp',
      '//cdn.example/a',
      'HTTPS://example.org/a',
      'a?t=1:30',
      '#a',
    ]) {
      expect(faultsOf(least('x', { poster: good })), good).to.deep.equal([]);
    }
  });

  it('is the second of two with one id', () => {
    const { films, faults } = channelOf(written([least('one', { title: 'First' }), least('one', { title: 'Second' })]));
    expect(films.map(({ title }) => title)).to.deep.equal(['First']);
    expect(faults).to.deep.equal([
      { at: 'films[1] “Second”', why: '“id” should be its own: another film is “one” already' },
    ]);
  });
});

describe('a list of films', () => {
  const list = (...films: string[]) => ({ playlists: [{ id: 'first', title: 'First steps', films }] });

  it('loses a film that nobody knows, and its author is told', () => {
    const { playlists, faults } = channelOf(written([least('one')], list('nowhere', 'one')));
    expect(playlists[0]!.films).to.deep.equal(['one']);
    expect(faults).to.deep.equal([
      { at: 'playlists[0] “First steps”', why: '“films” names “nowhere”, and no film has that id' },
    ]);
  });

  it('loses a film that was left out, of which its author is told once', () => {
    const { playlists, faults } = channelOf(written([least('one'), least('two', { title: 2 })], list('two', 'one')));
    expect(playlists[0]!.films).to.deep.equal(['one']);
    expect(faults.map(({ at }) => at)).to.deep.equal(['films[1] “two”']);
  });
});
