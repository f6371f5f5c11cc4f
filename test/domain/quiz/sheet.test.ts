import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import Papa from 'papaparse';
import { type MarkedQuestion, markedQuestion } from '../../../src/domain/quiz/bank.js';
import { read, write } from '../../../src/domain/quiz/sheet.js';
import { several, single, sorted } from './questions.js';

const reading = (text: string) => read(text, Papa);
const HEAD = 'id,kind,question,option 1,option 2,option 3,right';

/** One of each kind, with everything that a table has a column for. */
const FULL: MarkedQuestion[] = [
  single('wifi', {
    section: 'law',
    topics: ['wifi-law', 'wifi-tech'],
    difficulty: 2,
    text: { en: 'Who keeps records?', cy: 'Pwy sy’n cadw cofnodion?' },
    why: { en: 'The law, “IPA”, says so.', cy: 'Dyna’r gyfraith.' },
    source: {
      title: { en: 'The Act', cy: 'Y Ddeddf' },
      address: 'https://example.org/?a=1&b=2',
      checked: '2026-11-22',
    },
    reviewBy: '2027-01-31',
  }),
  several('law', { marking: 'parts' }),
  several('whole'),
  sorted('years', { marking: 'whole' }),
];

describe('a bank of questions in a table', () => {
  it('comes in with its marking', () => {
    const { questions, unknown } = reading(
      [
        'id,section,kind,topic,difficulty,question,option 1,option 2,option 3,right,why,source title,source address,source checked,review by,marking',
        'Q1,law,one,wifi-law,3,Who?,Ann,Ben,,2,Because.,A source,https://example.org/,2026-11-22,2027-01-31,',
        'Q2,,many,,,Which?,a,b,c,1; 3,,,,,,parts',
        'Q3,,order,,,In what order?,first,second,third,,,,,,,',
      ].join('\n'),
    );
    expect(unknown).to.deep.equal([]);
    const option = (value: string, text: string) => ({ value, text });
    expect(questions).to.deep.equal([
      {
        id: 'Q1',
        section: 'law',
        kind: 'one',
        topics: ['wifi-law'],
        difficulty: 3,
        text: 'Who?',
        options: [option('a', 'Ann'), option('b', 'Ben')],
        answer: 'b',
        why: 'Because.',
        source: { title: 'A source', address: 'https://example.org/', checked: '2026-11-22' },
        reviewBy: '2027-01-31',
      },
      {
        id: 'Q2',
        section: 'main',
        kind: 'many',
        text: 'Which?',
        options: [option('a', 'a'), option('b', 'b'), option('c', 'c')],
        answer: ['a', 'c'],
        marking: 'parts',
      },
      {
        id: 'Q3',
        section: 'main',
        kind: 'order',
        text: 'In what order?',
        options: [option('a', 'first'), option('b', 'second'), option('c', 'third')],
      },
    ]);
  });

  it('needs no more than questions, options and which is right', () => {
    const { questions, unknown } = reading('Question,Option 1,Option 2,Right\nWhich?,this,that,1\nAnd?,this,that,2');
    expect(unknown).to.deep.equal([]);
    expect(questions.map(({ id, kind, section }) => [id, kind, section])).to.deep.equal([
      ['q2', 'one', 'main'],
      ['q3', 'one', 'main'],
    ]);
  });

  it('has its columns in any order, and its Welsh beside its English', () => {
    const { questions } = reading(
      ' RIGHT ,option 2,Option  1,option 1 (cy),question (cy),question\n1,No,Yes,Ydy,Ydy hi?,Is it?',
    );
    expect(questions[0]).to.deep.include({ text: { en: 'Is it?', cy: 'Ydy hi?' }, answer: 'a' });
    expect(questions[0]?.options).to.deep.equal([
      { value: 'a', text: { en: 'Yes', cy: 'Ydy' } },
      { value: 'b', text: 'No' },
    ]);
  });

  it('counts its options as the columns do, when some are empty', () => {
    const { questions } = reading(`${HEAD}\nQ1,one,Which?,this,,that,3`);
    expect(questions[0]).to.deep.include({ answer: 'b' });
  });

  it('counts a right answer once that it names twice', () => {
    const { questions } = reading(`${HEAD}\nQ1,one,Which?,a,b,c,2; 2\nQ2,many,Which?,a,b,c,1 3 1`);
    expect(questions.map((question) => 'answer' in question && question.answer)).to.deep.equal(['b', ['a', 'c']]);
  });

  it('gives no id twice where some have none', () => {
    const { questions } = reading(`${HEAD}\n,one,A?,a,b,,1\n,one,B?,a,b,,1\nq2,one,C?,a,b,,1`);
    expect(questions.map(({ id, text }) => [id, text])).to.deep.equal([
      ['q3', 'A?'],
      ['q4', 'B?'],
      ['q2', 'C?'],
    ]);
  });

  it('reads as a spreadsheet of any country writes it', () => {
    const commas =
      '\uFEFF"id",question,option 1,option 2,right\nQ1,"One, or\ntwo; or ""three""?",a,b,1\n\nQ2,Two?,a,b,2\n';
    const expected = reading(commas);
    expect(expected.unknown).to.deep.equal([]);
    expect(expected.questions.map(({ text }) => text)).to.deep.equal(['One, or\ntwo; or "three"?', 'Two?']);
    const table = Papa.parse<string[]>(commas).data;
    for (const delimiter of [';', '\t']) {
      for (const newline of ['\n', '\r\n', '\r']) {
        expect(reading(Papa.unparse(table, { delimiter, newline }))).to.deep.equal(expected);
      }
    }
  });

  it('takes the days of a spreadsheet that is set to British English', () => {
    const { questions } = reading('question,option 1,option 2,right,review by\nWhich?,a,b,1,1/12/2027');
    expect(questions[0]?.reviewBy).to.equal('2027-12-01');
  });
});

