import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { MarkedQuestion } from '../../../src/domain/quiz/bank.js';
import { type GiftNote, read, write } from '../../../src/domain/quiz/gift.js';
import { several, single, sorted } from './questions.js';

const WORDS = { true: { en: 'True', cy: 'Gwir' }, false: { en: 'False', cy: 'Gau' } };
const reading = (text: string) => read(text, WORDS);

/** How a question is marked, and the texts of its right answers: what a person would have to choose. */
function marking(question: MarkedQuestion): string {
  const right = 'answer' in question ? question.options.filter(({ value }) => question.answer.includes(value)) : [];
  const texts = right.map(({ text }) => (typeof text === 'string' ? text : text.en)).join(' + ');
  return `${question.id}: ${[question.kind, 'marking' in question && question.marking].filter(Boolean).join(' in ')}: ${texts}`;
}

/** A note as a line: `3 broken closing-brace`. */
const inShort = ({ line, what, ...more }: GiftNote) => [line, what, ...Object.values(more)].join(' ');

const fixture = async (name: string) => (await fetch(new URL(`./gift/${name}.gift`, import.meta.url))).text();

/** What each file must come to: its questions as `marking` says them, and its notes in short. */
const FILES: Record<string, { questions: string[]; notes: string[] }> = {
  'one-right': {
    questions: ['q1: one: Firefox', 'wifi-name: one: an SSID', 'isbn: one: A book', 'q4: one: Paper'],
    notes: [],
  },
  'several-right': {
    questions: [
      'half: many in parts: Libraries + Some schools',
      'thirds: many in parts: w as in cwm + y as in byd + ŵ as in dŵr',
      'rounded: many in parts: first + second + third',
      'free: many in parts: Joining + Reading',
      'harsh: many in parts: EPUB + PDF',
      'uneven: many: Safety + Speed',
      'only: many in parts: This one',
      'all: many in parts: Monday + Tuesday',
    ],
    notes: ['22 weights parts', '28 weights parts', '34 weights whole'],
  },
  'true-false': {
    questions: [
      'short-true: one: True',
      'short-false: one: False',
      'long-true: one: True',
      'long-false: one: False',
      'lower: one: True',
      'feedback: one: False',
      'q7: one: True',
    ],
    notes: ['13 feedback E-mail is older.', '13 feedback Well done.'],
  },
  'missing-word': {
    questions: [
      'middle: one: catalogue',
      'end: one: renewing',
      'start: one: Everybody',
      'several: many in parts: books + films',
    ],
    notes: [],
  },
  escapes: {
    questions: ['q1: one: x = 4 # four', 'lines: one: C:\\books', 'per-cent: one: %50% of it', 'arrow: one: a -> b'],
    notes: ['1 title sum: 1=1'],
  },
  formats: {
    questions: [
      'html: one: <strong>',
      'plain: one: Yes, <b> is',
      'moodle: one: Yes',
      'markdown: one: this',
      'picture: one: Wi-Fi',
      'unknown-entity: one: No',
    ],
    notes: ['1 html', '11 markdown', '13 html', '13 media'],
  },
  feedback: {
    questions: ['each: one: Nobody', 'general: one: No', 'multiline: one: Shelf'],
    notes: [
      '2 feedback Nobody would read then.',
      '3 feedback Right: it is private.',
      '9 html',
      '12 feedback It is one,\nand a common one.',
    ],
  },
  categories: {
    questions: ['before: one: Yes', 'law: one: It depends', 'more: one: Yes', 'again: one: Yes'],
    notes: [
      '3 category $course$/top/Library skills/wifi-law wifi-law',
      '7 category Things & more category-2',
      '10 category top/wifi-law wifi-law',
    ],
  },
  'ids-and-tags': {
    questions: [
      'W1: one: Radio',
      'q2: one: Yes',
      'q3: one: A new one',
      'q4: one: By hand',
      'q5: one: No',
      'W2: one: No',
    ],
    notes: [
      '2 title A title of its own',
      '5 new-id W1 q2',
      '5 title W2',
      '8 new-id not an id q3',
      '8 tag tag with spaces',
      '11 new-id q3 q4',
      '11 tag a ] bracket',
      '14 new-id __proto__ q5',
      '14 title constructor',
      '14 tag __proto__',
    ],
  },
  'other-kinds': {
    questions: ['asked: one: This one'],
    notes: [
      '1 kind description',
      '4 kind essay',
      '6 kind essay',
      '8 kind short-answer',
      '10 kind numerical',
      '12 kind numerical',
      '14 kind numerical',
      '16 kind matching',
    ],
  },
  'part-right': {
    questions: ['part: one: Ask a librarian', 'penalty: one: This', 'less: one: This'],
    notes: ['1 weights whole', '7 weights whole', '9 weights whole', '11 either-right', '13 either-right'],
  },
  broken: {
    questions: ['good-1: one: Yes', 'good-2: one: Yes'],
    notes: [
      '3 broken title-end',
      '5 broken closing-brace',
      '7 broken opening-brace',
      '9 broken closing-brace',
      '11 broken one-block',
      '14 broken answer-sign',
      '18 broken right-answer',
      '24 broken weight',
      '26 broken text',
      '30 broken option',
      '33 broken options',
    ],
  },
  exported: {
    questions: [
      'Cookies: one: What a site wants to remember',
      'Backups: many in parts: A copy on another disk + A copy in another building',
      'Passwords: one: False',
    ],
    notes: [
      '2 category $course$/top/Default for Digital skills category-1',
      '8 feedback Not that kind.',
      '6 html',
      '15 html',
      '23 html',
    ],
  },
};

