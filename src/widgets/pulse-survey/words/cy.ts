import { dateIn } from '../../../domain/dates.js';
import { questionnaire } from '../../../views/words/cy.js';
import type { PulseWords } from './en.js';

export const words: PulseWords = {
  ...questionnaire,
  noNames: 'Peidiwch ag enwi pobl, na dweud dim sy’n dangos pwy ydynt. Ni ofynnir i neb am eich enw chi ychwaith.',
  openSaved: 'Mae gennyf atebion wedi’u cadw mewn ffeil',
  openUntil: (day) => `Mae’r rownd hon ar agor tan ${dateIn('cy', day)}.`,
  notYet: 'Heb agor eto',
  opens: (opens, closes) =>
    `Mae’r rownd nesaf yn agor ar ${dateIn('cy', opens)} ac yn cau ar ${dateIn('cy', closes)}. Dewch yn ôl bryd hynny.`,
  closed: 'Mae’r rownd hon wedi cau',
  closedOn: (day) => `Caeodd ar ${dateIn('cy', day)}. Diolch i bawb a atebodd.`,
  noMore: 'Nid oes rownd arall wedi’i chynllunio.',
  halfDone:
    'Mae’r hyn a ddechreuoch yn dal yma. Nid yw wedi’i anfon. Mae’n aros nes i chi ei glirio, a chewch fynd ag ef gyda chi.',
  downloadBegun: 'Lawrlwytho’r hyn a ddechreuais',
  again: 'Mae rownd newydd ar agor',
  againLead: 'Rydych wedi ateb rownd gynharach. Gofynnir yr un datganiadau eto, i weld beth sydd wedi newid.',
  answerAgain: 'Ateb y rownd hon',
};
