import type { Duties } from '../domain/duties/definition.js';
import { dutiesReading } from '../domain/duties/reading.js';
import { isPossible } from '../domain/duties/sent.js';
import { type Answer, problemWith } from '../domain/questionnaire/answers.js';
import type { Definition, Question } from '../domain/questionnaire/definition.js';
import { offeredGroups } from '../domain/questionnaire/groups.js';
import type { Pulse } from '../domain/pulse/definition.js';
import { pulseReading } from '../domain/pulse/reading.js';
import type { QuizDefinition } from '../domain/quiz/definition.js';
import { everyQuestion } from '../domain/quiz/every-question.js';
import { quizReading } from '../domain/quiz/reading.js';
import { ratingsReading, type Reading } from '../domain/summary/pile.js';
import type { Survey } from '../domain/survey/definition.js';
import { surveyGroups } from '../domain/survey/groups.js';
import type { Result } from '../results/result.js';
import { isRated, type Questions } from './definitions.js';

/** What the collector needs of what a widget asks. */
export interface Ready {
  /** Whether the widget could have sent these answers. */
  isPossible: (result: Result) => boolean;
  /** Those that a person may choose. */
  groups: readonly string[];
  reading: Reading;
}

const ready = new WeakMap<Questions, Ready>();

/** The same for as long as the questions are there. */
export function readyFor(asked: Questions): Ready {
  const there = ready.get(asked) ?? madeReady(asked);
  ready.set(asked, there);
  return there;
}

/** What is known, no check of duties, no survey and not rated is a quiz. */
function madeReady(asked: Questions): Ready {
  if ('checks' in asked) return readyDuties(asked);
  if ('themes' in asked) return readySurvey(asked);
  return isRated(asked) ? readyRatings(asked) : readyQuiz(asked as QuizDefinition);
}

const readyRatings = (definition: Definition): Ready => ({
  isPossible: answering(definition.questions),
  groups: offeredGroups(definition),
  reading: ratingsReading(definition),
});

/** A survey without waves is read as a pulse survey without waves is. */
const readySurvey = (survey: Survey | Pulse): Ready => ({
  isPossible: answering(survey.questions),
  groups: surveyGroups(survey),
  reading: pulseReading(survey),
});

function readyQuiz(quiz: QuizDefinition): Ready {
  const questions = everyQuestion(quiz);
  return {
    isPossible: answering(questions),
    groups: offeredGroups({ ...quiz, questions }),
    reading: quizReading(quiz.questions),
  };
}

const readyDuties = (duties: Duties): Ready => ({
  isPossible: (result) => isPossible(duties, result),
  groups: [],
  reading: dutiesReading(duties),
});

/** Whether each answer is one that its question takes. */
function answering(questions: readonly Question[]): Ready['isPossible'] {
  const byId = new Map(questions.map((question) => [question.id, question]));
  return ({ answers = {} }) =>
    Object.entries(answers as Record<string, Answer>).every(([id, answer]) => {
      const question = byId.get(id);
      return question && !problemWith(question, answer);
    });
}
