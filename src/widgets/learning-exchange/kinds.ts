import type { Kind } from '../../domain/records/kind.js';
import type { Lang } from '../../domain/text.js';

/** The five kinds of record of an exchange. */
export type Kinds = Record<'session' | 'offer' | 'ask' | 'signup' | 'takeaway', Kind>;

const KINDS = {
  en: async () => (await import('./content/kinds.json?lang=en')).default as Kinds,
  cy: async () => (await import('./content/kinds.json?lang=cy')).default as Kinds,
};

/** The kinds, with their texts in one language. */
export const kindsIn = (lang: Lang): Promise<Kinds> => KINDS[lang === 'cy' ? 'cy' : 'en']();
