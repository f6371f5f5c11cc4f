import { expect } from '@open-wc/testing';
import { videoObject } from '../../../src/domain/channel/structured.js';
import { film, FULL } from './films.js';

const shown = {
  page: 'https://example.org/films?x=1#top',
  lang: 'cy',
  base: 'https://example.org/media/channel.json',
} as const;

describe('what search engines are told of a film', () => {
  it('is all that they ask for, with every address whole and every chapter a place in the page', () => {
    expect(videoObject(FULL, { ...shown, words: 'Croeso.' })).to.deep.equal({
      '@context': 'https://schema.org',
      '@type': 'VideoObject',
      name: 'Sut i gychwyn clwb codio',
      description: 'Un gwirfoddolwr, pedwar gliniadur a the.',
      thumbnailUrl: ['https://example.org/media/films/code-club.webp'],
      uploadDate: '2026-09-01',
      duration: 'PT3M35S',
      contentUrl: 'https://example.org/media/films/code%20club.mp4',
      url: 'https://example.org/films?x=1#v=code-club',
      inLanguage: 'cy',
      transcript: 'Croeso.',
      creator: { '@type': 'Organization', name: 'Example Libraries' },
      hasPart: [
        {
          '@type': 'Clip',
          name: 'Why',
          startOffset: 0,
          endOffset: 63,
          url: 'https://example.org/films?x=1#v=code-club',
        },
        {
          '@type': 'Clip',
          name: 'Beth sydd ei angen',
          startOffset: 62,
          endOffset: 215,
          url: 'https://example.org/films?x=1#v=code-club&t=62',
        },
      ],
    });
  });

  it('is nothing at all where they would refuse it', () => {
    for (const key of ['summary', 'poster', 'added'] as const) {
      expect(videoObject({ ...FULL, [key]: undefined }, shown), key).to.equal(undefined);
    }
  });

  it('names the player of a film that a provider plays, and leaves out what is not known', () => {
    const told = videoObject(
      film('a b', {
        summary: 'Words',
        poster: '/a.webp',
        added: '2026-09-01',
        seconds: 3600,
        video: { provider: 'youtube', id: 'aB3_dE-gH1j' },
      }),
      shown,
    );
    expect(told).to.include({ duration: 'PT1H', url: 'https://example.org/films?x=1#v=a%20b' });
    expect((told as { embedUrl: string }).embedUrl).to.match(
      /^https:\/\/www\.youtube-nocookie\.com\/embed\/aB3_dE-gH1j\?/,
    );
    expect(told).not.to.have.any.keys('contentUrl', 'hasPart', 'creator', 'transcript');
  });
});
