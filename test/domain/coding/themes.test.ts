import { expect } from '@open-wc/testing';
import { nothingIn } from '../../../src/domain/coding/coding.js';
import { fingerprint } from '../../../src/domain/coding/fingerprint.js';
import { quotationsOf } from '../../../src/domain/coding/quotations.js';
import { rankedThemes, responseRate, strangeChoices, themesOf } from '../../../src/domain/coding/rank.js';
import { ANSWERED, CODEBOOK, done, INVITED, response, sampleCodings, sampleMaterial } from './sample.js';

const ranked = (material = sampleMaterial(), codings = sampleCodings(material)) =>
  done(rankedThemes(done(themesOf(material, codings, CODEBOOK)), CODEBOOK));

describe('ranked themes', () => {
  it('of the sample are staff skills, then e-books, corporate ICT, library systems, and the tail', () => {
    const themes = ranked();
    expect(themes.slice(0, 4).map(({ code }) => code)).to.deep.equal([
      'staff-skills',
      'ebooks',
      'corporate-ict',
      'lms',
    ]);
    expect(themes.slice(0, 4).map(({ rank }) => rank)).to.deep.equal([1, 2, 3, 4]);
    expect(themes.slice(4).every(({ people }) => people < themes[3]!.people)).to.equal(true);
  });

  it('count words and choices together, and somebody who used both once', () => {
    const material = sampleMaterial([
      response(1, { 'change.words': 'Staff.', 'change.choices': ['staff-skills', 'lms'] }),
      response(2, { 'change.choices': ['staff-skills', 'staff-skills'] }),
    ]);
    const codings = new Map([
      [
        'change.words sample-00001',
        {
          ...nothingIn({ fingerprint: fingerprint('Staff.') }),
          spans: [{ start: 0, end: 6, codes: ['staff-skills'] }],
        },
      ],
    ]);
    expect(ranked(material, codings)[0]).to.deep.equal({
      code: 'staff-skills',
      rank: 1,
      people: 2,
      byWords: 1,
      byChoice: 2,
    });
  });

  it('share a rank where as many people brought them up, and the next rank is left out', () => {
    const material = sampleMaterial([response(1, { 'change.choices': ['lms', 'wifi'] })]);
    const themes = ranked(material, new Map());
    expect(themes.slice(0, 3).map(({ code, rank }) => [code, rank])).to.deep.equal([
      ['lms', 1],
      ['wifi', 1],
      ['staff-skills', 3],
    ]);
  });

  it('leave out what was coded in an answer that has changed since, and choices that have no code', () => {
    const codings = sampleCodings();
    const stale = new Map([...codings].map(([key, sheet]) => [key, { ...sheet, fingerprint: 'other' }]));
    expect(ranked(sampleMaterial(), stale).every(({ byWords }) => byWords === 0)).to.equal(true);
    const odd = sampleMaterial([response(1, { 'change.choices': ['lms', 'hats'] })]);
    expect(strangeChoices(odd, CODEBOOK)).to.deep.equal(['hats']);
  });
});

describe('the people of a survey', () => {
  it('are each in it once, by their latest revision, and personal, other and odd results are passed over', () => {
    const { people, answers } = sampleMaterial([
      response(1, { 'change.words': 'New', quote: 'yes' }, { rev: 2 }),
      response(1, { 'change.words': 'Old' }),
      response(2, { 'change.words': 'Secret' }, { tier: 'personal' }),
      response(3, { 'change.words': 'Pulse' }, { kind: 'pulse-response' }),
      response(4, { 'change.words': ['no text'], 'change.choices': 'no list', years: 'ages', confidence: 7 }),
      response(5, { 'change.words': '  ', confidence: 4 }),
    ]);
    expect(people.map(({ id }) => id)).to.deep.equal(['sample-00001', 'sample-00004', 'sample-00005']);
    expect(answers.map(({ text }) => text)).to.deep.equal(['New']);
    expect(people[1]).to.deep.include({ choices: [], profile: {}, mayQuote: false });
    expect(people[2]!.profile).to.deep.equal({ confidence: '4' });
  });

  it('are 72 per cent where 130 of 180 answered', () => {
    expect(sampleMaterial().people.length).to.equal(ANSWERED);
    expect(responseRate(ANSWERED, INVITED)).to.equal(72);
  });

  it('are no share of fewer people than answered, of nobody, or of an unknown number', () => {
    for (const invited of [129, 0, -1, 180.5, undefined]) expect(responseRate(130, invited)).to.equal(undefined);
  });
});

describe('quotations', () => {
  it('are the marked words of those who allowed it, and of nobody else', () => {
    const material = sampleMaterial();
    const allowed = new Set(material.people.filter(({ mayQuote }) => mayQuote).map(({ id }) => id));
    const quotations = done(quotationsOf(material, sampleCodings(material), CODEBOOK));
    expect(quotations.length).to.be.greaterThan(50);
    expect(quotations.every(({ response: id }) => allowed.has(id))).to.equal(true);
    expect(quotations.find(({ codes }) => codes.includes('wifi'))!.words).to.equal(
      'Free Wi-Fi is what people ask for first.',
    );
  });

  it('of somebody who was not asked are none', () => {
    const material = sampleMaterial([response(1, { 'change.words': 'Our LMS.' })]);
    const codings = new Map([
      [
        'change.words sample-00001',
        { ...nothingIn({ fingerprint: fingerprint('Our LMS.') }), spans: [{ start: 0, end: 8, codes: ['lms'] }] },
      ],
    ]);
    expect(done(quotationsOf(material, codings, CODEBOOK))).to.deep.equal([]);
  });
});