describe('a table with mistakes', () => {
  it('names the row and the column of each, and reads the other rows', () => {
    const head =
      'id,section,kind,topic,difficulty,question,option 1,option 2,option 3,right,source title,source address,source checked,review by,marking';
    const wrong: [column: string, row: string][] = [
      ['id', 'not an id,,one,,,Q?,a,b,,1,,,,,'],
      ['id', '__proto__,,one,,,Q?,a,b,,1,,,,,'],
      ['section', 'x,my section,one,,,Q?,a,b,,1,,,,,'],
      ['kind', 'x,,essay,,,Q?,a,b,,1,,,,,'],
      ['topic', 'x,,one,wifi_law; §,,Q?,a,b,,1,,,,,'],
      ['difficulty', 'x,,one,,hard,Q?,a,b,,1,,,,,'],
      ['difficulty', 'x,,one,,4,Q?,a,b,,1,,,,,'],
      ['question', 'x,,one,,,,a,b,,1,,,,,'],
      ['option 2', 'x,,one,,,Q?,a,,,1,,,,,'],
      ['option 3', `x,,one,,,Q?,a,,${'c'.repeat(4001)},1,,,,,`],
      ['right', 'x,,one,,,Q?,a,b,,,,,,,'],
      ['right', 'x,,one,,,Q?,a,b,,3,,,,,'],
      ['right', 'x,,one,,,Q?,a,b,,1; 2,,,,,'],
      ['right', 'x,,one,,,Q?,a,b,,a,,,,,'],
      ['right', 'x,,many,,,Q?,a,b,,1; 4,,,,,'],
      ['right', 'x,,order,,,Q?,a,b,,1,,,,,'],
      ['source title', 'x,,one,,,Q?,a,b,,1,,https://example.org/,,,'],
      ['source address', 'x,,one,,,Q?,a,b,,1,A source,example,,,'],
      ['source checked', 'x,,one,,,Q?,a,b,,1,A source,,yesterday,,'],
      ['review by', 'x,,one,,,Q?,a,b,,1,,,,2027-02-30,'],
      ['marking', 'x,,many,,,Q?,a,b,,1,,,,,half'],
      ['marking', 'x,,one,,,Q?,a,b,,1,,,,,parts'],
    ];
    const good = 'last,,one,,,Q?,a,b,,1,,,,,';
    const { questions, unknown } = reading([head, ...wrong.map(([, row]) => row), good].join('\n'));
    expect(questions.map(({ id }) => id)).to.deep.equal(['last']);
    expect(unknown).to.deep.equal(wrong.map(([column], at) => ({ line: at + 2, what: 'cell', column })));
  });

  it('names every column of a row that is wrong in several', () => {
    const { unknown } = reading(`${HEAD}\n?,one,,a,b,,7`);
    expect(unknown).to.deep.equal(['id', 'question', 'right'].map((column) => ({ line: 2, what: 'cell', column })));
  });

  it('is counted in rows, however many lines a row has', () => {
    const { unknown } = reading(`${HEAD}\nQ1,one,"A\nquestion\nof\nlines?",a,b,,1\n\nQ2,one,Which?,a,b,,9`);
    expect(unknown).to.deep.equal([{ line: 4, what: 'cell', column: 'right' }]);
  });

  it('keeps the first of two rows with one id', () => {
    const { questions, unknown } = reading(`${HEAD}\nQ1,one,First?,a,b,,1\nQ1,one,Second?,a,b,,1`);
    expect(questions.map(({ text }) => text)).to.deep.equal(['First?']);
    expect(unknown).to.deep.equal([{ line: 3, what: 'repeated-id', id: 'Q1' }]);
  });

  it('does not take a row whose cells may have slipped', () => {
    const { questions, unknown } = reading(`${HEAD}\nQ1,one,Which, then?,a,b,c,1\nQ2,one,Which?,a,b,,1,,,`);
    expect(questions.map(({ id }) => id)).to.deep.equal(['Q2']);
    expect(unknown).to.deep.equal([{ line: 2, what: 'extra-cells' }]);
  });

  it('does not take a row whose quotation marks do not end', () => {
    const { questions, unknown } = reading(
      `${HEAD}\nQ1,one,Which?,a,b,,1\nQ2,one,"Which?,a,b,,1\nQ3,one,Which?,a,b,,1`,
    );
    expect(questions.map(({ id }) => id)).to.deep.equal(['Q1']);
    expect(unknown).to.deep.equal([{ line: 3, what: 'quotes' }]);
  });

  it('names columns that mean nothing or come twice, and reads the others', () => {
    const { questions, unknown } = reading(
      'question,points,option 1,option 2,right,Question,option 101,why (gd)\nWhich?,5,a,b,1,Other?,z,Oir',
    );
    expect(questions.map(({ text }) => text)).to.deep.equal(['Which?']);
    expect(unknown).to.deep.equal([
      { line: 1, what: 'unknown-column', column: 'points' },
      { line: 1, what: 'repeated-column', column: 'question' },
      { line: 1, what: 'unknown-column', column: 'option 101' },
      { line: 1, what: 'unknown-column', column: 'why (gd)' },
    ]);
  });

  it('is not read at all without the columns that it needs', () => {
    const missing = ['question', 'option 1', 'option 2', 'right'];
    for (const text of ['', 'name,age\nAnn,40', '%PDF-1.7\n%âãÏÓ', '{"id": 1}']) {
      const { questions, unknown } = reading(text);
      expect(questions).to.deep.equal([]);
      expect(unknown.flatMap((note) => (note.what === 'missing-column' ? [note.column] : []))).to.deep.equal(missing);
    }
  });
});

