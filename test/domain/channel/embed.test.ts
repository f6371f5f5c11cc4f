import { expect } from '@open-wc/testing';
import { videoAt } from '../../../src/domain/channel/address.js';
import type { Video } from '../../../src/domain/channel/channel.js';
import { embedOf, watchAt } from '../../../src/domain/channel/embed.js';

const youtube: Video = { provider: 'youtube', id: 'aB3_dE-gH1j' };
const vimeo: Video = { provider: 'vimeo', id: '123456789', hash: 'abcdef0123' };
const peertube: Video = {
  provider: 'peertube',
  host: 'films.example.org',
  id: '52a10666-3a18-4e73-93da-e8d3c12c305a',
};
const parts = (address: string) => {
  const { origin, pathname, searchParams, hash } = new URL(address);
  return { origin, pathname, query: Object.fromEntries(searchParams), hash };
};

describe('the frame of a film', () => {
  it('plays YouTube without its cookies, its keys or films of others, in the person’s language', () => {
    expect(parts(embedOf(youtube, { at: 95.7, lang: 'cy', captions: 'en' })!.address)).to.deep.equal({
      origin: 'https://www.youtube-nocookie.com',
      pathname: '/embed/aB3_dE-gH1j',
      query: {
        autoplay: '1',
        disablekb: '1',
        playsinline: '1',
        rel: '0',
        hl: 'cy',
        start: '95',
        cc_load_policy: '1',
        cc_lang_pref: 'en',
      },
      hash: '',
    });
  });

  it('asks Vimeo not to track', () => {
    expect(parts(embedOf(vimeo, { at: 95, lang: 'cy', captions: 'en' })!.address)).to.deep.equal({
      origin: 'https://player.vimeo.com',
      pathname: '/video/123456789',
      query: { h: 'abcdef0123', autoplay: '1', dnt: '1', texttrack: 'en' },
      hash: '#t=95s',
    });
  });

  it('keeps PeerTube from sharing the film with strangers', () => {
    expect(parts(embedOf(peertube, { at: 95, lang: 'cy', captions: 'en' })!.address)).to.deep.equal({
      origin: 'https://films.example.org',
      pathname: '/videos/embed/52a10666-3a18-4e73-93da-e8d3c12c305a',
      query: { autoplay: '1', p2p: '0', title: '0', warningTitle: '0', start: '95', subtitle: 'en' },
      hash: '',
    });
  });

  it('begins at the beginning and without captions unless asked', () => {
    for (const video of [youtube, vimeo, peertube]) {
      expect(embedOf(video, { lang: 'en' })!.address).not.to.match(/start|#t|cc_|texttrack|subtitle/);
    }
  });

  it('may play, fill the screen and float, and nothing else', () => {
    for (const video of [youtube, vimeo, peertube]) {
      const { allow, origin, address } = embedOf(video, { lang: 'en' })!;
      expect(allow).to.equal('autoplay; fullscreen; picture-in-picture');
      expect(new URL(address).origin).to.equal(origin);
    }
  });

  it('is none for a file', () => {
    expect(embedOf({ provider: 'file', src: 'a.mp4' }, { lang: 'en' })).to.equal(undefined);
    expect(watchAt({ provider: 'file', src: 'a.mp4' })).to.equal(undefined);
  });
});

it('the link to a film at its provider leads to that film', () => {
  for (const video of [youtube, vimeo, peertube]) expect(videoAt(watchAt(video)!)).to.deep.equal(video);
});
