import { expect } from '@open-wc/testing';
import { retireCode } from '../../../src/domain/coding/codebook.js';
import { matchersOf, suggestionsFor } from '../../../src/domain/coding/suggest.js';
import { CODEBOOK } from './sample.js';

const matchers = matchersOf(CODEBOOK);
const codesFor = (text: string) => suggestionsFor(text, matchers).map(({ code }) => code);

describe('suggested codes', () => {
  it('come from whole words, from beginnings of words that are marked so, and from several words in a row', () => {
    expect(codesFor('Our LMS is old')).to.deep.equal(['lms']);
    expect(codesFor('Volunteers who train others')).to.deep.equal(['staff-skills']);
    expect(codesFor('The library management system')).to.deep.equal(['lms']);
    expect(codesFor('film making')).to.deep.equal([]);
    // "ai" is a word of the codebook, and no beginning of one.
    expect(codesFor('Our main aim is air')).to.deep.equal([]);
  });

  it('are found whatever the capitals, accents, hyphens and apostrophes', () => {
    for (const text of ['E-BOOKS', 'e‑books', 'ebooks', 'our e books'])
      expect(codesFor(text)).to.deep.equal(['ebooks']);
    for (const text of ['the PSN’s rules', "the PSN's rules"]) expect(codesFor(text)).to.deep.equal(['psn']);
  });

  it('are found in Welsh', () => {
    expect(codesFor('Mae angen hyfforddiant ar wirfoddolwyr ein staff')).to.deep.equal(['staff-skills']);
    expect(codesFor('Mae’r band eang yn araf')).to.deep.equal(['broadband']);
    expect(codesFor('ar eu ffôn')).to.deep.equal(['mobile-first']);
  });

  it('say which words they come from, and in which sentence these stand', () => {
    const text = 'Good day. Wi-Fi first! More wifi, then wifi.\nThe end';
    const [{ code, found, start, end }] = suggestionsFor(text, matchers) as [ReturnType<typeof suggestionsFor>[number]];
    expect(code).to.equal('wifi');
    expect(found).to.deep.equal(['Wi-Fi', 'wifi']);
    expect(text.slice(start, end)).to.equal('Wi-Fi first!');
    const line = 'One\nTwo about wifi\nThree';
    const [found2] = suggestionsFor(line, matchers);
    expect(line.slice(found2!.start, found2!.end)).to.equal('Two about wifi');
  });

  it('are of codes on offer alone', () => {
    const without = matchersOf(retireCode(CODEBOOK, 'wifi', true));
    expect(suggestionsFor('Wi-Fi', without)).to.deep.equal([]);
  });
});
