import { questionnaire as en, type QuestionnaireWords } from './en.js';

/** As far as there is a draft; English for the rest. */
export const questionnaire: QuestionnaireWords = {
  ...en,
  startNow: 'Tòisich an-dràsta',
  goOn: 'Lean air adhart',
  back: 'Air ais',
  progress: (n, total) => `Ceist ${n} à ${total}`,
  problem: 'Tha duilgheadas ann',
  decline: 'B’ fheàrr leam gun a bhith ag ràdh',
  lang: 'gd',
  draft: 'Dreachd: cha do sgrùdadh an t-eadar-theangachadh seo fhathast.',
};
