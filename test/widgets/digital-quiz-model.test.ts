import { expect } from '@open-wc/testing';
import { next, record, type Session } from '../../src/domain/questionnaire/session.js';
import type { MarkedQuestion } from '../../src/domain/quiz/bank.js';
import {
  asked,
  deal,
  joinQuizzes,
  type Quiz,
  type QuizConfig,
  questionnaireOf,
  quizEnded,
  resumeQuiz,
  switchWords,
  take,
  toldNow,
} from '../../src/widgets/digital-quiz/model.js';
import { goOn, marks, quizOutcome } from '../../src/widgets/digital-quiz/outcome.js';
import { missedAgain } from '../../src/widgets/digital-quiz/practice-model.js';
import { showAnswer, startClock, stopClock, turn } from '../../src/widgets/digital-quiz/live-model.js';
import { several, single, sorted } from '../domain/quiz/questions.js';

const TODAY = '2026-11-22';
const pictured = single('pictured', {
  picture: { drawing: 'p01', description: 'A dot and three curves.' },
  inWords: 'Which link joins a phone to a router?',
});

const quizOf = (questions: MarkedQuestion[], more: Partial<QuizConfig> = {}): QuizConfig => ({
  id: 'small-quiz',
  version: '1',
  title: 'A small quiz',
  sections: [{ id: 'main', title: 'Main' }],
  questions,
  ...more,
});
const four = quizOf([
  single('a', { topics: ['moocs'] }),
  single('b', { topics: ['moocs', 'ebooks'] }),
  several('c', { topics: ['wifi-law'] }),
  sorted('d', { topics: ['ebooks'], marking: 'parts' }),
]);
const dealt = (config = four, seed = 7): Quiz => deal(config, { seed, today: TODAY });

/** Answers the question where the person is, and presses Continue as often as it takes to come to the next. */
function answered(config: QuizConfig, quiz: Quiz, answer: string | string[]): Quiz {
  const questionnaire = questionnaireOf(config, quiz);
  const id = quiz.session.at.replace('question.', '');
  const forward = (now: Session) => next(questionnaire, now);
  const told = take(config, { ...quiz, session: record(quiz.session, id, answer) }, forward);
  return toldNow(config, told) ? goOn(config, told, forward) : told;
}

const begun = (config = four): Quiz => {
  const quiz = dealt(config);
  return { ...quiz, session: { at: `question.${quiz.drawn[0]}`, answers: {} } };
};

const ended = (config: QuizConfig, ...answers: (string | string[])[]): Quiz =>
  answers.reduce<Quiz>((quiz, answer) => answered(config, quiz, answer), begun(config));

describe('a quiz that is dealt', () => {
  it('keeps the order of its questions and options however often it is drawn on the screen', () => {
    expect(asked(four, dealt())).to.deep.equal(asked(four, dealt()));
    const orders = [1, 2, 3, 4, 5, 6].map((seed) => JSON.stringify(asked(four, dealt(four, seed))));
    expect(new Set(orders).size).to.be.above(1);
  });

  it('never shows things to be put in order in the right one', () => {
    for (let seed = 0; seed < 200; seed++) {
      const [question] = asked(quizOf([sorted('d')]), dealt(quizOf([sorted('d')]), seed));
      expect(question!.options.map(({ value }) => value).join('')).to.not.equal('abcd');
    }
  });

  it('asks a picture question in words, worth the same, for whoever wants that', () => {
    const config = quizOf([pictured]);
    const words = switchWords(dealt(config), 'pictured');
    expect(asked(config, words)[0]).to.include({ text: pictured.inWords, picture: undefined });
    expect(asked(config, switchWords(words, 'pictured'))).to.deep.equal(asked(config, dealt(config)));
    const ends = { ...words, session: { at: 'results', answers: { pictured: 'a' } } };
    expect(quizOutcome(config, ends).scores).to.include({ points: 1, of: 1, overall: 100 });
    expect(JSON.stringify(quizOutcome(config, ends)), 'that they did without the picture').to.not.contain('inWords');
  });
});

describe('a person who answers', () => {
  it('is told what was right after each question, and cannot go round that', () => {
    const quiz = begun();
    const questionnaire = questionnaireOf(four, quiz);
    const told = take(four, { ...quiz, session: record(quiz.session, 'a', 'b') }, (now) => next(questionnaire, now));
    expect(toldNow(four, told)!.id).to.equal('a');
    expect(goOn(four, told, (now) => next(questionnaire, now)).session.at).to.equal('question.b');
  });

  it('is told at the end where the author wants that, after a look at all answers', () => {
    const atEnd = quizOf(four.questions, { feedback: 'end' });
    const quiz = ended(atEnd, 'a', 'a', ['a', 'b'], [...'abcd']);
    expect([quiz.session.at, quiz.told]).to.deep.equal(['check', []]);
  });

  it('comes to the results after the last question', () => {
    expect(ended(four, 'a', 'a', ['a', 'b'], [...'abcd']).session.at).to.equal('results');
  });
});

