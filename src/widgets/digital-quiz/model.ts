import type { Definition } from '../../domain/questionnaire/definition.js';
import { route } from '../../domain/questionnaire/route.js';
import {
  join as joinSessions,
  resume as resumeSession,
  type Session,
  start,
} from '../../domain/questionnaire/session.js';
import type { MarkedQuestion } from '../../domain/quiz/bank.js';
import { seedFor, shuffled } from '../../domain/quiz/chance.js';
import { draw, type Wish } from '../../domain/quiz/draw.js';
import type { QuizConfig } from './schema.js';

export type { QuizConfig } from './schema.js';

/** Where a person is in a quiz. Plain JSON; every step gives a new one. */
export interface Quiz {
  session: Session;
  /** Decides the order of the options, and so is kept with the answers. */
  seed: number;
  /** The ids of the questions that this person is asked. */
  drawn: string[];
  /** The ids of the questions whose answer they have been told. */
  told: string[];
  /** The ids of the picture questions that they take in words. */
  inWords: string[];
  /** The quiz whose missed questions these are, once more: nothing comes of them, and its results wait. */
  practice?: Quiz;
  /** A round on one screen, on which nobody answers. */
  live?: true;
  /** Of such a round: running until a moment, or stopped with so much left, both in milliseconds. */
  clock?: { until: number } | { left: number } | undefined;
}

/** What decides which questions a person is asked. */
export interface Deal extends Wish {
  /** A whole number from 0 up to 2 to the power of 32. */
  seed: number;
  /** The day, as `2026-11-22`. */
  today: string;
  /** A round on one screen. */
  live?: true | undefined;
}

/** A new quiz. */
export function deal(config: QuizConfig, { seed, today, live, ...wish }: Deal): Quiz {
  const drawn = draw(config.questions, wish, seed, today);
  return { session: start(), seed, drawn, told: [], inWords: [], ...(live && { live }) };
}

/** The questions as this person meets them: the drawn ones, their options shuffled, without pictures where they asked for words. */
export function asked(config: QuizConfig, { drawn, seed, inWords }: Quiz): MarkedQuestion[] {
  const bank = new Map(config.questions.map((question) => [question.id, question]));
  return drawn.flatMap((id) => {
    const question = bank.get(id);
    if (!question) return [];
    const mixed = { ...question, options: mixedOptions(question, seedFor(seed, id)) };
    if (!inWords.includes(id) || !question.inWords) return [mixed];
    return [{ ...mixed, text: question.inWords, picture: undefined }];
  });
}

/** Things to be put in order are never shown in the right one. */
function mixedOptions({ kind, options }: MarkedQuestion, seed: number): MarkedQuestion['options'] {
  const mixed = shuffled(options, seed);
  const isInOrder = kind === 'order' && mixed.every((option, at) => option === options[at]);
  return isInOrder ? [...mixed.slice(1), mixed[0]!] : mixed;
}

/** The quiz as a questionnaire, for the engine that asks it. */
export function questionnaireOf(config: QuizConfig, quiz: Quiz): Definition {
  const { preliminary = [], ...rest } = config;
  return {
    ...rest,
    pace: 'question',
    questions: [...(quiz.practice || quiz.live ? [] : preliminary), ...asked(config, quiz)],
  };
}

/** The question whose answer the person is being told, if they are. */
export function toldNow(config: QuizConfig, quiz: Quiz): MarkedQuestion | undefined {
  return asked(config, quiz).find(({ id }) => quiz.session.at === `question.${id}` && quiz.told.includes(id));
}

/** Takes a step of the engine. Where each answer is told at once, going on from a question leads to its answer first. */
export function take(config: QuizConfig, quiz: Quiz, step: (now: Session) => Session): Quiz {
  const { session, told } = quiz;
  const questionnaire = questionnaireOf(config, quiz);
  const after = step(session);
  if (config.feedback === 'end') return { ...quiz, session: after };
  const here = asked(config, quiz).find(({ id }) => session.at === `question.${id}`);
  if (here && !told.includes(here.id) && isForward(questionnaire, session, after)) {
    return { ...quiz, session: { at: session.at, answers: after.answers }, told: [...told, here.id] };
  }
  return { ...quiz, session: after };
}

function isForward(questionnaire: Definition, { at: from }: Session, { at: to, answers }: Session): boolean {
  const places = ['start', ...route(questionnaire, answers).map(({ id }) => id), 'check'];
  return places.indexOf(to) > places.indexOf(from);
}

/** Shows a picture question in words, or again as a picture. */
export function switchWords(quiz: Quiz, id: string): Quiz {
  const { inWords } = quiz;
  return { ...quiz, inWords: inWords.includes(id) ? inWords.filter((one) => one !== id) : [...inWords, id] };
}

/** Whether a quiz has come to its results; nothing comes of practice, nor of a round on one screen. */
export const quizEnded = ({ session, practice, live }: Quiz): boolean => session.at === 'results' && !practice && !live;

/** A quiz made from what was stored, whoever wrote it; questions that are no longer in the bank are left out. */
export function resumeQuiz(config: QuizConfig, stored: unknown): { state: Quiz; lost: string[] } | undefined {
  const { session, seed, practice, live, clock, ...lists } = (stored ?? {}) as Partial<Quiz>;
  const { drawn, told, inWords } = lists;
  if (typeof seed !== 'number' || ![drawn, told, inWords].every(isListOfIds)) return undefined;
  const known = new Set(config.questions.map(({ id }) => id));
  const before = practice && resumeQuiz(config, practice)?.state;
  const quiz: Quiz = {
    session: start(),
    seed,
    drawn: drawn!.filter((id) => known.has(id)),
    told: told!,
    inWords: inWords!,
    ...(before && { practice: before }),
    ...(live && { live: true }),
    ...(isClock(clock) && { clock }),
  };
  const resumed = resumeSession(questionnaireOf(config, quiz), session);
  if (!resumed) return undefined;
  const answers = Object.keys(resumed.state.answers);
  // What had been told of an answer that is lost is no answer to the question that now stands there.
  return {
    state: { ...quiz, session: resumed.state, told: quiz.told.filter((id) => live || answers.includes(id)) },
    lost: resumed.lost,
  };
}

const isClock = (value: unknown): value is NonNullable<Quiz['clock']> =>
  typeof value === 'object' && value !== null && Object.values(value).every(Number.isFinite);

const isListOfIds = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((id) => typeof id === 'string');

/** Two tabs at one quiz: what either was told stays told. Of two different draws the other tab's stays. */
export function joinQuizzes(base: Quiz, theirs: Quiz, mine: Quiz): Quiz {
  if (theirs.seed !== mine.seed) return theirs;
  return {
    ...mine,
    session: joinSessions(base.session, theirs.session, mine.session),
    told: [...new Set([...theirs.told, ...mine.told])],
  };
}
