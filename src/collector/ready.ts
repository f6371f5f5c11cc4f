import type { Definition, Question } from '../domain/questionnaire/definition.js';
import { offeredGroups } from '../domain/questionnaire/groups.js';
import type { QuizDefinition } from '../domain/quiz/definition.js';
import { everyQuestion } from '../domain/quiz/every-question.js';
import { quizReading } from '../domain/quiz/reading.js';
import { ratingsReading, type Reading } from '../domain/summary/pile.js';
import { isRated } from './definitions.js';

/** What the collector needs of a questionnaire. */
export interface Ready {
  questions: ReadonlyMap<string, Question>;
  /** Those that a person may choose. */
  groups: readonly string[];
  reading: Reading;
}

const ready = new WeakMap<Definition, Ready>();

/** The same for as long as the definition is there. */
export function readyFor(definition: Definition): Ready {
  const there = ready.get(definition) ?? madeReady(definition);
  ready.set(definition, there);
  return there;
}

/** What is known and not rated is a quiz. */
function madeReady(definition: Definition): Ready {
  const quiz = isRated(definition) ? undefined : (definition as QuizDefinition);
  const questions = quiz ? everyQuestion(quiz) : definition.questions;
  return {
    questions: new Map(questions.map((question) => [question.id, question])),
    groups: offeredGroups({ ...definition, questions }),
    reading: quiz ? quizReading(quiz.questions) : ratingsReading(definition),
  };
}
