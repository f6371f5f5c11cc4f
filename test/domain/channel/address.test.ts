import { expect } from '@open-wc/testing';
import { videoAt } from '../../../src/domain/channel/address.js';

const ID = 'aB3_dE-gH1j';
const UUID = '52a10666-3a18-4e73-93da-e8d3c12c305a';
const SHORT = '9c9de5e8nVTnbyb4k7rmZq'.replace('l', 'm');

describe('the address of a film', () => {
  it('is known in every form in which YouTube gives it, whatever second it names', () => {
    for (const address of [
      `https://www.youtube.com/watch?v=${ID}`,
      `https://youtube.com/watch?list=PL1&v=${ID}&t=95s`,
      `https://m.youtube.com/watch?v=${ID}&feature=share`,
      `http://www.youtube.com/watch?v=${ID}#t=10`,
      `https://youtu.be/${ID}`,
      `  https://youtu.be/${ID}?si=abc&t=95 `,
      `https://www.youtube.com/shorts/${ID}`,
      `https://www.youtube.com/embed/${ID}?start=3`,
      `https://www.youtube-nocookie.com/embed/${ID}`,
      `https://www.youtube.com/live/${ID}?feature=share`,
    ]) {
      expect(videoAt(address), address).to.deep.equal({ provider: 'youtube', id: ID });
    }
  });

  it('is known in every form in which Vimeo gives it, with the second part of an unlisted one', () => {
    const open = { provider: 'vimeo', id: '123456789' };
    const unlisted = { ...open, hash: 'abcdef0123' };
    expect(videoAt('https://vimeo.com/123456789')).to.deep.equal(open);
    expect(videoAt('https://vimeo.com/123456789#t=95s')).to.deep.equal(open);
    expect(videoAt('https://vimeo.com/channels/staffpicks/123456789')).to.deep.equal(open);
    expect(videoAt('https://player.vimeo.com/video/123456789?dnt=1')).to.deep.equal(open);
    expect(videoAt('https://vimeo.com/123456789/abcdef0123?share=copy')).to.deep.equal(unlisted);
    expect(videoAt('https://player.vimeo.com/video/123456789?h=abcdef0123')).to.deep.equal(unlisted);
  });

  it('is known in every form in which a PeerTube server gives it', () => {
    for (const id of [UUID, SHORT]) {
      for (const path of [`/w/${id}`, `/w/${id}?start=1m35s`, `/videos/watch/${id}`, `/videos/embed/${id}?title=0`]) {
        expect(videoAt(`https://films.example.org${path}`), path).to.deep.equal({
          provider: 'peertube',
          host: 'films.example.org',
          id,
        });
      }
    }
  });

  it('may be that of a file that browsers play, near or far', () => {
    expect(videoAt('films/code club.MP4')).to.deep.equal({
      provider: 'file',
      src: 'films/code club.MP4',
      type: 'video/mp4',
    });
    expect(videoAt('https://example.org/a.webm?v=2#t=10')).to.deep.equal({
      provider: 'file',
      src: 'https://example.org/a.webm?v=2#t=10',
      type: 'video/webm',
    });
    expect(videoAt('/a.m4v')).to.include({ type: 'video/mp4' });
    expect(videoAt('a.ogv')).to.include({ type: 'video/ogg' });
  });

  it('is nothing else', () => {
    for (const address of [
      '',
      'how to',
      'https://example.org/',
      'https://www.youtube.com/@somebody',
      'https://www.youtube.com/playlist?list=PL1',
      'https://www.youtube.com/watch?v=short',
      `https://youtube.com.example.org/watch?v=${ID}`,
      `https://example.org/watch?v=${ID}`,
      `ftp://youtu.be/${ID}`,
      'https://vimeo.com/about',
      'https://vimeo.com.example.org/123456789',
      'https://example.org/w/Library',
      `https://films.example.org/w/p/${UUID}`,
      `https://films.example.org:9000/w/${UUID}`,
      'javascript:alert(1)//a.mp4',
      'data:video/mp4;base64,AAAA.mp4',
      'film.avi',
    ]) {
      expect(videoAt(address), address).to.equal(undefined);
    }
  });
});
