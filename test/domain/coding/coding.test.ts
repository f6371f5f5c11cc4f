import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { codesNow } from '../../../src/domain/coding/codebook.js';
import {
  codesIn,
  keyOf,
  marked,
  namedBy,
  nextUncoded,
  nothingIn,
  sheetOf,
  type Sheet,
} from '../../../src/domain/coding/coding.js';
import { type CodingFile, codingText, NotACoding, readCoding } from '../../../src/domain/coding/file.js';
import { fingerprint } from '../../../src/domain/coding/fingerprint.js';
import { CODEBOOK, done, sampleCodings, sampleMaterial, SURVEY } from './sample.js';

const TEXT = 'Staff  need e-books 📚. The rest is fine.';
const answer = { response: 'r1', question: 'change.words', text: TEXT, fingerprint: fingerprint(TEXT) };
const spansOf = (sheet: Sheet | undefined) => sheet?.spans.map(({ start, end }) => answer.text.slice(start, end));

describe('a passage', () => {
  it('is marked without the spaces around it, in UTF-16 units', () => {
    const sheet = marked(undefined, answer, { start: 5, end: 12 }, 'staff-skills');
    expect(sheet!.spans).to.deep.equal([{ start: 7, end: 11, codes: ['staff-skills'] }]);
    const book = marked(undefined, answer, { start: 12, end: 22 }, 'ebooks');
    expect(spansOf(book)).to.deep.equal(['e-books 📚']);
  });

  it('is the whole answer where nothing was selected', () => {
    expect(spansOf(marked(undefined, answer, { start: 6, end: 6 }, 'ebooks'))).to.deep.equal([answer.text]);
  });

  it('has several codes, loses one when it is given again, and is gone with its last', () => {
    const passage = { start: 0, end: 5 };
    const both = marked(marked(undefined, answer, passage, 'ebooks'), answer, passage, 'lms');
    expect(both!.spans[0]!.codes).to.deep.equal(['ebooks', 'lms']);
    const one = marked(both, answer, passage, 'ebooks');
    expect(one!.spans[0]!.codes).to.deep.equal(['lms']);
    expect(marked(one, answer, passage, 'lms')).to.equal(undefined);
  });

  it('may lie over another', () => {
    const sheet = marked(
      marked(undefined, answer, { start: 7, end: 19 }, 'ebooks'),
      answer,
      { start: 0, end: 11 },
      'lms',
    );
    expect(spansOf(sheet)).to.deep.equal(['Staff  need', 'need e-books']);
    expect(codesIn(sheet!, codesNow(CODEBOOK))).to.deep.equal(new Set(['lms', 'ebooks']));
  });
});

describe('an answer that has changed since it was coded', () => {
  const sheet = marked(undefined, answer, { start: 0, end: 5 }, 'ebooks')!;
  const text = TEXT.replace('fine', 'good');
  const changed = { ...answer, text, fingerprint: fingerprint(text) };

  it('counts as not coded, though it is as long as before', () => {
    const codings = new Map([[keyOf(answer), sheet]]);
    expect(sheetOf(codings, answer)).to.equal(sheet);
    expect(sheetOf(codings, changed)).to.equal(undefined);
    expect(nextUncoded([changed], codings, 0)).to.equal(0);
  });

  it('begins afresh when it is coded again', () => {
    expect(marked(sheet, changed, { start: 7, end: 11 }, 'lms')!.spans).to.deep.equal([
      { start: 7, end: 11, codes: ['lms'] },
    ]);
  });
});

describe('the next answer to code', () => {
  const answers = ['a', 'b', 'c'].map((response) => ({ ...answer, response }));
  it('is looked for round the end, an answer with nothing in it being done, and there is none when all are', () => {
    const codings = new Map([answers[0]!, answers[2]!].map((one) => [keyOf(one), nothingIn(one)]));
    expect(nextUncoded(answers, codings, 2)).to.equal(1);
    expect(nextUncoded(answers, codings.set(keyOf(answers[1]!), nothingIn(answers[1]!)), 1)).to.equal(undefined);
  });
});

describe('a coding file', () => {
  const file: CodingFile = {
    coder: 'AB',
    codebook: { id: CODEBOOK.id, version: 1 },
    definition: { id: SURVEY.id, version: SURVEY.version },
    codings: sampleCodings(),
  };
  const text = done(codingText(file));

  it('holds no word that anybody wrote', () => {
    for (const { text: said } of sampleMaterial().answers) expect(text).to.not.include(said.slice(0, 20));
  });

  it('comes back byte for byte, whatever order the answers were coded in', () => {
    expect(done(codingText(done(readCoding(JSON.parse(text)))))).to.equal(text);
    const otherWay = new Map([...file.codings].toReversed());
    expect(done(codingText({ ...file, codings: otherWay }))).to.equal(text);
  });

  it('comes back byte for byte for any coder, answer and passage', () => {
    const name = fc.string({ unit: 'binary', minLength: 1, maxLength: 20 });
    const span = fc
      .tuple(fc.nat(50), fc.integer({ min: 1, max: 50 }), fc.uniqueArray(name, { minLength: 1, maxLength: 3 }))
      .map(([start, length, codes]) => ({ start, end: start + length, codes }));
    const sheet = fc.record({
      fingerprint: fc.string().map(fingerprint),
      spans: fc.uniqueArray(span, { maxLength: 4, selector: ({ start, end }) => `${start} ${end}` }),
    });
    fc.assert(
      fc.property(name, fc.dictionary(name, sheet), (coder, sheets) => {
        const codings = new Map(
          Object.entries(sheets).map(([response, one]) => [keyOf({ response, question: 'a.words' }), one]),
        );
        const written = done(codingText({ ...file, coder, codings }));
        expect(done(codingText(done(readCoding(JSON.parse(written)))))).to.equal(written);
      }),
    );
  });

  it('names an answer by its question and response, spaces in the response and all', () => {
    const named = { question: 'a.words', response: 'r 1 2' };
    expect(namedBy(keyOf(named))).to.deep.equal(named);
  });

  it('that is wrong is refused with the place of what is wrong', () => {
    const wrong = (change: (parsed: Record<'answers' | 'codings', Record<string, unknown>[]>) => void) => {
      const parsed = JSON.parse(text) as Record<'answers' | 'codings', Record<string, unknown>[]>;
      change(parsed);
      return () => done(readCoding(parsed));
    };
    expect(wrong(({ codings }) => (codings[2]!.end = 0))).to.throw(NotACoding, 'codings.2: an end after the start');
    expect(wrong(({ answers }) => delete answers[1]!.fingerprint)).to.throw(NotACoding, /^answers\.1\.fingerprint/);
    expect(wrong(({ codings }) => (codings[0]!.response = 'x'))).to.throw(NotACoding, 'listed in answers');
    expect(() => done(readCoding({ schema: 'library-widgets/result/1' }))).to.throw(NotACoding, /^schema/);
  });
});
