import { expect } from '@open-wc/testing';
import type { Answer } from '../../src/domain/questionnaire/answers.js';
import type { Definition } from '../../src/domain/questionnaire/definition.js';
import { pageOf, type Session, start } from '../../src/domain/questionnaire/session.js';
import { textIn } from '../../src/domain/text.js';
import { answerWords, checkView } from '../../src/views/check.js';
import '../../src/views/more-fields.js';
import { questionnaireView } from '../../src/views/questionnaire.js';
import { questionnaire as words } from '../../src/views/words/en.js';
import { asking, count, line, many, one, rating } from '../domain/questionnaire/questions.js';
import { described, drawn } from './drawn.js';

const text = (one: Parameters<typeof textIn>[0]) => textIn(one, 'en');

/** A questionnaire that goes where a person goes, as a widget does, and notes which steps lead somewhere. */
async function opened(definition: Definition, begins: Session = start(), level = 2) {
  let session = begins;
  const gone: string[] = [];
  const { person, draw, root } = await drawn(() =>
    questionnaireView({
      definition,
      session,
      words,
      text,
      level,
      check: checkView,
      onAnswer: (step) => ((session = step(session)), draw()),
      onGo: (step) => {
        session = step(session);
        gone.push(session.at);
        draw();
      },
    }),
  );
  const arrival = () => root.querySelector<HTMLElement>('[data-arrival]')?.innerText.replace(/\s+/g, ' ').trim();
  return { person, root, gone, arrival, now: () => session };
}

const at = (place: string, answers: Record<string, Answer> = {}): Session => ({ at: place, answers });
const definition = asking([rating('a'), line('b'), rating('c', { section: 'more' })], {
  intro: 'What it is about',
  sections: [
    { id: 'about', title: 'About you', preliminary: true },
    { id: 'main', title: 'Main', intro: 'These come first' },
    { id: 'more', title: 'More' },
  ],
});

describe('the start page', () => {
  it('says what it is about and begins when a person says so', async () => {
    const { person, gone, arrival } = await opened(definition);
    expect(person.headings).to.deep.equal(['h2 An example']);
    expect(person.reads).to.contain('What it is about');
    expect(arrival()).to.equal('An example');
    await person.presses('Start now');
    expect(gone).to.deep.equal(['question.a']);
  });
});

describe('a page with one question', () => {
  it('says which section it is in, how far along it is, and asks', async () => {
    const { person, root, arrival } = await opened(definition, at('question.b', { a: 1 }));
    expect(person.headings).to.deep.equal(['h2 An example', 'h3 Main']);
    expect(person.reads).to.contain('Question 2 of 3').and.contain('These come first');
    expect(person.questions).to.deep.equal(['What is b?']);
    expect(described(root.querySelector('fieldset'))).to.equal('Question 2 of 3');
    expect(arrival()).to.equal('What is b?');
  });

  it('goes on and back by its buttons, and on by Enter in a field', async () => {
    const { person, root, gone } = await opened(definition, at('question.a', { a: 1, b: 'x' }));
    await person.presses('Continue');
    await person.presses('Back');
    await person.presses('Continue');
    expect(gone).to.deep.equal(['question.b', 'question.a', 'question.b']);
    // A browser makes a click of Enter in a text field, which says that no button was pressed.
    root.querySelector<HTMLButtonElement>('button[type="submit"]')!.click();
    expect(gone.at(-1)).to.equal('question.c');
  });

  it('takes the second half of a double click for what it is', async () => {
    const { root, gone } = await opened(
      asking([rating('a', { optional: true }), rating('b', { optional: true })]),
      at('question.a'),
    );
    const press = (detail: number) =>
      root
        .querySelector('button[type="submit"]')!
        .dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, detail }));
    press(1);
    press(2);
    expect(gone).to.deep.equal(['question.b']);
  });

  it('never leaves the page it stands in', async () => {
    const { root } = await opened(definition, at('question.a', { a: 1 }));
    const before = location.href;
    const submit = new SubmitEvent('submit', { bubbles: true, cancelable: true });
    root.querySelector('form')!.dispatchEvent(submit);
    expect([submit.defaultPrevented, location.href]).to.deep.equal([true, before]);
  });

  it('counts only the questions that are asked', async () => {
    const opens = asking([one('a'), rating('b', { onlyIf: { question: 'a', is: ['yes'] } }), rating('c')]);
    expect((await opened(opens, at('question.a'))).person.reads).to.contain('Question 1 of 2');
    expect((await opened(opens, at('question.a', { a: 'yes' }))).person.reads).to.contain('Question 1 of 3');
  });
});

describe('a page with several questions', () => {
  it('says from where to where it goes', async () => {
    const { person, arrival } = await opened({ ...definition, pace: 'section' }, at('section.main'));
    expect(person.reads).to.contain('Questions 1 to 2 of 3');
    expect(arrival()).to.equal('Main');
    expect(
      (await opened({ ...definition, pace: 'section' }, at('section.more', { a: 1, b: 'x' }))).person.reads,
    ).to.contain('Question 3 of 3');
  });

  it('counts nothing where it is about the person', async () => {
    const { person } = await opened(
      asking([one('you', { section: 'about' }), one('years', { section: 'about' }), rating('c')], {
        sections: definition.sections,
      }),
      at('section.about'),
    );
    expect(person.reads).to.not.match(/Questions? \d/);
  });
});