describe('a bank of questions from Moodle', () => {
  for (const [name, { questions, notes }] of Object.entries(FILES)) {
    it(`comes in with its marking, and with every part that has no place here: ${name}.gift`, async () => {
      const found = reading(await fixture(name));
      expect(found.questions.map(marking)).to.deep.equal(questions);
      expect(found.unknown.map(inShort).toSorted()).to.deep.equal(notes.toSorted());
    });

    it(`is the same from Windows and with a byte order mark: ${name}.gift`, async () => {
      const text = await fixture(name);
      expect(reading(`\uFEFF${text.replaceAll('\n', '\r\n')}`)).to.deep.equal(reading(text));
    });
  }

  it('keeps the texts that people read', async () => {
    const texts = async (name: string) => reading(await fixture(name)).questions.map(({ text }) => text);
    expect(await texts('missing-word')).to.deep.equal([
      'The _____ tells you where a book is.',
      'Borrowing a book again before it is due is called _____.',
      '_____ may join.',
      'Both _____ can be borrowed.',
    ]);
    expect((await texts('escapes')).slice(0, 2)).to.deep.equal([
      'What is 2 \\+ 2 = {x}?',
      'First line\nsecond line\n\nfourth line',
    ]);
    expect(await texts('formats')).to.deep.equal([
      'Which tag makes bold\u00A0text?\nThink of cafés & tŵr – ✓',
      'Is <b> a tag &amp; nothing else?',
      'Two lines\nof text?',
      'Which is **bold**?',
      'What is this?',
      'Is &nosuch; an entity, and 3 < 4 > 2?',
    ]);
  });

  it('says afterwards what its general feedback said', async () => {
    expect(reading(await fixture('feedback')).questions.map(({ why }) => why)).to.deep.equal([
      'Libraries keep it\nprivate.',
      'Joining is free.',
      undefined,
    ]);
  });

  it('has its tags as topics and its categories as sections', async () => {
    const tagged = reading(await fixture('ids-and-tags')).questions.map(({ topics }) => topics);
    expect(tagged).to.deep.equal([['wifi-law', 'wifi-tech'], undefined, ['moocs'], undefined, undefined, undefined]);
    const sections = reading(await fixture('categories')).questions.map(({ section }) => section);
    expect(sections).to.deep.equal(['main', 'wifi-law', 'category-2', 'wifi-law']);
  });

  it('asks true or false in the words it is given, in both languages', () => {
    const [question] = reading('Yes? {T}').questions;
    expect(question?.options).to.deep.equal([
      { value: 'true', text: { en: 'True', cy: 'Gwir' } },
      { value: 'false', text: { en: 'False', cy: 'Gau' } },
    ]);
  });
});