describe('what comes of a quiz', () => {
  it('is the known score for known answers, whole and by topic', () => {
    // Right, wrong, one of two right, two of four in their place (in parts).
    const outcome = quizOutcome(four, ended(four, 'a', 'c', ['a'], [...'abdc']));
    expect(outcome.scores).to.deep.equal({
      overall: 37.5, // 1.5 of 4
      points: 1.5,
      of: 4,
      'topic:moocs': 50, // 1 of 2
      'topic:ebooks': 25, // 0.5 of 2
      'topic:wifi-law': 0,
    });
    expect(outcome).to.include({ kind: 'quiz-attempt', tier: 'open' });
    expect(outcome.topics).to.deep.equal(['wifi-law', 'ebooks', 'moocs']);
    expect(outcome.data).to.deep.equal({ asked: ['a', 'b', 'c', 'd'], streak: 1 });
  });

  it('names no topic where everything was right', () => {
    expect(quizOutcome(four, ended(four, 'a', 'a', ['a', 'b'], [...'abcd'])).topics).to.deep.equal([]);
  });

  it('is nothing while it is not ended, and nothing of practice', () => {
    expect(quizEnded(begun())).to.equal(false);
    const again = missedAgain(four, ended(four, 'a', 'c', ['a'], [...'abcd']), 3);
    expect(again.drawn).to.deep.equal(['b', 'c']);
    expect(quizEnded({ ...again, session: { at: 'results', answers: {} } })).to.equal(false);
  });

  it('has the group that the person named', () => {
    const config = quizOf([single('a')], {
      sections: [
        { id: 'about', title: 'About you', preliminary: true },
        { id: 'main', title: 'Main' },
      ],
      groupFrom: 'who',
      preliminary: [
        {
          id: 'who',
          section: 'about',
          kind: 'one',
          text: 'Who are you?',
          options: [
            { value: 'scl', text: 'Head of service' },
            { value: 'none', text: 'Neither' },
          ],
        },
      ],
    });
    const outcome = (who: string) =>
      quizOutcome(config, { ...dealt(config), session: { at: 'results', answers: { who, a: 'a' } } });
    expect(outcome('scl')).to.include({ group: 'scl' });
    expect(outcome('none').group).to.equal(undefined);
    expect(
      marks(config, { ...dealt(config), session: { at: 'results', answers: { who: 'scl', a: 'a' } } }),
    ).to.have.lengthOf(1);
  });
});

describe('a quiz that was stored', () => {
  it('goes on as it was: the same order, the same answers, what was told', () => {
    const quiz = ended(four, 'a', 'c');
    expect(resumeQuiz(four, JSON.parse(JSON.stringify(quiz)))).to.deep.equal({ state: quiz, lost: [] });
  });

  it('leaves out questions that are no longer in the bank, and says so', () => {
    const { state, lost } = resumeQuiz(quizOf(four.questions.slice(1)), ended(four, 'a', 'c'))!;
    expect([state.drawn, lost, state.told]).to.deep.equal([['b', 'c', 'd'], ['a'], ['b']]);
  });

  it('is nothing when it is none', () => {
    for (const broken of [
      undefined,
      null,
      7,
      [],
      {},
      { ...begun(), seed: 'x' },
      { ...begun(), drawn: [1] },
      { ...begun(), session: 3 },
    ]) {
      expect(resumeQuiz(four, broken)).to.equal(undefined);
    }
  });

  it('joins what two tabs did, and what either was told stays told', () => {
    const base = begun();
    const [one, other] = [ended(four, 'a'), ended(four, 'b')];
    const joined = joinQuizzes(base, { ...one, told: ['a', 'b'] }, other);
    expect([joined.session.answers, joined.told]).to.deep.equal([{ a: 'b' }, ['a', 'b']]);
    expect(joinQuizzes(base, dealt(four, 8), other)).to.deep.equal(dealt(four, 8));
  });
});

describe('a round on one screen', () => {
  const round = (): Quiz => deal(four, { seed: 7, today: TODAY, live: true });
  const at = (quiz: Quiz) => quiz.session.at;

  it('turns from question to question though nobody answers, and nothing comes of it', () => {
    let quiz = round();
    const places = quiz.drawn.map(() => at((quiz = turn(quiz, 1))));
    expect(places).to.deep.equal(quiz.drawn.map((id) => `question.${id}`));
    expect(at(turn(quiz, -1))).to.equal(places.at(-2));
    const end = turn(quiz, 1);
    expect([at(end), at(turn(end, 1)), quizEnded(end)]).to.deep.equal(['results', 'results', false]);
  });

  it('keeps its clock, its place and the answers that were shown when the page is loaded again', () => {
    const shown = showAnswer(turn(round(), 1), 'a');
    const running = startClock(turn(shown, 1), 1000, 30);
    const { state } = resumeQuiz(four, JSON.parse(JSON.stringify(running)))!;
    expect(state).to.deep.equal(running);
    expect([at(state), state.told, state.clock]).to.deep.equal(['question.b', ['a'], { until: 31_000 }]);
  });

  it('has a clock that can be stopped and goes on with what was left, anew for each question', () => {
    const running = startClock(turn(round(), 1), 1000, 30);
    const stopped = stopClock(running, 11_000);
    expect(stopped.clock).to.deep.equal({ left: 20_000 });
    expect(startClock(stopped, 50_000, 30).clock).to.deep.equal({ until: 70_000 });
    expect([turn(stopped, 1).clock, showAnswer(running, 'a').clock]).to.deep.equal([undefined, undefined]);
  });
});
