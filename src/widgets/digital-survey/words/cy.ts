import { questionnaire } from '../../../views/words/cy.js';
import type { SurveyWords } from './en.js';

export const words: SurveyWords = {
  ...questionnaire,
  whatYouDo: (themes) =>
    `Mae ychydig o gwestiynau amdanoch chi, ac yna themâu (nifer: ${themes}). Cewch roi’r gorau iddi unrhyw bryd a dod yn ôl.`,
  noNames: 'Peidiwch ag enwi pobl, na dweud dim sy’n dangos pwy ydynt. Ni ofynnir i neb am eich enw chi ychwaith.',
  openSaved: 'Mae gennyf atebion wedi’u cadw mewn ffeil',
};
