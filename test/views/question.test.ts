import { expect } from '@open-wc/testing';
import { type Answer, type Problem, problemWith } from '../../src/domain/questionnaire/answers.js';
import type { Question } from '../../src/domain/questionnaire/definition.js';
import { textIn } from '../../src/domain/text.js';
import '../../src/views/more-fields.js';
import { problemWords, questionView } from '../../src/views/question.js';
import { questionnaire as words } from '../../src/views/words/en.js';
import { count, line, lines, many, one, rating } from '../domain/questionnaire/questions.js';
import { described, drawn } from './drawn.js';

const scale = { low: 'Weak', middle: 'Middling', high: 'Strong' };

/** A question that remembers what was answered, as a widget does, with a list of all answers. */
async function asked(
  question: Question,
  begins?: Answer,
  { problem, describedBy = '' }: { problem?: Problem; describedBy?: string } = {},
) {
  let answer: Answer | undefined = begins;
  const given: (Answer | undefined)[] = [];
  const { person, draw, root } = await drawn(() =>
    questionView({
      question,
      answer,
      problem,
      scale,
      words,
      text: (text) => textIn(text, 'en'),
      describedBy,
      arrives: false,
      onAnswer: (now) => {
        answer = now;
        given.push(now);
        draw();
      },
    }),
  );
  return { person, root, given, answer: (now: Answer | undefined) => ((answer = now), draw()) };
}

describe('a question', () => {
  it('is a group that is named by its text', async () => {
    const every = [rating('Q'), one('Q'), many('Q'), line('Q'), lines('Q'), count('Q')];
    for (const question of every) {
      const { root } = await asked(question);
      const group = root.querySelector('fieldset')!;
      expect(group.firstElementChild!.localName, question.kind).to.equal('legend');
      expect(group.firstElementChild!.textContent.trim(), question.kind).to.equal(question.text);
    }
  });

  it('says that it is optional, in its name', async () => {
    expect((await asked(line('Q', { optional: true }))).person.questions).to.deep.equal(['What is Q? (optional)']);
  });

  it('is described by its hint, by what is wrong, and by what the page adds', async () => {
    const { root } = await asked(rating('Q', { hint: 'Think of last week' }), undefined, {
      problem: { code: 'missing' },
    });
    expect(described(root.querySelector('fieldset'))).to.equal('Think of last week | Choose an answer');
    const other = await asked(rating('Q'), undefined, { describedBy: 'progress' });
    expect(described(other.root.querySelector('fieldset'))).to.equal('(no progress)');
    expect((await asked(rating('Q'))).root.querySelector('fieldset')!.hasAttribute('aria-describedby')).to.equal(false);
  });

  it('can be used with a screen reader, whatever its kind, also with a problem', async function () {
    this.timeout(60_000);
    const every = [
      rating('Q', { decline: true, hint: 'A hint' }),
      one('Q'),
      many('Q'),
      line('Q'),
      lines('Q'),
      count('Q', { unit: 'people' }),
    ];
    for (const question of every) {
      for (const problem of [undefined, { code: 'missing' } as const]) {
        const { root } = await asked(question, undefined, { ...(problem && { problem }) });
        await expect(root.host).to.be.accessible();
      }
    }
  });

  it('shows another answer when that comes from elsewhere, and none when it is taken away', async () => {
    for (const [question, answer, shown] of [
      [rating('Q'), 5, ['Strong']],
      [one('Q'), 'no', ['No']],
      [many('Q'), ['films'], ['Films']],
    ] as const) {
      const { person, answer: set } = await asked(question);
      await person.chooses(person.options[0]!);
      set(answer as Answer);
      expect(person.chosen, question.kind).to.deep.equal(shown);
      set(undefined);
      expect(person.chosen, question.kind).to.deep.equal([]);
    }
    for (const question of [line('Q'), lines('Q'), count('Q')]) {
      const { person, answer: set } = await asked(question);
      await person.types('12');
      set('13');
      expect(person.typed, question.kind).to.deep.equal(['13']);
      set(undefined);
      expect(person.typed, question.kind).to.deep.equal(['']);
    }
  });
});

describe('a rating', () => {
  it('offers five points: the ends and the middle by their words, the others by number; none is chosen', async () => {
    const { person } = await asked(rating('Q'));
    expect(person.options).to.deep.equal(['Weak', '2 out of 5', 'Middling', '4 out of 5', 'Strong']);
    expect(person.chosen).to.deep.equal([]);
  });

  it('has words of its own where the author wrote some, and numbers where a middle has none', async () => {
    const { person } = await asked(rating('Q', { scale: { low: 'Never', high: 'Always' } }));
    expect(person.options).to.deep.equal(['Never', '2 out of 5', '3 out of 5', '4 out of 5', 'Always']);
  });

  it('gives the points as a number', async () => {
    const { person, given } = await asked(rating('Q'));
    for (const option of ['Weak', '4 out of 5', 'Strong']) await person.chooses(option);
    expect(given).to.deep.equal([1, 4, 5]);
    expect(person.chosen).to.deep.equal(['Strong']);
  });

  it('can be declined where that is offered, which takes the points away, and the other way round', async () => {
    const { person, given } = await asked(rating('Q', { decline: true }), 3);
    await person.chooses('Prefer not to say');
    expect(person.chosen).to.deep.equal(['Prefer not to say']);
    await person.chooses('Weak');
    expect(person.chosen).to.deep.equal(['Weak']);
    await person.chooses('Prefer not to say');
    await person.chooses('Prefer not to say');
    expect(given).to.deep.equal([null, 1, null, undefined]);
    expect((await asked(rating('Q'))).person.options).to.not.include('Prefer not to say');
  });
});