describe('a table that means harm', () => {
  const MUCH = 1_000_000;
  const hostile: Record<string, string> = {
    braces: '{'.repeat(MUCH),
    commas: `${HEAD}\n${','.repeat(MUCH)}x`,
    'quotation marks': `${HEAD}\n${'"'.repeat(MUCH + 1)}`,
    'open cells': `${HEAD}\n${'"a,'.repeat(MUCH / 3)}`,
    headings: 'question,'.repeat(MUCH / 9),
    NUL: '\0'.repeat(MUCH),
  };
  for (const [name, text] of Object.entries(hostile)) {
    it(`ends in a note: a megabyte of ${name}`, () => {
      const { questions, unknown } = reading(text);
      expect(questions).to.deep.equal([]);
      expect(unknown[0]?.line).to.be.within(1, 2);
    });
  }

  it('reaches for no prototype', () => {
    const { questions, unknown } = reading(
      '__proto__,constructor,question,option 1,option 2,right,topic\na,b,Q?,a,b,1,__proto__',
    );
    expect(questions).to.deep.equal([]);
    expect(unknown).to.deep.equal([
      { line: 1, what: 'unknown-column', column: '__proto__' },
      { line: 1, what: 'unknown-column', column: 'constructor' },
      { line: 2, what: 'cell', column: 'topic' },
    ]);
    expect(({} as Record<string, unknown>).a).to.equal(undefined);
  });

  it('loses what nobody can see, and says in which row', () => {
    const { questions, unknown } = reading(`${HEAD}\nQ1,one,Wh\0ich?,a,b\u0007,,1`);
    expect(questions.map(({ text, options }) => [text, options[1]?.text])).to.deep.equal([['Which?', 'b']]);
    expect(unknown).to.deep.equal([{ line: 2, what: 'control' }]);
  });
});

/** Texts that a person could write, with all that CSV and spreadsheets take for something else. */
const words = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 6 }),
      fc.constantFrom('=', '+', '-', '@', "'", '"', ',', ';', '\t', '\n', '＝', '=1+1', '","', 'ŵ', '1', 'true'),
    ),
    { minLength: 1, maxLength: 8 },
  )
  .map(
    (parts) =>
      parts
        .join('')
        .replaceAll(/(?![\n\t])\p{Cc}/gu, '')
        .trim() || 'a',
  );

