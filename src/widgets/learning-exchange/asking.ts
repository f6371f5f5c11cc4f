import type { Lang } from '../../domain/text.js';
import type { QuestionnaireWords } from '../../views/words/en.js';
import type { Template } from './writing.js';

/** What a form is made of, in one language. */
export interface Asking {
  words: QuestionnaireWords;
  templates: readonly Template[];
}

const TEMPLATES = {
  en: () => import('./content/templates.json?lang=en'),
  cy: () => import('./content/templates.json?lang=cy'),
};
/** Through modules of its own, so that the shared ones stay in one piece with what fetches them first. */
const ASKING = {
  en: () => import('./asking-words/en.js'),
  cy: () => import('./asking-words/cy.js'),
  gd: () => import('./asking-words/gd.js'),
};

export async function askingIn(lang: Lang): Promise<Asking> {
  const [{ questionnaire }, { default: templates }] = await Promise.all([
    ASKING[lang](),
    TEMPLATES[lang === 'cy' ? 'cy' : 'en'](),
  ]);
  return { words: questionnaire, templates: templates as Template[] };
}
