import { expect } from '@open-wc/testing';
import {
  addCode,
  changeCode,
  codeNow,
  mergeCode,
  offeredCodes,
  retireCode,
  standingCodes,
} from '../../../src/domain/coding/codebook.js';
import { codebookText, NotACodebook, readCodebook } from '../../../src/domain/coding/codebook-schema.js';
import { rankedThemes, themesOf } from '../../../src/domain/coding/rank.js';
import { CODEBOOK, done, sampleCodings, sampleMaterial } from './sample.js';

const ids = (codes: { id: string }[]) => codes.map(({ id }) => id);

describe('the default codebook', () => {
  it('has every theme of section 4 of the report, the tail too, each in both languages and with its paragraph', () => {
    expect(ids(CODEBOOK.codes)).to.deep.equal([
      'staff-skills',
      'ebooks',
      'corporate-ict',
      'psn',
      'lms',
      'moocs',
      'integration',
      'wifi',
      'broadband',
      'own-devices',
      'mobile-first',
      'emerging-tech',
      'digital-divide',
    ]);
    for (const { id, label, definition, words, source } of CODEBOOK.codes) {
      for (const text of [label, definition]) expect(text, id).to.have.all.keys('en', 'cy');
      expect(words?.en?.length, id).to.be.greaterThan(0);
      expect(words?.cy?.length, id).to.be.greaterThan(0);
      expect(source, id).to.match(/paragraph 4\.[234]$/);
    }
  });

  it('is what its own schema takes, and comes back byte for byte', () => {
    const file = codebookText(CODEBOOK);
    expect(codebookText(readCodebook(JSON.parse(file)))).to.equal(file);
  });
});

describe('an edited codebook', () => {
  const label = { en: 'Digital heritage!', cy: 'Treftadaeth ddigidol' };

  it('has a new code at its end, with an id of its own made of its name', () => {
    const once = addCode(CODEBOOK, { label, definition: 'Old films and photographs online.' });
    const twice = addCode(once, { label, definition: 'Another.' });
    expect(ids(twice.codes).slice(-2)).to.deep.equal(['digital-heritage', 'digital-heritage-2']);
    expect(twice.version).to.equal(3);
  });

  it('keeps the id of a code that is renamed, so that codings stay with it', () => {
    const changed = changeCode(CODEBOOK, 'lms', { label: 'Library systems' });
    expect(changed.codes.find(({ id }) => id === 'lms')!.label).to.equal('Library systems');
    expect(ids(changed.codes)).to.deep.equal(ids(CODEBOOK.codes));
  });

  it('offers a retired code no more, and lets it count', () => {
    const without = retireCode(CODEBOOK, 'psn', true);
    expect(ids(offeredCodes(without))).to.not.include('psn');
    expect(ids(standingCodes(without))).to.include('psn');
    expect(ids(offeredCodes(retireCode(without, 'psn', false)))).to.deep.equal(ids(CODEBOOK.codes));
  });

  it('counts whatever had a code that was merged for the code it was merged into, each person once', () => {
    const material = sampleMaterial();
    const codings = sampleCodings(material);
    const peopleOf = (codebook: typeof CODEBOOK, code: string) =>
      done(rankedThemes(done(themesOf(material, codings, codebook)), codebook)).find((one) => one.code === code)
        ?.people;
    const themes = done(themesOf(material, codings, CODEBOOK));
    const either = [...themes.values()].filter(({ words, choices }) =>
      ['psn', 'corporate-ict'].some((code) => words.has(code) || choices.has(code)),
    ).length;
    const merged = mergeCode(CODEBOOK, 'psn', 'corporate-ict');
    expect(peopleOf(merged, 'corporate-ict')).to.equal(either);
    expect(peopleOf(merged, 'psn')).to.equal(undefined);
  });

  it('follows a code that was merged into one which was merged later, and goes in no circle', () => {
    const twice = mergeCode(mergeCode(CODEBOOK, 'psn', 'corporate-ict'), 'corporate-ict', 'lms');
    expect(codeNow(twice, 'psn')).to.equal('lms');
    expect(mergeCode(twice, 'lms', 'psn')).to.equal(twice);
    expect(codeNow(twice, 'nothing')).to.equal(undefined);
  });
});

describe('a codebook file that is wrong', () => {
  const wrong = (change: (book: { codes: Record<string, unknown>[] }) => void) => {
    const book = JSON.parse(codebookText(CODEBOOK)) as { codes: Record<string, unknown>[] };
    change(book);
    return () => readCodebook(book);
  };

  it('is refused with the place of what is wrong', () => {
    expect(wrong(({ codes }) => delete codes[3]!.label)).to.throw(NotACodebook, /^codes\.3\.label: /);
    expect(wrong(({ codes }) => (codes[1]!.id = 'lms'))).to.throw(NotACodebook, 'codes with different ids');
    expect(wrong(({ codes }) => (codes[1]!.mergedInto = 'gone'))).to.throw(NotACodebook, 'merged into a code of this');
    expect(() => readCodebook('hello')).to.throw(NotACodebook);
  });
});
