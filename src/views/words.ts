import type { Words } from '../core/words.js';
import { questionnaire as cy } from './words/cy.js';
import { questionnaire as en, type QuestionnaireWords } from './words/en.js';

/** The words around any set of questions, in all languages. */
export const questionnaireWords: Words<QuestionnaireWords> = { en, cy };
