import { questionnaire } from '../../../views/words/cy.js';
import type { AuditWords } from './en.js';

export const words: AuditWords = {
  ...questionnaire,
  whatYouDo: (questions) =>
    `Nifer y cwestiynau: ${questions}, un ar y tro. Cewch roi’r gorau iddi unrhyw bryd a dod yn ôl.`,
  whatYouGet: 'Ar y diwedd cewch weld ym mhle rydych yn gryf, beth i weithio arno, a ble i ddechrau.',
  invited:
    'Mae rhywun wedi trosglwyddo’r archwiliad hwn i chi fel darpar arweinydd. Cewch newid hynny ar y dudalen nesaf.',
  openSaved: 'Mae gennyf ganlyniadau wedi’u cadw mewn ffeil',
};