describe('a page with something wrong', () => {
  const stuck = (session: Session) => opened({ ...definition, pace: 'all' }, { ...session, tried: true });

  it('says so first, lists every problem with its question, and leads to each', async () => {
    const { person, arrival, root } = await stuck(at('all', { a: 3 }));
    expect(person.problems).to.deep.equal([
      'Enter an answer: What is b?',
      'Choose an answer: How strong are you on c?',
    ]);
    expect(arrival()).to.match(/^There is a problem/);
    expect(root.querySelectorAll('[data-arrival]').length).to.equal(1);
    await person.follows(person.problems[1]!);
    expect(person.focus).to.equal('Weak');
    await person.follows(person.problems[0]!);
    expect(person.focus).to.equal('b');
    expect(location.hash).to.equal('');
  });

  it('says it again at the question, and there only', async () => {
    const { root } = await stuck(at('all', { a: 3 }));
    const said = [...root.querySelectorAll('fieldset')].map((group) => described(group));
    expect(said).to.deep.equal(['', 'Enter an answer', 'Choose an answer']);
  });

  it('says nothing before a person has tried to go on, and nothing any more once it is mended', async () => {
    const { person, gone } = await opened({ ...definition, pace: 'all' }, at('all'));
    expect(person.problems).to.deep.equal([]);
    await person.presses('Continue');
    expect([person.problems.length, gone]).to.deep.equal([3, ['all']]);
    await person.chooses('Weak', 0);
    await person.types('x', 1);
    await person.chooses('Strong', 2);
    expect(person.reads).to.not.contain('There is a problem');
  });
});

describe('the check page', () => {
  const answers = { a: 3, c: 2 };

  it('shows every question that was asked, section by section, with what was answered', async () => {
    const { person, arrival } = await opened(definition, at('check', answers));
    expect(person.headings).to.deep.equal(['h2 Check your answers', 'h3 Main', 'h3 More']);
    expect(person.reads)
      .to.contain('How strong are you on a? Middling (3 out of 5)')
      .and.contain('What is b? Not answered');
    expect(arrival()).to.equal('Check your answers');
  });

  it('has a Change for each question that says which one it changes, and leads there', async () => {
    const { person, gone, now } = await opened(definition, at('check', answers));
    const changes = person.buttons.filter((name) => name.startsWith('Change'));
    expect(changes).to.deep.equal([
      'Change: How strong are you on a?',
      'Change: What is b?',
      'Change: How strong are you on c?',
    ]);
    await person.presses(changes[1]!);
    expect([gone, pageOf(definition, now())?.id]).to.deep.equal([['question.b'], 'question.b']);
  });

  it('leads to the results, or to what is still wrong', async () => {
    const { person, gone } = await opened(definition, at('check', answers));
    await person.presses('See my results');
    expect(gone).to.deep.equal(['question.b']);
    expect(person.problems).to.deep.equal(['Enter an answer: What is b?']);
    const whole = await opened(definition, at('check', { ...answers, b: 'x' }));
    await whole.person.presses('See my results');
    expect(whole.gone).to.deep.equal(['results']);
  });

  it('leads back to the last question', async () => {
    const { person, gone } = await opened(definition, at('check', answers));
    await person.presses('Back');
    expect(gone).to.deep.equal(['question.c']);
  });

  it('can be used with a screen reader', async function () {
    this.timeout(60_000);
    const { root } = await opened(definition, at('check', answers));
    await expect(root.host).to.be.accessible();
  });
});

describe('an answer in words', () => {
  const said = (question: Parameters<typeof answerWords>[0], answer: Answer | undefined) =>
    answerWords(question, answer, asking([]), words, text);

  it('is what its person would say', () => {
    expect(said(rating('Q'), 1)).to.equal('Weak (1 out of 5)');
    expect(said(rating('Q'), 4)).to.equal('4 out of 5');
    expect(said(rating('Q', { scale: { low: 'Never', high: 'Always' } }), 3)).to.equal('3 out of 5');
    expect(said(rating('Q', { decline: true }), null)).to.equal('Prefer not to say');
    expect(said(one('Q'), 'no')).to.equal('No');
    expect(said(many('Q'), ['books', 'games'])).to.equal('Books; Games');
    expect(said(count('Q', { unit: 'people' }), 0)).to.equal('0 people');
    expect(said(count('Q'), 2.5)).to.equal('2.5');
    expect(said(line('Q'), 'Some words')).to.equal('Some words');
    expect(said(line('Q'), '  ')).to.equal('Not answered');
    expect(said(many('Q'), undefined)).to.equal('Not answered');
  });
});

describe('the level of the headings', () => {
  it('is the widget’s own on every page, with one more below it', async () => {
    for (const session of [start(), at('question.a'), at('check'), { ...at('question.a'), tried: true as const }]) {
      const { person } = await opened(definition, session, 4);
      expect(person.headings[0], session.at).to.match(/^h4 /);
      expect(
        person.headings.slice(1).every((one) => one.startsWith('h5 ')),
        session.at,
      ).to.equal(true);
    }
  });
});
