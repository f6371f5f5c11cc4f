import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, it } from 'node:test';
import type { Answer } from '../../src/domain/questionnaire/answers.js';
import { definition } from '../../src/domain/questionnaire/definition.js';
import { askedQuestions } from '../../src/domain/questionnaire/route.js';
import { finish, keptAnswers } from '../../src/domain/questionnaire/ending.js';
import { begin, next, record, start } from '../../src/domain/questionnaire/session.js';
import { config } from '../../src/widgets/skills-audit/schema.js';
import { Desk } from './command.js';

let desk: Desk;
beforeEach(() => {
  desk = new Desk();
});
afterEach(() => desk.clear());

const made = (name = 'questions.json') => definition.parse(desk.json(name));
const asked = (answers: Record<string, Answer>) => askedQuestions(made(), answers).map(({ id }) => id);
const onlyIf = (id: string) => made().questions.find((one) => one.id === id)?.onlyIf;

/** Answers what is asked, page by page, and gives what is kept of it at the end. */
function answered(answers: Record<string, Answer>) {
  const questions = made();
  let session = begin(questions, start());
  while (session.at !== 'check') {
    const before = session.at;
    for (const { id } of questions.questions) {
      const isAsked = askedQuestions(questions, session.answers).some((one) => one.id === id);
      if (isAsked) session = record(session, id, answers[id]);
    }
    session = next(questions, session);
    assert.notEqual(session.at, before, `${before} cannot be left`);
  }
  session = finish(questions, session);
  assert.equal(session.at, 'results');
  return keptAnswers(questions, session);
}

describe('an author with a table of questions', () => {
  const example = () => {
    const page = readFileSync(new URL('../../docs/bring-your-questions.md', import.meta.url), 'utf8');
    desk.put('questions.csv', /```csv\n([^]*?)```/.exec(page)![1]!);
  };

  it('gets the example of the documentation in both languages, and it runs to a result', async () => {
    example();
    const { code, said, complained } = await desk.type('questions', 'questions.csv', '--title', 'Skills');
    assert.deepEqual([code, complained], [0, []]);
    assert.deepEqual(said, ['3 questions from questions.csv written to questions.json.']);
    assert.deepEqual(config.parse(desk.json('questions.json')), made());
    assert.deepEqual(made().questions[1], {
      id: 'help',
      section: 'Skills',
      kind: 'rating',
      text: {
        en: 'I can help a visitor to print from a phone',
        cy: 'Gallaf helpu ymwelydd i argraffu o ffôn',
      },
      scale: { low: { en: 'Not at all', cy: 'Dim o gwbl' }, high: { en: 'With ease', cy: 'Yn rhwydd' } },
      onlyIf: { question: 'role', is: ['front'] },
    });
    assert.deepEqual(answered({ role: 'front', help: 4 }), { role: 'front', help: 4 });
    assert.deepEqual(answered({ role: 'back', more: 'Braille' }), { role: 'back', more: 'Braille' });
  });

  it('is told of every slip with its row, and gets what is right', async () => {
    desk.put(
      'q.csv',
      [
        'question,kind,options,id,min,only if,colour',
        'Good?,,Yes | No,good,,,',
        'Which?,one,Only one,which,,,',
        'What?,picture,,what,,,',
        'When?,number,,when,soon,,',
        'Why?,text,,good,,,',
        'How?,text,,how,3,good = Perhaps,',
        'Who?,text,,__proto__,,good = Yes,',
      ].join('\n'),
    );
    const { code, said, complained } = await desk.type('questions', 'q.csv');
    assert.equal(code, 1);
    assert.deepEqual(complained, [
      'The column “colour” is not known and was left out.',
      'row 7: “text” has no “min”, which was left out.',
      'row 3: it was left out: “options” should be at least two options.',
      'row 4: it was left out: “kind” should be “rating” or “one” or “many” or “order” or “text” or “long-text” or “number”.',
      'row 5: it was left out: “min” should be a number.',
      'row 6: another question is called “good”, too.',
      'row 7: everybody is asked, and may leave it out: its condition has no place here: good = Perhaps',
    ]);
    assert.deepEqual(said, [
      'row 8: “__proto__” is called “proto__” here.',
      '3 questions from q.csv written to questions.json.',
    ]);
    assert.deepEqual(asked({ good: 'Yes' }), ['good', 'how', 'proto__']);
    assert.deepEqual(asked({ good: 'No' }), ['good', 'how']);
  });

  it('keeps a cell that a spreadsheet would take for a formula as the words that they are', async () => {
    desk.put('q.csv', `question,hint\n"=HYPERLINK(""https://example.org"")",'+44\n`);
    const { code } = await desk.type('questions', 'q.csv');
    assert.equal(code, 0);
    assert.equal(made().questions[0]!.text, '=HYPERLINK("https://example.org")');
    assert.equal(made().questions[0]!.hint, '+44');
  });
});