const text = fc.oneof(words, fc.record({ en: words, cy: words }));
const day = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2050-01-01'), noInvalidDate: true })
  .map((at) => at.toISOString().slice(0, 10));

const optional = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined, freq: 2 });

/** Questions that a table can say wholly. */
const question = fc
  .record({
    kind: fc.constantFrom('one', 'many', 'order'),
    section: fc.constantFrom('main', 'general'),
    text,
    texts: fc.array(text, { minLength: 2, maxLength: 30 }),
    right: fc.array(fc.nat(29), { minLength: 1, maxLength: 6 }),
    marking: optional(fc.constantFrom('whole', 'parts')),
    topics: optional(fc.uniqueArray(fc.constantFrom('moocs', 'wifi-law', 'e-books.2'), { minLength: 1 })),
    difficulty: optional(fc.integer({ min: 1, max: 3 })),
    why: optional(text),
    source: optional(fc.record({ title: text, address: fc.webUrl(), checked: day }, { requiredKeys: ['title'] })),
    reviewBy: optional(day),
  })
  .map(({ kind, texts, right, marking, ...asked }) => {
    const options = texts.map((one, at) => ({ value: (at + 10).toString(36), text: one }));
    const answer = options.map(({ value }) => value).filter((_, at) => right.some((n) => n % options.length === at));
    return {
      ...Object.fromEntries(Object.entries(asked).filter(([, value]) => value !== undefined)),
      kind,
      options,
      ...(kind === 'one' && { answer: answer[0] }),
      ...(kind === 'many' && { answer }),
      ...(kind !== 'one' && marking && { marking }),
    };
  });

const bank = fc
  .array(question, { maxLength: 6 })
  .map((questions) => questions.map((asked, at) => markedQuestion.parse({ id: `Q.${at}-x`, ...asked })));

describe('a table of questions to take away', () => {
  it('reads back as the same questions, whatever their texts', () => {
    fc.assert(
      fc.property(bank, (questions) => {
        const { text, unknown } = write(questions, Papa);
        expect(unknown).to.deep.equal([]);
        expect(reading(text)).to.deep.equal({ questions, unknown: [] });
      }),
      { numRuns: 300 },
    );
  });

  it('runs nothing in a spreadsheet', () => {
    fc.assert(
      fc.property(bank, (questions) => {
        const cells = Papa.parse<string[]>(write(questions, Papa).text).data.flat();
        expect(cells.filter((cell) => /^[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/.test(cell))).to.deep.equal([]);
      }),
    );
  });

  it('has a column for everything of every kind', () => {
    const { text, unknown } = write(FULL, Papa);
    expect(unknown).to.deep.equal([]);
    expect(reading(text).questions).to.deep.equal(FULL);
    expect(Papa.parse<string[]>(text).data[0]).to.deep.equal([
      ...['id', 'section', 'kind', 'topic', 'difficulty', 'question', 'question (cy)'],
      ...[
        'option 1',
        'option 2',
        'option 3',
        'option 4',
        'right',
        'why',
        'why (cy)',
        'source title',
        'source title (cy)',
      ],
      ...['source address', 'source checked', 'review by', 'marking'],
    ]);
  });

  it('has all the headings that a first question needs, when there is none yet', () => {
    expect(write([], Papa).text).to.equal(
      'id,section,kind,topic,difficulty,question,option 1,option 2,right,why,source title,source address,source checked,review by,marking',
    );
  });

  it('asks in words what it cannot show', () => {
    const pictured = single('pictured', { picture: { description: 'A dot.' }, inWords: 'What does a dot mean?' });
    const { text, unknown } = write([pictured], Papa);
    expect(reading(text).questions[0]?.text).to.equal('What does a dot mean?');
    expect(unknown).to.deep.equal([{ question: 'pictured', what: 'in-words' }]);
  });

  it('names everything that has no column', () => {
    const pictured = single('pictured', { picture: { description: 'A dot.' }, hint: 'A hint', unsure: true });
    const named = single('named', {
      text: { en: 'Which?', gd: 'Cò?' },
      options: [
        { value: 'true', text: 'True' },
        { value: 'false', text: 'False' },
      ],
      answer: 'true',
    });
    expect(write([pictured, named], Papa).unknown).to.deep.equal([
      ...['picture', 'hint', 'unsure'].map((field) => ({ question: 'pictured', what: 'field', field })),
      { question: 'named', what: 'language', lang: 'gd' },
      { question: 'named', what: 'option-values' },
    ]);
  });
});
