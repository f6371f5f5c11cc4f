import { questionnaire } from '../../../views/words/gd.js';
import { type ChannelWords, words as en } from './en.js';

const { lang, draft, back, tryAgain } = questionnaire;

/** As far as there is a draft; English for the rest. */
export const words: ChannelWords = { ...en, lang, draft, back, tryAgain };