describe('an author with an XLSForm', () => {
  // After the examples of https://xlsform.org: “Question types”, “Relevant”, “Multiple language support”, “Range”.
  const choices = [
    'list_name,name,label,label::Welsh (cy)',
    'yes_no,yes,Yes,Ydw',
    'yes_no,no,No,Nac ydw',
    'pizza_toppings,cheese,Cheese,',
    'pizza_toppings,pepperoni,Pepperoni,',
    'pizza_toppings,sausage,Sausage,',
  ].join('\n');
  const survey = (...rows: string[]) => {
    desk.put(
      'survey.csv',
      ['type,name,label,label::Welsh (cy),required,relevant,appearance,parameters', ...rows].join('\n'),
    );
    desk.put('choices.csv', choices);
  };
  const convert = () => desk.type('questions', 'survey.csv', '--choices', 'choices.csv');

  it('gets its groups, languages and conditions, and it runs to a result', async () => {
    survey(
      'begin group,food,Food,Bwyd,,,,',
      'select_one yes_no,likes_pizza,Do you like pizza?,Ydych chi’n hoffi pizza?,yes,,,',
      "select_multiple pizza_toppings,favorite_topping,Favorite toppings,,yes,${likes_pizza} = 'yes',,",
      "text,why,Why?,,,\"selected(${favorite_topping}, 'cheese') or selected(${favorite_topping}, 'sausage')\",multiline,",
      'end group,,,,,,,',
      'integer,age,Your age,,yes,,,',
      'range,cook,How well do you cook?,,yes,,,start=1 end=5 step=1',
    );
    const { code, said, complained } = await convert();
    assert.deepEqual([code, complained], [0, []]);
    assert.deepEqual(said, [
      'row 8: its ends have no words; write what 1 and 5 mean in its “scale”.',
      '5 questions from survey.csv written to questions.json.',
    ]);
    const { sections, questions } = config.parse(desk.json('questions.json'));
    assert.deepEqual(sections[0], { id: 'food', title: { en: 'Food', cy: 'Bwyd' } });
    assert.deepEqual(
      questions.map(({ id, kind, section, optional }) => [id, kind, section, optional]),
      [
        ['likes_pizza', 'one', 'food', undefined],
        ['favorite_topping', 'many', 'food', undefined],
        ['why', 'long-text', 'food', true],
        ['age', 'number', 'part-6', undefined],
        ['cook', 'rating', 'part-6', undefined],
      ],
    );
    assert.deepEqual(onlyIf('favorite_topping'), { question: 'likes_pizza', is: ['yes'] });
    assert.deepEqual(onlyIf('why'), { question: 'favorite_topping', is: ['cheese', 'sausage'] });
    const no = { likes_pizza: 'no', age: 40, cook: 3 };
    assert.deepEqual(answered(no), no);
    const yes = { ...no, likes_pizza: 'yes', favorite_topping: ['pepperoni', 'sausage'], why: 'Salt' };
    assert.deepEqual(answered(yes), yes);
  });

  it('is told of what has no place, and asks nobody to answer what may not be meant for them', async () => {
    survey(
      'start,start,,,,,,',
      'select_one yes_no,likes_pizza,Do you like pizza?,,yes,,,',
      "integer,slices,How many slices?,,yes,${likes_pizza} = 'yes' and ${hungry} = 'yes',,",
      'text,again,Again?,,yes,${slices} > 3,,',
      "text,not_equal,Sure?,,yes,${favourites} = 'cheese',,",
      'geopoint,where,Where?,,,,,',
      'select_one towns,town,Which town?,,,,,',
      'begin repeat,child,Child,,,,,',
      'text,name,Name of the child,,yes,,,',
      'end repeat,,,,,,,',
      'note,thanks,Thank you,,,,,',
    );
    const { code, complained } = await convert();
    assert.equal(code, 1);
    assert.deepEqual(complained, [
      'row 2: it was left out: a definition has no questions of type “start”.',
      'row 7: it was left out: a definition has no questions of type “geopoint”.',
      'row 8: there is no list “towns” in the sheet of choices.',
      'row 10: it was left out: a definition asks each question once, and this one is repeated.',
      'row 12: it was left out: a definition has no questions of type “note”.',
      "row 4: everybody is asked, and may leave it out: its condition has no place here: ${likes_pizza} = 'yes' and ${hungry} = 'yes'",
      'row 5: everybody is asked, and may leave it out: its condition has no place here: ${slices} > 3',
      "row 6: everybody is asked, and may leave it out: its condition has no place here: ${favourites} = 'cheese'",
    ]);
    assert.deepEqual(answered({ likes_pizza: 'no' }), { likes_pizza: 'no' });
  });

  it('is told how to give the choices, or to save the workbook as CSV', async () => {
    survey('select_one yes_no,likes_pizza,Do you like pizza?,,,,,');
    const { complained } = await desk.type('questions', 'survey.csv');
    assert.deepEqual(complained, [
      'Nothing in it fits.',
      'row 2: its options are in the sheet “choices”; give it with --choices.',
    ]);
    desk.put('form.xlsx', 'PK\u0003\u0004 and so on');
    const book = await desk.type('questions', 'form.xlsx');
    assert.deepEqual(book.complained, ['form.xlsx is a workbook: save each of its sheets as “CSV UTF-8” first.']);
  });
});

