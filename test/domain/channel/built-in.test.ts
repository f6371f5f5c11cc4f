import { expect } from '@open-wc/testing';
import type { Film } from '../../../src/domain/channel/channel.js';
import { config } from '../../../src/domain/channel/schema.js';
import { cuesOf, problemsOf } from '../../../src/domain/channel/vtt.js';

const read = async (path: string): Promise<string> => {
  const response = await fetch(new URL(`../../../${path}`, import.meta.url));
  expect(response.status, path).to.equal(200);
  return response.text();
};

describe('the films that ship with the library', () => {
  const films: Film[] = [];
  before(async () => {
    const channel = config.parse(JSON.parse(await read('src/widgets/howto-channel/content/channel-2026.json')));
    expect(channel.faults).to.deep.equal([]);
    films.push(...channel.films);
  });

  it('are enough to launch a channel, and are called samples', () => {
    expect(films.length).to.be.at.least(6);
    for (const { id, sample } of films) expect(sample, id).to.equal(true);
  });

  it('have captions in English and Welsh that can be read to the end of the film', async () => {
    for (const { captions, seconds } of films) {
      expect(captions.map(({ lang }) => lang)).to.have.members(['en', 'cy']);
      for (const { src } of captions) {
        const text = await read(`demo/films/${src}`);
        expect(problemsOf(text), src).to.deep.equal([]);
        expect(cuesOf(text).at(-1)!.end, src).to.be.within(seconds! / 2, seconds!);
      }
    }
  });

  it('have the chapters that their files have', async () => {
    for (const { id, chapters } of films) {
      const [en, cy] = await Promise.all(
        ['en', 'cy'].map(async (lang) => cuesOf(await read(`demo/films/${id}.chapters.${lang}.vtt`))),
      );
      expect(chapters, id).to.deep.equal(
        en!.map(({ start, text }, at) => ({ start, title: { en: text, cy: cy![at]!.text } })),
      );
    }
  });
});
