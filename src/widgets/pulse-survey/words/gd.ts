import { questionnaire } from '../../../views/words/gd.js';
import { type PulseWords, words as en } from './en.js';

/** As far as there is a draft; English for the rest. */
export const words: PulseWords = { ...en, ...questionnaire };