describe('a file that means harm, or is none of Moodle’s', () => {
  const MUCH = 1_000_000;
  const hostile: Record<string, string> = {
    'opening braces': '{'.repeat(MUCH),
    'pairs of braces': '{}'.repeat(MUCH / 2),
    answers: `Q {~a${'\n=a'.repeat(MUCH / 3)}}`,
    spaces: `Q {=a ~b${' '.repeat(MUCH)}c}`,
    'unfinished comments of HTML': `Q {=a ~b${'<!--'.repeat(MUCH / 4)}}`,
    'unfinished ids': `Q {=a}\n//${'[id:'.repeat(MUCH / 4)}`,
    titles: '::'.repeat(MUCH / 2),
    backslashes: '\\'.repeat(MUCH),
    feedback: `Q {=a#${'#'.repeat(MUCH)}}`,
    NUL: '\0'.repeat(MUCH),
  };
  for (const [name, text] of Object.entries(hostile)) {
    it(`ends in a note: a megabyte of ${name}`, () => {
      const { questions, unknown } = reading(text);
      expect(questions).to.deep.equal([]);
      expect(unknown[0]?.line).to.equal(1);
    });
  }

  it('reaches for no prototype', () => {
    const { questions } = reading(
      '$CATEGORY: __proto__\n// [id:__proto__] [tag:constructor]\n::toString:: Q? {=__proto__ ~b}',
    );
    expect(questions.map(({ id, section, topics }) => [id, section, topics])).to.deep.equal([
      ['q1', 'category-1', undefined],
    ]);
    expect(({} as Record<string, unknown>).polluted).to.equal(undefined);
    expect(Object.getPrototypeOf(questions[0])).to.equal(Object.prototype);
  });

  it('loses what nobody can see, and says on which line', () => {
    const { questions, unknown } = reading('One\0? {=Yes ~No}\n\nTwo? {=Y\u0007es ~No}');
    expect(questions.map(({ text, options }) => [text, options[0]?.text])).to.deep.equal([
      ['One?', 'Yes'],
      ['Two?', 'Yes'],
    ]);
    expect(unknown).to.deep.equal([
      { line: 1, what: 'control' },
      { line: 3, what: 'control' },
    ]);
  });

  it('is not believed when a text is longer than a question may be', () => {
    const long = 'a'.repeat(4001);
    const { unknown } = reading(`${long} {=a ~b}\n\nQ {\n=a\n~${long}\n}\n\nQ {=a ~b####${long}}`);
    expect(unknown.map(inShort)).to.deep.equal(['1 broken text', '5 broken option', '8 broken why']);
  });
});

/** Texts that a person could write, with all that GIFT, HTML and Moodle take for something else. */
const text = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 6 }),
      fc.constantFrom(...'\\~=#{}:%[]<>&/ \n'),
      fc.constantFrom(
        '\\n',
        '::',
        '####',
        '->',
        '%50%',
        '[html]',
        '[plain]',
        '//',
        '$CATEGORY:',
        '&amp;',
        '<b>',
        '\n\n',
        'ŵ',
      ),
    ),
    { minLength: 1, maxLength: 8 },
  )
  .map(
    (parts) =>
      parts
        .join('')
        .replaceAll(/(?!\n)\p{Cc}/gu, '')
        .trim() || 'a',
  );

const options = fc
  .array(text, { minLength: 2, maxLength: 30 })
  .map((texts) => texts.map((text, at) => ({ value: (at + 10).toString(36), text })));

/** Questions that GIFT can say wholly. */
const question = fc
  .record(
    {
      section: fc.constantFrom('main', 'general', 'wifi-law'),
      text,
      options,
      right: fc.array(fc.nat(29), { minLength: 1, maxLength: 6 }),
      several: fc.boolean(),
      why: text,
      topics: fc.uniqueArray(fc.constantFrom('moocs', 'wifi-law', 'e-books.2'), { minLength: 1 }),
    },
    { requiredKeys: ['section', 'text', 'options', 'right', 'several'] },
  )
  .map(({ right, several, ...asked }) => {
    const values = asked.options
      .map(({ value }) => value)
      .filter((_, at) => right.some((n) => n % asked.options.length === at));
    return several
      ? { ...asked, kind: 'many' as const, answer: values, marking: 'parts' as const }
      : { ...asked, kind: 'one' as const, answer: values[0]! };
  });

