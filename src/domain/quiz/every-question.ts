import type { Question } from '../questionnaire/definition.js';
import type { QuizDefinition } from './definition.js';

/** Every question of a quiz, marked or not, in the order in which they are asked. */
export const everyQuestion = ({ preliminary = [], questions }: QuizDefinition): Question[] => [
  ...preliminary,
  ...questions,
];