describe('a choice of several', () => {
  it('gives them in the order they are offered, whatever order they were chosen in', async () => {
    const { person, given } = await asked(many('Q'));
    for (const option of ['Games', 'Books', 'Games', 'Books']) await person.chooses(option);
    expect(given).to.deep.equal([['games'], ['books', 'games'], ['books'], undefined]);
  });
});

describe('a line of text', () => {
  it('gives what was typed, as it is typed, and nothing when all of it is deleted', async () => {
    const { person, given } = await asked(line('Q'));
    await person.types('ab');
    await person.types('');
    expect([...new Set(given)]).to.deep.equal(['a', 'ab', undefined]);
  });
});

describe('a longer text', () => {
  it('counts what is left, and says so to those who do not see it', async () => {
    const { person, root } = await asked(lines('Q', { maxLength: 3 }));
    const left = () => described(root.querySelector('textarea'));
    expect(left()).to.equal('3 characters left');
    await person.types('ab');
    expect(left()).to.equal('1 character left');
    await person.types('abcd');
    expect(left()).to.equal('Use 3 characters or fewer');
    expect(person.typed).to.deep.equal(['abcd']);
  });
});

describe('a number', () => {
  it('is named by the question and its unit', async () => {
    const { root } = await asked(count('Q', { unit: 'people' }));
    expect(described(root.querySelector('input'), 'aria-labelledby')).to.equal('How many Q? | people');
    expect(described((await asked(count('Q'))).root.querySelector('input'), 'aria-labelledby')).to.equal('How many Q?');
  });

  it('does not change under the fingers of somebody who is still typing', async () => {
    const { person, given } = await asked(count('Q'));
    await person.types('-3.0');
    expect(given.slice(0, 4)).to.deep.equal(['-', -3, '-3.', '-3.0']);
    expect([given.at(-1), person.typed]).to.deep.equal([-3, ['-3']]);
  });

  it('may be written with a comma', async () => {
    const { person, given } = await asked(count('Q'));
    await person.types('2,5');
    expect([given.at(-1), person.typed]).to.deep.equal([2.5, ['2.5']]);
  });

  it('keeps what is no number, so that it can be mended, and is then wrong', async () => {
    const question = count('Q');
    const { person, given } = await asked(question);
    await person.types('ten');
    expect([given.at(-1), person.typed]).to.deep.equal(['ten', ['ten']]);
    expect(problemWith(question, given.at(-1))?.code).to.equal('not-a-number');
    for (const typed of ['1e999', ' ', 'NaN', '0x']) {
      const other = await asked(question);
      await other.person.types(typed);
      expect(problemWith(question, other.given.at(-1)), typed).to.not.equal(undefined);
    }
  });
});

describe('what is wrong', () => {
  it('is said as what to do, for every problem and kind of question', () => {
    const said = (question: Question, answer: Answer | undefined) =>
      problemWords(question, problemWith(question, answer)!, words);
    expect(said(rating('Q'), undefined)).to.equal('Choose an answer');
    expect(said(one('Q'), 'perhaps')).to.equal('Choose an answer');
    expect(said(many('Q'), undefined)).to.equal('Choose at least one answer');
    expect(said(many('Q', { atMost: 1 }), ['books', 'films'])).to.equal('Choose at most 1');
    expect(said(line('Q'), undefined)).to.equal('Enter an answer');
    expect(said(lines('Q', { maxLength: 2 }), 'abc')).to.equal('Use 2 characters or fewer');
    expect(said(count('Q'), undefined)).to.equal('Enter a number');
    expect(said(count('Q'), 'ten')).to.equal('Enter a number');
    expect(said(count('Q', { whole: true }), 2.5)).to.equal('Enter a whole number');
    expect(said(count('Q', { min: 3 }), 2)).to.equal('Enter a number that is 3 or more');
    expect(said(count('Q', { max: 3 }), 4)).to.equal('Enter a number that is 3 or less');
  });

  it('marks the field to type in as wrong', async () => {
    for (const question of [line('Q'), lines('Q'), count('Q')]) {
      const { root } = await asked(question, undefined, { problem: { code: 'missing' } });
      expect(root.querySelector('input, textarea')!.getAttribute('aria-invalid'), question.kind).to.equal('true');
      expect((await asked(question)).root.querySelector('input, textarea')!.hasAttribute('aria-invalid')).to.equal(
        false,
      );
    }
  });
});