const bank = fc
  .array(question, { maxLength: 6 })
  .map((questions) => questions.map((asked, at): MarkedQuestion => ({ id: `Q.${at}-x`, ...asked })));

describe('a bank of questions for Moodle', () => {
  it('reads back as the same questions, whatever their texts', () => {
    fc.assert(
      fc.property(bank, (questions) => {
        const { text, unknown } = write(questions, 'en');
        expect(unknown).to.deep.equal([]);
        const back = reading(text);
        expect(back.questions).to.deep.equal(questions);
        expect(back.unknown.filter(({ what }) => what !== 'category')).to.deep.equal([]);
      }),
      { numRuns: 300 },
    );
  });

  it('is written as people write it by hand', () => {
    const { text } = write(
      [single('W1', { topics: ['wifi-law'], why: 'Because: so.', section: 'law' }), several('W2', { section: 'law' })],
      'en',
    );
    expect(text).to.equal(
      [
        '$CATEGORY: law',
        '',
        '// [id:W1] [tag:wifi-law]',
        '::W1::[plain]Which is right about W1? {',
        '\t=Option a',
        '\t~Option b',
        '\t~Option c',
        '\t~Option d',
        '####Because\\: so.}',
        '',
        '// [id:W2]',
        '::W2::[plain]Which are right about W2? {',
        '\t~%50%Option a',
        '\t~%50%Option b',
        '\t~%-50%Option c',
        '\t~%-50%Option d',
        '}',
        '',
      ].join('\n'),
    );
  });

  it('brings true-or-false questions back to Moodle as such', () => {
    const file = 'It is so. {TRUE####Indeed.}';
    const { questions } = reading(file);
    const { text, unknown } = write(questions, 'cy');
    expect(unknown).to.deep.equal([]);
    expect(text).to.contain('{TRUE####Indeed.}');
    expect(reading(text).questions).to.deep.equal(questions);
  });

  it('is in the language that was asked for, and says what is left out or missing', () => {
    const both = single('both', { text: { en: 'Which?', cy: 'Pa un?' } });
    const english = single('english', { text: { en: 'Which?', gd: 'Cò?' } });
    const { text, unknown } = write([both, english], 'cy');
    expect(reading(text).questions.map((asked) => asked.text)).to.deep.equal(['Pa un?', 'Which?']);
    expect(unknown).to.deep.equal([
      { question: 'both', what: 'language', lang: 'en' },
      { question: 'english', what: 'language', lang: 'gd' },
      { question: 'english', what: 'untranslated' },
    ]);
  });

  it('asks in words what it cannot show', () => {
    const pictured = single('pictured', { picture: { description: 'A dot.' }, inWords: 'What does a dot mean?' });
    const { text, unknown } = write([pictured], 'en');
    expect(reading(text).questions[0]?.text).to.equal('What does a dot mean?');
    expect(unknown).to.deep.equal([{ question: 'pictured', what: 'in-words' }]);
  });

  it('names everything that Moodle has no place for', () => {
    const pictured = single('pictured', {
      difficulty: 2,
      source: { title: 'A source' },
      reviewBy: '2027-01-31',
      picture: { drawing: 'p01', description: 'A dot.' },
      unsure: true,
    });
    const named = single('named', {
      options: [
        { value: 'yes', text: 'Yes' },
        { value: 'no', text: 'No' },
      ],
      answer: 'yes',
    });
    const { text, unknown } = write([pictured, named, several('whole'), sorted('years')], 'en');
    expect(unknown).to.deep.equal([
      ...['difficulty', 'source', 'reviewBy', 'picture', 'unsure'].map((field) => ({
        question: 'pictured',
        what: 'field',
        field,
      })),
      { question: 'named', what: 'option-values' },
      { question: 'whole', what: 'marking' },
      { question: 'years', what: 'kind', kind: 'order' },
    ]);
    expect(reading(text).questions.map(({ id }) => id)).to.deep.equal(['pictured', 'named', 'whole']);
  });
});