describe('an author with a survey of SurveyJS', () => {
  // After https://surveyjs.io/form-library/documentation/design-survey/create-a-multi-page-survey, …/conditional-logic
  // and …/localization.
  const survey = (json: unknown) => desk.put('survey.json', JSON.stringify(json));
  const convert = () => desk.type('questions', 'survey.json');

  it('gets its pages, languages and conditions, and it runs to a result', async () => {
    survey({
      title: { default: 'Our service', cy: 'Ein gwasanaeth' },
      pages: [
        {
          name: 'satisfaction',
          title: 'How it went',
          elements: [
            {
              type: 'rating',
              name: 'score',
              title: { default: 'How was it?', cy: 'Sut oedd e?' },
              minRateDescription: 'Poor',
              maxRateDescription: 'Good',
              isRequired: true,
            },
            { type: 'comment', name: 'better', visibleIf: '{score} = 1 or {score} = 2', maxLength: 500 },
            {
              type: 'checkbox',
              name: 'used',
              isRequired: true,
              maxSelectedChoices: 2,
              choices: ['printing', { value: 'wifi', text: { default: 'Wi-Fi', cy: 'Wi-Fi' } }, 'rooms'],
            },
            { type: 'text', inputType: 'number', name: 'pages', visibleIf: "{used} contains 'printing'", min: 1 },
          ],
        },
        {
          name: 'after',
          visibleIf: '{score} anyof [4, 5]',
          elements: [
            {
              type: 'boolean',
              name: 'again',
              title: 'Would you come again?',
              labelTrue: 'Yes, I would',
              labelFalse: 'No',
            },
            { type: 'ranking', name: 'order', choices: ['a', 'b'] },
          ],
        },
      ],
    });
    const { code, said, complained } = await convert();
    assert.deepEqual([code, complained], [0, []]);
    assert.deepEqual(said, [
      '6 questions from survey.json written to questions.json.',
      '<skills-audit> asks for no order, so take “order” out for it.',
    ]);
    assert.deepEqual([made().title, made().pace], [{ en: 'Our service', cy: 'Ein gwasanaeth' }, 'section']);
    assert.deepEqual(made().questions[0], {
      id: 'score',
      section: 'satisfaction',
      kind: 'rating',
      text: { en: 'How was it?', cy: 'Sut oedd e?' },
      scale: { low: 'Poor', high: 'Good' },
    });
    assert.deepEqual(onlyIf('better'), { question: 'score', is: [1, 2] });
    assert.deepEqual(onlyIf('pages'), { question: 'used', is: ['printing'] });
    assert.deepEqual(onlyIf('again'), { question: 'score', is: [4, 5] });
    const poor = { score: 2, better: 'Heating', used: ['printing', 'rooms'], pages: 3 };
    assert.deepEqual(answered(poor), poor);
    const good = { score: 5, used: ['wifi'], again: 'true', order: ['b', 'a'] };
    assert.deepEqual(answered(good), good);
  });

  it('is told of each question and property that has no place, and of names and values that are others now', async () => {
    survey({
      locale: 'cy',
      completedHtml: '<p>Diolch</p>',
      elements: [
        {
          type: 'radiogroup',
          name: 'How old?',
          title: { default: 'Oed?', en: 'Age?', fr: 'Âge ?' },
          choices: ['Under 18', '18+'],
        },
        {
          type: 'text',
          name: 'mail',
          inputType: 'email',
          validators: [{ type: 'email' }],
          visibleIf: '{How old?} = 18+',
        },
        { type: 'rating', name: 'nps', rateMin: 0, rateMax: 10 },
        { type: 'matrix', name: 'grid', columns: [1], rows: [2] },
        { type: 'text', name: 'hello', title: 'Hello {mail}', visibleIf: '{mail} notempty' },
        {
          type: 'panel',
          name: 'p',
          title: 'Panel',
          visibleIf: "{How old?} = '18+'",
          elements: [{ type: 'comment', name: 'deep' }],
        },
      ],
    });
    const { code, said, complained } = await convert();
    assert.equal(code, 1);
    assert.deepEqual(complained, [
      '“mail”: left out: “validators”.',
      '“grid”: it was left out: a definition has no questions of type “matrix”.',
      '“hello”: the answer that its text names in { } is not put in.',
      'panel “p”: left out: “title”.',
      'the survey: left out: “completedHtml”.',
      'the survey: its texts in “fr” were left out.',
      '“mail”: everybody is asked, and may leave it out: its condition has no place here: {How old?} = 18+',
      '“hello”: everybody is asked, and may leave it out: its condition has no place here: {mail} notempty',
    ]);
    assert.deepEqual(said.slice(0, -1), [
      '“mail”: it is asked as plain text, and nobody checks that it is of type “email”.',
      '“nps”: it has 11 points, not five, so it is a choice among them and counts in no score.',
      '“How old?”: “How old?” is called “How-old” here.',
      '“How old?”: results hold other values than before: “Under 18” as “Under-18”, “18+” as “18”.',
    ]);
    assert.deepEqual(made().questions[0]!.text, { cy: 'Oed?', en: 'Age?' });
    assert.deepEqual(onlyIf('deep'), { question: 'How-old', is: ['18'] });
  });

  it('is told in a sentence when a file is no survey, too large, too deep or of wrong types', async () => {
    const long = (length: number) => Array.from({ length }, (_, at) => ({ type: 'text', name: `n${at}` }));
    let deep = '{"type":"text","name":"in"}';
    for (let depth = 0; depth < 60; depth++) deep = `{"type":"panel","name":"p${depth}","elements":[${deep}]}`;
    for (const [text, sentence] of [
      ['not at all', /^survey\.json is not JSON, and no table/],
      ['"a text"', /^Nothing in it fits\.$/],
      ['[[]]', /^Nothing in it fits\.$/],
      [`{"elements":[${deep}]}`, /^Nothing in it fits\.$/],
      ['['.repeat(200_000) + ']'.repeat(200_000), /^(Nothing in it fits\.|survey\.json is not JSON.*)$/],
      [JSON.stringify({ elements: long(2001) }), /at most 2000 questions/],
      [`{"a":"${'x'.repeat(10_000_001)}"}`, /^survey\.json is larger than 10 MB\.$/],
    ] as const) {
      desk.put('survey.json', text);
      const { code, said, complained } = await convert();
      assert.deepEqual([code, said], [1, []], text.slice(0, 40));
      assert.match(complained[0]!, sentence);
    }
  });

  it('is not led astray by names that JavaScript keeps for itself, nor by values of wrong types', async () => {
    desk.put(
      'survey.json',
      `{"__proto__": {"title": "No"}, "title": 7, "elements": [
        {"type": "text", "name": "constructor", "__proto__": {"isRequired": true}},
        {"type": "radiogroup", "name": "types", "choices": [{"value": {}}, null, "__proto__", "ok", "ok"], "isRequired": "yes"},
        {"type": {}, "name": "what"}, {"type": "text", "name": {}}, null, 5]}`,
    );
    const { code, complained } = await convert();
    assert.equal(code, 1);
    assert.deepEqual(
      made().questions.map(({ id, optional }) => [id, optional]),
      [['x-constructor', true]],
    );
    assert.equal(made().title, '7');
    assert.ok(complained.includes('the survey: left out: “__proto__”.'));
    assert.equal(complained.filter((line) => line.includes('results could not name it')).length, 3);
  });
});

describe('an author who mistypes the command for questions', () => {
  it('is told in one sentence', async () => {
    for (const [words, sentence] of [
      [[], 'Give one file of questions; --help tells how.'],
      [['none.json'], 'none.json cannot be read (ENOENT).'],
      [['none.json', '--colour'], "Unknown option '--colour'; --help tells what there is."],
      [['none.json', '--id', 'A b'], '--id should be small letters, digits and hyphens.'],
      [['none.json', '--title-cy', 'Cwis'], '--title-cy goes with --title.'],
    ] as const) {
      const { code, said, complained } = await desk.type('questions', ...words);
      assert.deepEqual([code, said, complained], [1, [], [sentence]]);
    }
  });

  it('is helped', async () => {
    const { code, said } = await desk.type('questions', '--help');
    assert.equal(code, 0);
    assert.match(said.join('\n'), /--choices FILE/);
  });
});
