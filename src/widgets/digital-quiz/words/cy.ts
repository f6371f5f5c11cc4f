import { questionnaire } from '../../../views/words/cy.js';
import type { QuizWords } from './en.js';

export const words: QuizWords = {
  ...questionnaire,
  whatYouDo: (questions) => `Nifer y cwestiynau: ${questions}, un ar y tro. Nid oes cloc.`,
  whatCounts: 'Mae pob un yn werth un pwynt. Cewch roi’r gorau iddi unrhyw bryd a dod yn ôl.',
  toldEach: 'Ar ôl pob cwestiwn cewch weld beth sy’n gywir, a pham.',
  toldAtEnd: 'Ar y diwedd cewch weld beth sy’n gywir, a pham.',
  inWords: 'Gofynnwch hyn i mi mewn geiriau',
  asPicture: 'Dangoswch y llun i mi',
};
